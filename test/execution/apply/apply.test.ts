import { describe, expect, test } from "vitest";
import type { BasePort, FieldId, RawCells } from "../../../src/base/port.ts";
import { STATUSES } from "../../../src/base/schema/cell-words.ts";
import { SLOTS } from "../../../src/base/schema/tables.ts";
import type { Store } from "../../../src/base/store.ts";
import type { SlotId } from "../../../src/domain/ids.ts";
import { addDays, formatDate, type LocalDate, parseDate } from "../../../src/domain/time/civil-time.ts";
import { later, NEVER } from "../../../src/domain/time/instant.ts";
import { runCalls } from "../../../src/execution/apply/run-calls.ts";
import { paceOf } from "../../../src/execution/calling/pace.ts";
import { orderWrites } from "../../../src/planning/order/order.ts";
import { instant } from "../../support/instant.ts";
import { limited, watchedPort } from "../../support/ports.ts";
import { openSchool } from "../../support/school/open-school.ts";
import { counts } from "../../support/school/results.ts";
import { aSlot, aTemplate, type SlotSpec, type TemplateSpec } from "../../support/school/specs.ts";

const KEY = `fld_${SLOTS.name}_key` as FieldId;

/** So many templates on the Tuesday of the window, each with a teacher of its own, so that nothing collides. */
const templates = (count: number, spec: Partial<TemplateSpec> = {}): readonly TemplateSpec[] =>
  Array.from({ length: count }, (_, index) =>
    aTemplate({ id: `recT${pad(index)}`, teachers: [`recTeacher${pad(index)}`], ...spec }),
  );

/** The slots that those templates have on the Tuesday of the window. */
const slots = (count: number, spec: Partial<SlotSpec> = {}): readonly SlotSpec[] =>
  Array.from({ length: count }, (_, index) =>
    aSlot({
      id: `recS${pad(index)}`,
      teachers: [`recTeacher${pad(index)}`],
      source: [`recT${pad(index)}`],
      ...spec,
    }),
  );

const pad = (index: number): string => String(index).padStart(4, "0");
const oneTuesday = { daysAhead: 2, allowMassRetire: true };

describe("the number of calls", () => {
  test.each([
    [0, 0, 0],
    [1, 0, 1],
    [50, 50, 2],
    [51, 50, 3],
    [120, 130, 6],
  ])("%i changes and %i creates take %i calls", async (changes, creates, expected) => {
    const moved = templates(changes, { ends: "15:30" });
    const fresh = templates(creates).map((template) => ({
      ...template,
      id: `${template.id}n`,
      teachers: [`${template.teachers[0]}n`],
    }));
    const school = openSchool({ templates: [...moved, ...fresh], slots: slots(changes) });
    const sizes: number[] = [];
    const port = watchedPort(school.port, {
      before: (call) => sizes.push(call.kind === "create" ? call.rows.length : call.edits.length),
    });
    expect(counts(await school.sync({ given: oneTuesday, port }))).toBe(`${creates}/${changes}/0`);
    expect(sizes).toHaveLength(expected);
    expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(50);
  });

  test("two reads when nothing changes, one more when something did", async () => {
    const school = openSchool({ templates: templates(3), slots: slots(2) });
    const reads: string[] = [];
    const port: BasePort = {
      ...school.port,
      list: (table, fields, part) => {
        reads.push(table);
        return school.port.list(table, fields, part);
      },
    };
    await school.sync({ given: oneTuesday, port });
    expect(reads).toHaveLength(3);
    await school.sync({ given: oneTuesday, port });
    expect(reads).toHaveLength(5);
  });
});

