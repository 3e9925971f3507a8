import type { SlotId, TemplateId } from "../domain/ids.ts";
import type { Settings } from "../domain/settings.ts";
import type { SlotChanges } from "../domain/slot.ts";
import type { LocalDate } from "../domain/time/civil-time.ts";
import type { LocalTime, Zone } from "../domain/time/zone.ts";
import { closureFields, type DecodedClosures, decodeClosures } from "./codecs/closures/closure-codec.ts";
import {
  type DecodedLessons,
  decodeLessons,
  lessonFields,
  lessonsFrom,
  NO_LESSONS,
} from "./codecs/lessons/lesson-codec.ts";
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
} from "./codecs/logs/log-codec.ts";
import { type DecodedSlots, decodeSlots, slotFields } from "./codecs/slots/slot-codec.ts";
import { type SlotWriter, slotWriter } from "./codecs/slots/slot-writer.ts";
import { earlierKeys, holdsEarlier, slotsFrom, withKeys } from "./codecs/slots/slots-from.ts";
import { decodeFlags, encodeFlags, flagFields, type StoredFlags } from "./codecs/templates/flag-codec.ts";
import { type DecodedTemplates, decodeTemplates, templateFields } from "./codecs/templates/template-codec.ts";
import type { TableMap } from "./locate.ts";
import type { BasePort, FieldId, ListPart, RawCells, RawEdit, RawRecord, TableId } from "./port.ts";
import { type BaseMap, preflight } from "./preflight/preflight.ts";
import { FLAG_FIELDS } from "./schema/tables.ts";

/** The tables of a school in the engine's own terms: no raw cell passes this door. */
export interface Store {
  readonly map: BaseMap;
  readonly storage: SlotWriter;
  /** Reads that the platform still allows this run. */
  readsLeft(): number;
  readTemplates(): Promise<DecodedTemplates & { readonly flags: ReadonlyMap<TemplateId, StoredFlags> }>;
  /** Those of that day or later, of no day, or claimed by their key for that day or later; left out, all of them. */
  readSlots(from?: LocalDate): Promise<DecodedSlots>;
  /** Those of these that still exist, at most `RECORDS_PER_READ` of them. */
  readSlotsOf(ids: readonly SlotId[]): Promise<DecodedSlots["slots"]>;
  /** None where the base has no such table. */
  readClosures(): Promise<DecodedClosures>;
  /** Those that are to take place; none where they take nobody's time (semantics 5.9). */
  readLessons(now: LocalTime): Promise<DecodedLessons>;
  create(rows: readonly NewSlot[]): Promise<readonly SlotId[]>;
  update(edits: readonly SlotEdit[]): Promise<void>;
  flag(edits: readonly FlagEdit[]): Promise<void>;
  /** What the fields of the flags are called here. */
  readonly flagNames: ReadonlyMap<string, string>;
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

/** An optional table to which a run adds rows, and which decides nothing. */
export interface LogTable<Row> {
  readonly name: string;
  add(rows: readonly Row[]): Promise<void>;
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
): Promise<Store> {
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
    async readSlots(from) {
      const { date, key } = map.slots.fields;
      const onOrAfter =
        from === undefined || !date ? undefined : { date: from, field: date.id, keyField: key?.id };
      const slotsOf = async (part: ListPart): Promise<DecodedSlots> => {
        const asked = { view: settings.inventoryView, ...part };
        return decodeSlots(await list(map.slots.id, slotFields(map), asked), map, zone);
      };
      const decoded = await slotsOf({ onOrAfter });
      if (from === undefined) return decoded;
      const kept = slotsFrom(from, decoded);
      const keys = earlierKeys(from, kept.slots);
      if (keys.length === 0 || !key) return kept;
      const earlier = holdsEarlier(from, decoded)
        ? decoded
        : await slotsOf({ texts: { field: key.id, oneOf: keys } });
      return withKeys(kept, earlier, keys);
    },
    async readSlotsOf(ids) {
      reads += 1;
      return decodeSlots(await port.readRecords(map.slots.id, ids, slotFields(map)), map, zone).slots;
    },
    readClosures: async () =>
      map.closures
        ? decodeClosures(
            await list(map.closures.id, closureFields(map.closures)),
            map.closures,
            map.closuresElsewhere,
            zone,
          )
        : { closures: [], teachers: new Set(), teacherNames: new Map() },
    async readLessons(now) {
      const { lessons } = map;
      if (!lessons) return NO_LESSONS;
      const part = { view: settings.lessonsView, onOrAfter: lessonsFrom(lessons, now) };
      return decodeLessons(await list(lessons.id, lessonFields(lessons), part), lessons, settings, zone, now);
    },
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
    flagNames: new Map(
      FLAG_FIELDS.flatMap((key) => {
        const field = map.templates.fields[key];
        return field ? [[key, field.name]] : [];
      }),
    ),
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
