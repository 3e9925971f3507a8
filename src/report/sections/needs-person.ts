import { concerns, nameOfClosure, type UnreadableClosure } from "../../domain/closure.ts";
import type { TemplateId } from "../../domain/ids.ts";
import type { Entry } from "../../execution/log/entry.ts";
import { isUnfilled } from "../../execution/log/plan-entries.ts";
import type { SyncResult } from "../../execution/sync.ts";
import type { DoubleBooking, Occupant, Skip, UnmatchedSkip } from "../../planning/action.ts";
import { groupBy } from "../../planning/group-by.ts";
import type { SlotFacts } from "../../planning/held/facts.ts";
import type { Plan } from "../../planning/plan.ts";
import type { Names } from "../names.ts";
import type { SyncWords } from "../words/words.ts";

/** Everything that the engine may not or cannot settle by itself, each with what to do. */
export function needsPerson(result: SyncResult, words: SyncWords, names: Names): readonly string[] {
  const { plan } = result;
  return [
    ...plan.skips.flatMap((skip) => skipText(skip, words, names) ?? []),
    ...plan.refused.map((doubleBooking) => doubleBookingText(doubleBooking, words, names)),
    ...plan.templates.flatMap((template) =>
      template.state === "invalid" && !isUnfilled(template, plan.facts)
        ? [words.invalidTemplate(names.template(template), template.problems.map(words.problem).join("; "))]
        : [],
    ),
    ...plan.unreadableClosures.map((closure) => closureText(closure, plan, words, names)),
    ...unplacedSlots(plan).map((slot) => words.unplaced(names.slot(slot))),
    ...runFindings(result, words, names),
  ];
}

/** What turned out only while the run wrote, and what no plan shows afterwards. */
export function runFindings(
  { plan, entries }: Pick<SyncResult, "plan" | "entries">,
  words: SyncWords,
  names: Names,
): readonly string[] {
  const nameOf = subjectNames(plan, words, names);
  const told = (code: Entry["code"]): readonly string[] =>
    entries.filter((entry) => entry.code === code).map(nameOf);
  return [
    ...told("booked-meanwhile").map(words.bookedMeanwhile),
    ...told("still-blocked").map(words.stillBlocked),
    ...told("blocked-meanwhile").map(words.blockedMeanwhile),
    ...told("parted").map(words.parted),
    ...failedWrites(entries, nameOf, words),
    ...entries
      .filter(({ code }) => code === "unverified")
      .map(({ message }) => words.failed(words.embed(message))),
  ];
}

/** Slots that stand although nobody can tell when; what a run sets right by itself is not among them. */
function unplacedSlots({ unplaced, writes }: Plan): readonly SlotFacts[] {
  const mended = new Set(writes.flatMap((write) => (write.kind === "create" ? [] : [write.slot])));
  return unplaced.filter((slot) => !mended.has(slot));
}

/** What a closure that cannot be read keeps from being opened. */
export function closureText(
  closure: UnreadableClosure,
  { withheld }: Plan,
  words: SyncWords,
  names: Names,
): string {
  return words.invalidClosure(
    words.name(nameOfClosure(closure)),
    closure.teachers.map((id) => words.name(names.teacher(id))).join(", "),
    closure.problems.map(words.problem).join("; "),
    withheld.filter(({ template }) => concerns(closure, template.teacher)).length,
  );
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
    if (slot) return names.slot(slot);
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
      const { kind = "unanswered", reason = "" } = alike[0]?.failure ?? {};
      return words.notWritten[kind](shown, alike.length - shown.length, reason);
    },
  );
}

/** What a person should do about a slot that was left alone; undefined where nothing is asked of anybody. */
export function skipText(skip: Skip, words: SyncWords, names: Names): string | undefined {
  const name = names.slot(skip.slot);
  if (skip.reason === "booked" && skip.slot.blocked) return words.bookedBlocked(name);
  if (!skip.occurrence) return unmatchedText(skip, name, words, names);
  if (skip.reason !== "booked" || !skip.moved) return undefined;
  return words.bookedMoved(name, names.hours(skip.occurrence.template));
}

function unmatchedText(
  { reason, exclusion, moved, origin }: UnmatchedSkip,
  name: string,
  words: SyncWords,
  names: Names,
): string | undefined {
  if (reason === "surplus-copy" || reason === "reopened-by-hand") return undefined;
  if (exclusion?.kind === "closed") {
    return words.closedProtected(name, reason, words.name(nameOfClosure(exclusion.by)));
  }
  if (reason === "locked") return words.staleLocked(name);
  if (reason !== "booked") return undefined;
  if (!origin) return words.staleBooked(name, "removed", "");
  return words.staleBooked(name, moved ?? exclusion?.kind ?? "duplicate", names.template(origin));
}

export function doubleBookingText(
  { kind, occurrence, slot, colliders }: DoubleBooking,
  words: SyncWords,
  names: Names,
): string {
  const name = slot ? names.slot(slot) : names.occurrence(occurrence);
  const template = names.template(occurrence.template);
  const shown = colliders.slice(0, MOST_OTHERS).map(names.occupant);
  const others = words.others(shown, colliders.length - shown.length);
  if (kind === "duplicate") return words.duplicate(name, template, others);
  const kinds = new Set(colliders.map(kindOfOccupant));
  const advice = WAYS.filter((way) => kinds.has(way))
    .map((way) => ` ${words.giveWay[way]}`)
    .join("");
  return kind === "update"
    ? words.refusedUpdate(name, template, others, advice)
    : words.refusedCreate(name, template, others, advice);
}

const WAYS = ["template", "typed", "blocked"] as const;

function kindOfOccupant({ blocked, templates }: Occupant): (typeof WAYS)[number] {
  if (blocked) return "blocked";
  return templates.length > 0 ? "template" : "typed";
}

const MOST_OTHERS = 5;