describe("calls in flight", () => {
  /** A port whose calls take until the next turn, and that counts how many are on their way. */
  const slowPort = (port: BasePort, seen: number[]): BasePort => {
    let inFlight = 0;
    const slowly = async <Value>(write: () => Promise<Value>): Promise<Value> => {
      inFlight += 1;
      seen.push(inFlight);
      for (let turn = 0; turn < 20; turn++) await null;
      const value = await write();
      inFlight -= 1;
      return value;
    };
    return {
      ...port,
      create: (table, rows) => slowly(() => port.create(table, rows)),
      update: (table, edits) => slowly(() => port.update(table, edits)),
    };
  };

  test("calls that do not depend on one another are on their way together, up to the limit", async () => {
    const school = openSchool({ templates: templates(400), slots: [] });
    const seen: number[] = [];
    await school.sync({ given: { ...oneTuesday, maxInFlight: 3 }, port: slowPort(school.port, seen) });
    expect(Math.max(...seen)).toBe(3);
    expect(school.slots()).toHaveLength(400);
  });

  test("a call waits for those that must come first", async () => {
    const school = openSchool({
      templates: templates(120, { starts: "14:30", ends: "15:30" }),
      slots: slots(120),
    });
    const log: string[] = [];
    const port = watchedPort(slowPort(school.port, []), {
      before: (call) => log.push(`${call.kind} starts`),
      after: (call) => log.push(`${call.kind} ends`),
    });
    await school.sync({ given: oneTuesday, port });
    const firstCreate = log.indexOf("create starts");
    expect(log.slice(0, firstCreate)).toContain("update ends");
    expect(school.slots().filter(({ status }) => status === STATUSES.open)).toHaveLength(120);
  });
});

describe("3.9 the order of calls", () => {
  const changed = { starts: "14:30", ends: "15:30" };

  /** The starts of calls of one write each: hours of other teachers in every week, and one that has to make way in the last. */
  async function starts(maxInFlight: number): Promise<readonly string[]> {
    const last = "2024-02-06";
    const { plan } = await openSchool({
      templates: [aTemplate(changed), ...templates(2)],
      slots: [
        ...["2024-01-23", "2024-01-30"].map((date, week) =>
          aSlot({ ...changed, id: `recS${week + 2}`, date }),
        ),
        aSlot({ date: last }),
        ...slots(2, { date: last, key: null, locked: true }),
      ],
    }).sync({ given: { daysAhead: 16, dryRun: true } });
    const started: string[] = [];
    const start = (kind: string, date: LocalDate): void => {
      started.push(`${kind} ${formatDate(date).slice("2024-".length)}`);
    };
    const store = {
      update: async (edits) => {
        for (const { date } of edits) start("change", date);
      },
      create: async (rows) =>
        rows.map(({ date }, index) => {
          start("create", date);
          return `recNew${index}` as SlotId;
        }),
      readsLeft: () => 30,
    } satisfies Pick<Store, "create" | "update" | "readsLeft"> as Partial<Store> as Store;
    let time = instant(0);
    const pace = paceOf({ now: () => (time = later(time, 100)) }, time, {
      calls: { most: 15, perMs: 1000, restAfterRefusalMs: 1000, countReads: false },
      budgetMs: 25_000,
    });
    await runCalls(orderWrites(plan.writes, plan.prerequisites), {
      store,
      pace,
      limits: { batch: 1, maxInFlight, restAfterReadMs: 0 },
      clock: { now: () => time },
      readAt: NEVER,
      factsOf: plan.readFacts,
      prerequisites: plan.prerequisites,
      readFacts: async () => [],
      known: new Set(),
    });
    return started;
  }

  test.each<[string, number, readonly string[]]>([
    [
      "the nearest week goes first in a plan that two rounds of calls hold",
      3,
      ["create 01-23", "create 01-23", "create 01-30", "create 01-30", "change 02-06", "create 02-06"],
    ],
    [
      "in the last two rounds of a longer one what another waits for does",
      2,
      ["create 01-23", "create 01-23", "change 02-06", "create 01-30", "create 01-30", "create 02-06"],
    ],
  ])("%s", async (_, maxInFlight, expected) => {
    expect(await starts(maxInFlight)).toEqual(expected);
  });
});

