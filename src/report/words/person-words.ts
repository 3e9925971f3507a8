import type { Moved } from "../../planning/action.ts";

/** What waits for a person: what is the matter, and apart from it what to do, which many lines may share. */
export interface PersonWords {
  /** Slots of a template that are booked otherwise than it wants them; `now` is when it is by now. */
  bookedMoved(slots: string, what: "hours" | Moved, now: string): string;
  readonly bookedGone: Readonly<
    Record<
      "removed" | "off" | "overridden" | "fixed" | "reserved",
      (slots: string, template: string) => string
    >
  >;
  bookedDuplicate(slots: string): string;
  bookedBlocked(slots: string): string;
  inClosure(slots: string, why: "booked" | "foreign" | "exceptions", closure: string): string;
  unclear(slots: string, fields: string): string;
  lessonClash(slot: string, lesson: string, hours: string): string;
  /** A slot that a person has blocked, and that keeps its template from its new hour in that week. */
  blockedInTheWay(slot: string, waiting: string): string;
  /** `others` is what `others` has said. */
  refusedCreate(hour: string, template: string, others: string): string;
  refusedUpdate(hour: string, template: string, others: string): string;
  duplicate(hour: string, template: string, others: string): string;
  /** A list, some of which may only be counted, to go on after "overlaps" and the like. */
  others(shown: readonly string[], rest: number): string;
  overlap(a: string, b: string): string;
  /** Two at the very same hour of the same teacher, told once; `a` and `b` are what tells them apart. */
  twice(hour: string, a: string, b: string): string;
  /** `open` are its hours that can still be booked. */
  invalidTemplate(template: string, problems: string, open: string): string;
  /** Nothing is opened for the teachers it names; none is everybody. So many hours wait for it. */
  invalidClosure(closure: string, teachers: string, problems: string, waiting: number): string;
  setInEdit(set: string, teachers: string, waiting: number): string;
  /** It stands, but its date, its start or its end cannot be read. */
  unplaced(slot: string): string;
  readonly advice: PersonAdvice;
}

/** What to do, step by step; every step works as it stands. `lock` is the name of the field that locks, if there is one. */
export interface PersonAdvice {
  bookedHours(lock: string | undefined): string;
  /** For a slot that is booked where its template, by now at another time or out of use, wants none. */
  bookedElsewhere(lock: string | undefined): string;
  readonly bookedDuplicate: string;
  readonly bookedBlocked: string;
  closedForeign(lock: string | undefined): string;
  closedExceptions(lock: string | undefined): string;
  readonly unclear: string;
  readonly lessonClash: string;
  blockedInTheWay(lock: string | undefined): string;
  /** How an hour is freed that a slot of a template, one typed by hand, or one blocked by a person takes. */
  readonly giveWay: Readonly<Record<"template" | "typed" | "blocked", string>>;
  readonly duplicate: string;
  readonly overlap: string;
  readonly invalidTemplate: string;
  readonly invalidClosure: string;
  readonly setInEdit: string;
  readonly unplaced: string;
}
