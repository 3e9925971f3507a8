import type { CalendarError } from "../../../calendars/calendar-error.ts";
import type { CalendarId } from "../../../calendars/calendar-port.ts";
import { calendarWindow } from "../../../calendars/calendar-window.ts";
import { type CalendarResult, calendarResult } from "../../../calendars/carry-out/calendar-result.ts";
import { type CarriedOut, carryOutAgenda } from "../../../calendars/carry-out/carry-out-agenda.ts";
import { planAgenda } from "../../../calendars/plan/plan-agenda.ts";
import type { AgendaText } from "../../configuration/agenda-schema.ts";
import type { Variables } from "../../environment.ts";
import type { Store } from "../../store/store.ts";
import { UsageError } from "../../usage-error.ts";
import { keepFeeds, openKeptFeeds } from "../feeds/kept-feeds.ts";
import { graphOrigins } from "../graph/graph-origins.ts";
import type { CalendarSchool } from "../read-school.ts";
import type { SchoolTeacher } from "../school-teachers.ts";
import { type OpenTarget, openCalDav, openGraph, type TargetOptions } from "../targets.ts";
import { addressesOf, calendarOf } from "./addresses-of-teachers.ts";
import { agendaMemory } from "./agenda-memory.ts";
import { agendaOfSchool, teachersOfAgenda } from "./agenda-of-school.ts";
import { agendaSecret } from "./agenda-secret.ts";
import { wantedOfAgenda } from "./wanted-of-agenda.ts";

/** What one run is asked for. */
export interface AgendaOptions {
  /** Only the calendar of this teacher, by id or name. */
  readonly teacher: string | undefined;
  readonly dryRun: boolean;
  /** Records whose asks are settled as Airtable has it. */
  readonly takeBack: "none" | "all" | ReadonlySet<string>;
  readonly allowMassDelete: boolean;
  /** Without an end to the window. */
  readonly reconcile: boolean;
  /** Takes every event out. */
  readonly clear: boolean;
}

/** What a run of an agenda works with. */
export interface AgendaPlace {
  readonly school: CalendarSchool;
  readonly schoolName: string;
  readonly zoneName: string;
  readonly variables: Variables;
  readonly store: Store;
  /** A password that is found is told, so that no text repeats it. */
  hides(secret: string): void;
  readonly webAt: TargetOptions["webAt"];
  readonly clock: TargetOptions["clock"];
}

/** How one agenda went. */
export interface AgendaOutcome {
  readonly agenda: string;
  readonly target: AgendaText["target"];
  readonly calendars: readonly CalendarResult[];
  readonly addresses: ReadonlyMap<CalendarId, string>;
  /** Why none of its calendars was looked at. */
  readonly failure: UsageError | undefined;
  readonly without: readonly SchoolTeacher[];
  readonly unreadable: number;
  readonly blockedBookings: readonly string[];
  readonly notKept: readonly string[];
}

const FEED_DAYS_BACK = 28;

/** One agenda, from what Airtable has to what its calendars hold. Never rejects with what one agenda alone has wrong. */
export async function runAgenda(
  name: string,
  text: AgendaText,
  options: AgendaOptions,
  place: AgendaPlace,
): Promise<AgendaOutcome> {
  try {
    return await runKnownAgenda(name, text, options, place);
  } catch (thrown) {
    if (!(thrown instanceof UsageError)) throw thrown;
    return { ...nothingOf(name, text), failure: thrown };
  }
}

async function runKnownAgenda(
  name: string,
  text: AgendaText,
  options: AgendaOptions,
  place: AgendaPlace,
): Promise<AgendaOutcome> {
  const { school, store, schoolName } = place;
  const { zone, now, baseId } = school;
  const agenda = agendaOfSchool(name, text, school);
  const teachers = teachersOfAgenda(text, school, options.teacher);
  const origin = { baseId, agenda: name };
  const weeks = options.reconcile ? undefined : agenda.weeks;
  const window = calendarWindow(now, zone, weeks, text.target === "feed" ? FEED_DAYS_BACK : 0);
  const feeds = openKeptFeeds(store, schoolName, teachers, { origin, window, zone, now });
  const target =
    text.target === "feed"
      ? { port: feeds.port, addresses: new Map<CalendarId, string>(), failures: NO_FAILURES }
      : await openServer(text, teachers, { origin, window, place });

  const isFeed = text.target === "feed";
  const reached = teachers.filter((one) => isFeed || target.addresses.has(calendarOf(one)));
  const without = teachers.filter((one) => !reached.includes(one) && !target.failures.has(calendarOf(one)));
  const wanted = wantedOfAgenda(agenda, reached.map(calendarOf), window, school);
  const memory = agendaMemory(store, schoolName, name, now);
  const { takeBack } = options;
  const plan = await planAgenda(target.port, memory, {
    origin,
    calendars: options.clear ? new Map([...wanted.calendars.keys()].map((id) => [id, []])) : wanted.calendars,
    records: wanted.records,
    today: window.today,
    takesBack: (record) => takeBack === "all" || (takeBack !== "none" && takeBack.has(record)),
    allowMassDelete: options.allowMassDelete,
  });
  let carriedOut: CarriedOut | undefined;
  const failures = new Map(target.failures);
  if (!options.dryRun) {
    carriedOut = await carryOutAgenda(target.port, memory, origin, plan);
    if (isFeed) {
      const made = [...plan].flatMap(([calendar, { status }]) => (status === "planned" ? [calendar] : []));
      for (const [calendar, error] of await keepFeeds(feeds, made, text, place))
        failures.set(calendar, error);
    }
  }
  const results = [...plan].map(([calendar, planned]) => {
    const result = calendarResult(calendar, planned, carriedOut, origin);
    const failure = failures.get(calendar);
    return failure ? { ...result, failure } : result;
  });
  const unreached = [...failures]
    .filter(([calendar]) => !plan.has(calendar))
    .map(([calendar, error]) => calendarResult(calendar, { status: "failed", error }, undefined, origin));
  return {
    ...nothingOf(name, text),
    calendars: [...results, ...unreached],
    addresses: target.addresses,
    without,
    unreadable: wanted.unreadable,
    blockedBookings: wanted.blockedBookings,
    notKept: carriedOut?.notKept ?? [],
  };
}

const NO_FAILURES: ReadonlyMap<CalendarId, CalendarError> = new Map();

/** Opens the server of an agenda that is no feed. Throws a `UsageError`. */
export function openServer(
  text: Exclude<AgendaText, { target: "feed" }>,
  teachers: readonly SchoolTeacher[],
  { origin, window, place }: Pick<TargetOptions, "origin" | "window"> & { readonly place: AgendaPlace },
): OpenTarget | Promise<OpenTarget> {
  const { school, variables, zoneName, webAt, clock } = place;
  const secret = agendaSecret(origin.agenda, variables);
  place.hides(secret);
  const options: TargetOptions = {
    origin,
    window,
    zone: school.zone,
    zoneName,
    now: school.now,
    teachers: new Map(teachers.map((teacher) => [calendarOf(teacher), teacher.name])),
    addresses: addressesOf(teachers, school.teachers, text),
    secret,
    webAt,
    graph: graphOrigins(variables),
    clock,
  };
  return text.target === "caldav" ? openCalDav(text, options) : openGraph(text, options);
}

const nothingOf = (agenda: string, { target }: AgendaText): AgendaOutcome => ({
  agenda,
  target,
  calendars: [],
  addresses: new Map(),
  failure: undefined,
  without: [],
  unreadable: 0,
  blockedBookings: [],
  notKept: [],
});
