import type { StaleReason } from "../../../planning/action.ts";
import type { ChangeReason } from "../../../planning/hour-changes.ts";

/** What is told of one hour. */
export interface StoryWords {
  readonly title: string;
  readonly teacher: string;
  readonly when: string;
  readonly type: string;
  readonly state: string;
  readonly template: string;
  readonly noTemplate: string;
  readonly goneTemplate: string;
  readonly why: string;
  readonly next: string;
  readonly nothingNext: string;
  readonly history: string;
  readonly noHistory: string;
  readonly students: string;
  /** The hour whose story is open has gone. */
  readonly gone: string;
  /** The base has changed while the story was open. */
  readonly changed: string;
  /** What the change log calls its actions. */
  readonly logged: Readonly<Record<"added" | "removed", string>>;
  /** Why an hour came, beside the reasons of the reports. */
  readonly loggedReasons: Readonly<Record<Exclude<ChangeReason, StaleReason>, string>>;
  readonly loggedBy: Readonly<Record<"sync:scheduled" | "sync:on-change" | "sync:control-panel", string>>;
  readonly open: string;
  readonly openTemplate: string;
  readonly asWanted: string;
  readonly byHand: string;
  readonly past: string;
  /** A lesson that has no slot. */
  readonly withoutSlot: string;
  /** The sync has blocked it, and would again; the reason goes on after "because". */
  blockedBySync(reason: string): string;
  /** The sync has blocked it, and would not now. */
  readonly blockedOnce: string;
  readonly beyond: string;
}
