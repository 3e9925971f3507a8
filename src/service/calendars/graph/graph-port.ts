import { CalendarError } from "../../../calendars/calendar-error.ts";
import type {
  CalendarId,
  CalendarPort,
  CalendarReading,
  CalendarRequest,
  EventWrite,
  StoredEvent,
  WriteOutcome,
} from "../../../calendars/calendar-port.ts";
import type { EventKey } from "../../../calendars/events/event-key.ts";
import { earliest, formatInstant, type Instant, later } from "../../../domain/time/instant.ts";
import type { GraphClient, GraphResult } from "./graph-client.ts";
import { changedFields, type GraphZone, KEY_PROPERTY, newEvent, readEvent } from "./graph-event.ts";
import { field, type GraphRequest, graphError, segment, textField } from "./graph-request.ts";

export interface GraphPortOptions {
  readonly client: GraphClient;
  readonly mailboxes: ReadonlyMap<CalendarId, string>;
  readonly today: Instant;
  /** The end of the window; Graph answers for five years at most. */
  readonly until: Instant;
  readonly zone: GraphZone;
}

const LONGEST_VIEW_MS = 1825 * 86_400_000;
const CREATE_TRIES = 4;
const HEADERS = {
  Prefer: 'IdType="ImmutableId", outlook.timezone="UTC", outlook.body-content-type="text"',
};
const EXPAND = `$expand=${encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${KEY_PROPERTY}')`)}`;

/** Default calendars of mailboxes of Microsoft 365. */
export function graphPort({ client, mailboxes, today, until, zone }: GraphPortOptions): CalendarPort {
  const mailboxOf = (calendar: CalendarId): string => mailboxes.get(calendar) ?? "";
  const ask = (mailbox: string, path: string): GraphRequest => ({
    mailbox,
    method: "GET",
    path: `/users/${segment(mailbox)}${path}`,
    headers: HEADERS,
  });
  const view = (mailbox: string): GraphRequest => {
    const end = earliest(until, later(today, LONGEST_VIEW_MS));
    const span = `startDateTime=${formatInstant(today)}&endDateTime=${formatInstant(end)}`;
    return ask(mailbox, `/calendarView?${span}&${EXPAND}&$top=100`);
  };
  const look = (mailbox: string, key: EventKey): GraphRequest => {
    const filter = `singleValueExtendedProperties/Any(ep: ep/id eq '${KEY_PROPERTY}' and ep/value eq '${key}')`;
    return ask(mailbox, `/events?$filter=${encodeURIComponent(filter)}&${EXPAND}&$top=100`);
  };

  /** Asks, and follows each answer to its last page. */
  const pagesOf = async (requests: readonly GraphRequest[]): Promise<readonly Page[]> => {
    const pages = requests.map((): Page => ({ events: [] }));
    let asked = requests.map((request, at) => ({ request, at }));
    while (asked.length > 0) {
      const results = await client.send(asked.map(({ request }) => request));
      const next: typeof asked = [];
      asked.forEach(({ request, at }, n) => {
        const page = readPage(request, results[n]);
        const so = pages[at]?.events ?? [];
        pages[at] = page.error ? page : { events: [...so, ...page.events] };
        if (page.next !== undefined && !page.error)
          next.push({ request: { ...request, path: page.next }, at });
      });
      asked = next;
    }
    return pages;
  };

  const read = async (
    requests: readonly CalendarRequest[],
  ): Promise<ReadonlyMap<CalendarId, CalendarReading>> => {
    const views = await pagesOf(requests.map(({ calendar }) => view(mailboxOf(calendar))));
    const missing = requests.flatMap(({ calendar, awaited }, at) => {
      const { events = [], error } = views[at] ?? {};
      const seen = new Set(events.map(({ key }) => key));
      return error ? [] : awaited.filter((key) => !seen.has(key)).map((key) => ({ calendar, key }));
    });
    const found = await pagesOf(missing.map(({ calendar, key }) => look(mailboxOf(calendar), key)));
    return new Map(
      requests.map(({ calendar }, at): [CalendarId, CalendarReading] => {
        const elsewhere = found.filter((_, n) => missing[n]?.calendar === calendar);
        const pages = [views[at] ?? { events: [] }, ...elsewhere];
        const error = pages.find((page) => page.error)?.error;
        if (error) return [calendar, { status: "failed", error }];
        return [calendar, { status: "read", events: pages.flatMap(({ events }) => events), otherMarks: [] }];
      }),
    );
  };

  const requestFor = (write: EventWrite): GraphRequest => {
    const mailbox = mailboxOf(write.calendar);
    const path = `/users/${segment(mailbox)}/events`;
    switch (write.kind) {
      case "create": {
        const body = newEvent(write.key, write.content, write.isFree, zone);
        return { mailbox, method: "POST", path, headers: HEADERS, body };
      }
      case "update": {
        const changed = changedFields(write.content, write.held.content, zone);
        const body = { ...changed, showAs: write.isFree ? "free" : "busy" };
        return {
          mailbox,
          method: "PATCH",
          path: `${path}/${segment(write.held.id)}`,
          headers: ifMatch(write.held.etag),
          body,
        };
      }
      case "delete":
        return {
          mailbox,
          method: "DELETE",
          path: `${path}/${segment(write.held.id)}`,
          headers: ifMatch(write.held.etag),
        };
      default:
        return write satisfies never;
    }
  };

  const write = async (writes: readonly EventWrite[]): Promise<readonly WriteOutcome[]> => {
    const outcomes = new Map<EventWrite, WriteOutcome>();
    let waiting = writes;
    for (let attempt = 1; waiting.length > 0; attempt++) {
      const requests = waiting.map(requestFor);
      const results = await client.send(requests);
      const judged = waiting.map((one, at) => ({ one, verdict: judge(one, requests[at], results[at]) }));
      const toLookFor = judged.filter(({ verdict }) => verdict.status === "look");
      const looks = await pagesOf(toLookFor.map(({ one }) => look(mailboxOf(one.calendar), keyOf(one))));
      const again: EventWrite[] = [];
      for (const { one, verdict } of judged) {
        if (verdict.status !== "look") {
          outcomes.set(one, verdict);
          continue;
        }
        const page = looks[toLookFor.findIndex((looked) => looked.one === one)];
        const present =
          one.kind === "create" ? oursOf(page) : page?.events.find(({ id }) => id === one.held.id);
        if (page?.error) outcomes.set(one, { status: "failed", error: page.error });
        else if (present) outcomes.set(one, { status: "met", present });
        else if (one.kind === "delete") outcomes.set(one, { status: "done" });
        else if (one.kind === "update") outcomes.set(one, { status: "met", present: undefined });
        else if (verdict.isSpent) outcomes.set(one, { status: "spent" });
        else if (attempt < CREATE_TRIES) again.push(one);
        else outcomes.set(one, { status: "failed", error: verdict.error });
      }
      waiting = again;
    }
    return writes.map((one) => outcomes.get(one) ?? { status: "failed", error: NO_OUTCOME });
  };

  return { reusesKeys: false, read, write };
}

interface Page {
  readonly events: readonly StoredEvent[];
  readonly next?: string;
  readonly error?: CalendarError;
}

const NO_OUTCOME = new CalendarError("away", "no answer");

type Verdict =
  | Exclude<WriteOutcome, { status: "spent" }>
  /** What is there now has to be looked at. */
  | { readonly status: "look"; readonly isSpent: boolean; readonly error: CalendarError };

function judge(
  write: EventWrite,
  request: GraphRequest | undefined,
  result: GraphResult | undefined,
): Verdict {
  if (!request || !result) return { status: "failed", error: NO_OUTCOME };
  if (result.status === "failed") return result;
  if (result.status === "unsure") {
    const { error } = result;
    return write.kind === "create" ? { status: "look", isSpent: false, error } : { status: "failed", error };
  }
  const { status } = result.answer;
  if (status >= 200 && status < 300) return { status: "done" };
  const error = graphError(request, result.answer);
  // Somebody was first: an event with this transaction, a change of the event, its removal.
  const isMet = write.kind === "create" ? status === 409 : status === 412 || status === 409 || status === 404;
  return isMet ? { status: "look", isSpent: true, error } : { status: "failed", error };
}

function readPage(request: GraphRequest, result: GraphResult | undefined): Page {
  if (!result) return { events: [], error: NO_OUTCOME };
  if (result.status !== "answered") return { events: [], error: result.error };
  const { answer } = result;
  const values = field(answer.body, "value");
  if (answer.status !== 200) return { events: [], error: graphError(request, answer) };
  if (!Array.isArray(values)) {
    return { events: [], error: new CalendarError("away", `${request.mailbox}: the answer breaks off`) };
  }
  const link = textField(answer.body, "@odata.nextLink");
  const events = values.flatMap((event) => readEvent(event) ?? []);
  return link === undefined ? { events } : { events, next: pathOf(link) };
}

/** A link to a next page is whole; a batch takes what stands behind the version. */
function pathOf(link: string): string {
  const { pathname, search } = new URL(link);
  return `${pathname.replace(/^\/v1\.0/, "")}${search}`;
}

/** The one that we have made, else the oldest. */
const oursOf = (page: Page | undefined): StoredEvent | undefined =>
  [...(page?.events ?? [])].sort(
    (a, b) => Number(b.isAtItsPlace) - Number(a.isAtItsPlace) || a.createdAt - b.createdAt,
  )[0];

const keyOf = (write: EventWrite): EventKey => (write.kind === "create" ? write.key : write.held.key);

const ifMatch = (etag: string | undefined): Readonly<Record<string, string>> =>
  etag === undefined ? HEADERS : { ...HEADERS, "If-Match": etag };
