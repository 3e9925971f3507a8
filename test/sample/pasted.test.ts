import { beforeEach, describe, expect, test } from "vitest";
import type { BaseJson } from "../../emulator/base-json.ts";
import { type MemoryBase, memoryBase } from "../../emulator/memory-base.ts";
import { busiestSecond } from "../../emulator/platform/platform-run.ts";
import { virtualTime } from "../../emulator/virtual-time.ts";
import {
  type LimitedRun,
  type LimitedRunOptions,
  runInAutomation,
  runOnPlatform,
} from "../../sample/pasted.ts";
import { instant } from "../support/instant.ts";

const NOW = instant("2026-01-14T08:00:00Z");
const RATE = "Can only send 15 mutations every 1000ms";

/** So many books of which every second is lent. */
const library = (books: number): BaseJson => ({
  tables: [
    {
      id: "tblBooks",
      name: "Books",
      fields: [
        { id: "fldTitle", name: "Title", type: "singleLineText" },
        { id: "fldReader", name: "Reader", type: "singleLineText" },
        { id: "fldDue", name: "Due", type: "date", options: { dateFormat: { name: "european" } } },
        {
          id: "fldLoans",
          name: "Loans",
          type: "multipleRecordLinks",
          options: { linkedTableId: "tblLoans", inverseLinkFieldId: "fldBook" },
        },
      ],
      records: Array.from({ length: books }, (_, index) => ({
        id: `recB${index}`,
        fields: { Title: `Book ${index}`, ...(index % 2 === 0 && { Reader: "Ann", Due: "2026-01-31" }) },
      })),
    },
    {
      id: "tblLoans",
      name: "Loans",
      fields: [
        { id: "fldLoan", name: "Loan", type: "singleLineText" },
        {
          id: "fldBook",
          name: "Book",
          type: "multipleRecordLinks",
          options: { linkedTableId: "tblBooks", inverseLinkFieldId: "fldLoans" },
        },
      ],
      records: Array.from({ length: 70 }, (_, index) => ({ id: `recL${index}`, fields: { Loan: "old" } })),
    },
  ],
});

