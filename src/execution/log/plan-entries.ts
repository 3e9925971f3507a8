import { nameOfClosure, type UnreadableClosure } from "../../domain/closure.ts";
import { slotKey } from "../../domain/key.ts";
import { textsOf } from "../../domain/problem.ts";
import type { InvalidTemplate, SlotTemplate, TemplateWarning } from "../../domain/template.ts";
import { shortened } from "../../domain/text.ts";
import { addDays, type LocalDate, weekOf } from "../../domain/time.ts";
import {
  type DoubleBooking,
  type MatchedSkip,
  nameOfOccupant,
  nameOfWrite,
  type Skip,
  type UnmatchedSkip,
  type Write,
} from "../../planning/action.ts";
import { nameOfSlot, type SlotFacts } from "../../planning/held/facts.ts";
import type { Plan } from "../../planning/plan.ts";
import type { SetInEdit } from "../../planning/wanted/sets-in-edit.ts";
import type { Outcomes } from "../apply/outcome.ts";
import { NotPermittedError } from "../errors.ts";
import { type Entry, failureOf } from "./entry.ts";
import { forbiddenEntries } from "./forbidden-entries.ts";
import { overlapEntries } from "./overlap-entries.ts";

/** The plan in the exact words of semantics 3.10. */
export function planEntries(plan: Plan): readonly Entry[] {
  return [
    ...plan.templates.flatMap((template) => templateEntries(template, plan)),
    ...reservedEntry(plan),
    ...plan.unreadableClosures.map(closureEntry),
    ...plan.setsInEdit.map(setEntry),
    ...plan.lessonClashes.map(({ slot }) =>
      about(slot, "error", "lesson-clash", `Two lessons at one time: ${nameOfSlot(slot)}`),
    ),
    ...rekeyedEntry(plan.ownFacts),
    ...plan.skips.flatMap(skipEntries),
    ...plan.refused.map(doubleBookingEntry),
    ...plan.unplaced.map((slot) =>
      about(slot, "warn", "no-span", `Slot without a readable time takes none: ${nameOfSlot(slot)}`),
    ),
    ...overlapEntries(plan),
  ];
}

/** Failures of single records, in the words of semantics 3.10. */
export function outcomeEntries(
  outcomes: Outcomes,
  fieldNames: ReadonlyMap<string, string>,
): readonly Entry[] {
  const forbidden: NotPermittedError[] = [];
  const entries = [...outcomes].flatMap(([write, outcome]): Entry[] => {
    if (outcome.status === "claimed") return [...claimedEntries(write, outcome.slot)];
    if (outcome.status !== "failed") return [];
    if (!(outcome.error instanceof NotPermittedError)) return [failureEntry(write, outcome.error)];
    forbidden.push(outcome.error);
    return [];
  });
  return [...entries, ...forbiddenEntries(forbidden, fieldNames)];
}

/** What was left because somebody has claimed it; whatever had to wait for it is the next run's. */
function claimedEntries(write: Write, claimed: SlotFacts): readonly Entry[] {
  if (write.kind === "create" || write.slot.id !== claimed.id) return [];
  const message = `Booked before it was closed, left: ${nameOfSlot(claimed)}`;
  return [about(claimed, "warn", "booked-meanwhile", message)];
}

/** The record as an entry names it. */
export function about(slot: SlotFacts, level: Entry["level"], code: Entry["code"], message: string): Entry {
  const [template] = slot.provenance;
  const date = slot.occurrenceDate;
  return {
    level,
    code,
    message,
    key: nameOfSlot(slot),
    recordId: slot.id,
    ...(template !== undefined && { templateId: template }),
    ...(date !== undefined && { date }),
  };
}

const FAILURE_VERBS = {
  create: "create",
  update: "update",
  reopen: "update",
  retire: "deactivate",
} as const;

