import { readerOfUse } from "../../base/codecs/templates/use-words.ts";
import { locateTable, type NameSettings } from "../../base/locate.ts";
import type { FieldSchema } from "../../base/port.ts";
import { ACTIVE_FIELD_NAMES, INVERTED_ACTIVE_FIELD_NAME } from "../../base/schema/cell-words.ts";
import { SLOTS } from "../../base/schema/tables.ts";
import type { Read, RecordsService } from "../records-calls.ts";
import { RecordsError } from "../records-error.ts";
import type { Fields, RecordJson, RecordList, RecordsTable } from "../records-port.ts";

/** Reads that speak of a school rather than of tables. Every call rejects with a `RecordsError`. */
export interface SchoolReads {
  /** The teachers that are not out of use; from the cache where there is one. */
  activeTeachers(): Promise<Read<RecordList>>;
  /** Afresh. */
  teacher(id: string): Promise<Read<RecordJson>>;
  /** The lessons of a student, afresh. */
  lessonsOf(student: string): Promise<Read<RecordList>>;
  /** Rejects where slots may not be shown. */
  assertServesSlots(): Promise<void>;
}

export function schoolReads(service: RecordsService, names: NameSettings): SchoolReads {
  const slotsTable = async () => {
    const tables = await service.tables();
    const table = locateTable({ tables: tables.map((each) => ({ ...each, views: [] })) }, SLOTS, names);
    if (!table) throw new RecordsError("not-found", "The base has no table of slots");
    return table;
  };
  /** The table that a link of the slots leads to, when it may be shown. */
  const linked = async (key: "teacher" | "students" | "lessons"): Promise<RecordsTable> => {
    const { fields } = await slotsTable();
    const id = fields[key]?.options?.linkedTableId;
    if (id === undefined) throw new RecordsError("not-found", `The slots have no link ${key}`);
    return service.tableNamed(id);
  };
  return {
    async activeTeachers() {
      const table = await linked("teacher");
      const read = await service.listRecords(table.id);
      const field = activeField(table);
      return field
        ? { ...read, data: { records: read.data.records.filter(({ fields }) => isActive(field, fields)) } }
        : read;
    },
    teacher: async (id) => service.getRecord((await linked("teacher")).id, id, true),
    async lessonsOf(student) {
      const students = await linked("students");
      const lessons = await linked("lessons");
      const { data, ...meta } = await service.getRecord(students.id, student, true);
      const link = students.fields.find(({ options }) => options?.linkedTableId === lessons.id);
      const ids = link ? idsIn(data.fields[link.name]) : [];
      return { ...meta, data: { records: (await service.getRecords(lessons.id, ids)).data } };
    },
    async assertServesSlots() {
      await service.tableNamed((await slotsTable()).id);
    },
  };
}

const activeField = ({ fields }: RecordsTable): FieldSchema | undefined =>
  ACTIVE_FIELD_NAMES.flatMap((name) => fields.find((field) => field.name === name) ?? [])[0];

const isActive = (field: FieldSchema, fields: Fields): boolean =>
  !readerOfUse(
    { field, inverted: field.name === INVERTED_ACTIVE_FIELD_NAME, isGiven: false },
    [],
  )(fields[field.name] ?? null).includes("out");

const idsIn = (cell: unknown): readonly string[] =>
  Array.isArray(cell) ? cell.filter((each): each is string => typeof each === "string") : [];
