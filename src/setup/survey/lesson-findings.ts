import type { LocatedTable } from "../../base/locate.ts";
import type { FieldSchema } from "../../base/port.ts";
import { LESSONS, type LessonField } from "../../base/schema/tables.ts";
import type { Settings } from "../../domain/settings.ts";
import { LESSON_PLAN } from "../blueprint/blueprint.ts";
import { fieldToMake } from "./field-to-make.ts";
import type { Finding, State } from "./finding.ts";
import type { LinkedTables } from "./linked-tables.ts";

/** A lesson is read by its teacher and by one of the two forms of its time. */
const MOMENTS = ["teacher", "startsAt", "endsAt", "status"] as const;
const DAY_AND_HOURS = ["teacher", "date", "starts", "ends", "status"] as const;
type Key = keyof typeof LESSON_PLAN;

/**
 * How it stands with the fields by which lessons without a slot take their teacher's time (semantics 5.9). Where the
 * table has fields that may be meant under other names, none is offered: empty ones would say that no lesson has a time.
 */
export function lessonFindings(
  lessons: LocatedTable<LessonField> | undefined,
  { lessonsOccupy }: Pick<Settings, "lessonsOccupy">,
  linked: LinkedTables,
): readonly Finding[] {
  if (!lessons || lessonsOccupy === "off") return [];
  const { fields, table, nameOf } = lessons;
  const hasDay = fields.date !== undefined && fields.starts !== undefined && fields.ends !== undefined;
  const hasMoments = fields.startsAt !== undefined && fields.endsAt !== undefined;
  const keys: readonly Key[] = hasDay && !hasMoments ? DAY_AND_HOURS : MOMENTS;
  const taken = new Set(Object.values(fields).map(({ id }) => id));
  const candidatesOf = (key: Key): readonly string[] =>
    fields[key]
      ? []
      : table.fields
          .filter((field) => !taken.has(field.id) && mayBe(key, field, linked))
          .map(({ name }) => name);
  const isDoubtful = keys.some((key) => key !== "status" && candidatesOf(key).length > 0);
  return keys.map((key): Finding => {
    const { need, feature, making } = LESSON_PLAN[key];
    const name = fields[key]?.name ?? nameOf(key);
    const candidates = candidatesOf(key);
    const made =
      isDoubtful || candidates.length > 0 ? undefined : fieldToMake(name, making, table.id, linked);
    const state: State = fields[key]
      ? { kind: "present" }
      : {
          kind: "missing",
          types: [],
          candidates,
          others: candidates,
          ...(made && { fix: { kind: "create-field", table, ...made } }),
        };
    return { table: LESSONS.name, key, name, need, feature, state };
  });
}

function mayBe(key: Key, { type, options }: FieldSchema, { teachers }: LinkedTables): boolean {
  switch (key) {
    case "teacher":
      return type === "multipleRecordLinks" && options?.linkedTableId === teachers;
    case "startsAt":
    case "endsAt":
      return type === "dateTime" || options?.result?.type === "dateTime";
    case "status":
      return type === "singleSelect";
    case "date":
    case "starts":
    case "ends":
      return false;
  }
}
