import type { ChangedTable, Payload } from "./payload.ts";

/** What a run has to look at because of what has changed in the base. */
export type Affected =
  | { readonly kind: "nothing" }
  | { readonly kind: "templates"; readonly ids: readonly string[] }
  | { readonly kind: "everything" };

/** The tables of a base by what they mean to a run. */
export interface WatchedTables {
  readonly templates: string;
  /** Slots, closures and lessons: a change in them may concern any template. */
  readonly others: readonly string[];
  /** Slots remember their template, so that those of one that is gone can be told. */
  readonly hasSyncState: boolean;
  /** The user whose token we use: what that does over the Web API is our own. */
  readonly ownUser: string | undefined;
}

/** Nothing, some templates, or everything: what is concerned by these changes. */
export function affectedTemplates(payloads: readonly Payload[], tables: WatchedTables): Affected {
  const ids = new Set<string>();
  for (const payload of payloads) {
    // The hook has missed something, or will.
    if (payload.error) return { kind: "everything" };
    if (isOwn(payload, tables)) continue;
    const watched = [tables.templates, ...tables.others];
    if (payload.destroyedTableIds?.some((id) => watched.includes(id))) return { kind: "everything" };
    for (const [table, change] of Object.entries(payload.changedTablesById ?? {})) {
      if (!watched.includes(table)) continue;
      for (const part of [change, ...Object.values(change.changedViewsById ?? {})]) {
        if (hasNewShape(part)) return { kind: "everything" };
        const records = recordsIn(part);
        const destroyed = part.destroyedRecordIds ?? [];
        if (table !== tables.templates) {
          if (records.length + destroyed.length > 0) return { kind: "everything" };
          continue;
        }
        if (destroyed.length > 0 && !tables.hasSyncState) return { kind: "everything" };
        for (const id of [...records, ...destroyed]) ids.add(id);
      }
    }
  }
  return ids.size === 0 ? { kind: "nothing" } : { kind: "templates", ids: [...ids].sort() };
}

/** Ids of the tables in which anything has changed. */
export const changedTables = (payloads: readonly Payload[]): readonly string[] => [
  ...new Set(
    payloads.flatMap(({ changedTablesById = {}, createdTablesById = {}, destroyedTableIds = [] }) => [
      ...Object.keys(changedTablesById),
      ...Object.keys(createdTablesById),
      ...destroyedTableIds,
    ]),
  ),
];

/** Fields or tables have come, gone or changed. */
export const changesShape = ({
  changedTablesById = {},
  createdTablesById = {},
  destroyedTableIds = [],
}: Payload): boolean =>
  Object.keys(createdTablesById).length > 0 ||
  destroyedTableIds.length > 0 ||
  Object.values(changedTablesById).some(hasNewShape);

const isOwn = ({ actionMetadata }: Payload, { ownUser }: WatchedTables): boolean =>
  ownUser !== undefined &&
  actionMetadata?.source === "publicApi" &&
  actionMetadata.sourceMetadata?.user?.id === ownUser;

const hasNewShape = ({
  createdFieldsById = {},
  changedFieldsById = {},
  destroyedFieldIds = [],
  changedMetadata,
}: ChangedTable): boolean =>
  Object.keys(createdFieldsById).length > 0 ||
  Object.keys(changedFieldsById).length > 0 ||
  destroyedFieldIds.length > 0 ||
  changedMetadata !== undefined;

const recordsIn = ({ createdRecordsById = {}, changedRecordsById = {} }: ChangedTable): readonly string[] => [
  ...Object.keys(createdRecordsById),
  ...Object.keys(changedRecordsById),
];
