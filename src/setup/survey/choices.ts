import { choicesOf, clockText, timeChoice } from "../../base/codecs/cells/cell-writers.ts";
import { readName, readNumber, readTime } from "../../base/codecs/cells/cells.ts";
import { timesZone } from "../../base/codecs/cells/field-zone.ts";
import { findField, findTable, nameOfField } from "../../base/locate.ts";
import type { BasePort, BaseSchema, FieldSchema } from "../../base/port.ts";
import { casedTwin } from "../../base/preflight/naming.ts";
import { STATUSES } from "../../base/schema/cell-words.ts";
import type { TableSpec } from "../../base/schema/field-spec.ts";
import { SLOTS, TEMPLATES } from "../../base/schema/tables.ts";
import type { Settings } from "../../domain/settings.ts";
import { findNamed } from "../../domain/text/alike.ts";
import { END_OF_DAY, endOfSpan, type Minute } from "../../domain/time/civil-time.ts";
import type { Zone } from "../../domain/time/zone.ts";

/**
 * What the templates will want to have written into selects: the hours that they use, and every lesson type that may be chosen for one, since a type that the slots lack holds its template.
 */
export interface Wishes {
  readonly starts: ReadonlySet<Minute>;
  readonly ends: ReadonlySet<Minute>;
  readonly types: ReadonlySet<string>;
}

export async function readWishes(
  port: BasePort,
  schema: BaseSchema,
  settings: Settings,
  zone: Zone,
): Promise<Wishes> {
  const wishes = { starts: new Set<Minute>(), ends: new Set<Minute>(), types: new Set<string>() };
  const table = findTable(schema, TEMPLATES, settings);
  if (!table) return wishes;
  const fieldOf = (key: string): FieldSchema | undefined =>
    findField(table, nameOfField(TEMPLATES, key, settings));
  const fields = {
    starts: fieldOf("starts"),
    ends: fieldOf("ends"),
    duration: fieldOf("duration"),
    type: fieldOf("type"),
  };
  for (const { name } of fields.type ? choicesOf(fields.type) : []) wishes.types.add(name);
  const records = await port.list(
    table.id,
    Object.values(fields).flatMap((field) => field?.id ?? []),
  );
  for (const record of records) {
    const cell = (key: keyof typeof fields): unknown => {
      const field = fields[key];
      return field ? record.cell(field.id) : null;
    };
    const starts = readTime(cell("starts"), timesZone(fields.starts, zone));
    const minutes = readNumber(cell("duration"));
    const end = readTime(cell("ends"), timesZone(fields.ends, zone));
    const ends =
      end === undefined
        ? starts !== undefined && minutes
          ? starts + minutes
          : undefined
        : endOfSpan(starts, end);
    const type = readName(cell("type"));
    if (starts !== undefined) wishes.starts.add(starts);
    if (ends !== undefined && Number.isInteger(ends) && ends <= END_OF_DAY) wishes.ends.add(ends as Minute);
    if (type !== undefined) wishes.types.add(type);
  }
  return wishes;
}

/** Choices that are a missing status but for capitals, by its key; a second one beside them would be one too many. */
export function casedStatuses(
  field: FieldSchema,
  { statusNames }: Settings,
): Readonly<Record<string, string>> {
  const choices = choicesOf(field).map(({ name }) => name);
  return Object.fromEntries(
    Object.entries(STATUSES).flatMap(([status, usual]) => {
      const wanted = statusNames[status]?.[0] ?? usual;
      const twin = findNamed(choicesOf(field), wanted) ? undefined : casedTwin(wanted, choices);
      return twin === undefined ? [] : [[status, twin]];
    }),
  );
}

/** Choices that will be written and are not there; only selects of the slots have any. */
export function missingChoices(
  spec: TableSpec,
  key: string,
  field: FieldSchema,
  { statusNames }: Settings,
  wishes: Wishes,
): readonly string[] {
  if (spec !== SLOTS || field.type !== "singleSelect") return [];
  const choices = choicesOf(field);
  if (key === "starts" || key === "ends") {
    return [...wishes[key]]
      .filter((minute) => !timeChoice(choices, minute))
      .sort((a, b) => a - b)
      .map(clockText);
  }
  const wanted =
    key === "type"
      ? [...wishes.types]
      : key === "status"
        ? Object.entries(STATUSES).map(([status, name]) => statusNames[status]?.[0] ?? name)
        : [];
  return wanted.filter((name) => !choices.some(({ id }) => id === name) && !findNamed(choices, name));
}
