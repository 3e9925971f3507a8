import { PortError } from "../base/port-error.ts";
import { toError } from "../domain/to-error.ts";
import { BusyError } from "./reading/busy-error.ts";

export type RecordsErrorKind =
  /** A field that is unknown, or a value that it cannot take. */
  | "invalid"
  | "not-found"
  /** What stands there is neither what the writer had read nor what it writes. */
  | "conflict"
  /** Airtable has looked at it and refused it. */
  | "refused"
  /** Airtable is away, or too busy. */
  | "away";

/** Why a call of the records service was not done. */
export class RecordsError extends Error {
  override readonly name = "RecordsError";
  readonly kind: RecordsErrorKind;
  readonly field: string | undefined;
  /** When it is worth another try, as far as that is known. */
  readonly retryAfterMs: number | undefined;
  /** What is wrong with the service itself, for its log. */
  readonly fault: Error | undefined;

  constructor(kind: RecordsErrorKind, message: string, field?: string, retryAfterMs?: number, fault?: Error) {
    super(message);
    this.kind = kind;
    this.field = field;
    this.retryAfterMs = retryAfterMs;
    this.fault = fault;
  }
}

/** What was thrown, as the service tells it. What is wrong with the service itself is nobody else's business. */
export function recordsError(thrown: unknown): RecordsError {
  if (thrown instanceof RecordsError) return thrown;
  const error = toError(thrown);
  if (!(error instanceof PortError))
    return new RecordsError(
      "away",
      "The service cannot do this now; its log says why",
      undefined,
      undefined,
      error,
    );
  const after = error instanceof BusyError ? error.retryAfterMs : undefined;
  return new RecordsError(kindOfError(error), error.message, undefined, after);
}

function kindOfError(error: PortError): RecordsErrorKind {
  switch (error.kind) {
    case "refused":
    case "forbidden":
      return "refused";
    case "gone":
      return "not-found";
    case "rate":
    case "lost":
      return "away";
  }
}

export const noRecord = (table: { readonly name: string }, id: string): RecordsError =>
  new RecordsError("not-found", `${table.name} has no record ${id}`);