/** Refuses every call that holds one of these records, as Airtable does. */
const refusing = (port: BasePort, isBad: (record: string) => boolean): BasePort => ({
  ...port,
  create: async (table, rows) => {
    if (rows.some((row) => isBad(String(row[KEY]))))
      throw new Error(`Field "${KEY}" cannot accept the provided value.`);
    return port.create(table, rows);
  },
  update: async (table, edits) => {
    if (edits.some(({ id }) => isBad(id)))
      throw new Error(`Field "${KEY}" cannot accept the provided value.`);
    return port.update(table, edits);
  },
});

describe("2.40 a record whose write is refused", () => {
  test("stops only itself: the others of its call are created, and the next run makes up for it", async () => {
    const school = openSchool({ templates: templates(60), slots: [] });
    const bad = "recTeacher0013|2024-01-23|14:00";
    const run = await school.sync({ given: oneTuesday, port: refusing(school.port, (key) => key === bad) });
    expect([run.created, run.incomplete]).toEqual([59, false]);
    expect(run.errors).toEqual([
      { slot: bad, error: `Failed to create ${bad}: Field "${KEY}" cannot accept the provided value.` },
    ]);
    expect(new Set(school.slots().map(({ key }) => key)).size).toBe(59);
    expect(counts(await school.sync({ given: oneTuesday }))).toBe("1/0/0");
  });

  test("stops only itself: the others of its call are updated", async () => {
    const school = openSchool({ templates: templates(60, { ends: "15:30" }), slots: slots(60) });
    const run = await school.sync({
      given: oneTuesday,
      port: refusing(school.port, (id) => id === "recS0042"),
    });
    expect([run.updated, run.incomplete]).toEqual([59, false]);
    expect(run.errors).toEqual([
      {
        slot: "recTeacher0042|2024-01-23|14:00",
        error: expect.stringContaining("Failed to update recTeacher0042|2024-01-23|14:00: "),
      },
    ]);
    expect(counts(await school.sync({ given: oneTuesday }))).toBe("0/1/0");
  });

  test("takes with it what depends on it, and nothing else", async () => {
    const school = openSchool({
      templates: templates(3, { starts: "14:30", ends: "15:30" }),
      slots: slots(3),
    });
    const run = await school.sync({
      given: oneTuesday,
      port: refusing(school.port, (id) => id === "recS0001"),
    });
    expect([counts(run), run.incomplete]).toEqual(["2/0/2", false]);
    expect(run.errors.map(({ error }) => error)).toEqual([
      expect.stringMatching(/^Failed to deactivate recTeacher0001\|2024-01-23\|14:00: Field/),
      expect.stringMatching(/^Failed to create recTeacher0001\|2024-01-23\|14:30: not tried, because/),
    ]);
    expect(counts(await school.sync({ given: oneTuesday }))).toBe("1/0/1");
  });
});

describe("a change that depends on one that is refused in the same call", () => {
  test("is not made, is told, and makes no empty call", async () => {
    const school = openSchool({
      templates: [aTemplate()],
      slots: [
        // It goes back to 14:00, where the other has to go first.
        aSlot({ key: "recA|2024-01-23|14:00", starts: "18:00", ends: "19:00" }),
        aSlot({ id: "recS2", source: ["recGone"], starts: "14:30", ends: "15:30" }),
      ],
    });
    const sizes: number[] = [];
    const port = watchedPort(
      refusing(school.port, (id) => id === "recS2"),
      { before: (call) => sizes.push(call.kind === "create" ? call.rows.length : call.edits.length) },
    );
    const run = await school.sync({ given: oneTuesday, port });
    expect([counts(run), sizes]).toEqual(["0/0/0", [2, 1]]);
    expect(run.errors.map(({ error }) => error)).toEqual([
      expect.stringMatching(/^Failed to update recA\|2024-01-23\|14:00: not tried, because/),
      expect.stringMatching(/^Failed to deactivate recA\|2024-01-23\|14:30: Field/),
    ]);
  });
});

