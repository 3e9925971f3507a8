import { readText } from "../../base/codecs/cells/cells.ts";
import { findField, linkedTableOf } from "../../base/locate.ts";
import type { BasePort, FieldId, TableId } from "../../base/port.ts";
import type { TeacherId } from "../../domain/ids.ts";
import type { PlannedSchool } from "../../execution/load.ts";
import type { NamedTeacher } from "../hours/teachers.ts";
import type { FeedSettings } from "./feed-settings.ts";

/** One teacher's feeds: one for each agenda that she is in, and usually one. */
export interface TeacherFeeds {
  readonly id: TeacherId;
  readonly name: string;
  readonly addresses: readonly string[];
  /** Another address stands there, or none at all; it is not shown, for nobody knows whose secret it is. */
  readonly hasOther: boolean;
}

/** The teachers' table, and the field of it that holds the addresses. */
export interface FeedPlace {
  readonly table: TableId;
  /** Undefined where the table has no such field. */
  readonly field: FieldId | undefined;
}

/** Where the addresses stand; undefined where nobody knows the teachers' table. */
export async function feedPlace(
  port: BasePort,
  { store }: Pick<PlannedSchool, "store">,
  { field: name }: FeedSettings,
): Promise<FeedPlace | undefined> {
  const link = store.map.slots.fields.teacher ?? store.map.templates.fields.teacher;
  const linked = link && linkedTableOf(link);
  const table = (await port.schema()).tables.find(({ id }) => id === linked);
  if (!table) return undefined;
  return { table: table.id, field: findField(table, name)?.id };
}

/** The feeds of these teachers, in their order. */
export async function readTeacherFeeds(
  port: BasePort,
  { table, field }: FeedPlace & { readonly field: FieldId },
  teachers: readonly NamedTeacher[],
  { service }: FeedSettings,
): Promise<readonly TeacherFeeds[]> {
  const texts = new Map<string, string>(
    (await port.list(table, [field])).map((record) => [record.id, readText(record.cell(field))]),
  );
  return teachers.map(({ id, name }) => ({ id, name, ...feedsIn(texts.get(id) ?? "", service) }));
}

/** The feeds of the service that a text names; a whole line of the program's may be pasted, agenda and name with it. */
export function feedsIn(text: string, service: string): Pick<TeacherFeeds, "addresses" | "hasOther"> {
  const words = text.split(/[\s,;]+/).filter((word) => word !== "");
  const isFeed = (word: string): boolean =>
    word.startsWith(`${service}/calendars/`) &&
    /^[A-Za-z0-9]{32}\.ics$/.test(word.slice(`${service}/calendars/`.length));
  const addresses = [...new Set(words.filter(isFeed))];
  const others = words.filter((word) => !isFeed(word) && (addresses.length === 0 || word.includes("://")));
  return { addresses, hasOther: others.length > 0 };
}
