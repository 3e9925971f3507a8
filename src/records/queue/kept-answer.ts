import type { Instant } from "../../domain/time/instant.ts";
import type { RecordsErrorKind } from "../records-error.ts";
import type { Fields } from "../records-port.ts";

/** Who asks for a write, and the name by which he can ask for it again without its being done again. */
export interface Sender {
  readonly by: string;
  /** Unique among those of one sender; left out, every request is one of its own. */
  readonly idempotencyKey?: string | undefined;
}

/** What has come of a write, for whoever asks for it again. */
export type Answer =
  /** It is on its way, or the program has died on its way. */
  | Begun
  | { readonly kind: "done"; readonly data: unknown }
  | { readonly kind: "refused"; readonly error: KeptRefusal }
  /** Kept in the queue, which knows more of it. */
  | { readonly kind: "queued"; readonly edit: string }
  | { readonly kind: "batch"; readonly batch: KeptBatch };

export interface Begun {
  readonly kind: "begun";
  readonly since: Instant;
  /** What an update is written over, or a batch by its ids, once that was read: nobody's change since then is overwritten. */
  readonly seen?: Fields | undefined;
}

export interface KeptRefusal {
  readonly kind: RecordsErrorKind;
  readonly message: string;
  readonly field?: string | undefined;
}

/** A batch of which a part may be in the queue. */
export interface KeptBatch {
  readonly done: number;
  readonly failed: readonly { readonly id: string; readonly error: KeptRefusal }[];
  readonly queued: readonly { readonly id: string; readonly edit: string }[];
}

export interface KeptAnswer {
  readonly by: string;
  readonly key: string;
  /** A digest of what was asked for. */
  readonly asked: string;
  readonly answer: Answer;
  /** The record that was made, and when, by the clock of the machine. */
  readonly made?: { readonly record: string; readonly at: Instant } | undefined;
}

/** The answers of a school, for at least as long as an edit may wait. */
export interface AnswerStorage {
  get(by: string, key: string): KeptAnswer | undefined;
  put(answer: KeptAnswer): void;
  /** Records that were made since: none of them is that of an edit that comes to be kept, however equal it is. */
  madeSince(moment: Instant): readonly string[];
}

/** Under which name the end of an edit is kept: that of its sender, or its own. */
export const answerKeyOf = ({
  id,
  key,
}: {
  readonly id: string;
  readonly key?: string | undefined;
}): string => key ?? id;