/** How often slots are read, beside the calls that a port makes. */
const countingReads = (port: BasePort, reads: string[]): BasePort => ({
  ...port,
  list: async (table, fields, part) => {
    if (table === SLOTS.id) reads.push(table);
    return port.list(table, fields, part);
  },
});

describe("where nothing could be written", () => {
  test("nobody verifies, and no empty call is made", async () => {
    const school = openSchool({
      templates: templates(1, { starts: "14:30", ends: "15:30" }),
      slots: slots(1),
    });
    const [reads, sizes]: [string[], number[]] = [[], []];
    const refused = countingReads(
      refusing(school.port, (id) => id === "recS0000"),
      reads,
    );
    const port = watchedPort(refused, {
      before: (call) => sizes.push(call.kind === "create" ? call.rows.length : call.edits.length),
    });
    const run = await school.sync({ given: oneTuesday, port });
    expect([counts(run), reads.length, sizes]).toEqual(["0/0/0", 1, [1]]);
  });

  test("because the time was up from the start, everything is left, and nothing is an error", async () => {
    const school = openSchool({
      templates: templates(1, { starts: "14:30", ends: "15:30" }),
      slots: slots(1),
    });
    const given = { ...oneTuesday, timeBudgetSeconds: 1 };
    const run = await school.sync({ given, tick: () => 2000 });
    expect(run).toMatchObject({ created: 0, deactivated: 0, remaining: 2, incomplete: true, errors: [] });
  });
});

describe("a create that is refused", () => {
  test("is looked for once, and not again for every half that is refused in the same words", async () => {
    const school = openSchool({ templates: templates(8), slots: [] });
    const reads: string[] = [];
    const bad = "recTeacher0001|2024-01-23|14:00";
    const port = countingReads(
      refusing(school.port, (key) => key === bad),
      reads,
    );
    expect((await school.sync({ given: oneTuesday, port })).created).toBe(7);
    // At the start, after the first refusal, and in the verifying pass.
    expect(reads).toHaveLength(3);
  });
});

test("a create that is refused in words nobody knows does not read the table at every halving where reads have no limit", async () => {
  const school = openSchool({ templates: templates(50), slots: [] });
  const reads: string[] = [];
  const bad = "recTeacher0031|2024-01-23|14:00";
  const unknown: BasePort = {
    ...school.port,
    create: async (table, rows) => {
      if (rows.some((row) => row[KEY] === bad)) throw new Error("The server says no");
      return school.port.create(table, rows);
    },
  };
  const port = countingReads(limited(unknown, { reads: Number.POSITIVE_INFINITY }), reads);
  const run = await school.sync({ given: oneTuesday, port });
  expect([counts(run), run.errors.length]).toEqual(["49/0/0", 1]);
  // At the start, after the first refusal, before the single one is made once more, and in the verifying pass.
  expect(reads).toHaveLength(4);
});

