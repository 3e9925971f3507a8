import type { FieldId, FieldSchema, RawRecord } from "../../base/port.ts";
import { readCell } from "./cells/read-cell.ts";
import type { LinkNames } from "./link-names.ts";
import type { RestRow } from "./pages.ts";
import { fieldOf, type RestSchema, type RestTable } from "./rest-schema.ts";

/** The rows that `read` gives, as records whose links know what the linked records are called. */
type RecordReader = (
  table: RestTable,
  asked: readonly FieldId[],
  read: (fields: readonly FieldId[]) => Promise<readonly RestRow[]>,
) => Promise<readonly RawRecord[]>;

/** Reads records over their structure, and asks for the names of what they link to. */
export const recordReader =
  (names: LinkNames, structure: () => Promise<RestSchema>): RecordReader =>
  async (table, asked, read) => {
    const fields = asked.map((id) => fieldOf(table, id));
    names.begin();
    let rows: readonly RestRow[];
    try {
      rows = await read(asked);
    } catch (thrown) {
      names.giveUp();
      throw thrown;
    }
    if (asked.includes(table.primary.id)) for (const row of rows) names.learn(row.id, nameIn(table, row));
    const { tables } = await structure();
    const wanted = new Map<RestTable, Set<string>>();
    for (const field of fields) {
      const linked = tables.find(({ id }) => id === field.options?.linkedTableId);
      if (field.type !== "multipleRecordLinks" || !linked) continue;
      const ids = wanted.get(linked) ?? new Set();
      wanted.set(linked, ids);
      for (const row of rows) for (const id of idsIn(row.fields[field.id])) ids.add(id);
    }
    await names.resolve(wanted);
    const nameOf = names.known();
    const loaded = new Map<FieldId, FieldSchema>(fields.map((field) => [field.id, field]));
    // A cell is read when it is asked for: most of them are asked for once.
    return rows.map((row) => ({
      id: row.id,
      cell(id) {
        const field = loaded.get(id);
        if (!field) throw new Error(`Cell values for field ${id} are not loaded`);
        return readCell(field, row.fields[id], nameOf);
      },
    }));
  };

/** What links call the record. */
export function nameIn({ primary }: RestTable, { fields }: RestRow): string {
  const value = fields[primary.id];
  return typeof value === "string" || typeof value === "number" ? String(value) : "Unnamed record";
}

const idsIn = (cell: unknown): readonly string[] =>
  Array.isArray(cell) ? cell.filter((id): id is string => typeof id === "string") : [];
