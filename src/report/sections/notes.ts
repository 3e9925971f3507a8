import type { SlotTemplate, TemplateWarning } from "../../domain/template.ts";
import { shortened } from "../../domain/text/shortened.ts";
import type { Entry } from "../../execution/log/entry.ts";
import type { SyncResult } from "../../execution/sync-result.ts";
import type { OpenToAll } from "../../planning/overlaps/open-to-all.ts";
import type { SyncWindow } from "../../planning/window.ts";
import type { Names } from "../names.ts";
import type { SyncWords } from "../words/sync-words.ts";

/** What the run has noticed of the base and its settings: nothing has failed, but somebody may have meant it otherwise. */
export function notes(
  result: SyncResult,
  words: SyncWords,
  names: Names,
  unknownInputs: readonly string[] = [],
): readonly string[] {
  const { entries, plan, school } = result;
  const subjects = (code: Entry["code"]): readonly string[] =>
    entries.filter((entry) => entry.code === code).flatMap(({ subject }) => subject ?? []);
  const missing = subjects("missing-optional");
  const has = (code: Entry["code"]): boolean => entries.some((entry) => entry.code === code);
  const { texts } = words.notes;
  const embedded = (list: readonly string[]): string => list.map(words.embed).join(", ");
  return [
    ...(unknownInputs.length > 0 ? [words.unknownInput(embedded(unknownInputs))] : []),
    ...windowNotes(school.window, words, names),
    ...subjects("unknown-teacher").map((id) => texts.unknownTeacher(words.embed(id))),
    ...entries.flatMap(({ code, templateId }) =>
      code === "template-gone" ? [texts.templateGone(words.embed(templateId ?? ""))] : [],
    ),
    ...(has("left-to-schedule") ? [texts.leftToSchedule] : []),
    ...(missing.length > 0 ? [texts.missing(embedded(missing))] : []),
    ...subjects("plain-mode").map((closing) => texts.plainMode(words.embed(closing))),
    ...subjects("active-words").map((list) => texts.activeWords(words.name(list))),
    ...subjects("all-blocked").map((count) => texts.allBlocked(Number(count))),
    ...subjects("block-unreadable").map((count) => texts.blockUnreadable(Number(count))),
    ...subjects("other-table").map((table) => texts.otherTable(words.name(table))),
    ...subjects("namesake").map((tables) => texts.namesake(words.embed(tables))),
    ...subjects("misnamed-log").map((text) => texts.misnamedLog(words.embed(text))),
    ...subjects("link-ignored").map((field) => texts.linkIgnored(words.name(field))),
    ...subjects("rekeyed").map((count) => texts.rekeyed(Number(count))),
    ...subjects("anchor-twice").map((anchor) => texts.anchorTwice(words.name(anchor))),
    ...subjects("invalid-lessons").map((number) => texts.invalidLessons(Number(number))),
    ...subjects("inventory-view").map((view) => texts.inventoryView(words.name(view))),
    ...bookedNobodyNote(result, words, names),
    ...KEPT.flatMap((kind) => {
      const kept = plan.openToAll[kind];
      return kept && kept.hours > 0 ? [texts.openToAll[kind](kept.templates, kept.hours)] : [];
    }),
    ...plan.templates.flatMap((template) => templateNotes(template, words, names)),
  ];
}

/** A status that says booked, and nobody in the slot; a reconciliation lists them by themselves. */
function bookedNobodyNote(
  { plan, drift }: SyncResult,
  { notes: { texts } }: SyncWords,
  names: Names,
): readonly string[] {
  if (drift) return [];
  const empty = plan.ownFacts.filter(
    ({ frozen, slot }) => !frozen && slot.status === "booked" && !slot.booked && slot.unclear.length === 0,
  );
  const shown = empty.slice(0, MOST_SLOTS).map((slot) => names.subject([slot]));
  return empty.length === 0 ? [] : [texts.bookedNobody(shown, empty.length - shown.length)];
}

const MOST_SLOTS = 5;

const KEPT = ["fixed", "reserved"] as const satisfies readonly (keyof OpenToAll)[];

function windowNotes(
  { now, base, from, through }: SyncWindow,
  { notes: { texts } }: SyncWords,
  names: Names,
): readonly string[] {
  if (through < from) return [texts.windowOver(names.day(through))];
  return base < now.date ? [texts.windowShort(names.day(base), names.day(through))] : [];
}

const templateNotes = (template: SlotTemplate, words: SyncWords, names: Names): readonly string[] =>
  template.state === "active"
    ? template.warnings.map((warning) => warningNote(warning, names.template(template), words))
    : [];

function warningNote(
  warning: TemplateWarning,
  name: string,
  { notes: { texts }, ...words }: SyncWords,
): string {
  switch (warning.code) {
    case "type-empty":
      return texts.typeEmpty(name);
    case "type-unusual":
      return texts.typeUnusual(name, words.name(shortened(warning.type)));
    case "duration-differs":
      return texts.durationDiffers(name, warning.minutes);
  }
}
