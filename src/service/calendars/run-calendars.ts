import { notify } from "../../automation/notify.ts";
import { readInputs } from "../../configuration/inputs.ts";
import { schoolZone } from "../../configuration/school-zone.ts";
import type { Settings } from "../../domain/settings.ts";
import { NEVER } from "../../domain/time/instant.ts";
import { toError } from "../../domain/to-error.ts";
import { describeFailure } from "../../report/failure.ts";
import { isLoopback } from "../addresses.ts";
import type { Connection } from "../airtable.ts";
import type { AgendaText } from "../configuration/agenda-schema.ts";
import type { Variables } from "../environment.ts";
import { EXIT } from "../exit-codes.ts";
import type { OpenSchool } from "../open-school.ts";
import { countingSlots } from "../run/emptied-table.ts";
import { exitOfError } from "../run/run-exit.ts";
import { holdingLock } from "../store/hold-lock.ts";
import { keeping } from "../store/open-store.ts";
import type { Store } from "../store/store.ts";
import { type AgendaOptions, type AgendaOutcome, type AgendaPlace, runAgenda } from "./agendas/run-agenda.ts";
import { calendarWords } from "./calendar-words.ts";
import { type CalendarsOutput, calendarsOutput } from "./calendars-output.ts";
import { type CalendarSchool, readSchool } from "./read-school.ts";
import type { WebOptions } from "./web.ts";

export interface CalendarsRequest extends AgendaOptions {
  /** The agendas of the school that are meant. */
  readonly agendas: readonly string[];
  /** An empty table of slots is believed. */
  readonly believesEmpty: boolean;
}

/** What a run of calendars needs beside the school. */
export interface CalendarsPlace extends OpenSchool {
  readonly variables: Variables;
  readonly store: Store;
  /** The base, opened when it is needed. */
  base(): Promise<Pick<Connection, "baseId" | "port">>;
}

/**
 * Brings the calendars of some agendas in line with Airtable, which is only read. What one agenda has wrong stops no
 * other. Never rejects.
 */
export async function runCalendars(
  place: CalendarsPlace,
  request: CalendarsRequest,
): Promise<CalendarsOutput> {
  const { school, store, log, secrets, clock } = place;
  const settings = settingsOf(place);
  let output: CalendarsOutput;
  let hasNews = true;
  try {
    const read = await readCalendarSchool(place, request.agendas, request);
    const outcomes: AgendaOutcome[] = [];
    for (const name of request.agendas) {
      const text = school.agendas[name];
      if (text) outcomes.push(await runAlone(name, text, request, place, read));
    }
    output = calendarsOutput(outcomes, read, {
      dryRun: request.dryRun,
      reconcile: request.reconcile,
      known: Object.keys(school.agendas),
    });
    if (!request.dryRun) {
      keeping(log, "the audit of the calendars", () => audit(outcomes, place));
      keeping(log, "which questions were told", () => {
        hasNews = keepTold(store, school.name, outcomes) || output.exit !== EXIT.done || wrote(output);
      });
    }
  } catch (thrown) {
    const error = toError(thrown);
    log.error(error.message);
    output = failedOutput(error, settings, request.dryRun);
  }
  const hidden = JSON.parse(secrets.hide(JSON.stringify(output))) as CalendarsOutput;
  if (!request.dryRun && hasNews) {
    const { outputs, exit } = hidden;
    const told = {
      ...outputs,
      deactivated: outputs.deleted,
      shouldAlert: exit !== EXIT.done || hasAsks(hidden),
    };
    await notify(
      settings?.notifyUrl,
      told,
      { fetch, clock, console: { log: log.info, warn: log.warn, error: log.error } },
      NEVER,
    );
  }
  return hidden;
}

/** Reads the school for some of its agendas. Rejects with whatever keeps it from being read. */
export async function readCalendarSchool(
  place: CalendarsPlace,
  agendas: readonly string[],
  { believesEmpty, dryRun }: Pick<CalendarsRequest, "believesEmpty" | "dryRun">,
): Promise<CalendarSchool> {
  const { school, store, log, clock } = place;
  const { settings } = readInputs(school.settings, {}, {});
  let before: number | undefined;
  keeping(log, "how many slots there were", () => {
    before = store.facts.slotsRead(school.name);
  });
  const { baseId, port } = await place.base();
  const counted = countingSlots(
    port,
    settings,
    believesEmpty ? undefined : before,
    "--agenda NAME --allow-mass-delete",
  );
  const texts = agendas.flatMap((name) => school.agendas[name] ?? []);
  const needs = {
    calendarFields: [...new Set(texts.flatMap(({ calendarField }) => calendarField ?? []))],
    lessons: texts.some(({ shows }) => shows === "lessons"),
  };
  const zone = schoolZone(settings);
  const read = await readSchool(counted.port, baseId, settings, zone, clock.now(), needs);
  const count = counted.slotsRead();
  if (!dryRun && count !== undefined) {
    keeping(log, "how many slots there are", () => store.facts.keepSlotsRead(school.name, count));
  }
  return read;
}

