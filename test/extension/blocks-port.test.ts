// @vitest-environment happy-dom
import { Sdk } from "@airtable/blocks/unstable_testing_utils";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type MemoryBase, memoryBase } from "../../emulator/memory-base.ts";
import { panelHost } from "../../sample/panel/host.ts";
import { blocksBase } from "../../src/adapters/blocks.ts";
import { type ExtensionBase, extensionSchema } from "../../src/adapters/scripting-schema.ts";
import type { BasePort, FieldId, RawCells, TableId } from "../../src/base/port.ts";
import { CONTRACT_BASE, describeBasePort } from "../adapters/base-port-contract.ts";
import { instant } from "../support/instant.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const clock = {
  now: () => instant(Date.now()),
  sleep: async (milliseconds: number) => void (await vi.advanceTimersByTimeAsync(milliseconds)),
};

const open = (options: Parameters<typeof panelHost>[1] = {}) => {
  const memory = memoryBase(CONTRACT_BASE);
  const host = panelHost(memory, options);
  const { base } = new Sdk(host.airtable);
  return { memory, host, base, port: blocksBase(base, clock) };
};

describeBasePort("the Blocks SDK", open);

const TASKS = "tblTasks" as TableId;
const TITLE = "fldTitle" as FieldId;
const titles = async (port: BasePort) => (await port.list(TASKS, [TITLE])).map(({ cell }) => cell(TITLE));
const rename = (memory: MemoryBase, title: string): void =>
  memory.store.update(memory.store.table(TASKS), [{ id: "recOne", cells: { [TITLE]: title } }]);

test("more than 1.9 MB a call are refused by the SDK before anything is written, so that fewer can be tried", async () => {
  const { port, memory } = open();
  const before = memory.toJson();
  const rows = Array.from({ length: 50 }, () => ({ [TITLE]: "x".repeat(50_000) }));
  await expect(port.create(TASKS, rows)).rejects.toThrow("maximum size limit");
  expect(memory.toJson()).toEqual(before);
  expect(await port.create(TASKS, rows.slice(0, 25))).toHaveLength(25);
});

describe("following a base", () => {
  test("tells of every change of what was read, and of nothing else", async () => {
    const { port, memory, host } = open();
    const changed = vi.fn();
    port.follow(changed);
    await titles(port);
    memory.store.update(memory.store.table(TASKS), [{ id: "recOne", cells: { fldCount: 9 } }]);
    host.push();
    expect(changed).not.toHaveBeenCalled();
    rename(memory, "Changed");
    host.push();
    expect(changed).toHaveBeenCalled();
    expect(await titles(port)).toEqual(["Changed", "Two"]);
  });

  test("tells of new records and of fields that are renamed", async () => {
    const { port, memory, host } = open();
    const changed = vi.fn();
    port.follow(changed);
    await titles(port);
    memory.store.create(memory.store.table(TASKS), [{ fldTitle: "Three" }]);
    host.push();
    expect(changed).toHaveBeenCalled();
    changed.mockClear();
    memory.store.putField(memory.store.table(TASKS), { id: "fldCount", name: "Number", type: "number" });
    host.push();
    expect(changed).toHaveBeenCalledOnce();
    expect((await port.schema()).tables[0]?.fields.map(({ name }) => name)).toContain("Number");
  });

  test("ends with release, and with a write", async () => {
    const { port, memory, host } = open();
    const changed = vi.fn();
    port.follow(changed);
    await titles(port);
    await port.update(TASKS, [{ id: "recTwo", cells: { [TITLE]: "2" } as RawCells }]);
    port.follow(changed);
    await titles(port);
    port.release();
    rename(memory, "Changed");
    host.push();
    expect(changed).not.toHaveBeenCalled();
  });
});

describe("a read that Airtable never answers", () => {
  const silent = () => {
    let isSilent = true;
    const opened = open({
      latency: () => (isSilent ? new Promise(() => {}) : Promise.resolve()),
      refuses: () => new Error("The server says no"),
    });
    return {
      ...opened,
      answer: () => {
        isSilent = false;
      },
    };
  };
  const settles = async (work: Promise<unknown>): Promise<boolean> => {
    let isSettled = false;
    const settle = (): void => {
      isSettled = true;
    };
    work.then(settle, settle);
    await vi.advanceTimersByTimeAsync(60_000);
    return isSettled;
  };

  test("holds up every later one in the SDK, until it is given up", async () => {
    const { port, answer } = silent();
    expect(await settles(titles(port))).toBe(false);
    answer();
    expect(await settles(titles(port))).toBe(false);
    await port.abandonReads();
    expect(await titles(port)).toEqual(["One", "Two"]);
  });

  test("leaves nothing loaded behind, so that a refused write is an error of its call", async () => {
    const { port, answer, memory } = silent();
    void titles(port);
    answer();
    await port.abandonReads();
    port.follow(() => {});
    await titles(port);
    await expect(port.update(TASKS, [{ id: "recOne", cells: { [TITLE]: "1" } as RawCells }])).rejects.toThrow(
      "The server says no",
    );
    expect(memory.toJson()).toEqual(memoryBase(CONTRACT_BASE).toJson());
  });

  test("and is answered after all: that answer is nobody's any more", async () => {
    let end = (): void => {};
    const answers = [
      new Promise<void>((done) => {
        end = done;
      }),
    ];
    const { port } = open({ latency: () => answers.pop() ?? Promise.resolve() });
    const late = titles(port);
    const given = expect(late).rejects.toThrow("given up");
    await port.abandonReads();
    expect(await titles(port)).toEqual(["One", "Two"]);
    end();
    await given;
    expect(await titles(port)).toEqual(["One", "Two"]);
  });
});

