import type { Ask, CalendarResult } from "../calendars/carry-out/calendar-result.ts";
import type { EventContent } from "../calendars/events/event-content.ts";
import { oneLine } from "../calendars/wanted/event-title.ts";
import { shortened } from "../domain/text/shortened.ts";
import { formatTimeOfDay, weekdayOf } from "../domain/time/civil-time.ts";
import type { Instant } from "../domain/time/instant.ts";
import type { Zone } from "../domain/time/zone.ts";
import { dateText } from "./date-text.ts";
import type { CalendarWords } from "./words/calendar-words.ts";

/** How one agenda went, with the names that people know. */
export interface AgendaTold {
  readonly agenda: string;
  readonly calendars: readonly CalendarResult[];
  /** Why none of its calendars was looked at. */
  readonly failure: string | undefined;
  /** Names of teachers whose calendar nobody knows. */
  readonly without: readonly string[];
  readonly unreadable: number;
  /** Blocked slots to which somebody is linked, as people call them. */
  readonly blockedBookings: readonly string[];
  readonly strays: { readonly count: number; readonly agendas: readonly string[] };
  readonly notKept: readonly string[];
}

export interface CalendarsTold {
  readonly agendas: readonly AgendaTold[];
  readonly dryRun: boolean;
  readonly zone: Zone;
  teacherName(id: string): string;
}

/** What a run did to teachers' calendars and what it asks of a person, as Markdown for an e-mail. */
export function describeCalendars(told: CalendarsTold, words: CalendarWords): string {
  const { created, updated, deleted } = totalsOf(told);
  const person = personLines(told, words);
  const changed = changedLines(told, words);
  const notes = noteLines(told, words);
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [words.headings.person, person],
    [told.dryRun ? words.headings.planned : words.headings.changed, changed],
    [words.headings.notes, notes],
  ];
  return [
    `# ${words.line(words.summary(created, updated, deleted))}`,
    ...(told.dryRun ? [words.line(words.dryRun)] : []),
    ...(changed.length + person.length === 0 ? [words.line(words.nothingToDo)] : []),
    ...(person.length > 0 ? [words.line(words.personCount(person.length))] : []),
    ...sections
      .filter(([, lines]) => lines.length > 0)
      .map(([heading, lines]) => {
        const bullets = lines.map((line) => `- ${words.line(line)}`);
        return `## ${words.line(heading)}\n\n${bullets.join("\n")}`;
      }),
  ].join("\n\n");
}

export function totalsOf({ agendas }: Pick<CalendarsTold, "agendas">) {
  const results = agendas.flatMap(({ calendars }) => calendars);
  const sum = (count: (result: CalendarResult) => number): number =>
    results.reduce((total, result) => total + count(result), 0);
  return {
    created: sum(({ created }) => created),
    updated: sum(({ updated }) => updated),
    deleted: sum(({ deleted }) => deleted),
    kept: sum(({ kept }) => kept),
    adopted: sum(({ adopted }) => adopted),
  };
}

/** Everything that no run settles by itself, one line each. */
export function personLines(told: CalendarsTold, words: CalendarWords): readonly string[] {
  const { agendas } = told;
  const name = (id: string): string => words.name(shortened(told.teacherName(id)));
  const asks = agendas.flatMap(({ agenda, calendars }) =>
    calendars.flatMap(({ calendar, asks: its }) =>
      its.map((ask) => `${askText(ask, name(calendar), agenda, told.zone, words)} ${words.takeBack}`),
    ),
  );
  const failures = agendas.flatMap(({ agenda, calendars, failure, notKept }) => [
    ...(failure === undefined ? [] : [words.agendaFailed(agenda, failure)]),
    ...refusals(agenda, calendars, name, words),
    ...calendars.flatMap(({ calendar, failure: its, errors }) => {
      const [first] = errors;
      return [
        ...(its ? [words.notReached(name(calendar), agenda, oneLine(its.message))] : []),
        ...(first
          ? [words.notWritten(name(calendar), agenda, errors.length, oneLine(first.error.message))]
          : []),
      ];
    }),
    ...notKept.map(words.notKept),
  ]);
  return [...failures, ...asks];
}

/** A guard that stopped the whole agenda is told once. */
function refusals(
  agenda: string,
  calendars: readonly CalendarResult[],
  name: (id: string) => string,
  words: CalendarWords,
): readonly string[] {
  const refused = calendars.flatMap(({ calendar, refused: its }) => (its ? [{ calendar, ...its }] : []));
  const [first] = refused;
  const isWhole =
    refused.length > 1 &&
    refused.every(({ deletions, held }) => deletions === first?.deletions && held === first.held);
  if (first && isWhole) return [words.refused(undefined, agenda, first.deletions, first.held)];
  return refused.map(({ calendar, deletions, held }) =>
    words.refused(name(calendar), agenda, deletions, held),
  );
}

function changedLines(told: CalendarsTold, words: CalendarWords): readonly string[] {
  const name = (id: string): string => words.name(shortened(told.teacherName(id)));
  const isSeveral = told.agendas.length > 1;
  return told.agendas.flatMap(({ agenda, calendars }) =>
    calendars.flatMap(({ calendar, created, updated, deleted, overruled }) => {
      const line = words.calendar(name(calendar), created, updated, deleted, told.dryRun);
      return [
        ...(created + updated + deleted > 0 ? [isSeveral ? `${words.agenda(agenda)}: ${line}` : line] : []),
        ...overruled.map(({ present }) =>
          words.overruled(name(calendar), eventText(present, told.zone, words)),
        ),
      ];
    }),
  );
}

const noteLines = ({ agendas }: CalendarsTold, words: CalendarWords): readonly string[] =>
  agendas.flatMap(({ agenda, without, unreadable, blockedBookings, strays }) => [
    ...(without.length > 0
      ? [words.without(agenda, without.map((one) => words.name(shortened(one))).join(", "))]
      : []),
    ...(unreadable > 0 ? [words.unreadable(agenda, unreadable)] : []),
    ...blockedBookings.map((slot) => words.blockedBooking(agenda, words.embed(shortened(slot)))),
    ...(strays.count > 0 ? [words.strays(agenda, strays.count, strays.agendas.join(", "))] : []),
  ]);

const askText = (
  { wanted, present }: Ask,
  teacher: string,
  agenda: string,
  zone: Zone,
  words: CalendarWords,
): string =>
  words.ask(teacher, agenda, eventText(wanted, zone, words), present && eventText(present, zone, words));

function eventText({ title, starts, ends }: EventContent, zone: Zone, words: CalendarWords): string {
  const { date } = zone.localOf(starts);
  const time = (instant: Instant): string => formatTimeOfDay(zone.localOf(instant).minute);
  return words.event(
    words.name(shortened(oneLine(title))),
    `${words.weekdays[weekdayOf(date)]} ${dateText(date, words)}`,
    words.embed(`${time(starts)}–${time(ends)}`),
  );
}
