import { concerns, nameOfClosure, type UnreadableClosure } from "../../domain/closure.ts";
import type { TemplateId } from "../../domain/ids.ts";
import { nameOfLesson } from "../../domain/lesson.ts";
import type { InvalidTemplate } from "../../domain/template.ts";
import { shortened } from "../../domain/text.ts";
import type { Entry } from "../../execution/log/entry.ts";
import type { SyncResult } from "../../execution/sync.ts";
import type { DoubleBooking, Occupant, Skip, UnmatchedSkip } from "../../planning/action.ts";
import { groupBy } from "../../planning/group-by.ts";
import type { SlotFacts } from "../../planning/held/facts.ts";
import type { Plan } from "../../planning/plan.ts";
import type { SetInEdit } from "../../planning/wanted/sets-in-edit.ts";
import type { Names } from "../names.ts";
import { datesOf, type PersonItem, personItems } from "../person-items.ts";
import type { SyncWords } from "../words/words.ts";

/** Everything that the engine may not or cannot settle by itself, each with what to do. */
export const needsPerson = (result: SyncResult, words: SyncWords, names: Names): readonly string[] => [
  ...personItems(result.plan).map((item) => personText(item, result.plan, words, names)),
  ...runFindings(result, words, names),
];

/** What is the matter and what to do; of what comes back week by week the first is told, and the days of the others. */
export function personText(item: PersonItem, plan: Plan, words: SyncWords, names: Names): string {
  const [, ...others] = datesOf(item);
  const also = others.length === 0 ? "" : ` ${words.alsoOn(others.map(names.day).join(", "))}`;
  switch (item.kind) {
    case "slot":
      return skipText(item.skip, words, names);
    case "refused":
      return doubleBookingText(item.weeks[0], words, names) + also;
    case "overlap": {
      const [a, b] = item.weeks[0];
      return words.overlap(partyText(a, words, names), partyText(b, words, names)) + also;
    }
    case "template":
      return templateText(item.template, plan, words, names);
    case "closure":
      return closureText(item.closure, plan, words, names);
    case "set":
      return setText(item.set, plan, words, names);
    case "lesson": {
      const { slot, lesson } = item.clash;
      return words.lessonClash(names.slot(slot), words.name(nameOfLesson(lesson)), names.hours(lesson));
    }
    case "unplaced":
      return words.unplaced(names.slot(item.slot));
  }
}

function templateText(template: InvalidTemplate, plan: Plan, words: SyncWords, names: Names): string {
  const problems = template.problems.map(words.problem).join("; ");
  const text = words.invalidTemplate(names.template(template), problems);
  const open = template.teachers.length === 0 ? bookableOf(template, plan) : [];
  if (open.length === 0) return text;
  return `${text} ${words.nobodyTeaches(open.slice(0, MOST_OTHERS).map(names.slot), Math.max(0, open.length - MOST_OTHERS))}`;
}

/** Slots of a template that somebody could still book. */
const bookableOf = ({ id }: InvalidTemplate, { facts }: Plan): readonly SlotFacts[] =>
  facts.filter(
    ({ provenance, frozen, blocked, booked }) => provenance.includes(id) && !frozen && !blocked && !booked,
  );

const partyText = (occupant: Occupant, words: SyncWords, names: Names): string =>
  `${names.occupant(occupant)}${words.of(occupant.templates.map((id) => names.template({ id })).join(", "))}`;

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

/** What a set in the middle of an edit keeps from being opened. */
export const setText = (
  { name, teachers }: SetInEdit,
  { withheld }: Plan,
  words: SyncWords,
  names: Names,
): string =>
  words.setInEdit(
    words.name(shortened(name)),
    teachers.map((id) => words.name(names.teacher(id))).join(", "),
    withheld.filter(({ template }) => teachers.includes(template.teacher)).length,
  );

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
      const { kind = "unanswered", reason = "", fields = [], count = 0 } = alike[0]?.failure ?? {};
      if (kind === "forbidden") return words.notWritten.forbidden(fields.map(words.name), count, reason);
      return words.notWritten[kind](shown, alike.length - shown.length, reason);
    },
  );
}

/** What a person should do about a slot that was left alone. */
function skipText(skip: Skip, words: SyncWords, names: Names): string {
  const name = names.slot(skip.slot);
  if (skip.reason === "unclear") {
    return words.unclear(
      name,
      skip.slot.slot.unclear.map((field) => words.name(shortened(field))).join(", "),
    );
  }
  if (skip.reason === "booked" && skip.slot.blocked) return words.bookedBlocked(name);
  if (skip.occurrence) return words.bookedMoved(name, names.hours(skip.occurrence.template));
  const { reason, exclusion, moved, origin } = skip;
  if (exclusion?.kind === "closed" && isCloseable(reason)) {
    return words.closedProtected(name, reason, words.name(nameOfClosure(exclusion.by)));
  }
  if (!origin) return words.staleBooked(name, "removed", "");
  const excluded = exclusion?.kind === "closed" || exclusion?.kind === "lesson" ? undefined : exclusion?.kind;
  return words.staleBooked(name, moved ?? excluded ?? "duplicate", names.template(origin));
}

const isCloseable = (reason: UnmatchedSkip["reason"]): reason is "booked" | "foreign" | "exceptions" =>
  reason === "booked" || reason === "foreign" || reason === "exceptions";

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