describe("a create whose answer is lost", () => {
  /** Carries the k-th create call out and then fails. */
  const losing = (port: BasePort, lost: readonly number[]): BasePort => {
    let calls = 0;
    return {
      ...port,
      create: async (table, rows) => {
        calls += 1;
        const mine = calls;
        const ids = await port.create(table, rows);
        if (lost.includes(mine)) throw new Error("The request timed out");
        return ids;
      },
    };
  };

  test("is not made twice", async () => {
    const school = openSchool({ templates: templates(70), slots: [] });
    const run = await school.sync({ given: oneTuesday, port: losing(school.port, [1, 2]) });
    expect(counts(run)).toBe("70/0/0");
    expect(run.errors).toEqual([]);
    expect(school.slots()).toHaveLength(70);
  });

  test("is looked for again when the half of a refused call fails in another way", async () => {
    const school = openSchool({ templates: templates(8), slots: [] });
    const bad = "recTeacher0001|2024-01-23|14:00";
    // The whole call and its first half are refused; the second half is written, and its answer lost.
    const port = losing(
      refusing(school.port, (key) => key === bad),
      [1, 2, 3, 4, 5, 6, 7],
    );
    const run = await school.sync({ given: oneTuesday, port });
    expect(school.slots()).toHaveLength(7);
    expect(run.created).toBe(7);
    expect(run.errors.map(({ slot }) => slot)).toEqual([bad]);
  });

  /** Nothing of the first call arrives, all of the second does, and both end in the same words. */
  const sameWords = (port: BasePort, words: string): BasePort => {
    let calls = 0;
    return {
      ...port,
      create: async (table, rows) => {
        calls += 1;
        if (calls === 1) throw new Error(words);
        const ids = await port.create(table, rows);
        if (calls === 2) throw new Error(words);
        return ids;
      },
    };
  };

  test("is looked for again also when the call before it failed in the very same words", async () => {
    const school = openSchool({ templates: templates(8), slots: [] });
    const port = sameWords(school.port, "The request timed out");
    const run = await school.sync({ given: oneTuesday, port });
    expect(school.slots()).toHaveLength(8);
    expect([counts(run), run.errors]).toEqual(["8/0/0", []]);
  });

  test.each([
    ["as long as there are plenty of reads", 19, 8],
    // What exists twice then is closed by the verifying pass.
    ["and taken for a refusal with fewer", 18, 12],
  ])("is looked for again also in words that nobody knows, %s", async (_, reads, records) => {
    const school = openSchool({ templates: templates(8), slots: [] });
    const port = limited(sameWords(school.port, "ECONNRESET"), { reads });
    const run = await school.sync({ given: oneTuesday, port });
    expect(run).toMatchObject({ created: 8, errors: [] });
    expect(school.slots()).toHaveLength(records);
    expect(school.slots().filter(({ status }) => status === STATUSES.open)).toHaveLength(8);
  });

  test("without the ids of its records is looked for", async () => {
    const school = openSchool({ templates: templates(8), slots: [] });
    const port: BasePort = {
      ...school.port,
      create: async (table, rows) => {
        await school.port.create(table, rows);
        return undefined as never;
      },
    };
    expect(await school.sync({ given: oneTuesday, port })).toMatchObject({ created: 8, errors: [] });
    expect(school.slots()).toHaveLength(8);
  });

  test("is made up for where only a part of its call was carried out", async () => {
    const school = openSchool({ templates: templates(4), slots: [] });
    let calls = 0;
    const port: BasePort = {
      ...school.port,
      create: async (table, rows) => {
        calls += 1;
        if (calls > 1) return school.port.create(table, rows);
        await school.port.create(table, rows.slice(0, 3));
        throw new Error("The request timed out");
      },
    };
    const run = await school.sync({ given: oneTuesday, port });
    expect([counts(run), run.errors, school.slots().length]).toEqual(["4/0/0", [], 4]);
  });

  test("is not taken for a record that was there before, and that is linked to its template as well", async () => {
    const school = openSchool({
      templates: [aTemplate(), aTemplate({ id: "recT2", createdAt: "2024-01-02T06:00:00.000Z" })],
      slots: [
        aSlot({
          source: ["recT1", "recT2"],
          locked: true,
          status: STATUSES.blocked,
          syncState: "v1|recT1|retired",
        }),
      ],
    });
    const port: BasePort = {
      ...school.port,
      // Somebody opens the other one, and then it looks like what was to be made.
      create: async () => {
        school.edit(SLOTS.name, "recS1", { [`fld_${SLOTS.name}_status`]: { name: STATUSES.open } });
        throw new Error("The request timed out");
      },
    };
    const run = await school.sync({ given: oneTuesday, port });
    expect([run.created, run.errors.length, school.slots().length]).toEqual([0, 1, 1]);
  });

  test("is not taken for a blocked record that somebody else has made at that place", async () => {
    const school = openSchool({ templates: [aTemplate()], slots: [] });
    const port: BasePort = {
      ...school.port,
      create: async (table, rows) => {
        const [id = ""] = await school.port.create(table, rows);
        school.edit(SLOTS.name, id, { [`fld_${SLOTS.name}_status`]: { name: STATUSES.blocked } });
        throw new Error("The request timed out");
      },
    };
    const run = await school.sync({ given: oneTuesday, port });
    expect([run.created, run.errors.length]).toEqual([0, 1]);
  });

  test("is looked for with the last reads that may be used for it", async () => {
    const school = openSchool({ templates: templates(8), slots: [] });
    const port: BasePort = limited(losing(school.port, [1]), { reads: 5 });
    expect(counts(await school.sync({ given: oneTuesday, port }))).toBe("8/0/0");
  });

  test("is reported as it was where nobody can look for it", async () => {
    const school = openSchool({ templates: templates(2), slots: [] });
    const lost = losing(school.port, [1]);
    let written = false;
    const port: BasePort = {
      ...lost,
      create: async (table, rows) => {
        written = true;
        return lost.create(table, rows);
      },
      list: async (table, fields, part) => {
        if (written) throw new Error("Could not answer");
        return lost.list(table, fields, part);
      },
    };
    const run = await school.sync({ given: oneTuesday, port });
    expect([run.created, run.incomplete]).toEqual([0, true]);
    expect(run.errors.map(({ error }) => error)).toEqual([
      expect.stringContaining("The request timed out"),
      expect.stringContaining("The request timed out"),
    ]);
  });

  test("is left to the next run where the time is up before anybody could look for it", async () => {
    const school = openSchool({ templates: templates(3), slots: [] });
    let late = false;
    const port: BasePort = {
      ...school.port,
      create: async () => {
        late = true;
        throw new Error(`Field "${KEY}" cannot accept the provided value.`);
      },
    };
    const run = await school.sync({ given: oneTuesday, port, tick: () => (late ? 30_000 : 1) });
    expect(run).toMatchObject({ created: 0, remaining: 3, incomplete: true, errors: [] });
  });

  test("is reported when too few reads are left to look for it", async () => {
    const school = openSchool({ templates: templates(8), slots: [] });
    const port: BasePort = limited(losing(school.port, [1]), { reads: 4 });
    const run = await school.sync({ given: oneTuesday, port });
    expect(run.created).toBe(0);
    expect(run.incomplete).toBe(true);
    expect(run.errors).toHaveLength(8);
    expect(school.slots()).toHaveLength(8);
    expect(counts(await school.sync({ given: oneTuesday }))).toBe("0/0/0");
  });
});

