/**
 * What a port knows of a call that failed.
 *
 * - `refused`: the other side looked at the records and wrote none of them
 * - `rate`: too many calls; nothing was done, and the same call may be made again after a rest
 * - `lost`: no answer that says more; the call may have been carried out
 * - `gone`: there is no such record, table or base; nothing was written
 * - `forbidden`: whoever runs this may not do it; nothing was written
 */
export type PortErrorKind = "refused" | "rate" | "lost" | "gone" | "forbidden";

export interface PortErrorOptions {
  /** The adapter does not know these words: `lost` is what it has to assume, and a refusal as likely. */
  readonly isGuess?: boolean;
}

/** The only error with which a call of a port rejects. The message is that of whoever answered, unchanged. */
export class PortError extends Error {
  override readonly name = "PortError";
  readonly kind: PortErrorKind;
  readonly isGuess: boolean;

  constructor(kind: PortErrorKind, message: string, { isGuess = false }: PortErrorOptions = {}) {
    super(message);
    this.kind = kind;
    this.isGuess = isGuess;
  }
}

/** A call that failed in any other way tells nothing, so it may have been carried out. */
export const kindOf = (error: Error): PortErrorKind => (error instanceof PortError ? error.kind : "lost");

/** Nothing of the call was written, and making it again would end the same. */
export function isRejected(error: Error): boolean {
  const kind = kindOf(error);
  switch (kind) {
    case "refused":
    case "gone":
    case "forbidden":
      return true;
    case "rate":
    case "lost":
      return false;
    default:
      return kind satisfies never;
  }
}

export const isRateLimited = (error: Error): boolean => kindOf(error) === "rate";

/** The answer is known to be lost; words that nobody knows may as well be those of a refusal. */
export const isLostAnswer = (error: Error): boolean =>
  error instanceof PortError && error.kind === "lost" && !error.isGuess;
