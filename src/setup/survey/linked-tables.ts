import { findField, findTable, nameOfField } from "../../base/locate.ts";
import type { BaseSchema, TableSchema } from "../../base/port.ts";
import type { TableSpec } from "../../base/schema/field-spec.ts";
import { LESSONS, SLOTS, STUDENTS, TEACHERS, TEMPLATES } from "../../base/schema/tables.ts";
import type { Settings } from "../../domain/settings.ts";
import { BLUEPRINTS } from "../blueprint/blueprint.ts";
import type { LinkTarget } from "../blueprint/making.ts";

/** The tables to which others link, by their ids. */
export interface LinkedTables extends Readonly<Record<LinkTarget, string | undefined>> {
  /** The tables that the engine knows, apart from those of students and lessons. */
  readonly known: ReadonlySet<string>;
  /** The same, and those of students and lessons. */
  readonly taken: ReadonlySet<string>;
}

/** Teachers, students and lessons are known as what the main tables link to; in a new base by the names they get there. */
export function linkedTables(schema: BaseSchema, settings: Settings): LinkedTables {
  const templates = findTable(schema, TEMPLATES, settings);
  const slots = findTable(schema, SLOTS, settings);
  const linkOf = (table: TableSchema | undefined, spec: TableSpec, key: string): string | undefined =>
    table && findField(table, nameOfField(spec, key, settings))?.options?.linkedTableId;
  const called = (spec: TableSpec): string | undefined => findTable(schema, spec, settings)?.id;
  const teachers = linkOf(templates, TEMPLATES, "teacher") ?? called(TEACHERS);
  const students = linkOf(slots, SLOTS, "students") ?? called(STUDENTS);
  const lessons = linkOf(slots, SLOTS, "lessons") ?? called(LESSONS);
  const ours = BLUEPRINTS.map(({ spec }) => findTable(schema, spec, settings)?.id);
  const known = [teachers, ...ours].filter((id) => id !== undefined);
  return {
    teachers,
    students,
    lessons,
    templates: templates?.id,
    slots: slots?.id,
    known: new Set(known),
    taken: new Set([...known, students, lessons].filter((id) => id !== undefined)),
  };
}