describe("2.40 a single create", () => {
  /** So many calls fail in these words, with nothing written, or with everything. */
  const failing = (port: BasePort, failures: number, text: string, arrives = false): BasePort => {
    let calls = 0;
    return {
      ...port,
      create: async (table, rows) => {
        calls += 1;
        if (calls > failures) return port.create(table, rows);
        if (arrives) await port.create(table, rows);
        throw new Error(text);
      },
    };
  };
  const createOne = async (failures: number, text: string, arrives = false, reads = 30) => {
    const school = openSchool({ templates: templates(1), slots: [] });
    const port = limited(failing(school.port, failures, text, arrives), { reads });
    const { created, errors, incomplete } = await school.sync({ given: oneTuesday, port });
    return { created, errors: errors.length, incomplete, records: school.slots().length };
  };

  test.each([
    ["that failed is made once more when it is not there", 1, "ECONNRESET", 1, 0],
    ["whose answer was lost is made once more when it is not there", 1, "The request timed out", 1, 0],
    ["is not made a third time", 2, "ECONNRESET", 0, 1],
    ["that was refused is not made again", 1, "Field cannot accept the provided value.", 0, 1],
  ])("%s", async (_, failures, text, created, errors) => {
    expect(await createOne(failures, text)).toEqual({ created, errors, incomplete: false, records: created });
  });

  test("is not made once more where it has arrived, at the first time or the second", async () => {
    const done = { created: 1, errors: 0, incomplete: false, records: 1 };
    expect(await createOne(1, "The request timed out", true)).toEqual(done);
    const school = openSchool({ templates: templates(1), slots: [] });
    const lost = failing(failing(school.port, 1, "The request timed out", true), 1, "The request timed out");
    expect(counts(await school.sync({ given: oneTuesday, port: lost }))).toBe("1/0/0");
    expect(school.slots()).toHaveLength(1);
  });

  test("is not made once more where nobody can look for it", async () => {
    expect(await createOne(1, "ECONNRESET", true, 4)).toMatchObject({
      created: 0,
      errors: 1,
      incomplete: true,
    });
  });
});

