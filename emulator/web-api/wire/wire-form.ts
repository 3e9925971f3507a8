/**
 * What no public page settles about Airtable's answers; each line is a question that `slot-sync probe` puts to a real
 * base, and its table of answers can be given here.
 */
export interface WireForm {
  /** How a 429 for the rate is put: `{"error": {…}}`, `{"errors": [{…}]}`, or the one after the other. */
  readonly rateBody: "error" | "errors" | "both";
  /** Whose calls are refused for the 30 seconds. */
  readonly penaltyOf: "base" | "token";
  /** A call during the 30 seconds begins them anew. */
  readonly penaltyRestarts: boolean;
  /** What becomes of a page size over 100. */
  readonly pageSizeOver100: "refuse" | "clamp";
  readonly longAddressStatus: number;
  readonly badJsonStatus: number;
  /** The status for a base or table that the token does not reach, or that there is not. */
  readonly unknownModelStatus: 403 | 404;
  /** The type of the error when an upsert finds several records. */
  readonly upsertOfSeveral: string;
  /** The type of the error when one of several records to delete is not there. */
  readonly deleteOfMissing: string;
  /** A record is found by its id under another table of the base, too. */
  readonly findsInOtherTable: boolean;
  /** A field takes new choices by PATCH. */
  readonly choicesByFieldPatch: boolean;
  /** A hook that watches fields is told of destroyed records. */
  readonly destroyedWithWatchedFields: boolean;
  /** A change by this API names its user. */
  readonly publicApiUser: boolean;
  /** How a cleared cell looks in a payload. */
  readonly clearedCell: "null" | "absent";
  readonly tooManyWebhooksStatus: number;
  /** The body of the answer to deleting a hook and to switching its pings on. */
  readonly emptyBody: "{}" | "";
}

export const DEFAULT_WIRE_FORM: WireForm = {
  rateBody: "both",
  penaltyOf: "base",
  penaltyRestarts: false,
  pageSizeOver100: "refuse",
  longAddressStatus: 413,
  badJsonStatus: 400,
  unknownModelStatus: 403,
  upsertOfSeveral: "INVALID_UPSERT",
  deleteOfMissing: "ROW_DOES_NOT_EXIST",
  findsInOtherTable: true,
  choicesByFieldPatch: true,
  destroyedWithWatchedFields: true,
  publicApiUser: true,
  clearedCell: "null",
  tooManyWebhooksStatus: 422,
  emptyBody: "{}",
};

/** Reads a table of answers as the probe writes it; what it leaves open stays as it is usually taken. Throws a `TypeError` for what is no answer. */
export function parseWireForm(value: unknown): WireForm {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new TypeError("The table of the probe is not an object");
  const given = value as Readonly<Record<string, unknown>>;
  const wrong = Object.entries(given).filter(
    ([key, answer]) =>
      !(key in DEFAULT_WIRE_FORM) || typeof answer !== typeof DEFAULT_WIRE_FORM[key as keyof WireForm],
  );
  if (wrong.length > 0)
    throw new TypeError(`The table of the probe has unknown lines: ${wrong.map(([key]) => key).join(", ")}`);
  return { ...DEFAULT_WIRE_FORM, ...given };
}
