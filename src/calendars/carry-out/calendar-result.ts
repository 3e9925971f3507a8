import type { CalendarError } from "../calendar-error.ts";
import type { CalendarId } from "../calendar-port.ts";
import { contentHash, type EventContent } from "../events/event-content.ts";
import { type EventKey, type EventOrigin, eventKey } from "../events/event-key.ts";
import type { PlannedCalendar } from "../plan/plan-agenda.ts";
import type { CalendarAction } from "../plan/plan-calendar.ts";
import { type CalendarWrite, type CarriedOut, recordOf, type WriteResult } from "./carry-out-agenda.ts";

/** What a person has made of an event, and Airtable has otherwise: hers until somebody settles it. */
export interface Ask {
  readonly record: string;
  readonly key: EventKey;
  readonly change: "changed" | "deleted";
  readonly wanted: EventContent;
  readonly present: EventContent | undefined;
}

/** What became of one calendar; in a dry run, what would. */
export interface CalendarResult {
  readonly calendar: CalendarId;
  readonly created: number;
  readonly updated: number;
  readonly deleted: number;
  /** Events that needed nothing; `adopted` of them were not known. */
  readonly kept: number;
  readonly adopted: number;
  /** The plan was one that nobody can have meant. */
  readonly refused: { readonly deletions: number; readonly held: number } | undefined;
  /** Why the calendar could not be read. */
  readonly failure: CalendarError | undefined;
  readonly errors: readonly { readonly record: string; readonly error: CalendarError }[];
  readonly asks: readonly Ask[];
  /** Changes of a person that no longer hold, because the hour itself has changed or was cancelled. */
  readonly overruled: readonly { readonly record: string; readonly present: EventContent }[];
  readonly otherMarks: readonly string[];
  readonly audit: readonly WrittenEvent[];
}

/** A write as the audit has it: hashes, no text. */
export interface WrittenEvent {
  readonly record: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly outcome: "done" | "lost" | "refused";
}

/** Counts one calendar; without `carriedOut` it was a dry run. */
export function calendarResult(
  calendar: CalendarId,
  planned: PlannedCalendar,
  carriedOut: CarriedOut | undefined,
  origin: EventOrigin,
): CalendarResult {
  if (planned.status === "failed") return { ...nothing(calendar), failure: planned.error };
  if (planned.status === "refused") {
    const { deletions, held } = planned.losses;
    return { ...nothing(calendar), refused: { deletions, held } };
  }
  const { actions, remembered, otherMarks } = planned;
  const results = carriedOut?.results.filter((result) => result.calendar === calendar) ?? [];
  const done: readonly CalendarAction[] = carriedOut
    ? results.flatMap(({ action, outcome }) => (outcome.status === "done" ? [action] : []))
    : actions;
  const count = (kind: CalendarAction["kind"]): number =>
    done.filter((action) => action.kind === kind).length;
  const kept = actions.flatMap((action) => (action.kind === "keep" ? [action] : []));
  return {
    ...nothing(calendar),
    created: count("create"),
    updated: count("update"),
    deleted: count("delete"),
    kept: kept.length,
    adopted: kept.filter(({ isAdopted }) => isAdopted).length,
    errors: results.flatMap(({ action, outcome }) =>
      outcome.status === "failed" ? [{ record: recordOf(action), error: outcome.error }] : [],
    ),
    asks: [
      ...actions.flatMap((action): Ask[] => {
        if (action.kind !== "ask") return [];
        const { wanted, held } = action;
        const generation = held?.generation ?? remembered.get(wanted.record)?.generation ?? 0;
        return [ask(eventKey(origin, wanted.record, generation), wanted, held?.content)];
      }),
      ...results.flatMap(({ action, outcome }): Ask[] => {
        if (outcome.status !== "met" || action.kind === "delete") return [];
        const { wanted } = action;
        const generation = action.kind === "create" ? action.generation : action.held.generation;
        return [ask(eventKey(origin, wanted.record, generation), wanted, outcome.present?.content)];
      }),
    ],
    overruled: done.flatMap((action) =>
      (action.kind === "update" || action.kind === "delete") && action.overrules
        ? [{ record: recordOf(action), present: action.held.content }]
        : [],
    ),
    otherMarks,
    audit: results.map(auditOf),
  };
}

const nothing = (calendar: CalendarId): CalendarResult => ({
  calendar,
  created: 0,
  updated: 0,
  deleted: 0,
  kept: 0,
  adopted: 0,
  refused: undefined,
  failure: undefined,
  errors: [],
  asks: [],
  overruled: [],
  otherMarks: [],
  audit: [],
});

const ask = (
  key: EventKey,
  { record, content }: { readonly record: string; readonly content: EventContent },
  present: EventContent | undefined,
): Ask => ({ record, key, change: present ? "changed" : "deleted", wanted: content, present });

function auditOf({ action, outcome }: WriteResult): WrittenEvent {
  const failedAs = outcome.status === "failed" && outcome.error.kind === "away" ? "lost" : "refused";
  return {
    record: recordOf(action),
    before: action.kind === "create" ? null : contentHash(action.held.content),
    after: afterOf(action),
    outcome: outcome.status === "done" ? "done" : failedAs,
  };
}

const afterOf = (action: CalendarWrite): string | null =>
  action.kind === "delete" ? null : contentHash(action.wanted.content);
