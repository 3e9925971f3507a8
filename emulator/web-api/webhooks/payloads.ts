import type { Store } from "../../store/store.ts";
import type { RecordAt, StoreChange } from "../../store/store-change.ts";
import type { StoredField, StoredTable } from "../../store/stored-table.ts";
import type { WireForm } from "../wire/wire-form.ts";
import type { ChangeType, Specification } from "./specification.ts";

/** Who has made a change. */
export interface Actor {
  readonly source: "client" | "publicApi";
  readonly user: { readonly id: string; readonly email: string };
}

export type Payload = Readonly<Record<string, unknown>>;

interface At {
  readonly timestamp: string;
  readonly baseTransactionNumber: number;
}

/** The last thing that a hook says when a field that it watches is gone. */
export const brokenPayload = (at: At): Payload => ({
  ...at,
  payloadFormat: "v0",
  error: true,
  code: "INVALID_HOOK",
});

/** A larger action is told in several payloads of the same transaction. */
const RECORDS_PER_PAYLOAD = 50;

/** What a hook is told of one action; none where it watches nothing of it. */
export function payloadsOf(
  store: Store,
  change: StoreChange,
  specification: Specification,
  { source, user }: Actor,
  wire: WireForm,
  at: At,
): readonly Payload[] {
  const { filters } = specification;
  if (filters.fromSources && !filters.fromSources.includes(source)) return [];
  const names = source === "client" || wire.publicApiUser;
  const head = {
    ...at,
    payloadFormat: "v0",
    actionMetadata: { source, sourceMetadata: names ? { user: { ...user, permissionLevel: "create" } } : {} },
  };
  const parts: Part[] = [
    ...(filters.dataTypes.includes("tableData") ? recordParts(store, change, specification, wire) : []),
    ...(filters.dataTypes.includes("tableFields") ? fieldParts(change, specification) : []),
  ];
  const payloads: Payload[] = [];
  for (let from = 0; from < parts.length; from += RECORDS_PER_PAYLOAD)
    payloads.push({ ...head, changedTablesById: together(parts.slice(from, from + RECORDS_PER_PAYLOAD)) });
  return payloads;
}

/** One record or field of a table, under the key where a payload has it. */
interface Part {
  readonly table: string;
  /** Where a view is watched, it stands under that. */
  readonly view?: string;
  readonly key: string;
  /** Of what is destroyed there is the id alone. */
  readonly id: string;
  readonly value?: unknown;
}

function together(parts: readonly Part[]): Payload {
  const tables: Record<string, Record<string, unknown>> = {};
  for (const { table, view, key, id, value } of parts) {
    tables[table] ??= {};
    let into = tables[table];
    if (view !== undefined) {
      into.changedViewsById ??= { [view]: {} };
      into = (into.changedViewsById as Record<string, Record<string, unknown>>)[view] as Record<
        string,
        unknown
      >;
    }
    if (value === undefined) into[key] = [...((into[key] as string[] | undefined) ?? []), id];
    else into[key] = { ...(into[key] as object | undefined), [id]: value };
  }
  return tables;
}

function recordParts(
  store: Store,
  { created, destroyed, cells }: StoreChange,
  { filters, includes = {} }: Specification,
  wire: WireForm,
): readonly Part[] {
  const { changeTypes, recordChangeScope: scope, watchDataInFieldIds: watched } = filters;
  const wants = (type: ChangeType): boolean => changeTypes?.includes(type) ?? true;
  const view = store.tables
    .flatMap((table) => table.views.map((each) => ({ table, id: each.id })))
    .find(({ id }) => id === scope);
  const isInScope = ({ table, id }: RecordAt): boolean =>
    scope === undefined ||
    table.id === scope ||
    (view?.table === table && (!table.records.has(id) || store.recordIds(table, view.id).includes(id)));
  const part = ({ table, id }: RecordAt, key: string, value?: unknown): Part => ({
    table: table.id,
    ...(view && { view: view.id }),
    key,
    id,
    ...(value !== undefined && { value }),
  });
  const cellsOf = ({ table, id }: RecordAt, fields: readonly StoredField[]): Payload =>
    Object.fromEntries(
      fields
        .map((field) => [field.id, store.read(table, id, field)] as const)
        .filter(([, value]) => value !== null || wire.clearedCell === "null"),
    );
  const isWatched = (field: StoredField): boolean => watched?.includes(field.id) ?? true;

  const added = wants("add") ? created.filter(isInScope) : [];
  const gone =
    wants("remove") && (!watched || wire.destroyedWithWatchedFields) ? destroyed.filter(isInScope) : [];
  const changed = new Map<string, StoreChange["cells"][number][]>();
  if (wants("update")) {
    for (const cell of cells.filter((each) => isInScope(each) && isWatched(each.field))) {
      const key = `${cell.table.id}/${cell.id}`;
      changed.set(key, [...(changed.get(key) ?? []), cell]);
    }
  }
  return [
    ...added.map((at) => {
      const filled = at.table.fields.filter((field) => store.read(at.table, at.id, field) !== null);
      return part(at, "createdRecordsById", { cellValuesByFieldId: cellsOf(at, filled) });
    }),
    ...[...changed.values()].flatMap((all) => {
      const [first] = all;
      if (!first) return [];
      const fields = all.map(({ field }) => field);
      const others = includedFields(first.table, includes.includeCellValuesInFieldIds).filter(
        (field) => !fields.includes(field),
      );
      const before = all.filter((cell) => cell.before !== null || wire.clearedCell === "null");
      return [
        part(first, "changedRecordsById", {
          current: { cellValuesByFieldId: cellsOf(first, fields) },
          ...(includes.includePreviousCellValues && {
            previous: {
              cellValuesByFieldId: Object.fromEntries(before.map((cell) => [cell.field.id, cell.before])),
            },
          }),
          ...(others.length > 0 && { unchanged: { cellValuesByFieldId: cellsOf(first, others) } }),
        }),
      ];
    }),
    ...gone.map((at) => part(at, "destroyedRecordIds")),
  ];
}

const includedFields = (
  { fields }: StoredTable,
  included: "all" | readonly string[] | undefined,
): readonly StoredField[] =>
  included === "all" ? fields : fields.filter(({ id }) => included?.includes(id));

function fieldParts(change: StoreChange, { filters }: Specification): readonly Part[] {
  const { watchSchemasOfFieldIds: watched, recordChangeScope: scope } = filters;
  const isInScope = (table: StoredTable): boolean =>
    scope === undefined || table.id === scope || table.views.some(({ id }) => id === scope);
  const parts = (all: StoreChange["createdFields"], key: string, isGone: boolean): readonly Part[] =>
    all
      .filter(({ table, field }) => isInScope(table) && (watched?.includes(field.id) ?? true))
      .map(({ table, field: { id, name, type } }) => ({
        table: table.id,
        key,
        id,
        ...(!isGone && { value: key === "changedFieldsById" ? { current: { name, type } } : { name, type } }),
      }));
  return [
    ...parts(change.createdFields, "createdFieldsById", false),
    ...parts(change.changedFields, "changedFieldsById", false),
    ...parts(change.destroyedFields, "destroyedFieldIds", true),
  ];
}
