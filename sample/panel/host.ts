import {
  AbstractMockAirtableInterface,
  BlockRunContextType,
  type GlobalConfigData,
  type GlobalConfigUpdate,
  type ModelChange,
  type Mutation,
  MutationTypes,
  type RecordData,
} from "@airtable/blocks/unstable_testing_utils";
import type { MemoryBase } from "../../emulator/memory-base.ts";
import type { StoredTable } from "../../emulator/store/stored-table.ts";
import { createField, createTable, updateOptions } from "../../emulator/store/structure.ts";
import { COMPUTED_TYPES } from "../../src/base/codecs/cells/field-types.ts";
import type { NewField } from "../../src/base/port.ts";
import { baseDataOf, fieldDataOf, tableDataOf } from "./host-data.ts";

/** Whoever has opened the extension, and how Airtable behaves towards them. */
export interface HostOptions {
  readonly settings?: GlobalConfigData;
  /** Why the person may not do it; undefined where they may. */
  readonly forbids?: (what: Forbidden, fields: readonly string[]) => string | undefined;
  /** What Airtable's servers answer to a write instead of doing it. */
  readonly refuses?: (mutation: Mutation) => Error | undefined;
  /** Lets time pass before every answer. */
  readonly latency?: () => Promise<void>;
  readonly onExpand?: (tableId: string, recordId: string) => void;
}

export type Forbidden = "records" | "structure" | "settings";

type Interface = AbstractMockAirtableInterface;

/**
 * Airtable around an extension: the SDK's own testing interface over a base in memory. What is written reaches the
 * base; `push` tells the extension what others have changed there, as Airtable does by itself.
 */
export interface PanelHost {
  readonly airtable: Interface;
  push(): void;
}

export function panelHost(memory: MemoryBase, options: HostOptions = {}): PanelHost {
  const airtable = new Host(memory, options);
  return { airtable, push: () => airtable.push() };
}

/** What the extension has been told: cells as JSON by table, record and field. */
type Told = Map<string, { readonly fields: Set<string>; readonly records: Map<string, Map<string, string>> }>;

class Host extends AbstractMockAirtableInterface {
  readonly #memory: MemoryBase;
  readonly #options: HostOptions;
  readonly #told: Told = new Map();
  #structure = "";
  #serial = 0;

  constructor(memory: MemoryBase, options: HostOptions) {
    super({
      initialKvValuesByKey: options.settings ?? {},
      isDevelopmentMode: false,
      baseData: baseDataOf(memory),
      blockInstallationId: "bliSample",
      isFullscreen: false,
      isFirstRun: false,
      intentData: null,
      isUsingNewLookupCellValueFormat: true,
      runContext: { type: BlockRunContextType.DASHBOARD_APP },
    });
    this.#memory = memory;
    this.#options = options;
    this.#structure = this.#structureNow();
  }

  override get fieldTypeProvider() {
    return {
      ...super.fieldTypeProvider,
      isComputed: ({ type }: { type: string }) => COMPUTED_TYPES.has(type),
    };
  }

  override get idGenerator() {
    const id = (kind: string) => () => {
      this.#serial += 1;
      return `${kind}SDK${String(this.#serial).padStart(11, "0")}`;
    };
    return { generateRecordId: id("rec"), generateFieldId: id("fld"), generateTableId: id("tbl") };
  }

  override get globalConfigHelpers() {
    return {
      ...super.globalConfigHelpers,
      validateAndApplyUpdates: (updates: ReadonlyArray<GlobalConfigUpdate>, store: GlobalConfigData) => {
        const newKvStore = { ...store };
        for (const { path, value } of updates) {
          const [key = ""] = path;
          if (path.length !== 1) throw new Error("The sample host knows top-level keys only");
          if (value === undefined) delete newKvStore[key];
          else newKvStore[key] = value;
        }
        return { newKvStore, changedTopLevelKeys: updates.map(({ path }) => path[0] ?? "") };
      },
    };
  }

  override checkPermissionsForMutation(mutation: Mutation) {
    const reason = this.#options.forbids?.(FORBIDS[mutation.type] ?? "structure", this.#fieldsOf(mutation));
    return reason === undefined
      ? { hasPermission: true as const }
      : { hasPermission: false as const, reasonDisplayString: reason };
  }

