import type { CalendarId } from "../../../src/calendars/calendar-port.ts";
import { feedPort } from "../../../src/calendars/feed-port.ts";
import { parseCalendar } from "../../../src/calendars/icalendar/calendar-file.ts";
import { readContent } from "../../../src/calendars/icalendar/event-component.ts";
import { later } from "../../../src/domain/time/instant.ts";
import { TODAY } from "../../calendars/builders.ts";
import { describeCalendarTarget, type SeenEntry } from "../../calendars/calendar-contract.ts";
import { JERUSALEM, openGraphWorld } from "./graph/graph-world.ts";

describeCalendarTarget(
  "feeds",
  async () => {
    const files = new Map<CalendarId, string>();
    const calendars = ["recT0", "recT1"] as [CalendarId, CalendarId];
    return {
      calendars,
      open() {
        const feeds = feedPort({
          files: new Map(files),
          name: "teachers",
          from: later(TODAY, -28 * 86_400_000),
          now: TODAY,
          zone: JERUSALEM.zone,
        });
        return {
          ...feeds,
          async write(writes) {
            const outcomes = await feeds.write(writes);
            for (const calendar of calendars) files.set(calendar, feeds.fileOf(calendar));
            return outcomes;
          },
        };
      },
      async entries(calendar) {
        return (parseCalendar(files.get(calendar) ?? "")?.components ?? []).flatMap((event): SeenEntry[] => {
          const content = readContent(event, JERUSALEM.zone);
          if (!content) return [];
          const { title, starts, ends, place } = content;
          return [{ title, starts, ends, place }];
        });
      },
      close: async () => undefined,
    };
  },
  { isOursAlone: true },
);

describeCalendarTarget("Microsoft Graph, where a repeated transaction gives the standing event", () =>
  openGraphWorld(),
);

describeCalendarTarget(
  "Microsoft Graph, where a repeated transaction is a conflict, also of a deleted event",
  () => openGraphWorld({ repeatedTransaction: "conflict", remembersDeleted: true }),
);