describe("2.82 a permission that is missing for a field", () => {
  const forbidding = (
    port: BasePort,
    isForbidden: (cells: RawCells) => boolean,
    sizes: number[] = [],
  ): BasePort => ({
    ...port,
    create: async (table, rows) => {
      sizes.push(rows.length);
      if (rows.some(isForbidden)) throw new Error("You do not have permission to edit this field");
      return port.create(table, rows);
    },
    update: async (table, edits) => {
      sizes.push(edits.length);
      if (edits.some(({ cells }) => isForbidden(cells)))
        throw new Error("You do not have permission to edit this field");
      return port.update(table, edits);
    },
  });

  test("is asked for three records, and the others with those fields are not tried: one error says how many", async () => {
    const school = openSchool({ templates: templates(300), slots: [] });
    const sizes: number[] = [];
    const run = await school.sync({ given: oneTuesday, port: forbidding(school.port, () => true, sizes) });
    expect([run.created, run.incomplete]).toEqual([0, false]);
    expect(sizes.filter((size) => size === 1).length).toBeLessThanOrEqual(7);
    expect(run.errors.length).toBeLessThan(10);
    expect(run.errors[0]).toEqual({
      slot: "",
      error: expect.stringMatching(/^Not tried for want of permission: 29\d more writes of .*natural_key/),
    });
  });

  test("does not stop what has other fields", async () => {
    const school = openSchool({
      templates: [
        ...templates(10, { ends: "15:30" }),
        ...templates(10).map((each) => ({ ...each, id: `${each.id}n`, teachers: [`${each.teachers[0]}n`] })),
      ],
      slots: slots(10),
    });
    const ends = `fld_${SLOTS.name}_ends` as FieldId;
    const port = forbidding(school.port, (cells) => ends in cells && !(KEY in cells));
    const run = await school.sync({ given: oneTuesday, port });
    expect(counts(run)).toBe("10/0/0");
    expect(
      run.errors.map(({ error }) => error.startsWith("Not tried for want of permission: 7 more")),
    ).toContain(true);
    expect(run.errors).toHaveLength(4);
  });

  test("is told apart from other refusals, which are a record's own", async () => {
    const school = openSchool({ templates: templates(10), slots: [] });
    const run = await school.sync({ given: oneTuesday, port: refusing(school.port, () => true) });
    expect(run.errors).toHaveLength(10);
  });
});

describe("a change whose answer is lost", () => {
  /** The first so many calls are carried out, and fail all the same. */
  const updateWith = async (count: number, failures: number, text: string) => {
    const school = openSchool({ templates: templates(count, { ends: "15:30" }), slots: slots(count) });
    let calls = 0;
    const port: BasePort = {
      ...school.port,
      update: async (table, edits) => {
        await school.port.update(table, edits);
        calls += 1;
        if (calls <= failures) throw new Error(text);
      },
    };
    const { updated, errors } = await school.sync({ given: oneTuesday, port });
    return [updated, errors.length, calls];
  };

  test.each<[string, number, number, string, readonly number[]]>([
    ["is made once more, in two halves", 4, 1, "The request timed out", [4, 0, 3]],
    ["is made once more where it is of one record", 1, 1, "The request timed out", [1, 0, 2]],
    ["is made once more also in words that nobody knows", 1, 1, "ECONNRESET", [1, 0, 2]],
    ["and not a third time", 1, 2, "The request timed out", [0, 1, 2]],
    ["is not made again where it was none, but a refusal", 1, 1, "Field cannot accept it", [0, 1, 1]],
  ])("%s", async (_, count, failures, text, expected) => {
    expect(await updateWith(count, failures, text)).toEqual(expected);
  });
});

