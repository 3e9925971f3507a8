/** Field types that Airtable fills by itself; a write that names one is refused. */
export const COMPUTED_TYPES: ReadonlySet<string> = new Set([
  "formula",
  "rollup",
  "count",
  "multipleLookupValues",
  "autoNumber",
  "createdTime",
  "createdBy",
  "lastModifiedTime",
  "lastModifiedBy",
  "button",
  "externalSyncSource",
  "aiText",
]);