describe("a write that Airtable's servers refuse", () => {
  const refusing = () => open({ refuses: () => new Error("The server says no") });
  const rows = [{ [TITLE]: "Three" } as RawCells];
  const edits = [{ id: "recOne", cells: { [TITLE]: "1" } as RawCells }];

  test.each<[string, boolean, (port: BasePort) => Promise<unknown>]>([
    ["a create", true, (port) => port.create(TASKS, rows)],
    ["an update", true, (port) => port.update(TASKS, edits)],
    ["a create where nobody follows", false, (port) => port.create(TASKS, rows)],
    ["an update where nobody follows", false, (port) => port.update(TASKS, edits)],
  ])("is an error of the call, even right after the records were read: %s", async (_, isFollowed, write) => {
    const { port, memory } = refusing();
    if (isFollowed) port.follow(() => {});
    await titles(port);
    await expect(write(port)).rejects.toThrow("The server says no");
    expect(await titles(port)).toEqual(["One", "Two"]);
    expect(memory.toJson()).toEqual(memoryBase(CONTRACT_BASE).toJson());
  });

  test("would be lost if the records were still loaded: the reason for all the waiting", async () => {
    const { memory } = open();
    const { airtable } = panelHost(memory, { refuses: () => new Error("The server says no") });
    const [table] = new Sdk(airtable).base.tables;
    const crash = vi.fn();
    vi.spyOn(globalThis, "setTimeout").mockImplementation(((thrower: () => void) => {
      try {
        thrower();
      } catch (thrown) {
        crash(thrown);
      }
    }) as never);
    await table?.selectRecordsAsync();
    const settled = vi.fn();
    void table?.updateRecordsAsync([{ id: "recOne", fields: { fldTitle: "1" } }]).then(settled, settled);
    for (let turn = 0; turn < 50; turn++) await Promise.resolve();
    expect(settled).not.toHaveBeenCalled();
    expect(crash).toHaveBeenCalledWith(new Error("The server says no"));
  });
});

describe("the limits of a call", () => {
  const row = (title: string) => ({ [TITLE]: title }) as RawCells;

  test("are 50 records and 1.9 MB as Airtable counts them: more is refused, and nothing of it written", async () => {
    const { port } = open();
    expect(port.limits.batch).toBe(50);
    await expect(port.create(TASKS, Array(51).fill(row("One more")))).rejects.toThrow(
      "batch size limit of 50",
    );
    await expect(port.create(TASKS, Array(50).fill(row("א".repeat(7000))))).rejects.toThrow("size limit of");
    expect(await titles(port)).toEqual(["One", "Two"]);
    expect(await port.create(TASKS, Array(50).fill(row("One more")))).toHaveLength(50);
  });
});

describe("a record for the SDK", () => {
  test("is handed over while it is there, and does not stay loaded for the next write", async () => {
    const { port } = open({ refuses: () => new Error("The server says no") });
    const use = vi.fn();
    expect(await port.withRecord(TASKS, "recOne", use)).toBe(true);
    expect(use.mock.calls[0]?.[0]).toMatchObject({ id: "recOne" });
    await expect(port.create(TASKS, [{ [TITLE]: "Three" } as RawCells])).rejects.toThrow(
      "The server says no",
    );
    expect(await port.withRecord(TASKS, "recGone", use)).toBe(false);
    expect(use).toHaveBeenCalledOnce();
  });
});

describe("changing the structure through the SDK", () => {
  test("makes fields, choices and tables that can be used at once", async () => {
    const { base, port } = open();
    const schema = extensionSchema(base as unknown as ExtensionBase);
    await schema.createField(TASKS, "Note", "singleLineText", null);
    await schema.addChoices(TASKS, "fldState" as FieldId, ["waiting"]);
    await schema.createTable("Log", [{ name: "entry", type: "singleLineText", options: null }]);
    const { tables } = await port.schema();
    expect(tables.map(({ name }) => name)).toEqual(["Tasks", "People", "Log"]);
    const note = tables[0]?.fields.find(({ name }) => name === "Note")?.id as FieldId;
    await port.update(TASKS, [
      { id: "recOne", cells: { [note]: "remember", fldState: { name: "waiting" } } as RawCells },
    ]);
    const [one] = await port.list(TASKS, [note, "fldState" as FieldId]);
    expect([one?.cell(note), one?.cell("fldState" as FieldId)]).toMatchObject([
      "remember",
      { name: "waiting" },
    ]);
  });
});
