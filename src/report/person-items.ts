import type { UnreadableClosure } from "../domain/closure.ts";
import type { InvalidTemplate } from "../domain/template.ts";
import type { LocalDate } from "../domain/time/civil-time.ts";
import { isUnfilled } from "../execution/log/template-entries.ts";
import type { DoubleBooking, Occupant, Skip, Waiting } from "../planning/action.ts";
import type { LessonClash } from "../planning/decide/lesson-clashes.ts";
import { groupBy } from "../planning/group-by.ts";
import type { SlotFacts } from "../planning/held/facts.ts";
import type { Plan } from "../planning/plan.ts";
import type { SetInEdit } from "../planning/wanted/sets-in-edit.ts";

/**
 * One thing that a plan leaves to a person. What comes back week by week is one thing: a refusal of the same template
 * by the same others, an overlap of the same two (semantics 5.8). Report and panel count these and nothing else.
 */
export type PersonItem =
  /** Slots of one template that the same people have booked, and that it does not want like this any more. */
  | ({ readonly kind: "slot" } & Weekly<Skip>)
  /** A slot that a person has blocked, and that keeps its template from its new hour in that week. */
  | { readonly kind: "blocked"; readonly waiting: Waiting }
  | ({ readonly kind: "refused" } & Weekly<DoubleBooking>)
  | ({ readonly kind: "overlap" } & Weekly<readonly [Occupant, Occupant]>)
  | { readonly kind: "template"; readonly template: InvalidTemplate }
  | { readonly kind: "closure"; readonly closure: UnreadableClosure }
  | { readonly kind: "set"; readonly set: SetInEdit }
  /** It is booked, and its teacher gives another lesson at the same time. */
  | ({ readonly kind: "lesson" } & Weekly<LessonClash>)
  /** It stands, and nobody can tell when. */
  | { readonly kind: "unplaced"; readonly slot: SlotFacts };

/** What comes back week by week. */
interface Weekly<T> {
  /** At least one, in the order of days. */
  readonly weeks: readonly [T, ...T[]];
  /** Their days, each once. */
  readonly dates: readonly LocalDate[];
}

export function personItems(plan: Plan): readonly PersonItem[] {
  const asked = plan.skips.filter(asksPerson);
  const duplicates = new Set(asked.filter(isDuplicate).map(({ slot }) => slot));
  const pairs = plan.overlapsAfter.pairs.filter((pair) => !isToldAsDuplicate(pair, duplicates));
  return [
    ...weekly(asked, skipKey, ({ slot }) => slot.date).map((item) => ({ kind: "slot", ...item }) as const),
    ...plan.waiting.filter(isBlockedInTheWay).map((waiting) => ({ kind: "blocked", waiting }) as const),
    ...weekly(plan.lessonClashes, lessonKey, ({ lesson }) => lesson.date).map(
      (item) => ({ kind: "lesson", ...item }) as const,
    ),
    ...weekly(plan.refused, refusalKey, ({ presence }) => presence.date).map(
      (item) => ({ kind: "refused", ...item }) as const,
    ),
    ...weekly(pairs, pairKey, ([a]) => a.presence.date).map(
      (item) => ({ kind: "overlap", ...item }) as const,
    ),
    ...plan.templates.flatMap((template) =>
      template.state === "invalid" && !isUnfilled(template, plan)
        ? [{ kind: "template", template } as const]
        : [],
    ),
    ...plan.unreadableClosures.map((closure) => ({ kind: "closure", closure }) as const),
    ...plan.setsInEdit.map((set) => ({ kind: "set", set }) as const),
    ...unplacedSlots(plan).map((slot) => ({ kind: "unplaced", slot }) as const),
  ];
}

/**
 * Somebody is booked where the school does not want it like this. Whoever locks a slot has decided, so a lock asks
 * nobody; what was opened or changed by hand is meant. Nor can anybody else tell about a slot that cannot be read.
 */