function failureEntry(write: Write, error: Error): Entry {
  const message = `Failed to ${FAILURE_VERBS[write.kind]} ${nameOfWrite(write)}: ${error.message}`;
  const failed = { level: "error", code: "write-failed", message, failure: failureOf(error) } as const;
  if (write.kind !== "create") return { ...about(write.slot, "error", "write-failed", message), ...failed };
  const { key, date, template } = write.occurrence;
  return { ...failed, key: key.text, templateId: template.id, date };
}

/** A row that nobody has filled yet: it is no trouble to anybody. */
export const isUnfilled = ({ id, blank }: InvalidTemplate, facts: readonly SlotFacts[]): boolean =>
  blank && !facts.some(({ provenance }) => provenance.includes(id));

function templateEntries(template: SlotTemplate, plan: Plan): readonly Entry[] {
  const { id } = template;
  if (template.state === "invalid") {
    const message = `Template held: ${textsOf(template.problems)}`;
    return [
      {
        level: isUnfilled(template, plan.facts) ? "info" : "error",
        code: "invalid-template",
        message,
        templateId: id,
      },
    ];
  }
  if (template.state === "disabled") return [];
  return template.warnings.map((warning): Entry => {
    return {
      level: "warn",
      code: warning.code,
      message: warningText(warning, nameOf(template)),
      templateId: id,
    };
  });
}

const nameOf = ({ name, id }: SlotTemplate): string => (name === "" ? id : shortened(name));

function warningText(warning: TemplateWarning, template: string): string {
  switch (warning.code) {
    case "type-empty":
      return `Template without a type: ${template}`;
    case "type-unusual":
      return `Lesson type beside the usual ones: ${shortened(warning.type)}`;
    case "duration-differs":
      return `Duration of ${warning.minutes} minutes disagrees with the end time, which counts: ${template}`;
  }
}

function reservedEntry({ openToAll: { reserved } }: Plan): readonly Entry[] {
  if (!reserved) return [];
  return [{ level: "info", code: "reserved", message: `${reserved.templates} templates are reserved` }];
}

/** Slots whose key names a teacher who is gone, and that are read as their own teacher's (semantics 2.71). */
function rekeyedEntry(facts: readonly SlotFacts[]): readonly Entry[] {
  const count = facts.filter(({ rekeyed, frozen }) => rekeyed && !frozen).length;
  if (count === 0) return [];
  const message = `${count} slots carry the id of a teacher who is gone`;
  return [{ level: "info", code: "rekeyed", message, subject: String(count) }];
}

const closureEntry = (closure: UnreadableClosure): Entry => ({
  level: "error",
  code: "invalid-closure",
  message: `Withheld until the closure is mended: ${nameOfClosure(closure)}`,
  recordId: closure.id,
});

const setEntry = ({ name }: SetInEdit): Entry => ({
  level: "error",
  code: "invalid-set",
  message: `Withheld until the set is mended: ${name}`,
  subject: name,
});

const skipEntries = (skip: Skip): readonly Entry[] =>
  skip.occurrence ? matchedEntries(skip) : unmatchedEntries(skip);

function matchedEntries({ slot, reason, moved }: MatchedSkip): readonly Entry[] {
  const name = nameOfSlot(slot);
  if (reason === "past-start") return [about(slot, "warn", "past-start", `Not moved into the past: ${name}`)];
  const isProtected = about(slot, "debug", "protected", `Skipping protected slot ${name}`);
  const isBlocked = about(slot, "info", "blocked", "Protected: is_blocked");
  switch (reason) {
    case "locked":
      return [lockedEntry(slot), isProtected];
    case "booked":
      return [moved ? timeEntry(slot, "booked-moved") : bookedEntry(slot, "booked"), isProtected];
    case "unclear":
      return [unclearEntry(slot), ...(slot.blocked ? [isBlocked] : []), isProtected];
    case "foreign":
    case "exceptions":
      return slot.blocked ? [isBlocked, isProtected] : [isProtected];
    case "blocked":
      return [isBlocked, isProtected];
    case "not-reopened":
      return [
        isBlocked,
        about(slot, "warn", "not-reopened", `Blocked slot not reopened: ${name}`),
        isProtected,
      ];
  }
}

