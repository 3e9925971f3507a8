import fc from "fast-check";
import ICAL from "ical.js";
import ical from "node-ical";
import { describe, expect, test } from "vitest";
import type { CalendarId, EventWrite } from "../../src/calendars/calendar-port.ts";
import { eventKey } from "../../src/calendars/events/event-key.ts";
import { feedPort } from "../../src/calendars/feed-port.ts";
import { fold, unfold } from "../../src/calendars/icalendar/content-line.ts";
import { later } from "../../src/domain/time/instant.ts";
import { JERUSALEM } from "../service/calendars/graph/graph-world.ts";
import { holds } from "../support/properties.ts";
import { aContent, aHeld, at, ORIGIN, TODAY } from "./builders.ts";

const DANA = "recDana" as CalendarId;
const FROM = later(TODAY, -28 * 86_400_000);

const feeds = (file?: string, now = TODAY) =>
  feedPort({
    files: new Map(file === undefined ? [] : [[DANA, file]]),
    name: "teachers",
    from: FROM,
    now,
    zone: JERUSALEM.zone,
  });

const creating = (record: string, content = aContent(), sequence = 0): EventWrite => ({
  kind: "create",
  calendar: DANA,
  key: eventKey(ORIGIN, record, 0),
  mark: { record, generation: 0 },
  content,
  isFree: false,
  sequence,
});

async function written(writes: readonly EventWrite[], file?: string, now = TODAY): Promise<string> {
  const port = feeds(file, now);
  await port.write(writes);
  return port.fileOf(DANA);
}

describe("the file of a feed", () => {
  test("is the whole file of RFC 5545, to the letter", async () => {
    const content = aContent(10, { title: "פרטי", place: "4", description: "https://airtable.com/a/b/c" });
    expect(await written([creating("rec1", content)])).toBe(
      [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//slot-sync//calendars//EN",
        "CALSCALE:GREGORIAN",
        "NAME:teachers",
        "X-WR-CALNAME:teachers",
        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
        "X-PUBLISHED-TTL:PT1H",
        "BEGIN:VEVENT",
        `UID:${eventKey(ORIGIN, "rec1", 0)}`,
        "DTSTAMP:20260105T220000Z",
        "LAST-MODIFIED:20260105T220000Z",
        "SEQUENCE:0",
        "DTSTART:20260106T080000Z",
        "DTEND:20260106T090000Z",
        "SUMMARY:פרטי",
        "LOCATION:4",
        "DESCRIPTION:https://airtable.com/a/b/c",
        "CLASS:PRIVATE",
        "TRANSP:OPAQUE",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
      ].join("\r\n"),
    );
  });

  test("without events is a calendar without events", async () => {
    const file = await written([]);
    expect(file).not.toContain("VEVENT");
    expect(new ICAL.Component(ICAL.parse(file)).getAllSubcomponents()).toEqual([]);
  });

  test("keeps its bytes while nothing changes, and of a change only what belongs to it is new", async () => {
    const before = await written([creating("rec1"), creating("rec2", aContent(11))]);
    expect(await written([], before, at(5))).toBe(before);
    const held = aHeld("rec1");
    const update: EventWrite = {
      kind: "update",
      calendar: DANA,
      held,
      content: aContent(12),
      isFree: true,
      sequence: 1,
    };
    const after = await written([update], before, at(5));
    const [first, second] = after.split("END:VEVENT");
    expect(first).toContain("DTSTAMP:20260105T220000Z");
    expect(second).toMatch(/DTSTAMP:20260106T030000Z[\s\S]*SEQUENCE:1[\s\S]*TRANSP:TRANSPARENT/);
  });

  test("has its events in the order of their start, then of their key", async () => {
    const contents = [aContent(12), aContent(10), aContent(10)];
    const file = await written(contents.map((content, n) => creating(`rec${n}`, content)));
    const lines = unfold(file);
    const uids = lines.filter((line) => line.startsWith("UID:")).map((line) => line.slice(4));
    const twins = [eventKey(ORIGIN, "rec1", 0), eventKey(ORIGIN, "rec2", 0)].sort();
    expect(uids).toEqual([...twins, eventKey(ORIGIN, "rec0", 0)]);
  });

  test("loses what is over for more than four weeks", async () => {
    const file = await written([
      creating("rec1", aContent(-28 * 24 - 1)),
      creating("rec2", aContent(-28 * 24 + 1)),
    ]);
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  });

  test("says nothing by which a reader would need a zone, invite anybody or ring", async () => {
    const file = await written([creating("rec1")]);
    expect(file).not.toMatch(/VTIMEZONE|TZID|ATTENDEE|ORGANIZER|VALARM|METHOD|RRULE/);
  });

  test("is read back by two readers of others as it was written, in lines of at most 75 octets with CRLF", () =>
    holds(
      fc.array(
        fc.record({
          hour: fc.integer({ min: -100, max: 400 }),
          title: fc.string({ unit: "grapheme", maxLength: 120, size: "max" }),
          place: fc.string({ unit: "grapheme", maxLength: 20 }),
        }),
        { minLength: 1, maxLength: 5 },
      ),
      async (events) => {
        const contents = events.map(({ hour, title, place }) => aContent(hour, { title, place }));
        const file = await written(contents.map((content, n) => creating(`rec${n}`, content)));
        expect(file.endsWith("\r\n")).toBe(true);
        for (const line of file.split("\r\n")) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
        const byIcal = new ICAL.Component(ICAL.parse(file))
          .getAllSubcomponents("vevent")
          .map((one) => new ICAL.Event(one));
        const byNode = Object.values(ical.sync.parseICS(file)).filter((one) => one?.type === "VEVENT");
        expect([byIcal.length, byNode.length]).toEqual([events.length, events.length]);
        contents.forEach((content, n) => {
          const uid = eventKey(ORIGIN, `rec${n}`, 0);
          const one = byIcal.find((event) => event.uid === uid);
          const title = content.title.replace(/\p{Cc}/gu, "");
          expect([one?.startDate.toJSDate().getTime(), one?.endDate.toJSDate().getTime()]).toEqual([
            content.starts,
            content.ends,
          ]);
          expect(one?.summary).toBe(title);
          const other = byNode.find((event) => event?.uid === uid);
          expect(other?.start.getTime()).toBe(content.starts);
        });
      },
      0.3,
    ));
});

describe("folding", () => {
  test("never cuts a character, and is undone by unfolding", () =>
    holds(fc.string({ unit: "binary", maxLength: 300, size: "max" }), async (text) => {
      const line = `SUMMARY:${text.replace(/[\r\n]/g, "")}`;
      expect(unfold(fold(line))).toEqual([line]);
      for (const part of fold(line).split("\r\n")) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
    }));
});
