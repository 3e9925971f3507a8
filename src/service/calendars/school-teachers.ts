import { readText } from "../../base/codecs/cells/cells.ts";
import type { BasePort, BaseSchema, FieldId, TableSchema } from "../../base/port.ts";
import type { BaseMap } from "../../base/preflight/preflight.ts";
import { byCodeUnit, type TeacherId } from "../../domain/ids.ts";
import { UsageError } from "../usage-error.ts";

export interface SchoolTeacher {
  readonly id: TeacherId;
  readonly name: string;
  /** What the fields say that agendas name for addresses, by the name of the field. */
  readonly fields: ReadonlyMap<string, string>;
}

/**
 * Every teacher of the school with the fields that are asked for, in one read. Throws a `UsageError` where a field is
 * not there, or where the slots name no table of teachers.
 */
export async function readTeachers(
  port: Pick<BasePort, "list">,
  schema: BaseSchema,
  { slots }: BaseMap,
  wanted: readonly string[],
): Promise<readonly SchoolTeacher[]> {
  const linked = slots.fields.teacher?.options?.linkedTableId;
  const table = schema.tables.find(({ id }) => id === linked);
  const primary = table?.fields[0];
  if (!table || !primary) {
    throw new UsageError([
      `${slots.name}, ${slots.fields.teacher?.name ?? "teacher"}: calendars need a link to the table of teachers here`,
    ]);
  }
  const fields = wanted.map((name) => ({ name, id: fieldNamed(table, name) }));
  const records = await port.list(table.id, [...new Set([primary.id, ...fields.map(({ id }) => id)])]);
  return records
    .map((record): SchoolTeacher => {
      const cell = (id: FieldId): string => readText(record.cell(id));
      return {
        id: record.id as TeacherId,
        name: cell(primary.id),
        fields: new Map(fields.map(({ name, id }) => [name, cell(id)])),
      };
    })
    .sort((a, b) => byCodeUnit(a.id, b.id));
}

function fieldNamed({ name: table, fields }: TableSchema, wanted: string): FieldId {
  const field = fields.find(({ id, name }) => name === wanted || id === wanted);
  if (field) return field.id;
  const known = fields.map(({ name }) => `"${name}"`).join(", ");
  throw new UsageError([`calendarField: ${table} has no field "${wanted}", only ${known}`]);
}