function unmatchedEntries(skip: UnmatchedSkip): readonly Entry[] {
  const { slot, reason } = skip;
  switch (reason) {
    case "locked":
      return [lockedEntry(slot), ...movedProtected(skip)];
    case "booked":
      return [...staleBooked(skip), ...movedProtected(skip)];
    case "unclear":
      return [unclearEntry(slot)];
    case "foreign":
      return [about(slot, "info", "protected", `Protected: status ${shortened(slot.slot.statusName ?? "")}`)];
    case "exceptions":
      return [about(slot, "info", "protected", "Protected: exceptions applied")];
    case "reopened-by-hand":
      return [about(slot, "info", "reopened-by-hand", `Kept: reopened manually ${nameOfSlot(slot)}`)];
    case "surplus-copy":
      return [about(slot, "info", "surplus-copy", `Kept: edited copy of ${nameOfSlot(slot)}`)];
  }
}

function staleBooked({ slot, origin, moved, exclusion }: UnmatchedSkip): readonly Entry[] {
  if (!origin) return [about(slot, "warn", "stale-booked", "Cannot deactivate: has lessons")];
  switch (moved) {
    case "teacher":
      return [about(slot, "error", "teacher-moved", "Cannot change teacher: has lessons")];
    case "day":
      return [about(slot, "warn", "day-moved", "Cannot change day: has lessons")];
    case "time":
      return [timeEntry(slot, "time-moved")];
    case undefined:
      break;
  }
  if (exclusion?.kind === "closed") {
    return [about(slot, "warn", "closed-booked", "Cannot close: has lessons")];
  }
  // The clash of the two lessons has an entry of its own.
  return exclusion?.kind === "lesson" ? [] : [bookedEntry(slot, "duplicate-booked")];
}

const lockedEntry = (slot: SlotFacts): Entry =>
  about(slot, "info", "locked", `Skipping locked slot ${nameOfSlot(slot)}`);

const unclearEntry = (slot: SlotFacts): Entry =>
  about(
    slot,
    "warn",
    "unclear",
    `Protected: cannot read ${slot.slot.unclear.map((field) => shortened(field)).join(", ")}`,
  );

const bookedEntry = (slot: SlotFacts, code: "booked" | "duplicate-booked"): Entry =>
  about(slot, "info", code, "Protected: has lessons");

const timeEntry = (slot: SlotFacts, code: "booked-moved" | "time-moved"): Entry =>
  about(slot, "warn", code, "Cannot change time: has lessons");

/** The template wants another hour in that week than the one the slot stands for. */
function movedProtected({ slot, origin }: UnmatchedSkip): readonly Entry[] {
  if (!origin || slot.occurrenceDate === undefined) return [];
  const date: LocalDate = addDays(weekOf(slot.occurrenceDate), origin.weekday);
  if (slot.key?.text === slotKey(origin.teacher, date, origin.starts).text) return [];
  return [about(slot, "warn", "moved-protected", "Cannot update time, slot has lessons/is_locked")];
}

function doubleBookingEntry({ kind, occurrence, slot, colliders, presence }: DoubleBooking): Entry {
  const key = slot ? nameOfSlot(slot) : occurrence.key.text;
  const [first] = colliders;
  const subject = {
    key,
    ...(slot && { recordId: slot.id }),
    templateId: occurrence.template.id,
    date: presence.date,
    ...(first && { otherKey: nameOfOccupant(first) }),
  };
  return kind === "update"
    ? { level: "error", code: "update-overlap", message: `Update skipped due to overlap: ${key}`, ...subject }
    : {
        level: "warn",
        code: "create-overlap",
        message: `Skipping create due to overlap: ${key}`,
        ...subject,
      };
}
