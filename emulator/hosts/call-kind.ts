/** All that a script can do to a base comes down to one of these. */
export type CallKind = "query" | "create" | "update" | "delete";
