import { type Closure, type ClosureId, nameOfClosure, WHOLE_DAY } from "../../../domain/closure.ts";
import { byCodeUnit, type TeacherId } from "../../../domain/ids.ts";
import type { TimeSpan } from "../../../domain/overlap.ts";
import type { Problem } from "../../../domain/problem.ts";
import {
  END_OF_DAY,
  formatDate,
  formatTimeOfDay,
  type LocalDate,
  MIDNIGHT,
  type Minute,
} from "../../../domain/time/civil-time.ts";
import type { Zone } from "../../../domain/time/zone.ts";
import type { TableMap } from "../../locate.ts";
import type { FieldId, RawRecord } from "../../port.ts";
import type { WrongLink } from "../../preflight/base-problem.ts";
import { readKeys } from "../../schema/field-spec.ts";
import { CLOSURES, type ClosureField } from "../../schema/tables.ts";
import { problemsOf, unreadable } from "../cells/cell-problems.ts";
import { areLinks, readDate, readLinks, readText, readTime, readTruth } from "../cells/cells.ts";
import { isBlank } from "../cells/flat-cell.ts";
import { type TableReader, tableReader } from "../cells/table-reader.ts";

export type ClosureTable = TableMap<ClosureField>;

const READ = readKeys(CLOSURES.fields);
/** A formula that says whether the row is in use says so of a blank row too. */
const SAYING = READ.filter((key) => key !== "disabled");

export const closureFields = ({ fields }: ClosureTable): readonly FieldId[] =>
  READ.flatMap((key) => fields[key]?.id ?? []);

export interface DecodedClosures {
  /** Those that are in use, by record id. */
  readonly closures: readonly Closure[];
  /** Whoever is named by a row, also by one that is not in use. */
  readonly teachers: ReadonlySet<TeacherId>;
  readonly teacherNames: ReadonlyMap<TeacherId, string>;
}

/**
 * Rows of `closures`; one that cannot be read closes nothing and is kept with every problem named (semantics 5.7).
 * Those that name people of another table than the templates do are one such row for everybody (semantics 2.74).
 */
export function decodeClosures(
  records: readonly RawRecord[],
  table: ClosureTable,
  elsewhere: WrongLink | undefined,
  school: Zone,
): DecodedClosures {
  const teacherNames = new Map<TeacherId, string>();
  const teachers = new Set<TeacherId>();
  const reader = tableReader<ClosureField>(table, READ, school);
  const decode = (record: RawRecord): Closure | undefined => {
    const cell = (key: ClosureField): unknown => reader.cell(record, key);
    const links = readLinks(cell("teachers"));
    for (const { id } of links) teachers.add(id as TeacherId);
    if (readTruth(cell("disabled")) || SAYING.every((key) => isBlank(cell(key)))) return undefined;
    for (const { id, name } of links) if (name !== "") teacherNames.set(id as TeacherId, name);
    const row = {
      id: record.id as ClosureId,
      name: readText(cell("name")),
      teachers: links.map(({ id }) => id as TeacherId).sort(byCodeUnit),
    };
    const problems: Problem[] = [];
    if (!areLinks(cell("teachers")))
      problems.push(unreadable(CLOSURES, "teachers", cell("teachers"), "teachers"));
    const from = readDay("startDate", cell("startDate"), reader.zone("startDate"), problems);
    const through = isBlank(cell("endDate"))
      ? from
      : readDay("endDate", cell("endDate"), reader.zone("endDate"), problems);
    if (from !== undefined && through !== undefined && through < from) {
      const [found, against] = [formatDate(through), formatDate(from)];
      problems.push(
        of("endDate", "before-start", `${found} is before the start ${against}`, {
          found,
          against,
        }),
      );
    }
    const hours = readHours(cell("starts"), cell("ends"), reader, problems);
    return from === undefined || through === undefined || hours === undefined || problems.length > 0
      ? { ...row, state: "invalid", problems }
      : { ...row, state: "closed", from, through, hours };
  };
  const closures = records.flatMap((record) => decode(record) ?? []).sort((a, b) => byCodeUnit(a.id, b.id));
  return elsewhere
    ? { closures: withStrangers(closures, elsewhere), teachers: new Set(), teacherNames: new Map() }
    : { closures, teachers, teacherNames };
}

/** Nobody knows whom they mean, so they are one row that cannot be read, for the whole school. */
function withStrangers(closures: readonly Closure[], link: WrongLink): readonly Closure[] {
  const naming = closures.filter(({ teachers }) => teachers.length > 0);
  const [first] = naming;
  if (!first) return closures;
  const problem = of("teachers", "wrong-link", `links to table "${link.to}", expected "${link.expected}"`, {
    found: link.to,
    against: link.expected,
  });
  const all: Closure = {
    id: first.id,
    name: naming.map(nameOfClosure).join(", "),
    teachers: [],
    state: "invalid",
    problems: [problem],
  };
  return closures.flatMap((closure) => (closure === first ? all : naming.includes(closure) ? [] : closure));
}

function readDay(key: ClosureField, cell: unknown, zone: Zone, problems: Problem[]): LocalDate | undefined {
  const date = readDate(cell, zone);
  if (date === undefined) problems.push(unreadable(CLOSURES, key, cell, "date"));
  return date;
}

/** Whole days where both times are blank; an end of 00:00 is the end of the day. */
function readHours(
  startCell: unknown,
  endCell: unknown,
  reader: TableReader<ClosureField>,
  problems: Problem[],
): TimeSpan | undefined {
  if (isBlank(startCell) && isBlank(endCell)) return WHOLE_DAY;
  const starts = readHour("starts", startCell, reader.timesZone("starts"), problems);
  const given = readHour("ends", endCell, reader.timesZone("ends"), problems);
  if (starts === undefined || given === undefined) return undefined;
  const ends = given === MIDNIGHT ? END_OF_DAY : given;
  if (starts < ends) return { starts, ends };
  const [found, against] = [formatTimeOfDay(ends), formatTimeOfDay(starts)];
  problems.push(
    of("ends", "not-after-start", `${found} is not after the start ${against}`, {
      found,
      against,
    }),
  );
  return undefined;
}

function readHour(
  key: ClosureField,
  cell: unknown,
  zone: Zone | undefined,
  problems: Problem[],
): Minute | undefined {
  const minute = readTime(cell, zone);
  if (minute === undefined) problems.push(unreadable(CLOSURES, key, cell, "closure-hour"));
  return minute;
}

const of = problemsOf(CLOSURES);
