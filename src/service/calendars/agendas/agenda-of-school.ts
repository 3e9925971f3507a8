import type { Agenda } from "../../../calendars/agenda.ts";
import { knownLike } from "../../../configuration/likeness.ts";
import type { AgendaText } from "../../configuration/agenda-schema.ts";
import { UsageError } from "../../usage-error.ts";
import type { CalendarSchool } from "../read-school.ts";
import type { SchoolTeacher } from "../school-teachers.ts";

/** What the configuration says of an agenda, in the terms of this school. Throws a `UsageError`. */
export function agendaOfSchool(name: string, text: AgendaText, { map, lessons }: CalendarSchool): Agenda {
  const { shows, weeks, title, names, link } = text;
  if (shows === "lessons" && !lessons) {
    throw new UsageError([
      "shows: there is no table of lessons here with a teacher and times that can be read; see the settings tables and fieldNames",
    ]);
  }
  const choices = map.slots.fields.type?.options?.choices ?? [];
  const types = text.types?.map((type) => choices.find(({ id }) => id === type)?.name ?? type);
  const known = choices.map((choice) => choice.name);
  const strange = (types ?? []).filter((type) => choices.length > 0 && !known.includes(type));
  if (shows !== "lessons" && strange.length > 0) {
    throw new UsageError(strange.map((type) => `types: ${unknown("lesson type", type, known)}`));
  }
  return { name, shows, weeks, title, names, link, types: types && new Set(types) };
}

/** The teachers of an agenda, or the one of them that is meant. Throws a `UsageError` that names who is not there. */
export function teachersOfAgenda(
  { teachers: wanted }: Pick<AgendaText, "teachers">,
  { teachers }: Pick<CalendarSchool, "teachers">,
  only: string | undefined,
): readonly SchoolTeacher[] {
  const names = teachers.map(({ name }) => name);
  const strange = [...(wanted ?? []), ...(only === undefined ? [] : [only])].filter(
    (one) => !teachers.some((teacher) => isNamed(teacher, one)),
  );
  if (strange.length > 0) throw new UsageError(strange.map((one) => unknown("teacher", one, names)));
  return teachers.filter(
    (teacher) =>
      (!wanted || wanted.some((one) => isNamed(teacher, one))) &&
      (only === undefined || isNamed(teacher, only)),
  );
}

/** By the id or by the exact name. */
export const isNamed = ({ id, name }: Pick<SchoolTeacher, "id" | "name">, text: string): boolean =>
  text === id || text === name;

function unknown(what: string, given: string, known: readonly string[]): string {
  const { areNear, keys } = knownLike(
    given,
    known.map((name) => ({ key: name, name })),
  );
  const list = keys.map((one) => `"${one}"`).join(areNear ? " or " : ", ");
  return `there is no ${what} "${given}"${list === "" ? "" : `, ${areNear ? "perhaps" : "only"} ${list}`}`;
}
