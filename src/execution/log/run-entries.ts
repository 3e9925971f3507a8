import type { DecodedTemplates } from "../../base/codecs/templates/template-codec.ts";
import { wrongLinkText } from "../../base/preflight/base-problem.ts";
import type { BaseMap, BaseWarning } from "../../base/preflight/preflight.ts";
import { RESERVING_FIELDS, SLOTS, VALIDITY_FIELDS } from "../../base/schema/tables.ts";
import { byCodeUnit } from "../../domain/ids.ts";
import type { Settings } from "../../domain/settings.ts";
import type { SlotTemplate } from "../../domain/template.ts";
import { plainText, withMarksShown } from "../../domain/text/alike.ts";
import { shortened } from "../../domain/text/shortened.ts";
import type { Plan } from "../../planning/plan.ts";
import type { SyncTarget } from "../../planning/scope-target.ts";
import { type Entry, warning } from "./entry.ts";

export const unknownInputEntries = (names: readonly string[]): readonly Entry[] =>
  names.map((name) => ({ level: "warn", code: "unknown-input", message: `Unknown input variable: ${name}` }));

/** What was read of the base, as far as it matters to what the base lacks. */
export interface BaseFindings {
  /** On templates of which the run may speak, in any order. */
  readonly unknownWords: readonly string[];
  readonly hasClosures: boolean;
  /** Some lesson without a slot takes its teacher's time. */
  readonly hasLessons: boolean;
  /** Some templates are marked so, and get no slots (semantics 2.44). */
  readonly skipsFixed: boolean;
  readonly skipsReserved: boolean;
  /** Of teachers of whom the run may speak. */
  readonly unreadableLessons: number;
}

/** What the base as a whole lacks. */
export function baseEntries(map: BaseMap, findings: BaseFindings): readonly Entry[] {
  const { missing } = map;
  return [
    ...missing.map((field) => warning("missing-optional", `Field missing, feature off: ${field}`, field)),
    ...plainModeEntry(map, findings),
    ...wordEntries(findings.unknownWords),
    ...lessonEntries(findings.unreadableLessons),
    ...tableEntries(map),
    ...map.warnings.map(warningEntry),
  ];
}

/** Words that say neither leave their templates in use, which somebody may not have meant (semantics 2.42). */
function wordEntries(words: readonly string[]): readonly Entry[] {
  if (words.length === 0) return [];
  const list = [...new Set(words)]
    .sort(byCodeUnit)
    .map((word) => shortened(withMarksShown(word)))
    .join(", ");
  const message = `Words that say neither in use nor out of use: ${list}`;
  return [warning("active-words", message, list)];
}

function lessonEntries(unreadable: number): readonly Entry[] {
  if (unreadable === 0) return [];
  const message = `${unreadable} lessons cannot be read and take nobody's time`;
  return [warning("invalid-lessons", message, String(unreadable))];
}

/** Which table the slots are in, where it has another name than usual (semantics 2.77). */
function tableEntries({ slots }: BaseMap): readonly Entry[] {
  if (plainText(slots.name) === SLOTS.name) return [];
  const message = `Slots are read from and written to the table ${slots.name}`;
  return [{ level: "info", code: "other-table", message, subject: slots.name }];
}

function warningEntry(found: BaseWarning): Entry {
  switch (found.kind) {
    case "namesake": {
      const { table, found: used, other } = found;
      const message = `Two tables for ${table}: "${used.name}" (${used.id}) is used, "${other.name}" (${other.id}) is not`;
      return warning("namesake", message);
    }
    case "link-ignored":
      return warning("link-ignored", `Feature off: ${wrongLinkText(found.link)}`, found.link.field.name);
    case "misnamed-log": {
      const { name, fields } = found.log;
      const [first = "", ...others] = fields;
      const message = `Table ${name} bears the name of a log and has not its fields, so nothing is logged there: it needs ${first} and two of ${others.join(", ")}`;
      return warning("misnamed-log", message);
    }
  }
}

/** Whatever makes slots come and go needs a memory of what the engine itself has closed (semantics 2.6, 5.7). */
function plainModeEntry(
  { slots, templates, closures, lessons, actives }: BaseMap,
  { hasClosures, hasLessons, skipsFixed, skipsReserved }: BaseFindings,
): readonly Entry[] {
  const closing = [
    ...actives.map(({ field }) => field),
    ...VALIDITY_FIELDS.flatMap((key) => templates.fields[key] ?? []),
    ...(templates.fields.fixed && skipsFixed ? [templates.fields.fixed] : []),
    ...(skipsReserved ? RESERVING_FIELDS.flatMap((key) => templates.fields[key] ?? []) : []),
    ...(closures && hasClosures ? [closures] : []),
    ...(lessons && hasLessons ? [lessons] : []),
  ].map(({ name }) => name);
  if (slots.fields.syncState || closing.length === 0) return [];
  const message = `Without sync_state, slots closed by ${closing.join(", ")} stay closed`;
  return [warning("plain-mode", message, closing.join(", "))];
}

/** A view is trusted, so its setting is never silent (semantics 2.59). */
export function viewEntries({ inventoryView }: Settings): readonly Entry[] {
  if (inventoryView === undefined) return [];
  const message = `Slots are read through the view ${inventoryView}: one that it hides counts as missing and is made again`;
  return [warning("inventory-view", message, inventoryView)];
}

/** What a run for one teacher or for some templates has not found. */
export function targetEntries(
  target: SyncTarget | undefined,
  { templates, facts }: Pick<Plan, "templates" | "facts">,
  markerMode: boolean,
): readonly Entry[] {
  if (!target) return [];
  if (target.kind === "teacher") {
    const isKnown = [...templates, ...facts].some(({ teachers }) => teachers.includes(target.id));
    const message = `Unknown teacher, nothing planned: ${target.id}`;
    return isKnown ? [] : [warning("unknown-teacher", message, target.id)];
  }
  const known = new Set(templates.map(({ id }) => id));
  return target.ids
    .filter((id) => !known.has(id))
    .flatMap((id): Entry[] => {
      const message = `Template not found, treated as deleted: ${id}`;
      const gone: Entry = { level: "info", code: "template-gone", message, templateId: id };
      if (markerMode) return [gone];
      // Its slots have lost their links, and there is no other trace of where they came from (semantics 2.36).
      const later = `Without sync_state its slots are left to the next scheduled run: ${id}`;
      return [gone, { level: "warn", code: "left-to-schedule", message: later, templateId: id }];
    });
}

/** The time was up; the next run goes on. */
export const outOfTimeEntry = (remaining: number): Entry => ({
  level: "warn",
  code: "incomplete",
  message: `Stopped at the time budget: ${remaining} actions left for the next run`,
});

/** One id would stand for two hours; the junior row's own id takes its place (semantics 2.79). */
export function anchorEntries(
  { templates, sharedAnchors }: Pick<DecodedTemplates, "templates" | "sharedAnchors">,
  own: readonly SlotTemplate[],
): readonly Entry[] {
  const names = new Map(templates.map(({ id, name }) => [id, name === "" ? id : shortened(name)]));
  const ownIds = new Set(own.map(({ id }) => id));
  return sharedAnchors
    .filter((shared) => shared.templates.some((id) => ownIds.has(id)))
    .map(({ anchor, set = "no set", templates: sharing }): Entry => {
      const rows = sharing.map((id) => names.get(id) ?? id).join(", ");
      const message = `Anchor ${shortened(anchor)} of ${shortened(set)} stands on several rows: ${rows}`;
      return warning("anchor-twice", message, `${shortened(anchor)} (${rows})`);
    });
}
