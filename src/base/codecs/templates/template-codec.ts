import { byCodeUnit, type TeacherId, type TemplateId } from "../../../domain/ids.ts";
import type { Problem } from "../../../domain/problem.ts";
import type { Settings } from "../../../domain/settings.ts";
import type { SlotTemplate, TemplateRow } from "../../../domain/template.ts";
import { END_OF_DAY, formatTimeOfDay } from "../../../domain/time/civil-time.ts";
import type { Zone } from "../../../domain/time/zone.ts";
import type { ActiveField } from "../../locate.ts";
import type { FieldId, RawRecord } from "../../port.ts";
import type { BaseMap } from "../../preflight/preflight.ts";
import { LESSON_TYPES } from "../../schema/cell-words.ts";
import { readKeys } from "../../schema/field-spec.ts";
import { SLOTS, TEMPLATES, type TemplateReadKey } from "../../schema/tables.ts";
import { fieldLabel, problemsOf, unreadable } from "../cells/cell-problems.ts";
import { clockText, nameWriter, timeWriter } from "../cells/cell-writers.ts";
import {
  areLinks,
  readCapacity,
  readInstant,
  readLinks,
  readName,
  readText,
  readWeekday,
} from "../cells/cells.ts";
import { isBlank } from "../cells/flat-cell.ts";
import { readMark } from "../cells/marks.ts";
import { type TableReader, tableReader } from "../cells/table-reader.ts";
import { type Anchors, anchorsOf, type SharedAnchor } from "./anchors.ts";
import { type PatternReading, patternReader } from "./pattern-codec.ts";
import { readDay, readEnd, readStart } from "./template-hours.ts";
import { templateUse } from "./template-use.ts";

const READ = readKeys(TEMPLATES.fields);

export interface DecodedTemplates {
  readonly templates: readonly SlotTemplate[];
  /** Fields that say which templates are in use, and are ticked on none (semantics 2.42). */
  readonly neverTicked: readonly ActiveField[];
  /** Words that say neither in use nor out of use, by the template on which they stand. */
  readonly unknownWords: ReadonlyMap<TemplateId, readonly string[]>;
  readonly sharedAnchors: readonly SharedAnchor[];
  readonly teacherNames: ReadonlyMap<TeacherId, string>;
}

export const templateFields = ({ templates, actives }: BaseMap): readonly FieldId[] => [
  ...new Set([
    ...READ.flatMap((key) => templates.fields[key]?.id ?? []),
    ...actives.map(({ field }) => field.id),
  ]),
];

/** Rows of `weekly_slot` as templates; a row that cannot be read is held, with every problem named (semantics 3.2). */
export function decodeTemplates(
  records: readonly RawRecord[],
  map: BaseMap,
  settings: Settings,
  school: Zone,
): DecodedTemplates {
  const teacherNames = new Map<TeacherId, string>();
  const reader = tableReader<TemplateReadKey>(map.templates, READ, school);
  const countsFixed = settings.onlyFixed && map.templates.fields.fixed !== undefined;
  const use = templateUse(records, map.actives, settings);
  const isOutOfUse = (record: RawRecord): boolean =>
    use.isOutOfUse(record) || (countsFixed && readMark(reader.cell(record, "fixed")) === false);
  const patternOf = patternReader(records, reader, isOutOfUse);
  const anchors = anchorsOf(
    records.map((record) => ({
      ...patternOf(record),
      id: record.id as TemplateId,
      createdAt: readInstant(reader.cell(record, "createdAt"), reader.zone("createdAt")),
      weekday: readWeekday(reader.cell(record, "day")),
    })),
  );
  const decode = rowDecoder(map, settings, {
    reader,
    school,
    isOutOfUse,
    unreadableUses: use.problems,
    patternOf,
    anchors,
    teacherNames,
  });
  return {
    templates: records.map(decode),
    neverTicked: use.neverTicked,
    unknownWords: new Map(records.map((record) => [record.id as TemplateId, use.unknownWords(record)])),
    sharedAnchors: anchors.shared,
    teacherNames,
  };
}

interface RowContext {
  readonly reader: TableReader<TemplateReadKey>;
  readonly school: Zone;
  readonly isOutOfUse: (record: RawRecord) => boolean;
  readonly unreadableUses: (record: RawRecord) => readonly Problem[];
  readonly patternOf: (record: RawRecord) => PatternReading;
  readonly anchors: Anchors;
  readonly teacherNames: Map<TeacherId, string>;
}

