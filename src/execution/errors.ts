/** What was thrown as an error; one from another realm, as a host may throw it, keeps its message. Never throws itself. */
export function toError(thrown: unknown): Error {
  const message = messageOf(thrown);
  return thrown instanceof Error && thrown.message === message ? thrown : new Error(message);
}

function messageOf(thrown: unknown): string {
  try {
    const isObject = typeof thrown === "object" && thrown !== null;
    const said = isObject && "message" in thrown ? thrown.message : thrown;
    const text = typeof said === "object" ? JSON.stringify(said) : String(said);
    return text.trim() === "" ? NO_REASON : text;
  } catch {
    return NO_REASON;
  }
}

const NO_REASON = "no reason was given";

/** A write that was left out, because one that must come first has failed. */
export class NotTriedError extends Error {
  override readonly name = "NotTriedError";

  constructor(cause: Error) {
    super(`not tried, because a change that must come first failed: ${cause.message}`);
  }
}

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
