import { expect, test } from "vitest";
import type { AutomationBase } from "../../emulator/hosts/automation-api.ts";
import { memoryBase } from "../../emulator/memory-base.ts";
import { platformRun } from "../../emulator/platform/platform-run.ts";
import { playOut, virtualTime } from "../../emulator/virtual-time.ts";
import { nextTurn, runOnPlatform } from "../../sample/pasted.ts";
import { instant } from "../support/instant.ts";

const START = instant("2026-01-14T08:00:00Z");
const LIBRARY = {
  tables: [
    {
      id: "tblBooks",
      name: "Books",
      fields: [
        { id: "fldTitle", name: "Title", type: "singleLineText" },
        { id: "fldLent", name: "Lent", type: "checkbox" },
      ],
      records: [
        { id: "recEmma", fields: { Title: "Emma", Lent: true } },
        { id: "recKim", fields: { Title: "Kim" } },
      ],
    },
  ],
};

// A script as it would be pasted.
const script = `
  const { title } = input.config();
  const books = base.getTable("Books");
  const { records } = await books.selectRecordsAsync({ fields: ["Title"] });
  if (!records.some((book) => book.name === title)) await books.createRecordAsync({ Title: title });
  output.set("before", records.length);
`;

test("a script that looks before it writes may be run again when an answer was lost", async () => {
  const memory = memoryBase(LIBRARY);
  const run = () =>
    runOnPlatform(
      script,
      memory,
      { title: "Persuasion" },
      {
        time: virtualTime(START),
        timers: false, // no setTimeout, as perhaps in an automation
        latency: () => 300, // milliseconds a call
        faults: [{ kind: "lose-answer", call: 2 }],
      },
    );

  const first = await run();
  expect(first.error?.message).toBe("The call got no answer within 12 seconds");
  expect(first.platform.calls.map(({ kind, outcome }) => [kind, outcome])).toEqual([
    ["query", "done"],
    ["create", "answer lost"],
  ]);

  const second = await run();
  expect(second.error).toBeUndefined();
  expect(second.outputs.get("before")).toBe(3);
  expect(memory.toJson().tables[0]?.records).toHaveLength(3);
});

// Code that takes the base as an argument.
async function returnAll(base: AutomationBase): Promise<number> {
  const books = base.getTable("Books");
  const { records } = await books.selectRecordsAsync({ fields: ["Lent"] });
  const lent = records.filter((book) => book.getCellValue("Lent"));
  for (const book of lent) await books.updateRecordAsync(book, { Lent: false });
  return lent.length;
}

test("a function under the same limits", async () => {
  const time = virtualTime(START);
  const run = platformRun(memoryBase(LIBRARY), { time, latency: () => 300 });
  const played = await playOut(time, Promise.race([returnAll(run.base), run.whenEnded]), nextTurn);
  expect(played).toEqual({ status: "done", value: 1 });
  expect(time.peek() - START).toBe(600);
});
