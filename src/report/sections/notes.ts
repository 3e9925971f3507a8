import type { SlotTemplate, TemplateWarning } from "../../domain/template.ts";
import { shortened } from "../../domain/text/shortened.ts";
import type { Entry } from "../../execution/log/entry.ts";
import type { SyncResult } from "../../execution/sync-result.ts";
import type { OpenToAll } from "../../planning/overlaps/open-to-all.ts";
import type { Names } from "../names.ts";
import type { ReportWords } from "../words/report-words.ts";

/** What the run has noticed of the base and its settings: nothing has failed, but somebody may have meant it otherwise. */
export function notes(result: SyncResult, words: ReportWords, names: Names): readonly string[] {
  const { entries, plan } = result;
  const subjects = (code: Entry["code"]): readonly string[] =>
    entries.filter((entry) => entry.code === code).flatMap(({ subject }) => subject ?? []);
  const missing = subjects("missing-optional");
  const { texts } = words.notes;
  const embedded = (list: readonly string[]): string => list.map(words.embed).join(", ");
  return [
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
  { notes: { texts } }: ReportWords,
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

const templateNotes = (template: SlotTemplate, words: ReportWords, names: Names): readonly string[] =>
  template.state === "active"
    ? template.warnings.map((warning) => warningNote(warning, names.template(template), words))
    : [];

function warningNote(
  warning: TemplateWarning,
  name: string,
  { notes: { texts }, ...words }: ReportWords,
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
