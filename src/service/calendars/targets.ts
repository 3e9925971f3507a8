import { CalendarError, toCalendarError } from "../../calendars/calendar-error.ts";
import type { CalendarId, CalendarPort } from "../../calendars/calendar-port.ts";
import type { CalendarWindow } from "../../calendars/calendar-window.ts";
import type { EventOrigin } from "../../calendars/events/event-key.ts";
import type { Instant } from "../../domain/time/instant.ts";
import type { Zone } from "../../domain/time/zone.ts";
import type { AgendaText } from "../configuration/agenda-schema.ts";
import type { TeacherAddress } from "./agendas/addresses-of-teachers.ts";
import { calDavPort } from "./caldav/caldav-port.ts";
import { calendarsByName, collectionAt } from "./caldav/collections.ts";
import { davClient } from "./caldav/dav-client.ts";
import { graphClient } from "./graph/graph-client.ts";
import type { GraphOrigins } from "./graph/graph-origins.ts";
import { graphPort } from "./graph/graph-port.ts";
import { graphToken } from "./graph/graph-token.ts";
import { patientWeb, type WebOptions } from "./web.ts";

/** A target that is opened for the calendars of some teachers. */
export interface OpenTarget {
  readonly port: CalendarPort;
  /** Where each calendar is, as a report may tell it; teachers that are missing have none. */
  readonly addresses: ReadonlyMap<CalendarId, string>;
  /** Calendars that cannot even be looked for. */
  readonly failures: ReadonlyMap<CalendarId, CalendarError>;
}

export interface TargetOptions {
  readonly origin: EventOrigin;
  readonly window: CalendarWindow;
  readonly zone: Zone;
  readonly zoneName: string;
  readonly now: Instant;
  /** Teachers of the agenda, by the id of their calendar. */
  readonly teachers: ReadonlyMap<CalendarId, string>;
  readonly addresses: ReadonlyMap<CalendarId, TeacherAddress>;
  readonly secret: string;
  /** How to ask a server at this address. */
  webAt(address: string): WebOptions;
  readonly graph: GraphOrigins;
  /** What time it is while the run goes on. */
  clock(): Instant;
}

type Server<Target> = Extract<AgendaText, { target: Target }>;

export async function openCalDav(agenda: Server<"caldav">, options: TargetOptions): Promise<OpenTarget> {
  const { origin, window, zone, now, teachers, addresses, secret } = options;
  const client = davClient(patientWeb(options.webAt(agenda.url)), { user: agenda.user, password: secret });
  const collections = new Map<CalendarId, string>();
  const failures = new Map<CalendarId, CalendarError>();
  for (const [calendar, address] of addresses) {
    try {
      collections.set(calendar, collectionAt(address, agenda.url));
    } catch (thrown) {
      failures.set(calendar, toCalendarError(thrown));
    }
  }
  const unknown = [...teachers].filter(([calendar]) => !addresses.has(calendar));
  if (unknown.length > 0) {
    try {
      const byName = await calendarsByName(client, agenda.url);
      for (const [calendar, name] of unknown) {
        const url = byName.get(name.trim());
        if (url !== undefined && isOnly(name, teachers)) collections.set(calendar, url);
      }
    } catch (thrown) {
      const error = toCalendarError(thrown);
      // A server that lists nothing has no calendar of that name; one that is away may have.
      if (error.kind === "away" || error.kind === "refused") {
        for (const [calendar] of unknown) failures.set(calendar, error);
      }
    }
  }
  for (const calendar of sharedOf(collections)) {
    collections.delete(calendar);
    failures.set(calendar, SHARED);
  }
  const port = calDavPort({ client, collections, origin, today: window.today, zone, now: () => now });
  return { port, addresses: collections, failures };
}

/** What is wanted in one teacher's calendar would be too much in the other's. */
const SHARED = new CalendarError(
  "invalid",
  "it is the calendar of several teachers; each needs one of her own",
);

/** Calendars that are at an address where another one is too. */
const sharedOf = (addresses: ReadonlyMap<CalendarId, string>): readonly CalendarId[] => {
  const texts = [...addresses.values()].map((text) => text.toLowerCase());
  return [...addresses].flatMap(([calendar, text]) =>
    texts.filter((other) => other === text.toLowerCase()).length > 1 ? [calendar] : [],
  );
};

/** Two teachers of one name share no calendar. */
const isOnly = (name: string, teachers: ReadonlyMap<CalendarId, string>): boolean =>
  [...teachers.values()].filter((other) => other.trim() === name.trim()).length === 1;

export function openGraph(agenda: Server<"graph">, options: TargetOptions): OpenTarget {
  const { window, zone, zoneName, addresses, secret, graph, webAt, clock } = options;
  const { tenant, client: application } = agenda;
  const mailboxes = new Map([...addresses].map(([calendar, { text }]) => [calendar, text.trim()]));
  const failures = new Map(sharedOf(mailboxes).map((calendar) => [calendar, SHARED]));
  for (const calendar of failures.keys()) mailboxes.delete(calendar);
  const login = patientWeb(webAt(graph.login));
  const account = { tenant, client: application, secret };
  const token = graphToken(login, graph.login, account, clock);
  const client = graphClient({ ...webAt(graph.api), origin: graph.api, token });
  const { today, until } = window;
  const port = graphPort({ client, mailboxes, today, until, zone: { name: zoneName, zone } });
  return { port, addresses: mailboxes, failures };
}
