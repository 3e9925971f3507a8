import { byCodeUnit, type TeacherId, type TemplateId } from "../../domain/ids.ts";
import type { Problem } from "../../domain/problem.ts";
import type { Settings } from "../../domain/settings.ts";
import type { SlotTemplate, TemplateRow } from "../../domain/template.ts";
import { END_OF_DAY, formatTimeOfDay } from "../../domain/time.ts";
import type { Zone } from "../../domain/zone.ts";
import type { ActiveField } from "../locate.ts";
import type { FieldId, RawRecord } from "../port.ts";
import type { BaseMap } from "../preflight/preflight.ts";
import {
  DISABLED_VALUES,
  LESSON_TYPES,
  PATTERN_FIELDS,
  SLOTS,
  TEMPLATES,
  type TemplateField,
  YES_VALUES,
} from "../schema.ts";
import { fieldLabel, problemsOf, unreadable } from "./cell-problems.ts";
import {
  areLinks,
  clockText,
  nameWriter,
  readCapacity,
  readCheckbox,
  readInstant,
  readLinks,
  readName,
  readText,
  readTruth,
  timeWriter,
} from "./cells.ts";
import { isBlank } from "./flat-cell.ts";
import { readMark } from "./marks.ts";
import { type PatternReading, patternReader } from "./pattern-codec.ts";
import { readDay, readEnd, readStart } from "./template-hours.ts";

/** The template fields that a sync reads. */
const READ: readonly TemplateField[] = [
  "day",
  "starts",
  "ends",
  "teacher",
  "type",
  "duration",
  "fixed",
  "reservedFor",
  "isReserved",
  "name",
  "capacity",
  "createdAt",
  ...PATTERN_FIELDS,
];

export interface DecodedTemplates {
  readonly templates: readonly SlotTemplate[];
  /** A checkbox that is ticked nowhere has only just been added, and is not in use yet (semantics 2.42). */
  readonly activeUnused: boolean;
  readonly teacherNames: ReadonlyMap<TeacherId, string>;
}

export function templateFields({ templates, active }: BaseMap): readonly FieldId[] {
  const ids = READ.flatMap((key) => templates.fields[key]?.id ?? []);
  return active && !ids.includes(active.field.id) ? [...ids, active.field.id] : ids;
}

/** Rows of `weekly_slot` as templates; a row that cannot be read is held, with every problem named (semantics 3.2). */
export function decodeTemplates(
  records: readonly RawRecord[],
  map: BaseMap,
  settings: Settings,
  zone: Zone,
): DecodedTemplates {
  const activeUnused = records.length > 0 && isUnused(records, map.active);
  const active = activeUnused ? undefined : map.active;
  const teacherNames = new Map<TeacherId, string>();
  const isOutOfUse = disabledTest(map, settings, active);
  const patternOf = patternReader(records, map, zone, isOutOfUse);
  const decode = rowDecoder(map, settings, zone, { isOutOfUse, patternOf, teacherNames });
  return { templates: records.map(decode), activeUnused, teacherNames };
}

/** Out of use by its active field, or by not being fixed where only fixed rows count (semantics 3.2). */
function disabledTest(
  { templates: { fields } }: BaseMap,
  { onlyFixed }: Settings,
  active: ActiveField | undefined,
): (record: RawRecord) => boolean {
  const fixed = onlyFixed ? fields.fixed : undefined;
  return (record) =>
    (active !== undefined && isDisabled(record.cell(active.field.id), active)) ||
    (fixed !== undefined && readMark(record.cell(fixed.id)) === false);
}

const isUnused = (records: readonly RawRecord[], active: ActiveField | undefined): boolean =>
  active !== undefined &&
  active.field.type === "checkbox" &&
  !active.inverted &&
  records.every((record) => !readCheckbox(record.cell(active.field.id)));

interface RowContext {
  readonly isOutOfUse: (record: RawRecord) => boolean;
  readonly patternOf: (record: RawRecord) => PatternReading;
  readonly teacherNames: Map<TeacherId, string>;
}

function rowDecoder(
  map: BaseMap,
  settings: Settings,
  zone: Zone,
  { isOutOfUse, patternOf, teacherNames }: RowContext,
): (record: RawRecord) => SlotTemplate {
  const { fields } = map.templates;
  const target = map.slots.fields;
  const startWriter = target.starts && timeWriter(target.starts, zone);
  const endWriter = target.ends && timeWriter(target.ends, zone);
  const typeWriter = target.type && nameWriter(target.type);

  return (record) => {
    const cell = (key: TemplateField): unknown => {
      const field = fields[key];
      return field ? record.cell(field.id) : null;
    };
    const teacherLinks = readLinks(cell("teacher"));
    for (const { id, name } of teacherLinks) if (name !== "") teacherNames.set(id as TeacherId, name);
    const { set, anchor, pattern, problems: patternProblems } = patternOf(record);
    const fixed = readMark(cell("fixed"));
    const reserved = readMark(cell("isReserved"), cell("reservedFor"));
    const row: TemplateRow = {
      id: record.id as TemplateId,
      name: readText(cell("name")),
      teachers: teacherLinks.map(({ id }) => id as TeacherId).sort(byCodeUnit),
      fixed: fixed === true,
      reserved: reserved === true,
      createdAt: readInstant(cell("createdAt"), zone),
      set,
    };
    if (isOutOfUse(record)) return { ...row, state: "disabled" };

    const problems: Problem[] = [];
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
    const starts = readStart(cell("starts"), zone, problems);
    const { ends, warnings } = readEnd(cell("ends"), cell("duration"), starts, zone, problems);
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
    if (typeWriter && type !== undefined && !typeWriter.accepts(type)) problems.push(noChoice("type", type));
    problems.push(...patternProblems);
    if (fixed === undefined && (settings.onlyFixed || settings.fixedTemplates === "skip"))
      problems.push(unreadable(TEMPLATES, "fixed", cell("fixed"), "mark"));
    if (reserved === undefined && settings.reservedTemplates === "skip") {
      const key = readMark(cell("isReserved")) === undefined ? "isReserved" : "reservedFor";
      problems.push(unreadable(TEMPLATES, key, cell(key), "mark"));
    }

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
      anchor,
      warnings,
    };
  };
}

const USUAL_TYPES: ReadonlySet<string> = new Set(Object.values(LESSON_TYPES));
const DISABLED: ReadonlySet<string> = new Set(DISABLED_VALUES);

const isYes = (words: string): boolean => YES_VALUES.includes(words.trim().toLowerCase());

/** A checkbox by its tick, anything else by its words; blank words, and those that are not listed, mean in use. */
function isDisabled(cell: unknown, { field, inverted }: ActiveField): boolean {
  const words = readName(cell);
  if (inverted)
    return words === undefined ? readTruth(cell) : DISABLED.has(words.trim().toLowerCase()) || isYes(words);
  if (field.type === "checkbox") return !readCheckbox(cell);
  return words === undefined ? !isBlank(cell) && !readTruth(cell) : DISABLED.has(words.trim().toLowerCase());
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
