import { describe, expect, test } from "vitest";
import { memoryBase } from "../../../emulator/memory-base.ts";
import { sampleSchool } from "../../../sample/school.ts";
import { TEACHERS } from "../../../sample/school-fields.ts";
import type { FieldId, TableId } from "../../../src/base/port.ts";
import type { TeacherId } from "../../../src/domain/ids.ts";
import { feedSettings, serviceAddress } from "../../../src/panel/feeds/feed-settings.ts";
import { feedsIn, readTeacherFeeds } from "../../../src/panel/feeds/teacher-feeds.ts";

const SERVICE = "https://sync.example.org";
const SECRET = `${"aB3".repeat(10)}Zz`;
const address = (secret = SECRET, service = SERVICE): string => `${service}/calendars/${secret}.ics`;

describe("the address of a service", () => {
  test.each([
    ["https://sync.example.org", "https://sync.example.org"],
    [" https://sync.example.org/ ", "https://sync.example.org"],
    ["https://example.org:8443/sync/", "https://example.org:8443/sync"],
    ["http://localhost:8787", "http://localhost:8787"],
    ["http://127.0.0.1:8787", "http://127.0.0.1:8787"],
    ["http://[::1]:8787", "http://[::1]:8787"],
  ])("may be %s", (text, expected) => {
    expect(serviceAddress(text)).toBe(expected);
  });

  test.each([
    "",
    "sync.example.org",
    "http://sync.example.org",
    "http://localhost.example.org",
    "https://dana@sync.example.org",
    "https://sync.example.org?key=1",
    "https://sync.example.org#feeds",
    "https://sync.example.org calendars",
    "javascript:alert(1)",
  ])("is none: %s", (text) => {
    expect(serviceAddress(text)).toBeUndefined();
  });

  test("decides whether there are feeds at all", () => {
    expect(feedSettings({ calendarService: undefined, feedField: "calendar" })).toBeUndefined();
    expect(feedSettings({ calendarService: "ftp://x", feedField: "calendar" })).toBeUndefined();
    expect(feedSettings({ calendarService: "https://x.org/", feedField: " " })).toEqual({
      service: "https://x.org",
      field: "calendar_feed",
    });
  });
});

describe("what stands in a teacher's cell", () => {
  test.each<[string, string, readonly string[], boolean]>([
    ["nothing", "", [], false],
    ["an address", address(), [address()], false],
    [
      "one for each agenda, as the program prints them",
      `${address()}\n${address("1".repeat(32))}`,
      [address(), address("1".repeat(32))],
      false,
    ],
    ["one of them twice", `${address()}, ${address()}`, [address()], false],
    ["a secret too short", address("abc"), [], true],
    ["a secret too long", address(`${SECRET}1`), [], true],
    ["another server's", address(SECRET, "https://elsewhere.example.org"), [], true],
    ["another server's of as many letters", address(SECRET, "https://sink.example.org"), [], true],
    ["a server whose name only begins so", address(SECRET, `${SERVICE}.evil.example`), [], true],
    ["an address with more behind it", `${address()}?x=1`, [], true],
    ["a whole line of the program's", `teachers  Dana Levi  ${address()}`, [address()], false],
    ["an address and one of elsewhere", `${address()} https://elsewhere.example.org`, [address()], true],
    ["a remark", "ask Dana", [], true],
  ])("%s", (_, text, addresses, hasOther) => {
    expect(feedsIn(text, SERVICE)).toEqual({ addresses, hasOther });
  });
});

test("each teacher has her own addresses, and what is none is not handed on", async () => {
  const { port, store } = memoryBase(sampleSchool());
  const teachers = store.table(TEACHERS.name);
  const field = "fldTeacherFeed001" as FieldId;
  store.putField(teachers, { id: field, name: "calendar_feed", type: "multilineText" });
  const ids = [...teachers.records.keys()].slice(0, 3) as TeacherId[];
  const texts = [address(), "https://elsewhere.example.org/private.ics"];
  store.update(
    teachers,
    texts.map((text, index) => ({ id: ids[index] ?? "", cells: { [field]: text } })),
  );
  const feeds = await readTeacherFeeds(
    port,
    { table: teachers.id as TableId, field },
    ids.map((id) => ({ id, name: id })),
    { service: SERVICE, field: "calendar_feed" },
  );
  expect(feeds.map(({ addresses, hasOther }) => [addresses, hasOther])).toEqual([
    [[address()], false],
    [[], true],
    [[], false],
  ]);
  expect(JSON.stringify(feeds)).not.toContain("elsewhere");
});
