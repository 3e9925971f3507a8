import { expect, test } from "vitest";
import { PortError } from "../../../src/base/port-error.ts";
import {
  contentOfWrite,
  permissionsSeen,
  type WriteContent,
} from "../../../src/execution/apply/permissions.ts";
import type { Write } from "../../../src/planning/action.ts";

const NO_NOTES = new PortError("forbidden", "no rights on הערות");
const NO_ROOM = new PortError("forbidden", "no rights on חדר");
const content = (kind: WriteContent["kind"], ...fields: string[]): WriteContent => ({ kind, fields });

test.each<[string, WriteContent, boolean]>([
  ["of the same fields", content("change", "notes", "room"), true],
  ["of the same fields in another order", content("change", "room", "notes"), true],
  ["of one of them", content("change", "notes"), false],
  ["that makes a record", content("create", "notes", "room"), false],
])("2.82 after three refusals a write %s is not tried: %j", (_, other, isRefused) => {
  const seen = permissionsSeen<WriteContent>((item) => item);
  for (const fields of [
    ["notes", "room"],
    ["room", "notes"],
    ["notes", "room"],
  ]) {
    expect(seen.refusalOf(other)).toBeUndefined();
    seen.note(content("change", ...fields), NO_NOTES);
  }
  const refusal = seen.refusalOf(other);
  expect(refusal !== undefined).toBe(isRefused);
  if (refusal) expect([refusal.fields, refusal.reason]).toEqual([["notes", "room"], NO_NOTES]);
});

test("2.82 the fields of a write are compared as they are, and left as they are", () => {
  const seen = permissionsSeen<WriteContent>((item) => item);
  const item = { kind: "change", fields: Object.freeze(["room", "note"]) } as const;
  for (let refusal = 0; refusal < 3; refusal++) seen.note(item, NO_NOTES);
  expect(seen.refusalOf(item)?.fields).toEqual(["note", "room"]);
  expect(seen.refusalOf(content("change", "noter", "oom"))).toBeUndefined();
});

test("2.82 three refusals in other words, or for other reasons, do not tell", () => {
  const seen = permissionsSeen<WriteContent>((item) => item);
  const item = content("change", "notes");
  for (const error of [NO_NOTES, NO_ROOM, NO_NOTES, new PortError("refused", NO_NOTES.message)])
    seen.note(item, error);
  expect(seen.refusalOf(item)).toBeUndefined();
});

test.each<[Write["kind"], WriteContent["kind"]]>([
  ["create", "create"],
  ["update", "change"],
  ["reopen", "change"],
  ["retire", "change"],
])("2.82 to %s is to %s a record", (kind, expected) => {
  const write = { kind, changes: { status: "open", notes: "" } } as unknown as Write;
  expect(contentOfWrite(write)).toEqual({ kind: expected, fields: ["status", "notes"] });
});
