import { asError } from "./thrown.ts";

/** Something broke while or after records were written; what has been written stays, and the next run goes on. */
export class UnfinishedError extends Error {
  override readonly name = "UnfinishedError";
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
export async function tellingBreaks<Value>(dryRun: boolean, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (thrown) {
    const error = asError(thrown);
    throw dryRun || error instanceof UnfinishedError ? error : new UnfinishedError(error);
  }
}
