import { concerns, nameOfClosure, type UnreadableClosure } from "../../domain/closure.ts";
import { nameOfLesson } from "../../domain/lesson.ts";
import type { InvalidTemplate } from "../../domain/template.ts";
import { shortened } from "../../domain/text/shortened.ts";
import type { DoubleBooking, Occupant, Skip, UnmatchedSkip } from "../../planning/action.ts";
import type { SlotFacts } from "../../planning/held/facts.ts";
import type { Plan } from "../../planning/plan.ts";
import type { SetInEdit } from "../../planning/wanted/sets-in-edit.ts";
import type { Names } from "../names.ts";
import type { PersonItem } from "../person-items.ts";
import type { ReportWords } from "../words/report-words.ts";
import { hourOf } from "../write-words.ts";
import { dayList } from "./day-list.ts";

/** What is the matter, and what to do about it; lines may share what to do. */
export interface PersonLine {
  readonly text: string;
  readonly advice: string;
}

/** What a line is told with: the plan, and what the base calls the field that locks a slot, if it has one. */
export interface PersonContext {
  readonly plan: Pick<Plan, "facts" | "withheld">;
  readonly lock: string | undefined;
  readonly words: ReportWords;
  readonly names: Names;
}

/** Of what comes back week by week the first is told, and the days of the others. */
export function personLine(item: PersonItem, context: PersonContext): PersonLine {
  const { words, names } = context;
  const { person, alsoOn } = words;
  const { advice } = person;
  const [, ...others] = "dates" in item ? item.dates : [];
  const also = others.length === 0 ? "" : ` ${alsoOn(others.map(names.day).join(", "))}`;
  switch (item.kind) {
    case "slot":
      return skipLine(item.weeks, context);
    case "blocked": {
      const { occurrence, by } = item.waiting;
      return {
        text: person.blockedInTheWay(names.subject([by]), names.occurrence(occurrence)),
        advice: advice.blockedInTheWay(context.lock),
      };
    }
    case "refused": {
      const line = doubleBookingLine(item.weeks[0], context);
      return { ...line, text: line.text + also };
    }
    case "overlap": {
      return { text: overlapText(item.weeks[0], words, names) + also, advice: advice.overlap };
    }
    case "template":
      return templateLine(item.template, context);
    case "closure":
      return closureLine(item.closure, context);
    case "set":
      return setLine(item.set, context);
    case "lesson": {
      const [{ slot, lesson }] = item.weeks;
      const name = words.name(nameOfLesson(lesson));
      return {
        text: person.lessonClash(names.subject([slot]), name, names.hours(lesson)) + also,
        advice: advice.lessonClash,
      };
    }
    case "unplaced":
      return { text: person.unplaced(names.subject([item.slot])), advice: advice.unplaced };
  }
}

/** Two that differ in nothing but whose they are have their hour told once. */
function overlapText([a, b]: readonly [Occupant, Occupant], words: ReportWords, names: Names): string {
  const [first, second] = [names.occupant(a), names.occupant(b)];
  const [ofFirst, ofSecond] = [ownerText(a, words, names), ownerText(b, words, names)];
  const areOfTemplates = a.templates.length > 0 && b.templates.length > 0;
  return first === second && areOfTemplates
    ? words.person.twice(first, ofFirst, ofSecond)
    : words.person.overlap(first + ofFirst, second + ofSecond);
}

/** Whose it is, and the way to its record; to go on after its hour. */
function ownerText({ templates, slot }: Occupant, words: ReportWords, names: Names): string {
  const owners = words.of(templates.map((id) => names.template({ id })).join(", "));
  return `${owners}${slot ? names.open("slots", slot.id) : ""}`;
}

/** A template that cannot be read; whatever it has open can be booked all the same. */
function templateLine(template: InvalidTemplate, { plan, words, names }: PersonContext): PersonLine {
  const open = plan.facts.filter((slot) => isBookable(slot) && slot.provenance.includes(template.id));
  const shown = dayList(open.slice(0, MOST_HOURS), words, names);
  const rest = open.length - MOST_HOURS;
  return {
    text: words.person.invalidTemplate(
      `${names.template(template)}${names.open("templates", template.id)}`,
      template.problems.map(words.problem).join("; "),
      rest > 0 ? `${shown} ${words.more(rest)}` : shown,
    ),
    advice: words.person.advice.invalidTemplate,
  };
}

const isBookable = (slot: SlotFacts): boolean =>
  !slot.frozen && !slot.blocked && slot.protection === undefined;

const MOST_HOURS = 6;