/** One agenda, alone among the runs of this agenda; a run that writes nothing need not wait. */
function runAlone(
  name: string,
  text: AgendaText,
  request: CalendarsRequest,
  place: CalendarsPlace,
  school: CalendarSchool,
): Promise<AgendaOutcome> {
  const { log, clock, store } = place;
  const work = () => runAgenda(name, text, request, agendaPlace(place, school));
  if (request.dryRun) return work();
  const told = (): void => log.info(`Another run of agenda "${name}" is on its way; this one waits for it`);
  return holdingLock(store, `calendars ${place.school.name} ${name}`, told, work, clock);
}

/** What each agenda works with. */
export function agendaPlace(place: CalendarsPlace, school: CalendarSchool): AgendaPlace {
  const { variables, store, secrets, environment, clock } = place;
  return {
    school,
    schoolName: place.school.name,
    zoneName: readInputs(place.school.settings, {}, {}).settings.timeZone,
    variables,
    store,
    hides: secrets.add,
    webAt: (address) => webAt(address, environment.timeScale),
    clock: clock.now,
  };
}

/** Pauses towards a server on this machine are as short as those towards the Airtable there. */
function webAt(address: string, timeScale: number): WebOptions {
  const scale = isLoopback(new URL(address)) ? timeScale : 1;
  return {
    fetch,
    sleep: (milliseconds) => new Promise((done) => void setTimeout(done, milliseconds / scale)),
  };
}

function audit(outcomes: readonly AgendaOutcome[], { school, store, clock }: CalendarsPlace): void {
  const entries = outcomes.flatMap(({ agenda, calendars }) =>
    calendars.flatMap((result) =>
      result.audit.map(({ record, before, after, outcome }) => ({
        at: clock.now(),
        school: school.name,
        who: "calendars",
        table: agenda,
        record,
        field: "event",
        before,
        after,
        outcome,
      })),
    ),
  );
  if (entries.length > 0) store.audit.add(entries);
}

/** Remembers what waits for a person; true when some of it was not told yet. */
function keepTold({ memory }: Store, school: string, outcomes: readonly AgendaOutcome[]): boolean {
  let isNew = false;
  for (const { agenda, calendars } of outcomes) {
    const room = `asks ${school} ${agenda}`;
    for (const { calendar, asks, failure, refused } of calendars) {
      // Of a calendar that was not looked at nothing is settled.
      if (failure || refused) continue;
      const before = JSON.parse(memory.get(room, calendar) ?? "[]") as string[];
      const now = asks.map(({ key }) => key as string);
      isNew ||= now.some((key) => !before.includes(key));
      if (JSON.stringify(now) !== JSON.stringify(before)) memory.put(room, calendar, JSON.stringify(now));
    }
  }
  return isNew;
}

const wrote = ({ outputs }: CalendarsOutput): boolean =>
  Number(outputs.created) + Number(outputs.updated) + Number(outputs.deleted) > 0;

const hasAsks = ({ outputs }: CalendarsOutput): boolean =>
  Array.isArray(outputs.asks) && outputs.asks.length > 0;

function settingsOf({ school }: CalendarsPlace): Settings | undefined {
  try {
    return readInputs(school.settings, {}, {}).settings;
  } catch {
    return undefined;
  }
}

/** What is told when nothing could be looked at. */
export function failedOutput(
  error: Error,
  settings: Pick<Settings, "language"> | undefined,
  dryRun: boolean,
): CalendarsOutput {
  return {
    exit: exitOfError(error),
    outputs: {
      status: "failed",
      dryRun,
      created: 0,
      updated: 0,
      deleted: 0,
      kept: 0,
      adopted: 0,
      errorCount: 1,
      needsPerson: 1,
      strays: 0,
      asks: [],
      agendas: [],
      summary: "0 created, 0 updated, 0 deleted",
      report: describeFailure(error, calendarWords(settings?.language)),
    },
  };
}