describe("2.39 when the time is up", () => {
  test("the run ends by itself, the nearest week done, and the next run goes on", async () => {
    const school = openSchool({ templates: templates(100), slots: [] });
    const given = { daysAhead: 14, maxInFlight: 1 };
    let calls = 0;
    const port = watchedPort(school.port, {
      before: () => {
        calls += 1;
      },
    });
    // Two of four calls, then the clock leaps.
    const run = await school.sync({ given, port, tick: () => (calls >= 2 ? 60_000 : 1) });
    expect(run).toMatchObject({ created: 100, incomplete: true, remaining: 100 });
    expect(new Set(school.slots().map(({ date }) => date))).toEqual(new Set(["2024-01-23"]));
    expect(run.entries.map(({ message }) => message)).toContain(
      "Stopped at the time budget: 100 actions left for the next run",
    );
    expect(await school.sync({ given })).toMatchObject({ created: 100, incomplete: false, remaining: 0 });
  });

  test("and the verifying pass is left out, the run says that it is incomplete", async () => {
    const school = openSchool({ templates: templates(1), slots: [] });
    let written = false;
    const port = watchedPort(school.port, {
      after: () => {
        written = true;
      },
    });
    const run = await school.sync({ given: oneTuesday, port, tick: () => (written ? 60_000 : 1) });
    expect(run).toMatchObject({ created: 1, incomplete: true, remaining: 0 });
  });
});

test("weeks come in order: what is near is written before what is far", async () => {
  const school = openSchool({ templates: templates(30), slots: [] });
  const dates: string[] = [];
  const port = watchedPort(school.port, {
    before: (call) => {
      if (call.kind === "create")
        dates.push(...call.rows.map((row) => String(row[`fld_${SLOTS.name}_date` as FieldId])));
    },
  });
  await school.sync({ given: { daysAhead: 21, maxInFlight: 1 }, port });
  const weeks = [0, 7, 14].map((days) => formatDate(addDays(parseDate("2024-01-23") as LocalDate, days)));
  expect(dates).toEqual(weeks.flatMap((week) => Array.from({ length: 30 }, () => week)));
});

test("hours that have changed places by hand go back in one call, at no moment double", async () => {
  const one = aTemplate({ id: "recT1" });
  const other = aTemplate({ id: "recT2", starts: "15:00", ends: "16:00" });
  const school = openSchool({
    templates: [one, other],
    slots: [
      { ...aSlot({ id: "recS1", source: ["recT1"] }), starts: "15:00", ends: "16:00" },
      {
        ...aSlot({ id: "recS2", source: ["recT2"], starts: "15:00", ends: "16:00" }),
        starts: "14:00",
        ends: "15:00",
      },
    ],
  });
  const calls: number[] = [];
  // Room for one record a call, were they not to go together.
  const port = watchedPort(
    school.port,
    { before: (call) => calls.push(call.kind === "update" ? call.edits.length : 0) },
    1,
  );
  const run = await school.sync({ given: oneTuesday, port });
  expect(calls).toEqual([2]);
  expect(counts(run)).toBe("0/2/0");
  expect(school.slot("recS1")).toMatchObject({ starts: "14:00", ends: "15:00" });
  expect(school.slot("recS2")).toMatchObject({ starts: "15:00", ends: "16:00" });
});