function rowDecoder(
  { slots: { fields: target }, templates: { fields } }: BaseMap,
  settings: Settings,
  { reader, school, isOutOfUse, unreadableUses, patternOf, anchors, teacherNames }: RowContext,
): (record: RawRecord) => SlotTemplate {
  const startWriter = target.starts && timeWriter(target.starts, school);
  const endWriter = target.ends && timeWriter(target.ends, school);
  const typeWriter = target.type && nameWriter(target.type);

  return (record) => {
    const cell = (key: TemplateReadKey): unknown => reader.cell(record, key);
    const teacherLinks = readLinks(cell("teacher"));
    for (const { id, name } of teacherLinks) if (name !== "") teacherNames.set(id as TeacherId, name);
    const { set, pattern, problems: patternProblems } = patternOf(record);
    const timeProblems: Problem[] = [];
    const starts = readStart(cell("starts"), reader.timesZone("starts"), timeProblems);
    const { ends, warnings } = readEnd(
      cell("ends"),
      cell("duration"),
      starts,
      reader.timesZone("ends"),
      timeProblems,
    );
    const row: TemplateRow = {
      id: record.id as TemplateId,
      name: readText(cell("name")),
      teachers: teacherLinks.map(({ id }) => id as TeacherId).sort(byCodeUnit),
      hours: starts === undefined || ends === undefined ? undefined : { starts, ends },
      fixed: readMark(cell("fixed")) === true,
      reserved: readMark(cell("isReserved"), cell("reservedFor")) === true,
      createdAt: readInstant(cell("createdAt"), reader.zone("createdAt")),
      set,
    };
    if (isOutOfUse(record)) return { ...row, state: "disabled" };

    const problems: Problem[] = [...unreadableUses(record), ...markProblems(cell, row, settings)];
    const [teacher] = row.teachers;
    if (!areLinks(cell("teacher"))) {
      problems.push(unreadable(TEMPLATES, "teacher", cell("teacher"), "teachers"));
    } else if (row.teachers.length !== 1) {
      const number = row.teachers.length;
      problems.push(
        number === 0
          ? of("teacher", "no-teacher", "no teacher, expected exactly one")
          : of("teacher", "many-teachers", `${number} teachers, expected exactly one`, {
              found: String(number),
            }),
      );
    }
    const weekday = readDay(cell("day"), problems);
    problems.push(...timeProblems);
    if (starts !== undefined && ends !== undefined) {
      if (ends <= starts || ends > END_OF_DAY) {
        const [found, against] = [formatTimeOfDay(ends), formatTimeOfDay(starts)];
        problems.push(
          of("ends", "not-after-start", `${found} is not after the start ${against} on the same day`, {
            found,
            against,
          }),
        );
      } else {
        if (startWriter && !startWriter.accepts(starts)) problems.push(noChoice("starts", clockText(starts)));
        if (endWriter && !endWriter.accepts(ends)) problems.push(noChoice("ends", clockText(ends)));
      }
    }
    const type = readName(cell("type"));
    // The type decides who may book, so two of them are none that could be guessed (semantics 2.19).
    if (typeWriter && type === undefined && !isBlank(cell("type")))
      problems.push(unreadable(TEMPLATES, "type", cell("type"), "one-type"));
    if (typeWriter && type !== undefined && !typeWriter.accepts(type)) problems.push(noChoice("type", type));
    problems.push(...patternProblems);

    if (
      teacher === undefined ||
      weekday === undefined ||
      starts === undefined ||
      ends === undefined ||
      problems.length > 0
    ) {
      const blank = (["teacher", "day", "starts", "ends"] as const).every((key) => isBlank(cell(key)));
      const isSetUnreadable = patternProblems.length > 0;
      return { ...row, state: "invalid", problems, blank, isSetUnreadable };
    }
    if (fields.type && typeWriter) {
      if (type === undefined) warnings.push({ code: "type-empty" });
      else if (!USUAL_TYPES.has(type)) warnings.push({ code: "type-unusual", type });
    }
    const capacity = readCapacity(cell("capacity"));
    return {
      ...row,
      state: "active",
      teacher,
      weekday,
      starts,
      ends,
      type,
      capacity,
      pattern,
      anchor: anchors.anchorOf(row.id),
      warnings,
    };
  };
}

const USUAL_TYPES: ReadonlySet<string> = new Set(Object.values(LESSON_TYPES));

/** A mark that cannot be read holds the template where a setting asks for it (semantics 2.42). */
function markProblems(
  cell: (key: TemplateReadKey) => unknown,
  { fixed, reserved }: TemplateRow,
  { onlyFixed, fixedTemplates, reservedTemplates }: Settings,
): readonly Problem[] {
  const asked = [
    ...(!fixed && (onlyFixed || fixedTemplates === "skip") ? (["fixed"] as const) : []),
    ...(!reserved && reservedTemplates === "skip" ? (["isReserved", "reservedFor"] as const) : []),
  ];
  return asked
    .filter((key) => readMark(cell(key)) === undefined)
    .map((key) => unreadable(TEMPLATES, key, cell(key), "mark"));
}

const of = problemsOf(TEMPLATES);

/** It is the slots that lack the choice. */
const noChoice = (key: "starts" | "ends" | "type", value: string): Problem => ({
  text: `${SLOTS.name}: ${fieldLabel(SLOTS, key)} has no choice "${value}", add it`,
  kind: "no-choice",
  field: SLOTS.fields[key].name,
  found: value,
  against: "",
});
