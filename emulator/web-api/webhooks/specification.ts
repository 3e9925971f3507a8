import type { Store } from "../../store/store.ts";
import { ApiError } from "../api-error.ts";

export type DataType = "tableData" | "tableFields" | "tableMetadata";
export type ChangeType = "add" | "remove" | "update";

/** What a hook watches, and what it wants to be told beside. */
export interface Specification {
  readonly filters: {
    readonly dataTypes: readonly DataType[];
    /** Id of a table or of a view. */
    readonly recordChangeScope?: string;
    readonly changeTypes?: readonly ChangeType[];
    readonly fromSources?: readonly string[];
    readonly watchDataInFieldIds?: readonly string[];
    readonly watchSchemasOfFieldIds?: readonly string[];
  };
  readonly includes?: {
    readonly includeCellValuesInFieldIds?: "all" | readonly string[];
    readonly includePreviousCellValues?: boolean;
    readonly includePreviousFieldDefinitions?: boolean;
  };
}

const DATA_TYPES: readonly unknown[] = ["tableData", "tableFields", "tableMetadata"];

/** Throws where something is missing or named by anything but its id. */
export function parseSpecification(store: Store, given: unknown): Specification {
  const { options } = (given ?? {}) as { readonly options?: Specification };
  const filters = options?.filters;
  const types: unknown = filters?.dataTypes;
  const isKnownType =
    Array.isArray(types) && types.length > 0 && types.every((type) => DATA_TYPES.includes(type));
  const ids = new Set(store.tables.flatMap((table) => [table.id, ...table.views.map(({ id }) => id)]));
  const fieldIds = new Set(store.tables.flatMap(({ fields }) => fields.map(({ id }) => id)));
  const scope = filters?.recordChangeScope;
  const watched = [...(filters?.watchDataInFieldIds ?? []), ...(filters?.watchSchemasOfFieldIds ?? [])];
  if (
    !options ||
    !isKnownType ||
    (scope !== undefined && !ids.has(scope)) ||
    watched.some((id) => !fieldIds.has(id))
  )
    throw new ApiError(422, "INVALID_FILTERS", "The specification of the webhook is invalid");
  return options;
}
