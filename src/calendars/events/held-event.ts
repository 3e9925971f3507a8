import type { Instant } from "../../domain/time/instant.ts";
import type { EventContent } from "./event-content.ts";
import type { EventKey } from "./event-key.ts";

/** An event of ours as a calendar holds it. */
export interface HeldEvent {
  readonly key: EventKey;
  readonly record: string;
  readonly generation: number;
  readonly content: EventContent;
  /** Where the target keeps it: a file, an id. */
  readonly id: string;
  /** Changes with every change of the event; undefined where the target has no such thing. */
  readonly etag: string | undefined;
  /** It stands where the program puts it; another with its key is a copy or a double. */
  readonly isAtItsPlace: boolean;
  /** Copies are told by age where none is at its place. */
  readonly createdAt: Instant;
}
