import { beforeEach, describe, expect, test } from "vitest";
import type { AutomationTable } from "../../../emulator/hosts/automation-api.ts";
import { type MemoryBase, memoryBase } from "../../../emulator/memory-base.ts";
import { type Fault, randomFaults } from "../../../emulator/platform/faults.ts";
import {
  busiestSecond,
  type PlatformOptions,
  type PlatformRun,
  platformRun,
} from "../../../emulator/platform/platform-run.ts";
import { seededRandom } from "../../../emulator/seeded-random.ts";
import { type Played, playOut, type VirtualTime, virtualTime } from "../../../emulator/virtual-time.ts";
import { nextTurn } from "../../../sample/pasted.ts";
import { scriptingBase } from "../../../src/adapters/scripting.ts";
import { CONTRACT_BASE, describeBasePort } from "../../adapters/base-port-contract.ts";
import { instant } from "../../support/instant.ts";

describeBasePort("the base of a limited run, with time passing", () => {
  const memory = memoryBase(CONTRACT_BASE);
  const { base } = platformRun(memory, {
    // Time that never has to be waited for.
    time: { ...virtualTime(instant(0)), sleep: async () => undefined },
  });
  return { port: scriptingBase(base), memory };
});

describe("a script on the platform", () => {
  let memory: MemoryBase;
  let time: VirtualTime;
  beforeEach(() => {
    memory = memoryBase(CONTRACT_BASE);
    time = virtualTime(instant(0));
  });

  /** Runs a script until it is over, ended, or stuck. */
  const play = async (
    script: (tasks: AutomationTable) => Promise<unknown>,
    options: Partial<PlatformOptions> = {},
  ): Promise<{ readonly run: PlatformRun; readonly played: Played<unknown> }> => {
    const run = platformRun(memory, { time, latency: () => 100, ...options });
    const work = script(run.base.getTable("Tasks"));
    return { run, played: await playOut(time, Promise.race([work, run.whenEnded]), nextTurn) };
  };
  const titles = (): readonly unknown[] => {
    const table = memory.store.table("Tasks");
    return [...table.records.keys()].map((id) => memory.store.read(table, id, table.fields[0] as never));
  };
  const rows = (...names: readonly string[]) => names.map((Title) => ({ fields: { Title } as never }));
  const many = (count: number) => rows(...Array.from({ length: count }, (_, index) => `n${index}`));
  const errors = (played: readonly PromiseSettledResult<unknown>[]): readonly string[] =>
    played.flatMap((each) => (each.status === "rejected" ? [String(each.reason.message)] : []));

  test("waits for its answers in virtual time alone", async () => {
    const { run, played } = await play(async (tasks) => {
      await tasks.selectRecordsAsync({ fields: [] });
      await tasks.createRecordsAsync(rows("Three"));
      return time.peek();
    });
    expect(played).toEqual({ status: "done", value: 200 });
    expect(run.calls.map(({ kind, startedAt, outcome }) => [kind, startedAt, outcome])).toEqual([
      ["query", 0, "done"],
      ["create", 100, "done"],
    ]);
  });

  test("is refused the sixteenth write within 1000 ms, in Airtable's words, and may go on afterwards", async () => {
    const { played, run } = await play(async (tasks) => {
      const answers = await Promise.allSettled(many(16).map((row) => tasks.createRecordsAsync([row])));
      await time.sleep(1000);
      await tasks.createRecordsAsync(rows("late"));
      return errors(answers);
    });
    expect(played).toEqual({ status: "done", value: ["Can only send 15 mutations every 1000ms"] });
    expect(titles()).toHaveLength(2 + 15 + 1);
    expect(busiestSecond(run.calls)).toBe(16);
  });

  test.each([
    ["the 31st query", 31, /limit of 30 queries/],
    ["nothing at the 30th", 30, undefined],
  ])("is refused %s", async (_, queries, message) => {
    const { played } = await play(async (tasks) => {
      for (let query = 0; query < queries; query++) await tasks.selectRecordsAsync({ fields: [] });
    });
    expect(played.status === "failed" ? String(played.error) : undefined).toEqual(
      message ? expect.stringMatching(message) : undefined,
    );
  });

  test("is refused more than 50 records in a call and more than 100 record ids in a query", async () => {
    const { played } = await play(async (tasks) => {
      const ids = Array.from({ length: 101 }, (_, index) => `rec${index}`);
      const few = await tasks.selectRecordsAsync({ fields: [], recordIds: ["recTwo", "recNobody"] });
      const answers = await Promise.allSettled([
        tasks.createRecordsAsync(many(51)),
        tasks.updateRecordsAsync(many(51).map(({ fields }) => ({ id: "recOne", fields }))),
        tasks.deleteRecordsAsync(ids.slice(0, 51)),
        tasks.selectRecordsAsync({ fields: [], recordIds: ids }),
      ]);
      return [few.records.map(({ id }) => id), ...errors(answers)];
    });
    expect(played).toEqual({
      status: "done",
      value: [
        ["recTwo"],
        ...Array(3).fill("Request exceeds maximum batch size limit of 50 items"),
        "Cannot query more than 100 record ids at once",
      ],
    });
    expect(titles()).toEqual(["One", "Two"]);
  });

  test("may write more records in a call where the limit is set so", async () => {
    const { played } = await play((tasks) => tasks.createRecordsAsync(many(60)), {
      limits: { recordsPerWrite: 60 },
    });
    expect([played.status, titles().length]).toEqual(["done", 62]);
  });

  test("makes one call with each of its methods", async () => {
    const { run } = await play(async (tasks) => {
      const view = tasks.getView("Open ones");
      await tasks.selectRecordsAsync();
      await view.selectRecordsAsync({ fields: [] });
      const one = await tasks.selectRecordAsync("recOne");
      await view.selectRecordAsync("recNobody");
      const ids = await tasks.createRecordsAsync(rows("a", "b"));
      const id = await tasks.createRecordAsync({ Title: "c" });
      await tasks.updateRecordsAsync(ids.map((each) => ({ id: each, fields: { Count: 1 } })));
      await tasks.updateRecordAsync(id, { Count: 1 });
      await tasks.deleteRecordsAsync([...ids, id]);
      if (one) await tasks.deleteRecordAsync(one);
    });
    expect(run.calls.map(({ kind, records, startedAt }) => [kind, records, startedAt])).toEqual([
      ["query", 0, 0],
      ["query", 0, 100],
      ["query", 0, 200],
      ["query", 0, 300],
      ["create", 2, 400],
      ["create", 1, 500],
      ["update", 2, 600],
      ["update", 1, 700],
      ["delete", 3, 800],
      ["delete", 1, 900],
    ]);
    expect(run.calls.every(({ table, outcome }) => table === "tblTasks" && outcome === "done")).toBe(true);
  });

  test.each<[string, (tasks: AutomationTable) => Promise<unknown>]>([
    ["a creation of one record", (tasks) => tasks.createRecordAsync({ Title: "more" })],
    ["an update of one record", (tasks) => tasks.updateRecordAsync("recOne", { Count: 1 })],
    ["a deletion of one record", (tasks) => tasks.deleteRecordAsync("recTwo")],
    ["a deletion of records", (tasks) => tasks.deleteRecordsAsync(["recTwo"])],
  ])("is refused %s as its sixteenth write", async (_, write) => {
    const { played } = await play(async (tasks) => {
      const before = many(15).map((row) => tasks.createRecordAsync(row.fields));
      return errors(await Promise.allSettled([...before, write(tasks)]));
    });
    expect(played).toEqual({ status: "done", value: ["Can only send 15 mutations every 1000ms"] });
    expect(titles()).toHaveLength(2 + 15);
  });

  test("is refused a query of one record as its 31st", async () => {
    const { played } = await play(async (tasks) => {
      for (let query = 0; query < 31; query++) await tasks.selectRecordAsync("recOne");
    });
    expect(played.status === "failed" && String(played.error)).toMatch(/limit of 30 queries/);
  });

  test("gets no answer to a call of more than 12 seconds, which may have been carried out all the same", async () => {
    const { played } = await play((tasks) => tasks.createRecordsAsync(rows("Three")), {
      latency: () => 13_000,
    });
    expect(played).toMatchObject({
      status: "failed",
      error: { message: expect.stringContaining("12 seconds") },
    });
    expect([time.peek(), titles()]).toEqual([12_000, ["One", "Two", "Three"]]);
  });

  test("is ended after 30 seconds, and whatever it has left behind does nothing any more", async () => {
    let later: unknown = "nothing";
    const { run, played } = await play(async (tasks) => {
      for (;;) {
        later = await tasks.createRecordsAsync(rows("more"));
        await time.sleep(9_000);
      }
    });
    expect([played.status, run.ended]).toEqual([
      "done",
      "Script exceeded execution time limit of 30 seconds",
    ]);
    expect(titles()).toHaveLength(2 + 4);
    later = "nothing";
    while (time.skip()) await nextTurn();
    expect([later, titles().length]).toEqual(["nothing", 6]);
  });

  test("that polls the clock without a timer sees the time pass", async () => {
    const { played } = await play(async () => {
      while (time.now() < 500) await null;
      return time.peek();
    });
    expect(played).toEqual({ status: "done", value: 500 });
  });

  test("that waits for no stated time goes on at once", async () => {
    const { played } = await play(async () => {
      await time.sleep(undefined as never);
      await time.sleep(Number.NaN);
      return time.peek();
    });
    expect(played).toEqual({ status: "done", value: 0 });
  });

  test("that waits for nothing is found to be stuck", async () => {
    const { played } = await play(() => new Promise(() => undefined), {
      limits: { runMs: Number.POSITIVE_INFINITY },
    });
    expect(played).toEqual({ status: "stuck" });
  });

  describe("to which something happens", () => {
    const three: (tasks: AutomationTable) => Promise<unknown> = async (tasks) => {
      const answers = await Promise.allSettled([
        tasks.createRecordsAsync(rows("a", "b")),
        tasks.createRecordsAsync(rows("c", "d")),
      ]);
      return errors(answers);
    };

    test.each<[string, Fault, readonly string[] | undefined, readonly string[]]>([
      ["a refused call", { kind: "refuse", call: 1, error: "No" }, ["No"], ["c", "d"]],
      ["a lost answer", { kind: "lose-answer", call: 1, error: "Lost" }, ["Lost"], ["a", "b", "c", "d"]],
      [
        "a bad record",
        { kind: "refuse-record", isBad: ({ fields }) => fields.Title === "d" },
        [expect.stringContaining("cannot accept the provided value")],
        ["a", "b"],
      ],
      ["an end before a call", { kind: "end", call: 2, at: "before" }, undefined, ["a", "b"]],
      ["an end after a call", { kind: "end", call: 2, at: "after" }, undefined, ["a", "b", "c", "d"]],
      ["an end within a call", { kind: "end", call: 2, at: 1 }, undefined, ["a", "b", "c"]],
    ])("%s", async (_, fault, expected, written) => {
      const { played } = await play(three, { faults: [fault] });
      expect(played).toEqual({ status: "done", value: expected });
      expect(titles().slice(2)).toEqual(written);
    });

    test.each<[string, Fault, readonly string[] | undefined, readonly string[]]>([
      ["a refused deletion", { kind: "refuse", call: 1, error: "No" }, ["No"], ["One", "Two"]],
      ["a deletion with a lost answer", { kind: "lose-answer", call: 1, error: "Lost" }, ["Lost"], []],
      [
        "a deletion of a bad record",
        { kind: "refuse-record", isBad: ({ id }) => id === "recTwo" },
        [expect.stringContaining("cannot accept")],
        ["One", "Two"],
      ],
      ["an end within a deletion", { kind: "end", call: 1, at: 1 }, undefined, ["Two"]],
    ])("%s", async (_, fault, expected, left) => {
      const { played } = await play(
        async (tasks) => errors(await Promise.allSettled([tasks.deleteRecordsAsync(["recOne", "recTwo"])])),
        { faults: [fault] },
      );
      expect(played).toEqual({ status: "done", value: expected });
      expect(titles()).toEqual(left);
    });

    test("an end while a call is under way: chance decides whether that is still carried out", async () => {
      const end: Fault = { kind: "end", call: 1, at: "before" };
      await play(three, { faults: [end], random: () => 0 });
      expect(titles().slice(2)).toEqual(["c", "d"]);
      await play(three, { faults: [end], random: () => 0.9 });
      expect(titles().slice(2)).toEqual(["c", "d"]);
    });

    test("its own end while a call is under way: chance decides as well, and no call starts any more", async () => {
      for (const [chance, written] of [
        [0.9, []],
        [0, ["left"]],
      ] as const) {
        const run = platformRun(memory, { time, latency: () => 100, random: () => chance });
        const tasks = run.base.getTable("Tasks");
        void tasks.createRecordAsync({ Title: "left" });
        run.scriptIsOver();
        void tasks.createRecordAsync({ Title: "late" });
        while (time.skip()) await nextTurn();
        expect(titles().slice(2)).toEqual(written);
        expect(run.calls.map(({ outcome }) => outcome)).toEqual(["cut"]);
        expect(run.ended).toBeUndefined();
      }
    });

    test.each<[string, readonly Fault[]]>([
      ["an end after a refused call", [{ kind: "refuse", call: 1 }]],
      [
        "an end after a call with a bad record",
        [{ kind: "refuse-record", isBad: ({ fields }) => fields.Title === "b" }],
      ],
    ])("%s leaves none of its records", async (_, faults) => {
      await play(three, { faults: [...faults, { kind: "end", call: 1, at: "after" }] });
      expect(titles().slice(2)).toEqual([]);
    });

    test("a refusal that takes too long is no answer at all", async () => {
      const { played } = await play((tasks) => tasks.createRecordsAsync(rows("a")), {
        faults: [{ kind: "refuse", call: 1 }],
        latency: () => 13_000,
      });
      expect(played).toMatchObject({ error: { message: expect.stringContaining("12 seconds") } });
      expect(titles().slice(2)).toEqual([]);
    });

    test("a mistake of whoever acts in between, which is no failure of the script", async () => {
      const act = (): void => {
        throw new Error("No such record");
      };
      const { played, run } = await play(three, { faults: [{ kind: "meanwhile", call: 1, act }] });
      expect(played).toMatchObject({ status: "failed", error: { message: "No such record" } });
      expect([run.ended, titles().length]).toEqual([undefined, 2]);
    });

    test("a change of the base between two calls", async () => {
      const act = (): void => {
        memory.store.remove(memory.store.table("Tasks"), ["recOne"]);
      };
      const { played } = await play(
        async (tasks) => {
          const before = await tasks.selectRecordsAsync({ fields: [] });
          const after = await tasks.selectRecordsAsync({ fields: [] });
          return [before.records.length, after.records.length];
        },
        { faults: [{ kind: "meanwhile", call: 2, act }] },
      );
      expect(played).toEqual({ status: "done", value: [2, 1] });
    });
  });
});

test("the same seed gives the same faults, another seed others", () => {
  const rates = { refuse: 0.2, loseAnswer: 0.2, end: 0.1 };
  const drawn = (seed: number) => randomFaults(seededRandom(seed), rates, 40);
  expect(drawn(7)).toEqual(drawn(7));
  expect(drawn(7)).not.toEqual(drawn(8));
  expect(new Set([1, 2, 3, 4].flatMap(drawn).map(({ kind }) => kind))).toEqual(
    new Set(["refuse", "lose-answer", "end"]),
  );
});
