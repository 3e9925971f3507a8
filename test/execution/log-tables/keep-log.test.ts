import { describe, expect, test, vi } from "vitest";
import type { RunLogRow } from "../../../src/base/codecs/logs/log-codec.ts";
import type { Store } from "../../../src/base/store.ts";
import { readInputs, SCHEDULED_VARIABLES } from "../../../src/configuration/inputs.ts";
import { begin } from "../../../src/execution/begin.ts";
import { keepLog } from "../../../src/execution/log-tables/run-log.ts";
import type { RunSummary } from "../../../src/execution/summary.ts";
import { instant } from "../../support/instant.ts";
import { openSchool, WEDNESDAY } from "../../support/school/open-school.ts";
import { aTemplate } from "../../support/school/specs.ts";

const SUMMARY: RunSummary = {
  created: 0,
  updated: 0,
  deactivated: 0,
  overlaps: 0,
  errors: [],
  entries: [],
  incomplete: false,
  remaining: 0,
  incompleteTwice: false,
};

/** A run that is over, in a base whose logs are these, and what its run log was given. */
function ended(
  summary: Partial<RunSummary>,
  logs: Partial<Store>,
  given: Readonly<Record<string, unknown>> = {},
) {
  const { port } = openSchool({ templates: [aTemplate()], slots: [] });
  const { settings } = readInputs({}, given, SCHEDULED_VARIABLES);
  const run = begin({ base: port, clock: { now: () => instant(WEDNESDAY) }, settings });
  const rows: RunLogRow[] = [];
  const runLog = {
    name: "sync_runs",
    add: async (some: readonly RunLogRow[]) => {
      rows.push(...some);
    },
    lastMessage: vi.fn(async () => "Incomplete: 3 actions left for the next run"),
  };
  const store = { hasLogs: true, runLog, readsLeft: () => 5, ...logs } as unknown as Store;
  return {
    result: { ...SUMMARY, ...summary, run, school: { store } },
    rows,
    lastMessage: runLog.lastMessage,
  };
}

describe("5.3 what a run says in its row", () => {
  test("an error of nothing in particular stands by itself", async () => {
    const { result, rows } = ended(
      {
        errors: [
          { slot: "", error: "The base is full" },
          { slot: "K", error: "No room" },
        ],
      },
      {},
    );
    await keepLog(result, []);
    expect(rows.map(({ message, errors, status }) => [message, errors, status])).toEqual([
      ["The base is full\nK: No room", 2, "partial"],
    ]);
  });

  test("incomplete ones look back at the last, and tell nothing of that look", async () => {
    const { result, rows } = ended({ incomplete: true, remaining: 7 }, {});
    expect(await keepLog(result, [])).toMatchObject({ incompleteTwice: true, entries: [] });
    expect(rows.map(({ message }) => message)).toEqual(["Incomplete: 7 actions left for the next run"]);
  });

  test("they do not where no read is left, nor others at all", async () => {
    const spent = ended({ incomplete: true }, { readsLeft: () => 0 });
    expect(await keepLog(spent.result, [])).toMatchObject({ incompleteTwice: false });
    const complete = ended({ created: 1 }, {});
    await keepLog(complete.result, []);
    expect([...spent.lastMessage.mock.calls, ...complete.lastMessage.mock.calls]).toEqual([]);
  });
});

describe("5.3 a result is told before the logs take their time", () => {
  test.each([
    ["where the base has logs", { hasLogs: true }, {}, 1],
    ["not where it has none", { hasLogs: false, runLog: undefined }, {}, 0],
    ["not in a dry run", { hasLogs: true }, { dryRun: true }, 0],
  ])("%s", async (_, logs, given, times) => {
    const { result, rows } = ended({ created: 1 }, logs, given);
    const whenSettled = vi.fn(() => expect(rows).toEqual([]));
    await keepLog(result, [], whenSettled);
    expect(whenSettled.mock.calls).toEqual(Array.from({ length: times }, () => [result]));
  });
});
