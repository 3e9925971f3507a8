import { closureFields, type DecodedClosures, decodeClosures } from "../base/codecs/closure-codec.ts";
import { decodeFlags, encodeFlags, flagFields, type StoredFlags } from "../base/codecs/flag-codec.ts";
import {
  type ChangeLogRow,
  type ErrorLogRow,
  encodeChange,
  encodeError,
  encodeOverlap,
  encodeRun,
  lastMessage,
  loggedPairs,
  type OverlapLogRow,
  RUN_MEMORY,
  type RunLogRow,
} from "../base/codecs/log-codec.ts";
import { type DecodedSlots, decodeSlots, slotFields, slotWriter } from "../base/codecs/slot-codec.ts";
import { type DecodedTemplates, decodeTemplates, templateFields } from "../base/codecs/template-codec.ts";
import type { TableMap } from "../base/locate.ts";
import type { BasePort, FieldId, ListPart, RawCells, RawEdit, RawRecord, TableId } from "../base/port.ts";
import { type BaseMap, preflight } from "../base/preflight/preflight.ts";
import type { SlotId, TemplateId } from "../domain/ids.ts";
import type { Settings } from "../domain/settings.ts";
import type { SlotChanges } from "../domain/slot.ts";
import type { LocalDate } from "../domain/time.ts";
import type { Zone } from "../domain/zone.ts";
import type { SlotStorage } from "../planning/wanted/cells.ts";
import type { LogTable } from "./log-tables/add-rows.ts";

/** The school's two tables in the engine's own terms: no raw cell passes this door. */
export interface SchoolStore {
  readonly map: BaseMap;
  readonly storage: SlotStorage;
  /** Reads that the platform still allows this run. */
  readsLeft(): number;
  readTemplates(): Promise<DecodedTemplates & { readonly flags: ReadonlyMap<TemplateId, StoredFlags> }>;
  readSlots(): Promise<DecodedSlots>;
  /** None where the base has no such table. */
  readClosures(): Promise<DecodedClosures>;
  /** The cells that a write of these changes sets, by their fields. */
  cellsOf(slot: Pick<NewSlot, "changes" | "date">): RawCells;
  create(rows: readonly NewSlot[]): Promise<readonly SlotId[]>;
  update(edits: readonly SlotEdit[]): Promise<void>;
  flag(edits: readonly FlagEdit[]): Promise<void>;
  /** There is a table that tells of runs. */
  readonly hasLogs: boolean;
  readonly overlapLog: OverlapLogTable | undefined;
  readonly changeLog: LogTable<ChangeLogRow> | undefined;
  readonly runLog: RunLogTable | undefined;
  readonly errorLog: LogTable<ErrorLogRow> | undefined;
}

export interface NewSlot {
  readonly date: LocalDate;
  readonly changes: SlotChanges;
  /** Ticks the lock of a new record; that of one that exists is people's. */
  readonly locked?: boolean;
}

export interface SlotEdit extends Omit<NewSlot, "locked"> {
  readonly id: SlotId;
}

export interface FlagEdit {
  readonly id: TemplateId;
  readonly flags: StoredFlags;
}

/** The optional table to which overlaps are added when they are first seen. */
export interface OverlapLogTable extends LogTable<OverlapLogRow> {
  read(): Promise<ReadonlySet<string>>;
}

/** The optional table that remembers runs. */
export interface RunLogTable extends LogTable<RunLogRow> {
  /** What the last run of that script before this one has said of itself; undefined where there is none. */
  lastMessage(run: Pick<RunLogRow, "script" | "startedAt">): Promise<string | undefined>;
}

/** Throws a `PreflightError` that lists everything the base lacks. */
export async function openStore(
  port: BasePort,
  settings: Settings,
  zone: Zone,
  writesFlags = settings.flagDuringSync,
): Promise<SchoolStore> {
  const map = preflight(await port.schema(), settings, writesFlags);
  const writer = slotWriter(map, zone);
  const { overlaps, changes, runs, errors } = map.logs;
  let reads = 0;
  const list = (
    table: TableId,
    fields: readonly FieldId[],
    part?: ListPart,
  ): Promise<readonly RawRecord[]> => {
    reads += 1;
    return port.list(table, fields, part);
  };
  return {
    map,
    storage: writer,
    readsLeft: () => port.limits.reads - reads,
    async readTemplates() {
      const fields = writesFlags ? [...templateFields(map), ...flagFields(map)] : templateFields(map);
      const records = await list(map.templates.id, fields);
      const flags = writesFlags ? decodeFlags(records, map) : new Map();
      return { ...decodeTemplates(records, map, settings, zone), flags };
    },
    readSlots: async () =>
      decodeSlots(await list(map.slots.id, slotFields(map), { view: settings.inventoryView }), map, zone),
    readClosures: async () =>
      map.closures
        ? decodeClosures(
            await list(map.closures.id, closureFields(map.closures)),
            map.closures,
            map.closuresElsewhere,
            zone,
          )
        : { closures: [], teacherNames: new Map() },
    cellsOf: ({ changes, date }) => writer.encode(changes, date),
    async create(rows) {
      const cells = rows.map(({ changes, date, locked }) => ({
        ...writer.encode(changes, date),
        ...(locked && map.slots.fields.locked && { [map.slots.fields.locked.id]: true }),
      }));
      const ids = (await port.create(map.slots.id, cells)) as readonly SlotId[] | undefined;
      // Whoever gets no ids cannot tell what was made.
      if (ids?.length !== rows.length) throw new Error("Airtable has not told the ids of the new records");
      return ids;
    },
    async update(edits) {
      const rows = edits.map(
        ({ id, changes, date }): RawEdit => ({ id, cells: writer.encode(changes, date) }),
      );
      await port.update(map.slots.id, rows);
    },
    async flag(edits) {
      const rows = edits.map(({ id, flags }): RawEdit => ({ id, cells: encodeFlags(flags, map) }));
      await port.update(map.templates.id, rows);
    },
    hasLogs: [changes, runs, errors].some((log) => log !== undefined),
    overlapLog: overlaps && {
      ...logTable(overlaps, encodeOverlap, port),
      read: async () =>
        loggedPairs(await list(overlaps.id, overlaps.fields.pair ? [overlaps.fields.pair.id] : []), overlaps),
    },
    changeLog: changes && logTable(changes, encodeChange, port),
    runLog: runs && {
      ...logTable(runs, encodeRun, port),
      async lastMessage(run) {
        const fields = RUN_MEMORY.flatMap((key) => runs.fields[key]?.id ?? []);
        // Without one of them nothing can be told, so there is nothing to ask.
        return fields.length < RUN_MEMORY.length
          ? undefined
          : lastMessage(await list(runs.id, fields), runs, run);
      },
    },
    errorLog: errors && logTable(errors, encodeError, port),
  };
}

const logTable = <Log extends TableMap<string>, Row>(
  log: Log,
  encode: (row: Row, log: Log) => RawCells,
  port: BasePort,
): LogTable<Row> => ({
  name: log.name,
  async add(rows) {
    await port.create(
      log.id,
      rows.map((row) => encode(row, log)),
    );
  },
});
