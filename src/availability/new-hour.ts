import type { TimeSpan } from "../domain/overlap.ts";

/** An hour that a teacher wants to offer. */
export interface NewHour extends TimeSpan {
  readonly type?: string | undefined;
  readonly capacity?: number | undefined;
}
