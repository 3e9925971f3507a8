import { type GraphEmulator, graphEmulator } from "../../../../emulator/graph/graph-emulator.ts";
import type { MailboxEvent } from "../../../../emulator/graph/graph-mailbox.ts";
import type { GraphFault, GraphOptions } from "../../../../emulator/graph/graph-options.ts";
import { type ServedGraph, serveGraph } from "../../../../emulator/graph/serve-graph.ts";
import type { CalendarId } from "../../../../src/calendars/calendar-port.ts";
import type { EventKey } from "../../../../src/calendars/events/event-key.ts";
import { later } from "../../../../src/domain/time/instant.ts";
import { type Zone, zoneOf } from "../../../../src/domain/time/zone.ts";
import { graphClient } from "../../../../src/service/calendars/graph/graph-client.ts";
import { KEY_PROPERTY } from "../../../../src/service/calendars/graph/graph-event.ts";
import { graphPort } from "../../../../src/service/calendars/graph/graph-port.ts";
import { graphToken } from "../../../../src/service/calendars/graph/graph-token.ts";
import { patientWeb } from "../../../../src/service/calendars/web.ts";
import { TODAY } from "../../../calendars/builders.ts";
import type { CalendarWorld, SeenEntry } from "../../../calendars/calendar-contract.ts";
import { instant } from "../../../support/instant.ts";

export const JERUSALEM = { name: "Asia/Jerusalem", zone: zoneOf("Asia/Jerusalem") as Zone };
export const noSleep = async (): Promise<void> => undefined;
const ACCOUNT = { tenant: "school.example", client: "app-id", secret: "a secret of the client" };

export interface GraphWorld extends CalendarWorld {
  readonly emulator: GraphEmulator;
  readonly served: ServedGraph;
  readonly faults: GraphFault[];
  readonly pauses: number[];
  readonly mailboxes: ReadonlyMap<CalendarId, string>;
}

export async function openGraphWorld(options: Partial<GraphOptions> = {}, count = 2): Promise<GraphWorld> {
  const faults: GraphFault[] = [];
  const names = Array.from({ length: count }, (_, n) => `teacher${n}@school.example`);
  const emulator = graphEmulator({ ...ACCOUNT, mailboxes: names, faults, pageSize: 2, ...options });
  const served = await serveGraph(emulator);
  const mailboxes = new Map(names.map((name, n) => [`recT${n}` as CalendarId, name]));
  const eventsOf = (calendar: CalendarId): Map<string, MailboxEvent> =>
    emulator.mailboxes.get(mailboxes.get(calendar) ?? "") ?? new Map<string, MailboxEvent>();
  const ours = (calendar: CalendarId, key: EventKey): MailboxEvent => {
    const found = [...eventsOf(calendar).values()].find(
      ({ properties }) => properties.get(KEY_PROPERTY) === key,
    );
    if (!found) throw new Error("no such event");
    return found;
  };
  const pauses: number[] = [];
  const sleep = async (milliseconds: number): Promise<void> => void pauses.push(milliseconds);
  return {
    emulator,
    served,
    faults,
    pauses,
    mailboxes,
    calendars: ["recT0" as CalendarId, "recT1" as CalendarId],
    open() {
      const token = graphToken(patientWeb({ fetch, sleep }), served.origin, ACCOUNT, () => TODAY);
      const client = graphClient({ origin: served.origin, token, fetch, sleep });
      return graphPort({
        client,
        mailboxes,
        today: TODAY,
        until: later(TODAY, 400 * 86_400_000),
        zone: JERUSALEM,
      });
    },
    async entries(calendar) {
      return [...eventsOf(calendar).values()]
        .map(
          ({ subject, start, end, location }): SeenEntry => ({
            title: subject,
            starts: start,
            ends: end,
            place: location,
          }),
        )
        .sort((a, b) => a.starts - b.starts);
    },
    loseAnswers(lost) {
      // Reading one page of two mailboxes comes first.
      faults.push("none", "none", ...Array.from({ length: lost }, (): GraphFault => "503 though done"));
    },
    person: {
      async addsOwn(calendar, subject) {
        emulator.add(mailboxes.get(calendar) ?? "", { subject, start: TODAY, end: later(TODAY, 3_600_000) });
      },
      async moves(calendar, key, starts) {
        const event = ours(calendar, key);
        event.end = later(event.end, starts - event.start);
        event.start = starts;
        event.version++;
        event.moves++;
      },
      async deletes(calendar, key) {
        eventsOf(calendar).delete(ours(calendar, key).immutableId);
      },
      async copies(calendar, key, starts) {
        const { properties, subject } = ours(calendar, key);
        emulator.add(mailboxes.get(calendar) ?? "", {
          properties,
          subject,
          start: starts,
          end: later(starts, 3_600_000),
          createdAt: instant(1e6),
        });
      },
      async decorates(calendar, key) {
        const event = ours(calendar, key);
        event.categories = ["Blue"];
        event.isReminderOn = true;
        event.version++;
        return async () =>
          ours(calendar, key).categories.includes("Blue") && ours(calendar, key).isReminderOn;
      },
    },
    close: () => served.close(),
  };
}
