import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { TEMPLATES } from "../../src/base/schema/tables.ts";

test("2.35 the fields that the on-update trigger is to watch are none that a run writes", () => {
  const header = readFileSync("scripts/on-record-update-sync.header.txt", "utf8");
  const written = ["hasOverlap", "overlapWith", "overlapDetails"] as const;
  const [, watched = ""] = /choose\s+([\s\S]*?)No others/.exec(header) ?? [];
  expect(watched).toContain(TEMPLATES.fields.starts.name);
  for (const key of written) expect(watched).not.toContain(TEMPLATES.fields[key].name);
  expect(watched).not.toContain("slot_inventory");
});