export function asksPerson(skip: Skip): boolean {
  if (skip.reason === "unclear") return true;
  if (skip.reason === "booked" && skip.slot.blocked) return true;
  if (skip.occurrence) return skip.reason === "booked" && skip.moved;
  switch (skip.reason) {
    case "booked":
      // Where a lesson lies on its hour, the two lessons at one time are told by themselves.
      return skip.exclusion?.kind !== "lesson";
    case "foreign":
    case "exceptions":
      return skip.exclusion?.kind === "closed";
    case "locked":
    case "reopened-by-hand":
    case "surplus-copy":
      return false;
  }
}

/** Nobody holds it any more, and no run may open what a person has blocked; a lock says that the week is meant to be free. */
const isBlockedInTheWay = ({ by }: Waiting): boolean =>
  by.blocked && by.protection === undefined && !by.frozen && !by.templateUnreadable;

/** What differs in day and hour alone. */
function skipKey(skip: Skip): string {
  const { slot, reason } = skip;
  const { students, lessons, unclear } = slot.slot;
  const fate = skip.occurrence
    ? [skip.occurrence.template.id, skip.moved]
    : [
        skip.origin?.id,
        skip.moved,
        skip.exclusion?.kind,
        skip.exclusion?.kind === "closed" && skip.exclusion.by.id,
      ];
  // Without a student nobody can tell whether two lessons are one person's.
  const who = students.length > 0 ? students : lessons;
  const isAlone = who.length === 0 && slot.provenance.length === 0;
  return JSON.stringify([reason, slot.blocked, slot.teachers, fate, who, unclear, isAlone ? slot.id : ""]);
}

/** It is booked, and another record holds the hour of its template. */
const isDuplicate = (skip: Skip): boolean =>
  !skip.occurrence && skip.origin !== undefined && skip.moved === undefined && skip.exclusion === undefined;

/** Two records of one hour overlap by themselves; that one of them is booked beside the other is told already. */
const isToldAsDuplicate = (
  [a, b]: readonly [Occupant, Occupant],
  duplicates: ReadonlySet<SlotFacts | undefined>,
): boolean =>
  (duplicates.has(a.slot) || duplicates.has(b.slot)) && a.templates.some((id) => b.templates.includes(id));

/** Slots that stand although nobody can tell when; neither what a run sets right by itself, nor what nobody can book. */
function unplacedSlots({ unplaced, writes }: Plan): readonly SlotFacts[] {
  const mended = new Set(writes.flatMap((write) => (write.kind === "create" ? [] : [write.slot])));
  return unplaced.filter((slot) => !mended.has(slot) && (!slot.blocked || slot.slot.booked));
}

/** A lesson that comes back every week beside the same slots, at the same hour. */
const lessonKey = ({ slot, lesson: { starts, ends } }: LessonClash): string =>
  JSON.stringify([slot.provenance.length > 0 ? slot.provenance : slot.id, starts, ends]);

const refusalKey = ({ kind, occurrence, slot, colliders }: DoubleBooking): string =>
  JSON.stringify([
    kind === "duplicate" ? kind : slot ? "slot" : "none",
    occurrence.template.id,
    [...new Set(colliders.map(partyKey))].sort(),
  ]);

const pairKey = (pair: readonly [Occupant, Occupant]): string => JSON.stringify(pair.map(partyKey).sort());

/** What is the same party in every week: the templates it belongs to, else the slot itself. */
const partyKey = ({ templates, slot, occurrence, blocked }: Occupant): string =>
  templates.length > 0
    ? `${blocked ? "blocked " : ""}${[...templates].sort().join(" ")}`
    : (slot?.id ?? occurrence?.key.text ?? "");

/** Those of one key together. */
function weekly<T>(
  all: readonly T[],
  keyOf: (each: T) => string,
  dateOf: (each: T) => LocalDate | undefined,
): readonly Weekly<T>[] {
  const byDay = (a: T, b: T): number => (dateOf(a) ?? NO_DAY) - (dateOf(b) ?? NO_DAY);
  return [...groupBy(all, keyOf).values()].map((group) => ({
    weeks: group.sort(byDay) as unknown as Weekly<T>["weeks"],
    dates: [...new Set(group.flatMap((each) => dateOf(each) ?? []))],
  }));
}

const NO_DAY = 0;
