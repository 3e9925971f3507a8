import { describe, expect, test } from "vitest";
import type { StoredFlags } from "../../../src/base/codecs/templates/flag-codec.ts";
import { PortError } from "../../../src/base/port-error.ts";
import type { FlagEdit } from "../../../src/base/store.ts";
import type { TeacherId, TemplateId } from "../../../src/domain/ids.ts";
import { NO_FLAGS, type TemplateFlags } from "../../../src/domain/template.ts";
import type { LocalDate, Minute } from "../../../src/domain/time/civil-time.ts";
import type { Pace } from "../../../src/execution/calling/pace.ts";
import { type FlagWork, writeFlags } from "../../../src/execution/flags/write-flags.ts";
import type { OverlapParty, Overlaps } from "../../../src/planning/overlaps/upcoming.ts";

const [T1, T2, GONE] = ["recT1", "recT2", "recGone"] as TemplateId[] as [TemplateId, TemplateId, TemplateId];
const LINE = "one vs two";

const party = (name: string, template: TemplateId): OverlapParty => ({
  name,
  record: `rec-${name}`,
  templates: [template],
  presence: {
    teachers: ["recA" as TeacherId],
    date: 19_745 as LocalDate,
    starts: 840 as Minute,
    ends: 900 as Minute,
  },
  refused: false,
});
const flagged = (other: TemplateId): TemplateFlags => ({
  hasOverlap: true,
  overlapWith: [other],
  overlapDetails: LINE,
});

/** One pair of two templates. */
const overlapsOf = (one: TemplateId, other: TemplateId): Overlaps => ({
  count: 1,
  pairs: [{ a: party("one", one), b: party("two", other), line: LINE }],
  flags: new Map([
    [one, flagged(other)],
    [other, flagged(one)],
  ]),
});

/** What is written where these flags stand already, by a base that refuses some. */
async function written(
  overlaps: Overlaps,
  stored: Readonly<Record<string, StoredFlags>>,
  { refuses, overlapLog, pace = {} }: Refusals = {},
) {
  const edits: FlagEdit[] = [];
  const work = {
    store: {
      flagNames: new Map([["overlapDetails", "details"]]),
      overlapLog,
      flag: async (some: readonly FlagEdit[]) => {
        const refused = some.map(({ id }) => refuses?.get(id)).find((error) => error !== undefined);
        if (refused) throw refused;
        edits.push(...some);
      },
    },
    settings: { clearFlags: true },
    limits: { batch: 50, maxInFlight: 1 },
    startedAt: 0,
    clock: {},
    pace: { ...ALWAYS, ...pace },
  } as unknown as FlagWork;
  return { edits, ...(await writeFlags(overlaps, new Map(Object.entries(stored)) as never, work)) };
}

interface Refusals {
  readonly refuses?: ReadonlyMap<string, Error>;
  readonly overlapLog?: { readonly name: string; read(): Promise<ReadonlySet<string>>; add(): Promise<void> };
  readonly pace?: Partial<Pace>;
}

const ALWAYS = {
  call: (make: (now: never) => Promise<unknown>) =>
    make(0 as never).then(
      (value) => ({ status: "done", value }),
      (error) => ({ status: "failed", error }),
    ),
  read: (make: () => Promise<unknown>) => make().then((value) => ({ status: "done", value })),
  left: () => 60_000,
  leaving: () => ALWAYS,
};

describe("3.11 a pair of which no log tells is new", () => {
  const ticked = (overlapDetails: string): StoredFlags => ({ hasOverlap: true, overlapDetails });
  test.each<[string, StoredFlags, StoredFlags, number]>([
    ["where no details name it, although both templates are ticked", ticked("else"), ticked(""), 1],
    ["not where those of one template name it", ticked("else"), ticked(`else\n${LINE}`), 0],
    ["not where a list says that it is longer", ticked("else\n(+12)"), ticked("else"), 0],
    ["where a line merely ends or begins like that", ticked("(+12) lesson"), ticked("lesson (+12)"), 1],
    ["not where details are not kept, and both are ticked", { hasOverlap: true }, { hasOverlap: true }, 0],
    ["where details are not kept, and one is ticked", { hasOverlap: true }, { hasOverlap: false }, 1],
    ["where nothing is kept", {}, {}, 1],
  ])("%s", async (_, one, two, fresh) => {
    expect((await written(overlapsOf(T1, T2), { [T1]: one, [T2]: two })).fresh).toHaveLength(fresh);
  });
});

describe("3.11 flags", () => {
  test("link to no template that is gone", async () => {
    const blank = { ...NO_FLAGS, overlapWith: [] };
    expect((await written(overlapsOf(T1, GONE), { [T1]: blank })).edits).toEqual([
      { id: T1, flags: { hasOverlap: true, overlapDetails: LINE } },
    ]);
  });

  test.each([
    ["is unset where it was not", false, [T1]],
    ["is set where it was before", true, []],
  ])("a tick that could not be written %s", async (_, hasOverlap, unset) => {
    const stored = { [T1]: { ...NO_FLAGS, hasOverlap }, [T2]: flagged(T1) };
    const refuses = new Map([[T1, new PortError("refused", "Not this one")]]);
    const result = await written(overlapsOf(T1, T2), stored, { refuses });
    expect([...result.unset]).toEqual(unset);
    expect(result.entries).toEqual([
      {
        level: "error",
        code: "write-failed",
        message: "Failed to update recT1: Not this one",
        templateId: T1,
        failure: { kind: "refused", reason: "Not this one" },
      },
    ]);
    expect(result).toMatchObject({ edits: [], changed: [], remaining: 0 });
  });

  test("2.82 that were not tried for want of a permission are told once, and nothing else is", async () => {
    const ids = ["recT1", "recT2", "recT3", "recT4", "recT5"] as TemplateId[];
    const forbidden = new PortError("forbidden", "Not yours");
    const flags = new Map(ids.map((id) => [id, { ...NO_FLAGS, overlapDetails: LINE }]));
    const result = await written(
      { count: 1, pairs: [], flags },
      Object.fromEntries(ids.map((id) => [id, { overlapDetails: "" }])),
      { refuses: new Map(ids.map((id) => [id, forbidden])) },
    );
    expect(result.entries.map(({ message }) => message)).toEqual([
      "Failed to update recT1: Not yours",
      "Failed to update recT2: Not yours",
      "Failed to update recT3: Not yours",
      "Not tried for want of permission: 2 more writes of details: Not yours",
    ]);
  });
});

test("5.4 an overlap log that does not answer in time is told, and nothing is added to it", async () => {
  let added = 0;
  const overlapLog = {
    name: "overlap_log",
    read: async () => new Set<string>(),
    add: async () => {
      added += 1;
    },
  };
  const stored = { [T1]: flagged(T2), [T2]: flagged(T1) };
  const read: Pace["read"] = async () => ({ status: "out-of-time" });
  const silent = await written(overlapsOf(T1, T2), stored, { overlapLog, pace: { read } });
  expect(silent.entries).toEqual([
    { level: "warn", code: "log-failed", message: "Could not write to overlap_log: no answer came in time" },
  ]);
  expect([silent.fresh, added]).toEqual([[], 0]);
  const answering = await written(overlapsOf(T1, T2), stored, { overlapLog });
  expect([answering.entries, answering.fresh.length, added]).toEqual([[], 1, 1]);
});
