import { isRejected } from "../base/port-error.ts";
import { toError } from "../domain/to-error.ts";

/** A write that was left out, because one that must come first has failed. */
export class NotTriedError extends Error {
  override readonly name = "NotTriedError";

  constructor(cause: Error) {
    super(`not tried, because a change that must come first failed: ${cause.message}`);
  }
}

/** A write that was left out, because others with the same fields were refused for want of permission. */
export class NotPermittedError extends Error {
  override readonly name = "NotPermittedError";
  readonly reason: Error;
  /** English keys. */
  readonly fields: readonly string[];

  constructor(reason: Error, fields: readonly string[]) {
    super(`not tried, for want of permission: ${reason.message}`);
    this.reason = reason;
    this.fields = fields;
  }
}

/** Whatever became of the write, nothing of it is in the base. */
export const wroteNothing = (error: Error): boolean =>
  error instanceof NotTriedError || error instanceof NotPermittedError || isRejected(error);

/** Something broke while or after records were written; what has been written stays, and the next run goes on. */
export class PartialRunError extends Error {
  override readonly name = "PartialRunError";
  readonly reason: Error;

  constructor(reason: Error) {
    super(`The run broke off after it had begun to write: ${reason.message}`);
    this.reason = reason;
  }
}

/**
 * The part of a run that writes, and what follows it: whatever breaks there says that something has been done, but for
 * a dry run.
 */
export async function markPartial<Value>(dryRun: boolean, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (thrown) {
    const error = toError(thrown);
    throw dryRun || error instanceof PartialRunError ? error : new PartialRunError(error);
  }
}
