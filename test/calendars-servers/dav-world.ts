import type { CalendarId } from "../../src/calendars/calendar-port.ts";
import { parseCalendar } from "../../src/calendars/icalendar/calendar-file.ts";
import { mainEvent } from "../../src/calendars/icalendar/calendar-object.ts";
import { formatUtc } from "../../src/calendars/icalendar/date-time.ts";
import { readContent } from "../../src/calendars/icalendar/event-component.ts";
import { type Instant, later } from "../../src/domain/time/instant.ts";
import { calDavPort } from "../../src/service/calendars/caldav/caldav-port.ts";
import { davClient } from "../../src/service/calendars/caldav/dav-client.ts";
import { readMultistatus } from "../../src/service/calendars/caldav/multistatus.ts";
import { patientWeb } from "../../src/service/calendars/web.ts";
import { ORIGIN, TODAY } from "../calendars/builders.ts";
import type { CalendarWorld, SeenEntry } from "../calendars/calendar-contract.ts";
import { JERUSALEM, noSleep } from "../service/calendars/graph/graph-world.ts";
import { type DavProxy, davProxy } from "./dav-proxy.ts";
import { authorization, type DavServer, makeCalendar } from "./dav-servers.ts";

export interface DavWorld extends CalendarWorld {
  readonly proxy: DavProxy;
  /** Addresses as the program knows them, behind the proxy. */
  readonly collections: ReadonlyMap<CalendarId, string>;
  readonly server: DavServer;
  /** A request of a person's own program, straight to the server. */
  ask(
    method: string,
    url: string,
    body?: string,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Response>;
  direct(calendar: CalendarId): string;
}

let made = 0;

/** Two new calendars on a server that runs. */
export async function openDavWorld(server: DavServer, count = 2): Promise<DavWorld> {
  const proxy = await davProxy(new URL(server.home), /PUT|DELETE/);
  const behind = new Map<CalendarId, string>();
  for (let n = 0; n < count; n++)
    behind.set(`recT${n}` as CalendarId, await makeCalendar(server, `calendar${made++}`));
  const collections = new Map(
    [...behind].map(([id, url]) => [id, `${proxy.origin}${new URL(url).pathname}`]),
  );
  const direct = (calendar: CalendarId): string => behind.get(calendar) ?? "";
  const ask = (method: string, url: string, body?: string, headers = {}): Promise<Response> =>
    fetch(url, {
      method,
      headers: {
        Authorization: authorization(server),
        "Content-Type": "text/calendar; charset=utf-8",
        ...headers,
      },
      ...(body === undefined ? {} : { body }),
    });
  const fileOf = async (calendar: CalendarId, key: string): Promise<string> =>
    (await ask("GET", `${direct(calendar)}${key}.ics`)).text();
  const put = async (url: string, body: string): Promise<void> => {
    const answer = await ask("PUT", url, body);
    if (!answer.ok || answer.status === 207)
      throw new Error(`PUT was answered ${answer.status}: ${await answer.text()}`);
  };
  const movedTo = (file: string, starts: Instant): string =>
    file
      .replace(/DTSTART[^\r\n]*/, `DTSTART:${formatUtc(starts)}`)
      .replace(/DTEND[^\r\n]*/, `DTEND:${formatUtc(later(starts, 3_600_000))}`);
  return {
    proxy,
    server,
    collections,
    ask,
    direct,
    calendars: ["recT0" as CalendarId, "recT1" as CalendarId],
    open: () =>
      calDavPort({
        client: davClient(patientWeb({ fetch, sleep: noSleep }), server),
        collections,
        origin: ORIGIN,
        today: TODAY,
        zone: JERUSALEM.zone,
        now: () => TODAY,
      }),
    async entries(calendar) {
      const answer = await ask("REPORT", direct(calendar), ALL_EVENTS, {
        Depth: "1",
        "Content-Type": "application/xml",
      });
      const entries = readMultistatus(await answer.text()) ?? [];
      return entries
        .flatMap(({ calendarData = "" }): SeenEntry[] => {
          const file = parseCalendar(calendarData);
          const event = file && mainEvent(file);
          const content = event && readContent(event, JERUSALEM.zone);
          if (!content) return [];
          const { title, starts, ends, place } = content;
          return [{ title, starts, ends, place }];
        })
        .sort((a, b) => a.starts - b.starts);
    },
    loseAnswers: (lost) =>
      void proxy.faults.queue.push(...Array.from({ length: lost }, () => "lost" as const)),
    person: {
      addsOwn: (calendar, title) =>
        put(
          `${direct(calendar)}own.ics`,
          `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nBEGIN:VEVENT\r\nUID:own@home\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:${formatUtc(TODAY)}\r\nDTEND:${formatUtc(later(TODAY, 1_800_000))}\r\nSUMMARY:${title}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
        ),
      moves: async (calendar, key, starts) =>
        put(`${direct(calendar)}${key}.ics`, movedTo(await fileOf(calendar, key), starts)),
      async deletes(calendar, key) {
        await ask("DELETE", `${direct(calendar)}${key}.ics`);
      },
      copies: async (calendar, key, starts) =>
        put(
          `${direct(calendar)}copy.ics`,
          movedTo(await fileOf(calendar, key), starts).replace(/UID:.*/, "UID:copy@home"),
        ),
      async decorates(calendar, key) {
        const file = await fileOf(calendar, key);
        const alarm = "BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:Go\r\nTRIGGER:-PT10M\r\nEND:VALARM";
        await put(
          `${direct(calendar)}${key}.ics`,
          file.replace("END:VEVENT", `CATEGORIES:Blue\r\n${alarm}\r\nEND:VEVENT`),
        );
        return async () => {
          const now = await fileOf(calendar, key);
          return now.includes("CATEGORIES:Blue") && now.includes("TRIGGER:-PT10M");
        };
      },
    },
    close: () => proxy.close(),
  };
}

const ALL_EVENTS =
  '<?xml version="1.0"?><C:calendar-query xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><D:prop><D:getetag/><C:calendar-data/></D:prop><C:filter><C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT"/></C:comp-filter></C:filter></C:calendar-query>';
