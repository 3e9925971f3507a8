import type { TemplateId } from "../../domain/ids.ts";
import type { Entry } from "../../execution/log/entry.ts";
import { groupBy } from "../../planning/group-by.ts";
import type { SlotFacts } from "../../planning/held/facts.ts";
import type { Plan } from "../../planning/plan.ts";
import type { Names } from "../names.ts";
import type { Meanwhile, SyncWords } from "../words/sync-words.ts";
import type { PersonLine } from "./needs-person.ts";

/** What turned out only while the run wrote, and what no plan shows afterwards. */
export function runFindings(
  { plan, entries }: { readonly plan: Plan; readonly entries: readonly Entry[] },
  words: SyncWords,
  names: Names,
): readonly PersonLine[] {
  const nameOf = subjectNames(plan, words, names);
  const told = (
    code: Entry["code"],
    what: Meanwhile,
    level: Entry["level"] | undefined = undefined,
  ): readonly PersonLine[] =>
    entries
      .filter((entry) => entry.code === code && (level === undefined || entry.level === level))
      .map((entry) => ({
        text: words.meanwhile[what].text(nameOf(entry)),
        advice: words.meanwhile[what].advice,
      }));
  return [
    ...told("booked-meanwhile", "bookedMeanwhile", "error"),
    ...told("booked-meanwhile", "bookedBefore", "warn"),
    ...told("still-blocked", "stillBlocked"),
    ...told("blocked-meanwhile", "blockedMeanwhile"),
    ...told("parted", "parted"),
    ...failedWrites(entries, nameOf, words).map((text) => ({ text, advice: "" })),
    ...entries
      .filter(({ code }) => code === "unverified")
      .map(({ message }) => ({ text: words.failed(words.embed(message)), advice: "" })),
  ];
}

/** What an entry is about, as people name it. */
function subjectNames(plan: Plan, words: SyncWords, names: Names): (entry: Entry) => string {
  const slots = new Map<string, SlotFacts>(plan.facts.map((slot) => [slot.id, slot]));
  const created = new Map(
    plan.writes.flatMap((write) =>
      write.kind === "create" ? [[write.occurrence.key.text, write.occurrence] as const] : [],
    ),
  );
  return ({ recordId, key, templateId }) => {
    const slot = recordId === undefined ? undefined : slots.get(recordId);
    const occurrence = key === undefined ? undefined : created.get(key);
    if (slot) return names.subject([slot]);
    if (occurrence) return names.occurrence(occurrence);
    return key === undefined && templateId !== undefined
      ? names.template({ id: templateId as TemplateId })
      : words.embed(key ?? recordId ?? "");
  };
}

/** Writes that have failed, those of one reason together. */
function failedWrites(entries: readonly Entry[], nameOf: (entry: Entry) => string, words: SyncWords) {
  const failures = entries.filter(({ code }) => code === "write-failed");
  return [...groupBy(failures, ({ failure }) => `${failure?.kind} ${failure?.reason}`).values()].map(
    (alike) => {
      const shown = alike.slice(0, MOST_OTHERS).map(nameOf);
      const { kind = "unanswered", reason = "", fields = [], count = 0 } = alike[0]?.failure ?? {};
      if (kind === "forbidden") return words.notWritten.forbidden(fields.map(words.name), count, reason);
      return words.notWritten[kind](shown, alike.length - shown.length, reason);
    },
  );
}

const MOST_OTHERS = 5;
