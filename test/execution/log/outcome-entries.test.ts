import { describe, expect, test } from "vitest";
import type { Outcome } from "../../../src/execution/apply/outcome.ts";
import { NotPermittedError } from "../../../src/execution/errors.ts";
import { forbiddenEntries } from "../../../src/execution/log/forbidden-entries.ts";
import { outcomeEntries } from "../../../src/execution/log/outcome-entries.ts";
import type { Write } from "../../../src/planning/action.ts";
import type { SlotFacts } from "../../../src/planning/held/facts.ts";
import { openSchool } from "../../support/school/open-school.ts";
import { aSlot, aTemplate } from "../../support/school/specs.ts";

/** One slot that is to be closed, and one that is to be made in its place. */
async function moving(): Promise<{
  readonly closed: SlotFacts;
  readonly retire: Write;
  readonly create: Write;
}> {
  const school = openSchool({
    templates: [aTemplate({ starts: "16:00", ends: "17:00" })],
    slots: [aSlot()],
  });
  const { plan } = await school.sync({ given: { daysAhead: 2, dryRun: true } });
  const retire = plan.writes.find(({ kind }) => kind === "retire");
  const create = plan.writes.find(({ kind }) => kind === "create");
  if (!create || retire?.kind !== "retire") throw new Error("The plan closes and makes nothing.");
  return { closed: retire.slot, retire, create };
}

const NAMES = new Map([
  ["starts", "start_time"],
  ["ends", "end_time"],
]);
const failed = (error: Error): Outcome => ({ status: "failed", error, uncertain: false });

describe("3.10 what has become of the writes", () => {
  test("says nothing of what was done or left", async () => {
    const { closed, retire, create } = await moving();
    const outcomes = new Map<Write, Outcome>([
      [retire, { status: "done", id: closed.id }],
      [create, { status: "left" }],
    ]);
    expect(outcomeEntries(outcomes, NAMES)).toEqual([]);
  });

  test("2.80 tells a slot that somebody has claimed once, by itself, not by what had to wait for it", async () => {
    const { closed, retire, create } = await moving();
    const claimed: Outcome = { status: "claimed", slot: closed };
    const other: Write = { ...retire, slot: { ...closed, id: "recS9" } } as Write;
    const outcomes = new Map<Write, Outcome>([
      [create, claimed],
      [other, claimed],
      [retire, claimed],
    ]);
    expect(outcomeEntries(outcomes, NAMES)).toEqual([
      {
        level: "warn",
        code: "booked-meanwhile",
        message: "Booked before it was closed, left: recA|2024-01-23|14:00",
        key: "recA|2024-01-23|14:00",
        recordId: "recS1",
        templateId: "recT1",
        date: 19_745,
      },
    ]);
  });

  test("names a failed write by its record, or by what it would have made", async () => {
    const { retire, create } = await moving();
    const outcomes = new Map<Write, Outcome>([
      [retire, failed(new Error("No answer"))],
      [create, failed(new Error("No room"))],
    ]);
    expect(outcomeEntries(outcomes, NAMES)).toEqual([
      {
        level: "error",
        code: "write-failed",
        message: "Failed to deactivate recA|2024-01-23|14:00: No answer",
        failure: { kind: "unanswered", reason: "No answer" },
        key: "recA|2024-01-23|14:00",
        recordId: "recS1",
        templateId: "recT1",
        date: 19_745,
      },
      {
        level: "error",
        code: "write-failed",
        message: "Failed to create recA|2024-01-23|16:00: No room",
        failure: { kind: "unanswered", reason: "No room" },
        key: "recA|2024-01-23|16:00",
        templateId: "recT1",
        date: 19_745,
      },
    ]);
  });

  test("2.82 tells what was not tried for want of a permission after all else, and not one by one", async () => {
    const { retire, create } = await moving();
    const forbidden = failed(new NotPermittedError(new Error("Forbidden"), ["ends", "starts"]));
    const outcomes = new Map<Write, Outcome>([
      [retire, forbidden],
      [create, failed(new Error("No room"))],
    ]);
    expect(outcomeEntries(outcomes, NAMES).map(({ message }) => message)).toEqual([
      "Failed to create recA|2024-01-23|16:00: No room",
      "Not tried for want of permission: 1 more writes of end_time, start_time: Forbidden",
    ]);
  });
});

test("2.82 what was not tried is told once for the same fields and the same words", () => {
  const [words, others] = [new Error("Forbidden"), new Error("Not yours")];
  const told = forbiddenEntries(
    [
      new NotPermittedError(words, ["ends"]),
      new NotPermittedError(words, ["ends", "room"]),
      new NotPermittedError(others, ["ends"]),
      new NotPermittedError(words, ["ends"]),
    ],
    NAMES,
  );
  expect(told).toEqual([
    {
      level: "error",
      code: "write-failed",
      message: "Not tried for want of permission: 2 more writes of end_time: Forbidden",
      failure: { kind: "forbidden", reason: "Forbidden", count: 2, fields: ["end_time"] },
    },
    {
      level: "error",
      code: "write-failed",
      message: "Not tried for want of permission: 1 more writes of end_time, room: Forbidden",
      failure: { kind: "forbidden", reason: "Forbidden", count: 1, fields: ["end_time", "room"] },
    },
    {
      level: "error",
      code: "write-failed",
      message: "Not tried for want of permission: 1 more writes of end_time: Not yours",
      failure: { kind: "forbidden", reason: "Not yours", count: 1, fields: ["end_time"] },
    },
  ]);
});