describe("an ordinary automation script", () => {
  let memory: MemoryBase;
  let time: ReturnType<typeof virtualTime>;
  beforeEach(() => {
    memory = memoryBase(library(40));
    time = virtualTime(NOW);
  });
  const run = (source: string, options: Partial<LimitedRunOptions> = {}): Promise<LimitedRun> =>
    runOnPlatform(source, memory, { reader: "Ann" }, { time, timers: false, latency: () => 300, ...options });
  const loans = (): readonly unknown[] =>
    memory.toJson().tables[1]?.records.map(({ fields }) => fields.Loan) ?? [];
  const news = (): readonly unknown[] => loans().filter((loan) => loan !== "old");

  test("clears a table and fills it again, record by record", async () => {
    const { error, lines, outputs, platform } = await run(`
      const { reader } = input.config();
      const books = base.getTable("Books");
      const loans = base.getTable("Loans");
      const due = books.getField("Due");

      let old = (await loans.selectRecordsAsync({ fields: [] })).recordIds;
      while (old.length > 0) {
        await loans.deleteRecordsAsync(old.slice(0, 50));
        old = old.slice(50);
      }

      const query = await books.selectRecordsAsync({ fields: ["Title", "Reader", due] });
      let count = 0;
      for (const book of query.records) {
        if (book.getCellValueAsString("Reader") !== reader) continue;
        const title = book.name + ", due " + book.getCellValueAsString(due);
        await loans.createRecordAsync({ Loan: title, Book: [{ id: book.id }] });
        count++;
      }
      const first = await books.selectRecordAsync(query.recordIds[0], { fields: ["Loans"] });
      console.log("loans", count, first.getCellValue("Loans").length, { done: true });
      output.set("count", count);
    `);
    expect(error).toBeUndefined();
    expect(lines).toEqual([{ level: "log", text: 'loans 20 1 {"done":true}' }]);
    expect(outputs.get("count")).toBe(20);
    expect([loans().length, loans()[1]]).toEqual([20, "Book 2, due 31/1/2026"]);
    const kinds = platform.calls.map(({ kind }) => kind);
    expect(kinds).toEqual(["query", "delete", "delete", "query", ...Array(20).fill("create"), "query"]);
    expect(time.peek() - NOW).toBe(25 * 300);
    expect(busiestSecond(platform.calls)).toBe(4);
  });

  test("finds the time of the run however it asks, and its timers ring when other code is through", async () => {
    const { error, outputs } = await run(
      `
      const asked = [new Date(), new Date(Date.now()), Date.parse(Date())].map(Number);
      output.set("spread", Math.max(...asked) - Math.min(...asked));
      output.set("kinds", [new Date() instanceof Date, new Date(2020, 0).getFullYear(), Date.UTC(1970, 0)]);
      const heard = [];
      setTimeout((...words) => heard.push(...words), 5, "rang", "twice");
      for (let look = 0; look < 50; look++) Date.now();
      heard.push("looked");
      await new Promise((resolve) => setTimeout(resolve));
      output.set("heard", heard.join());
      `,
      { timers: true },
    );
    expect(error).toBeUndefined();
    // A date as text has no milliseconds.
    expect(outputs.get("spread")).toBeLessThan(1000);
    expect(outputs.get("kinds")).toEqual([true, 2020, 0]);
    expect(outputs.get("heard")).toBe("looked,rang,twice");
  });

  test("is red where a timer throws", async () => {
    const { error } = await run(
      'setTimeout(() => { throw new Error("Late") }, 5); await new Promise((resolve) => setTimeout(resolve, 9));',
      { timers: true },
    );
    expect(error?.message).toBe("Late");
  });

  test("is not to blame for a mistake of whoever acts beside it", async () => {
    const act = (): void => {
      throw new Error("No such record");
    };
    const faults = [{ kind: "meanwhile", call: 1, act } as const];
    await expect(run('await base.getTable("Loans").selectRecordsAsync()', { faults })).rejects.toThrow(
      "No such record",
    );
  });

  const AT_ONCE = `
    const loans = base.getTable("Loans");
    const writes = [];
    for (let number = 1; number <= 20; number++) writes.push(loans.createRecordAsync({ Loan: "new " + number }));
    await Promise.all(writes);
  `;

  test("that awaits all of its writes together is refused for the rate", async () => {
    const { error, platform } = await run(AT_ONCE, { random: () => 0 });
    expect(error?.message).toBe(RATE);
    expect(platform.calls.map(({ outcome }) => outcome)).toEqual([
      ...Array(15).fill("cut"),
      ...Array(5).fill("refused"),
    ]);
    expect(news()).toHaveLength(15);
  });

  const NOBODY_AWAITS = `
    const loans = base.getTable("Loans");
    const { records } = await base.getTable("Books").selectRecordsAsync({ fields: ["Title"] });
    records.slice(0, length).forEach(async (book) => {
      await loans.createRecordAsync({ Loan: "new " + book.name });
    });
    output.set("through", true);
  `;

  test("that awaits none of its writes turns red for the rate, though it came to its end", async () => {
    const { error, outputs } = await run(`const length = 20; ${NOBODY_AWAITS}`);
    expect([error?.message, outputs.get("through")]).toEqual([RATE, true]);
    expect(news()).toEqual([]);
  });

  test.each([
    ["all of them", () => 0, 5],
    ["none of them", () => 0.9, 0],
    ["none of them where nobody says so", undefined, 0],
  ])("that awaits none of its few writes may get through %s", async (_, random, written) => {
    const { error, platform } = await run(`const length = 5; ${NOBODY_AWAITS}`, random ? { random } : {});
    expect(error).toBeUndefined();
    expect(news()).toHaveLength(written);
    expect(platform.calls.map(({ outcome }) => outcome)).toEqual(["done", ...Array(5).fill("cut")]);
    while (time.skip()) await null;
    expect(news()).toHaveLength(written);
  });

  test("that throws leaves its calls under way as one that ends", async () => {
    const { error } = await run(
      'base.getTable("Loans").createRecordAsync({ Loan: "new" }); throw new Error("Stop");',
      { random: () => 0 },
    );
    expect([error?.message, news()]).toEqual(["Stop", ["new"]]);
  });

  test("may look at a refusal late", async () => {
    const source = `
      const loans = base.getTable("Loans");
      const late = loans.createRecordAsync({ Loan: 5 });
      await loans.selectRecordsAsync({ fields: [] });
      try { await late } catch (error) { console.warn(error) }
    `;
    const { error, lines } = await run(source, { latency: ({ number }) => number * 300 });
    expect(error).toBeUndefined();
    expect(lines).toEqual([
      { level: "warn", text: expect.stringMatching(/^RefusedWriteError: .* cannot accept/) },
    ]);
  });

  test("sends what its objects held when it sent them", async () => {
    const { error } = await run(`
      const fields = { Loan: "first" };
      const write = base.getTable("Loans").createRecordAsync(fields);
      fields.Loan = "second";
      await write;
    `);
    expect([error, news()]).toEqual([undefined, ["first"]]);
  });

  test("is ended after its 30 seconds", async () => {
    const { error } = await run(`
      for (;;) await base.getTable("Loans").createRecordAsync({ Loan: "new" });
    `);
    expect(error?.message).toBe("Script exceeded execution time limit of 30 seconds");
    expect(news()).toHaveLength(100);
  });

  test("that waits for nothing is ended then too, and is stuck where there is no limit", async () => {
    const script = "await new Promise(() => {});";
    expect((await run(script)).error?.message).toContain("30 seconds");
    const limits = { runMs: Number.POSITIVE_INFINITY };
    await expect(run(script, { limits })).rejects.toThrow("never happens");
  });

  test("finds what the host puts beside the globals", async () => {
    const fetch = async () => ({ ok: true });
    const { outputs } = await run('output.set("ok", (await fetch("https://a")).ok);', { further: { fetch } });
    expect(outputs.get("ok")).toBe(true);
  });

  test("without limits writes at once what it does not await, and turns red as well", async () => {
    const source = 'for (const Loan of ["new", 5]) base.getTable("Loans").createRecordAsync({ Loan });';
    const { error } = await runInAutomation(source, memory, {}, NOW);
    expect([error?.message, news()]).toEqual([expect.stringContaining("fldLoan"), ["new"]]);
  });
});

test("whoever listens to unhandled rejections does so again after runs at one time", async () => {
  const before = process.listeners("unhandledRejection");
  const script = 'base.getTable("Loans").createRecordAsync({ Loan: 5 });';
  await Promise.all(
    [0, 300].map((latency) =>
      runOnPlatform(
        script,
        memoryBase(library(1)),
        {},
        {
          time: virtualTime(NOW),
          timers: false,
          latency: () => latency,
        },
      ),
    ),
  );
  expect(process.listeners("unhandledRejection")).toEqual(before);
});
