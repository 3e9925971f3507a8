import { type HttpResponse, jsonResponse } from "./wire/http.ts";

/** An answer that is no success, thrown wherever it is found. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly response: HttpResponse;

  constructor(status: number, type: string, message?: string) {
    super(message ?? type);
    this.response = jsonResponse(status, { error: { type, ...(message !== undefined && { message }) } });
  }
}

export const authenticationRequired = (): ApiError =>
  new ApiError(401, "AUTHENTICATION_REQUIRED", "Authentication required");

const NO_MODEL =
  "Invalid permissions, or the requested model was not found. Check that both your user and your token have the required permissions, and that the model names and/or ids are correct.";

/** The model is not there, or the token does not reach it: Airtable does not say which. */
export const noSuchModel = (status: 403 | 404 = 403): ApiError =>
  status === 403
    ? new ApiError(403, "INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND", NO_MODEL)
    : new ApiError(404, "NOT_FOUND");

export const notPermitted = (what: string): ApiError =>
  new ApiError(403, "INVALID_PERMISSIONS", `You are not permitted to ${what}`);

export const recordNotFound = (): ApiError => new ApiError(404, "MODEL_ID_NOT_FOUND", "Record not found");

export const invalidRequest = (
  message = "Invalid request: parameter validation failed. Check your request data.",
): ApiError => new ApiError(422, "INVALID_REQUEST_UNKNOWN", message);

export const missingFields = (): ApiError =>
  new ApiError(422, "INVALID_REQUEST_MISSING_FIELDS", 'Could not find field "fields" in the request body');

export const invalidRecords = (message: string): ApiError => new ApiError(422, "INVALID_RECORDS", message);

export const noSuchRow = (id: string): ApiError =>
  new ApiError(422, "ROW_DOES_NOT_EXIST", `Record ID ${id} does not exist in this table`);

export const unknownField = (name: string): ApiError =>
  new ApiError(422, "UNKNOWN_FIELD_NAME", `Unknown field name: "${name}"`);

export const invalidValue = (field: string): ApiError =>
  new ApiError(422, "INVALID_VALUE_FOR_COLUMN", `Field "${field}" cannot accept the provided value`);

export const unparsedValue = (value: unknown, field: string): ApiError =>
  new ApiError(
    422,
    "INVALID_VALUE_FOR_COLUMN",
    `Cannot parse value ${JSON.stringify(value)} for field ${field}`,
  );

export const unknownChoice = (name: string): ApiError =>
  new ApiError(
    422,
    "INVALID_MULTIPLE_CHOICE_OPTIONS",
    `Insufficient permissions to create new select option "${name}"`,
  );

export const invalidFilter = (why: string): ApiError =>
  new ApiError(422, "INVALID_FILTER_BY_FORMULA", `The formula for filtering records is invalid: ${why}`);

export const invalidOffset = (offset: unknown): ApiError =>
  new ApiError(422, "INVALID_OFFSET_VALUE", `The value of offset ${String(offset)} is invalid`);

export const iteratorNotAvailable = (): ApiError => new ApiError(422, "LIST_RECORDS_ITERATOR_NOT_AVAILABLE");

export const noSuchView = (view: string): ApiError =>
  /^viw\w{14}$/.test(view)
    ? new ApiError(422, "VIEW_ID_NOT_FOUND", `View ID ${view} not found`)
    : new ApiError(422, "VIEW_NAME_NOT_FOUND", `View ${view} not found`);

/** Whoever relies on something that is not emulated is told so, in words of our own. */
export const notEmulated = (what: string): ApiError =>
  new ApiError(422, "NOT_EMULATED", `The Airtable over HTTP of Slot Sync does not emulate ${what}`);
