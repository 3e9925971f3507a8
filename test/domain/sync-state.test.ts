import { describe, expect, test } from "vitest";
import type { TemplateId } from "../../src/domain/ids.ts";
import { liveState, parseSnapshot, parseSyncState, retiredState } from "../../src/domain/sync-state.ts";
import type { Minute } from "../../src/domain/time/civil-time.ts";

const T = "recT1" as TemplateId;
const hours = { starts: 840 as Minute, ends: 900 as Minute };

test("a live slot remembers its template and what was written", () => {
  expect(liveState(T, { ...hours, type: "פרטי", capacity: 1 })).toBe("v1|recT1|live|14:00-15:00;פרטי;1");
  expect(liveState(T, { ...hours, type: undefined, capacity: undefined })).toBe(
    "v1|recT1|live|14:00-15:00;;",
  );
});

test("a retired slot remembers its template, if there was one", () => {
  expect(retiredState(T)).toBe("v1|recT1|retired");
  expect(retiredState(undefined)).toBe("v1||retired");
});

describe("5.1 a state", () => {
  test.each([
    ["v1|recT1|live|14:00-15:00;פרטי;1", { mark: "live", template: "recT1", snapshot: "14:00-15:00;פרטי;1" }],
    ["v1|recT1|retired", { mark: "retired", template: "recT1", snapshot: "" }],
    [" v1||manual ", { mark: "manual", template: undefined, snapshot: "" }],
    ["v1||retired", { mark: "retired", template: undefined, snapshot: "" }],
  ])("%j is read", (text, state) => expect(parseSyncState(text)).toEqual(state));

  test.each(["", "live", "v2|recT1|live", "v1|recT1|gone", "v1|recT1", "v1|recT1|liver"])(
    "%j is none",
    (text) => expect(parseSyncState(text)).toBeUndefined(),
  );
});

describe("a snapshot", () => {
  test.each([
    { ...hours, type: "פרטי", capacity: 1 },
    { ...hours, type: undefined, capacity: undefined },
    { starts: 1320 as Minute, ends: 1440 as Minute, type: "a;b", capacity: 0 },
  ])("%j reads back", (snapshot) => {
    const state = parseSyncState(liveState(T, snapshot));
    expect(parseSnapshot(state?.snapshot ?? "")).toEqual(snapshot);
  });

  test.each(["", "14:00", "14:00-25:00;;", "14:00-15:00"])("%j is none", (text) =>
    expect(parseSnapshot(text)).toBeUndefined(),
  );
});