/** What a closure that cannot be read keeps from being opened. */
export function closureLine(closure: UnreadableClosure, { plan, words, names }: PersonContext): PersonLine {
  return {
    text: words.person.invalidClosure(
      `${words.name(nameOfClosure(closure))}${names.open("closures", closure.id)}`,
      closure.teachers.map((id) => words.name(names.teacher(id))).join(", "),
      closure.problems.map(words.problem).join("; "),
      plan.withheld.filter(({ template }) => concerns(closure, template.teacher)).length,
    ),
    advice: words.person.advice.invalidClosure,
  };
}

/** What a set in the middle of an edit keeps from being opened. */
export const setLine = (
  { name, teachers }: SetInEdit,
  { plan, words, names }: PersonContext,
): PersonLine => ({
  text: words.person.setInEdit(
    words.name(shortened(name)),
    teachers.map((id) => words.name(names.teacher(id))).join(", "),
    plan.withheld.filter(({ template }) => teachers.includes(template.teacher)).length,
  ),
  advice: words.person.advice.setInEdit,
});

/** Slots that were left alone for one reason. */
function skipLine(weeks: readonly [Skip, ...Skip[]], { lock, words, names }: PersonContext): PersonLine {
  const [skip] = weeks;
  const { person } = words;
  const { advice } = person;
  const slots = names.subject(weeks.map(({ slot }) => slot));
  if (skip.reason === "unclear") {
    const fields = skip.slot.slot.unclear.map((field) => words.name(shortened(field))).join(", ");
    return { text: person.unclear(slots, fields), advice: advice.unclear };
  }
  if (skip.reason === "booked" && skip.slot.blocked)
    return { text: person.bookedBlocked(slots), advice: advice.bookedBlocked };
  if (skip.occurrence) {
    const now = names.hours(skip.occurrence.template);
    return { text: person.bookedMoved(slots, "hours", now), advice: advice.bookedHours(lock) };
  }
  const { reason, exclusion, moved, origin } = skip;
  if (exclusion?.kind === "closed" && isCloseable(reason)) {
    const text = person.inClosure(slots, reason, words.name(nameOfClosure(exclusion.by)));
    return { text, advice: CLOSED_ADVICE[reason](advice, lock) };
  }
  if (moved && origin) {
    const now = hourOf(origin, moved === "teacher", words, names);
    return { text: person.bookedMoved(slots, moved, now), advice: advice.bookedElsewhere(lock) };
  }
  const gone = exclusion?.kind === "closed" || exclusion?.kind === "lesson" ? undefined : exclusion?.kind;
  if (origin && !gone) return { text: person.bookedDuplicate(slots), advice: advice.bookedDuplicate };
  const template = origin ? names.template(origin) : "";
  return {
    text: person.bookedGone[gone ?? "removed"](slots, template),
    advice: advice.bookedElsewhere(lock),
  };
}

const isCloseable = (reason: UnmatchedSkip["reason"]): reason is "booked" | "foreign" | "exceptions" =>
  reason === "booked" || reason === "foreign" || reason === "exceptions";

type Advice = ReportWords["person"]["advice"];

const CLOSED_ADVICE = {
  booked: (advice: Advice, lock: string | undefined) => advice.bookedElsewhere(lock),
  foreign: (advice: Advice, lock: string | undefined) => advice.closedForeign(lock),
  exceptions: (advice: Advice, lock: string | undefined) => advice.closedExceptions(lock),
} as const;

export function doubleBookingLine(
  { kind, occurrence, slot, colliders }: DoubleBooking,
  { words, names }: PersonContext,
): PersonLine {
  const { person } = words;
  const { giveWay, duplicate } = person.advice;
  const hour = slot ? names.subject([slot]) : names.occurrence(occurrence);
  const template = `${names.template(occurrence.template)}${names.open("templates", occurrence.template.id)}`;
  const shown = colliders
    .slice(0, MOST_OTHERS)
    .map((other) => `${names.occupant(other)}${other.slot ? names.open("slots", other.slot.id) : ""}`);
  const others = person.others(shown, colliders.length - shown.length);
  if (kind === "duplicate") return { text: person.duplicate(hour, template, others), advice: duplicate };
  const kinds = new Set(colliders.map(kindOfOccupant));
  const advice = WAYS.filter((way) => kinds.has(way))
    .map((way) => giveWay[way])
    .join(" ");
  const text = kind === "update" ? person.refusedUpdate : person.refusedCreate;
  return { text: text(hour, template, others), advice };
}

const WAYS = ["template", "typed", "blocked"] as const;

function kindOfOccupant({ blocked, templates }: Occupant): (typeof WAYS)[number] {
  if (blocked) return "blocked";
  return templates.length > 0 ? "template" : "typed";
}

const MOST_OTHERS = 5;
