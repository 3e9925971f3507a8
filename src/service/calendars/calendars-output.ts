import type { CalendarResult } from "../../calendars/carry-out/calendar-result.ts";
import type { EventContent } from "../../calendars/events/event-content.ts";
import { formatInstant } from "../../domain/time/instant.ts";
import { type CalendarsTold, describeCalendars, personLines, totalsOf } from "../../report/calendars.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { AgendaOutcome } from "./agendas/run-agenda.ts";
import { calendarWords } from "./calendar-words.ts";
import { commonExit, exitOfAgenda } from "./calendars-exit.ts";
import type { CalendarSchool } from "./read-school.ts";

export interface CalendarsOutput {
  /** What is printed as JSON. */
  readonly outputs: Readonly<Record<string, unknown>> & { readonly report: string; readonly summary: string };
  readonly exit: ExitCode;
}

export interface OutputOptions {
  readonly dryRun: boolean;
  readonly reconcile: boolean;
  /** The agendas that the configuration has; marks of others are strays. */
  readonly known: readonly string[];
}

/** Everything that a run tells, in JSON and in words. */
export function calendarsOutput(
  outcomes: readonly AgendaOutcome[],
  school: Pick<CalendarSchool, "baseId" | "zone" | "language" | "teacherNames">,
  { dryRun, reconcile, known }: OutputOptions,
): CalendarsOutput {
  const { zone, language, baseId } = school;
  const agendas = outcomes.map((outcome) => ({ outcome, strays: straysOf(outcome, baseId, known) }));
  const told: CalendarsTold = {
    dryRun,
    zone,
    teacherName: (id) => school.teacherNames.get(id as never) ?? id,
    agendas: agendas.map(({ outcome, strays }) => ({
      ...outcome,
      failure: outcome.failure?.message,
      without: outcome.without.map(({ name, id }) => name || id),
      strays,
    })),
  };
  const words = calendarWords(language);
  const totals = totalsOf(told);
  const codes = outcomes.map(exitOfAgenda);
  const wouldWrite = totals.created + totals.updated + totals.deleted > 0;
  const common = commonExit(codes);
  const exit = reconcile && common === EXIT.done && wouldWrite ? EXIT.person : common;
  const results = outcomes.flatMap(({ calendars }) => calendars);
  return {
    exit,
    outputs: {
      status: statusOf(common),
      dryRun,
      ...totals,
      errorCount:
        outcomes.filter(({ failure }) => failure).length +
        results.reduce(
          (sum, { failure, refused, errors }) => sum + errors.length + (failure ? 1 : 0) + (refused ? 1 : 0),
          0,
        ),
      needsPerson: personLines(told, words).length,
      strays: agendas.reduce((sum, { strays }) => sum + strays.count, 0),
      asks: outcomes.flatMap(asksOf),
      agendas: agendas.map(({ outcome, strays }, at) => ({
        ...agendaOf(outcome),
        strays: strays.count,
        status: statusOf(codes[at] ?? EXIT.done),
      })),
      summary: `${totals.created} created, ${totals.updated} updated, ${totals.deleted} deleted`,
      report: describeCalendars(told, words),
    },
  };
}

function statusOf(code: ExitCode): "ok" | "partial" | "failed" {
  switch (code) {
    case EXIT.done:
      return "ok";
    case EXIT.person:
      return "partial";
    case EXIT.refused:
    case EXIT.tryAgain:
      return "failed";
    default:
      return code satisfies never;
  }
}

function straysOf({ calendars }: AgendaOutcome, baseId: string, known: readonly string[]) {
  const marks = calendars
    .flatMap(({ otherMarks }) => otherMarks)
    .filter((mark) => mark.startsWith(`${baseId}/`))
    .map((mark) => mark.slice(baseId.length + 1))
    .filter((agenda) => !known.includes(agenda));
  return { count: marks.length, agendas: [...new Set(marks)].sort() };
}

const asksOf = ({ agenda, calendars }: AgendaOutcome) =>
  calendars.flatMap(({ calendar, asks }) =>
    asks.map(({ record, key, change, wanted, present }) => ({
      agenda,
      teacher: calendar,
      record,
      key,
      change,
      wanted: shown(wanted),
      present: present ? shown(present) : null,
    })),
  );

const shown = ({ starts, ends, title, place }: EventContent) => ({
  start: formatInstant(starts),
  end: formatInstant(ends),
  title,
  place,
});

const agendaOf = ({ agenda, target, failure, calendars, addresses, without, unreadable }: AgendaOutcome) => ({
  agenda,
  target,
  ...errorOf(agenda, failure, calendars),
  calendars: calendars.map(
    ({ calendar, created, updated, deleted, kept, adopted, refused, failure: its, errors }) => ({
      teacher: calendar,
      ...(addresses.has(calendar) ? { address: addresses.get(calendar) } : {}),
      created,
      updated,
      deleted,
      kept,
      adopted,
      ...(refused ? { refused } : {}),
      errors: [
        ...(its ? [{ record: "", error: its.message }] : []),
        ...errors.map(({ record, error }) => ({ record, error: error.message })),
      ],
    }),
  ),
  without: without.map(({ id }) => id),
  unreadable,
});

/** Why an agenda as a whole came to nothing. */
function errorOf(agenda: string, failure: Error | undefined, calendars: readonly CalendarResult[]) {
  const [first] = calendars;
  const reason = failure ?? (calendars.every((one) => one.failure) ? first?.failure : undefined);
  return reason ? { error: `agenda ${agenda}: ${reason.message}` } : {};
}
