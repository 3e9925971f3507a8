/** A write that was left out, because one that must come first has failed. */
export class NotTriedError extends Error {
  override readonly name = "NotTriedError";

  constructor(cause: Error) {
    super(`not tried, because a change that must come first failed: ${cause.message}`);
  }
}
