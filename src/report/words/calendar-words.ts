import type { CommonWords } from "./common-words.ts";

/** The words of the report of teachers' calendars. */
export interface CalendarWords extends CommonWords {
  /** Stands in a calendar for an hour that says nothing else of itself. */
  readonly lesson: string;
  summary(created: number, updated: number, deleted: number): string;
  readonly dryRun: string;
  readonly nothingToDo: string;
  personCount(count: number): string;
  readonly headings: Readonly<Record<"person" | "changed" | "planned" | "notes", string>>;
  agenda(name: string): string;
  /** What one calendar got, or in a dry run would get. */
  calendar(teacher: string, created: number, updated: number, deleted: number, dryRun: boolean): string;
  /** An event: what it is called, and when it is. */
  event(title: string, day: string, hours: string): string;
  /** A person has changed an event, or deleted it where `present` is undefined. */
  ask(teacher: string, agenda: string, wanted: string, present: string | undefined): string;
  readonly takeBack: string;
  /** A person's change that no longer holds. */
  overruled(teacher: string, present: string): string;
  refused(teacher: string | undefined, agenda: string, deletions: number, held: number): string;
  notReached(teacher: string, agenda: string, message: string): string;
  notWritten(teacher: string, agenda: string, count: number, message: string): string;
  agendaFailed(agenda: string, message: string): string;
  without(agenda: string, teachers: string): string;
  unreadable(agenda: string, count: number): string;
  blockedBooking(agenda: string, slot: string): string;
  strays(agenda: string, count: number, agendas: string): string;
  notKept(message: string): string;
}