  /** The names of the fields that a mutation of records sets. */
  #fieldsOf(mutation: Mutation): readonly string[] {
    if (!("records" in mutation) || !mutation.records) return [];
    const { tableId, records } = mutation as { tableId: string; records: readonly Partial<RecordData>[] };
    const { fields } = this.#memory.store.table(tableId);
    const ids = new Set(records.flatMap((record) => Object.keys(record.cellValuesByFieldId ?? {})));
    return fields.filter(({ id }) => ids.has(id)).map(({ name }) => name);
  }

  override async applyMutationAsync(mutation: Mutation): Promise<void> {
    await this.#options.latency?.();
    const refusal = this.#options.refuses?.(mutation);
    if (refusal) throw refusal;
    this.#apply(mutation);
    this.push();
  }

  #apply(mutation: Mutation): void {
    const { store } = this.#memory;
    switch (mutation.type) {
      case MutationTypes.CREATE_MULTIPLE_RECORDS:
        store.create(
          store.table(mutation.tableId),
          mutation.records.map(({ cellValuesByFieldId }) => cellValuesByFieldId),
          mutation.records.map(({ id }) => id),
        );
        return;
      case MutationTypes.SET_MULTIPLE_RECORDS_CELL_VALUES:
        store.update(
          store.table(mutation.tableId),
          mutation.records.map(({ id, cellValuesByFieldId }) => ({ id, cells: cellValuesByFieldId })),
        );
        return;
      case MutationTypes.CREATE_SINGLE_FIELD: {
        const { id, name, config } = mutation;
        const field = { id, name, type: config.type, options: config.options ?? null };
        createField(store, store.table(mutation.tableId), field as NewField & { id: string });
        return;
      }
      case MutationTypes.UPDATE_SINGLE_FIELD_CONFIG: {
        const table = store.table(mutation.tableId);
        const field = table.fields.find(({ id }) => id === mutation.id);
        if (field) updateOptions(store, table, field, mutation.config.options ?? {});
        return;
      }
      case MutationTypes.CREATE_SINGLE_TABLE: {
        const fields = mutation.fields.map(({ name, config }) => ({
          name,
          type: config.type,
          options: config.options ?? null,
        }));
        createTable(store, mutation.name, fields as NewField[], mutation.id);
        return;
      }
      case MutationTypes.SET_MULTIPLE_GLOBAL_CONFIG_PATHS:
        return; // The SDK keeps them itself.
      default:
        throw new Error(`The sample host cannot do ${mutation.type}`);
    }
  }

  /** Tells the extension what has changed since it was last told. */
  push(): void {
    const changes = [...this.#structureChanges(), ...this.#recordChanges()];
    if (changes.length > 0) this.triggerModelUpdates(changes);
  }

  #structureNow = (): string =>
    JSON.stringify(
      this.#memory.store.tables.map(({ id, name, fields }) => [id, name, fields.map(fieldDataOf)]),
    );

  #structureChanges(): ModelChange[] {
    const now = this.#structureNow();
    if (now === this.#structure) return [];
    this.#structure = now;
    const { tables } = this.#memory.store;
    const known = this.sdkInitData.baseData.tablesById;
    return [
      ...tables.flatMap((table): ModelChange[] => {
        if (!known[table.id]) return [{ path: ["tablesById", table.id], value: tableDataOf(table) }];
        return [
          { path: ["tablesById", table.id, "name"], value: table.name },
          ...table.fields.map((field) => ({
            path: ["tablesById", table.id, "fieldsById", field.id],
            value: fieldDataOf(field),
          })),
        ];
      }),
      { path: ["tableOrder"], value: tables.map(({ id }) => id) },
    ];
  }

  #recordChanges(): ModelChange[] {
    return [...this.#told].flatMap(([tableId, { fields, records }]) => {
      const table = this.#memory.store.table(tableId);
      const path = (id: string) => ["tablesById", tableId, "recordsById", id];
      const gone = [...records.keys()].filter((id) => !table.records.has(id));
      for (const id of gone) records.delete(id);
      const changes: ModelChange[] = gone.map((id) => ({ path: path(id), value: undefined }));
      for (const id of table.records.keys()) {
        const isNew = !records.has(id);
        const told = records.get(id) ?? new Map<string, string>();
        records.set(id, told);
        const cells = this.#cells(table, id, fields);
        if (isNew) changes.push({ path: path(id), value: recordData(id, cells) });
        for (const [field, cell] of Object.entries(cells)) {
          const text = JSON.stringify(cell);
          if (!isNew && told.get(field) !== text) {
            changes.push({ path: [...path(id), "cellValuesByFieldId", field], value: cell });
          }
          told.set(field, text);
        }
      }
      return changes;
    });
  }

  #cells(table: StoredTable, id: string, fields: Iterable<string>): Record<string, unknown> {
    return Object.fromEntries(
      [...fields].flatMap((fieldId) => {
        const field = table.fields.find((each) => each.id === fieldId);
        return field ? [[fieldId, this.#memory.store.read(table, id, field, "objects")]] : [];
      }),
    );
  }

  async fetchAndSubscribeToCellValuesInFieldsAsync(tableId: string, fieldIds: string[]) {
    await this.#options.latency?.();
    const table = this.#memory.store.table(tableId);
    const told = this.#told.get(tableId) ?? { fields: new Set(), records: new Map() };
    this.#told.set(tableId, told);
    for (const field of fieldIds) told.fields.add(field);
    const recordsById: Record<string, RecordData> = {};
    for (const id of table.records.keys()) {
      const cells = this.#cells(table, id, fieldIds);
      const known = told.records.get(id) ?? new Map<string, string>();
      told.records.set(id, known);
      for (const [field, cell] of Object.entries(cells)) known.set(field, JSON.stringify(cell));
      recordsById[id] = recordData(id, cells);
    }
    return { recordsById };
  }

  override unsubscribeFromCellValuesInFields(tableId = "", fieldIds: readonly string[] = []): void {
    const told = this.#told.get(tableId);
    for (const field of fieldIds) told?.fields.delete(field);
    if (told?.fields.size === 0) this.#told.delete(tableId);
  }

  fetchAndSubscribeToTableDataAsync = (tableId: string) =>
    this.fetchAndSubscribeToCellValuesInFieldsAsync(
      tableId,
      this.#memory.store.table(tableId).fields.map(({ id }) => id),
    );

  async fetchAndSubscribeToViewDataAsync(tableId: string, viewId: string) {
    const { store } = this.#memory;
    const table = store.table(tableId);
    return {
      visibleRecordIds: [...store.recordIds(table, viewId)],
      fieldOrder: { fieldIds: table.fields.map(({ id }) => id), visibleFieldCount: table.fields.length },
    };
  }

  expandRecord(tableId: string, recordId: string): void {
    this.#options.onExpand?.(tableId, recordId);
  }

  // Nothing of the panel needs these.
  fetchAndSubscribeToCursorDataAsync = () => unused("a cursor");
  fetchDefaultCellValuesByFieldIdAsync = () => unused("default cells");
  fetchAndSubscribeToPerformRecordActionAsync = async () => null;
  expandRecordPickerAsync = () => unused("a record picker");
  performBackendFetchAsync = () => unused("a backend");
  expandRecordList(): void {}
  reloadFrame(): void {}
  setSettingsButtonVisibility(): void {}
  setUndoRedoMode(): void {}
  setFullscreenMaxSize(): void {}
  enterFullscreen(): void {}
  exitFullscreen(): void {}
  trackEvent(): void {}
  trackExposure(): void {}
  sendStat(): void {}
}

const FORBIDS: Readonly<Partial<Record<Mutation["type"], Forbidden>>> = {
  [MutationTypes.CREATE_MULTIPLE_RECORDS]: "records",
  [MutationTypes.SET_MULTIPLE_RECORDS_CELL_VALUES]: "records",
  [MutationTypes.SET_MULTIPLE_GLOBAL_CONFIG_PATHS]: "settings",
};

const unused = (what: string): never => {
  throw new Error(`The sample host has no ${what}`);
};

const recordData = (id: string, cellValuesByFieldId: Record<string, unknown>): RecordData => ({
  id,
  cellValuesByFieldId,
  commentCount: 0,
  createdTime: "2026-01-01T00:00:00.000Z",
});
