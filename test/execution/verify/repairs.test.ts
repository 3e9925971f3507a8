import { describe, expect, test } from "vitest";
import { portErrorOf } from "../../../src/adapters/port-calls.ts";
import { SCRIPTING_ERRORS } from "../../../src/adapters/scripting-errors.ts";
import { STATUSES } from "../../../src/base/schema/cell-words.ts";
import { DEFAULT_SETTINGS } from "../../../src/configuration/default-settings.ts";
import type { SlotId } from "../../../src/domain/ids.ts";
import type { Outcome, Outcomes } from "../../../src/execution/apply/outcome.ts";
import { findDoubleBookings, toClose } from "../../../src/execution/verify/double-bookings.ts";
import { type Findings, findRepairs } from "../../../src/execution/verify/repairs.ts";
import type { Write } from "../../../src/planning/action.ts";
import type { SlotFacts } from "../../../src/planning/held/facts.ts";
import { wantedValues } from "../../../src/planning/wanted/cells.ts";
import { indexTemplates } from "../../../src/planning/wanted/template-index.ts";
import { openSchool } from "../../support/school/open-school.ts";
import { aSlot, aTemplate, type SlotSpec, type TemplateSpec } from "../../support/school/specs.ts";

/**
 * What the verifying pass finds, without a run around it (semantics 2.38): the plan for the slots as they were, what has
 * become of its writes, and the slots as they are now.
 */
interface Look {
  readonly templates: readonly TemplateSpec[];
  readonly before: readonly SlotSpec[];
  readonly now: readonly SlotSpec[];
  /** Done, unless it is said; the record that is made for `recT1` is `recMade1`. */
  readonly outcome?: (write: Write) => Outcome | undefined;
  readonly markerMode?: boolean;
}

const planOf = async (templates: readonly TemplateSpec[], slots: readonly SlotSpec[], markerMode = true) =>
  (
    await openSchool({ templates, slots }, { markerMode }).sync({
      given: { daysAhead: 2, dryRun: true, allowMassRetire: true },
    })
  ).plan;

const doneOf = (write: Write): Outcome => ({
  status: "done",
  id:
    write.kind === "create"
      ? (`recMade${write.occurrence.template.id.slice("recT".length)}` as SlotId)
      : write.slot.id,
});

const failed = (text: string): Outcome => ({
  status: "failed",
  error: portErrorOf(new Error(text), SCRIPTING_ERRORS),
  uncertain: false,
});

async function seenOf({ templates, before, now, outcome, markerMode = true }: Look) {
  const plan = await planOf(templates, before, markerMode);
  const outcomes: Outcomes = new Map(plan.writes.map((write) => [write, outcome?.(write) ?? doneOf(write)]));
  return { before: plan.facts, now: (await planOf(templates, now, markerMode)).facts, outcomes };
}

/** Every finding as a line; what was opened is left out. */
async function look(given: Look): Promise<readonly string[]> {
  const fields = new Set(given.markerMode === false ? [] : (["syncState"] as const));
  const values = wantedValues(
    { fields, readsBackAs: (_, minute) => minute },
    { copyCapacity: "create", legacyTeacherField: "ignore" },
  );
  return linesOf(findRepairs(await seenOf(given), values));
}

const linesOf = ({
  closing,
  mending,
  doubleBookings,
  lockedMeanwhile,
  blockedMeanwhile,
}: Findings): readonly string[] => [
  ...closing.map(({ why, slot, changes }) => `close ${slot.id}, ${why}: ${JSON.stringify(changes)}`),
  ...mending.map(({ why, slot, changes }) => `mend ${slot.id}, ${why}: ${JSON.stringify(changes)}`),
  ...pairsOf(doubleBookings).map((pair) => `double ${pair}`),
  ...lockedMeanwhile.map(({ id }) => `locked ${id}`),
  ...blockedMeanwhile.map(({ id }) => `blocked ${id}`),
];

const pairsOf = (doubleBookings: Findings["doubleBookings"]): readonly string[] =>
  doubleBookings.map(({ own, other }) => `${own.id} ${other.id}`);

const typed = (spec: Partial<SlotSpec> = {}): SlotSpec =>
  aSlot({ id: "recTyped", key: "make-up lesson", source: [], syncState: null, ...spec });
const made = (spec: Partial<SlotSpec> = {}): SlotSpec => aSlot({ id: "recMade1", ...spec });
const LESSON = { lessons: ["recLesson"] };
const CLOSED = { status: STATUSES.blocked, syncState: "v1|recT1|retired" };
const CLOSE = JSON.stringify({ status: "blocked", syncState: "v1|recT1|retired" });
const RESTORE = JSON.stringify({ status: "open", syncState: "v1|recT1|live|14:00-15:00;פרטי;1" });

describe("of what came in between, the verifying pass takes for a double booking", () => {
  const opening = { templates: [aTemplate()], before: [] };
  const restyled = { templates: [aTemplate({ ends: "15:30" })], before: [aSlot()] };
  const moving = {
    templates: [aTemplate()],
    before: [aSlot({ key: "recA|2024-01-23|14:00", starts: "18:00", ends: "19:00" })],
  };
  test.each<[string, Look, readonly string[]]>([
    [
      "an hour in the way of one that was opened",
      { ...opening, now: [made(), typed()] },
      ["recMade1 recTyped"],
    ],
    [
      "not one in the way of a record that cannot be placed any more",
      {
        ...opening,
        now: [made({ date: null }), typed()],
      },
      [],
    ],
    [
      "not one of the same key, which is a twin or a copy",
      {
        ...opening,
        now: [made(), typed({ key: "recA|2024-01-23|14:00", syncState: "v1|recT9|live" })],
      },
      [],
    ],
    ["not one that takes no time", { ...opening, now: [made(), typed({ ends: null })] }, []],
    ["one in the way of a slot that was moved", { ...moving, now: [aSlot(), typed()] }, ["recS1 recTyped"]],
    [
      "not one in the way of a slot that was moved and is blocked",
      {
        ...moving,
        now: [aSlot({ status: STATUSES.blocked }), typed()],
      },
      [],
    ],
    [
      "not one in the way of a slot that was moved and has lost its day",
      {
        ...moving,
        now: [aSlot({ key: "recA|2024-01-23|14:00", date: null }), typed()],
      },
      [],
    ],
    [
      "one in the way of a slot that has become longer",
      {
        ...restyled,
        now: [aSlot({ ends: "15:30" }), typed({ starts: "15:00", ends: "16:00" })],
      },
      ["recS1 recTyped"],
    ],
    [
      "not one in the way of a slot that stands where it stood",
      {
        templates: [aTemplate({ capacity: 3 })],
        before: [aSlot()],
        now: [aSlot(), typed()],
      },
      [],
    ],
  ])("%s", async (_, given, pairs) => {
    expect((await look(given)).filter((line) => line.startsWith("double"))).toEqual(
      pairs.map((pair) => `double ${pair}`),
    );
  });

  test("none of a slot of which the run knew that it would stand there, its own ones among them", async () => {
    const templates = [
      aTemplate(),
      aTemplate({ id: "recT2", starts: "16:00", ends: "17:00" }),
      aTemplate({ id: "recT3", starts: "18:00", ends: "19:00", capacity: 3 }),
    ];
    const dragged = (spec: Partial<SlotSpec>): SlotSpec =>
      aSlot({ starts: "20:00", ends: "21:00", ...spec, source: ["recT3"], id: "recS3" });
    const stood = typed({ starts: "14:30", ends: "15:30" });
    const seen = await seenOf({
      templates,
      before: [dragged({ key: "recA|2024-01-23|18:00" })],
      now: [
        made(),
        aSlot({
          id: "recMade2",
          source: ["recT2"],
          key: "recA|2024-01-23|16:00",
          starts: "14:45",
          ends: "16:00",
        }),
        dragged({ starts: "14:30", ends: "15:00" }),
        stood,
      ],
      outcome: (write) => (write.kind === "update" ? failed("No answer") : undefined),
    });
    const own = seen.now.filter(({ id }) => id === "recMade1");
    const [known] = (await planOf(templates, [stood])).facts;
    expect(pairsOf(findDoubleBookings(own, seen))).toEqual(["recMade1 recTyped"]);
    expect(findDoubleBookings(own, { ...seen, before: [...seen.before, known as SlotFacts] })).toEqual([]);
  });
});

describe("what the verifying pass does about a slot that was booked while it was being closed", () => {
  const moved = { templates: [aTemplate({ starts: "14:30", ends: "15:30" })], before: [aSlot()] };
  const booked = aSlot({ ...CLOSED, ...LESSON });
  const later = (spec: Partial<SlotSpec> = {}) => made({ starts: "14:30", ends: "15:30", ...spec });
  const restored = `mend recS1, restored: ${RESTORE}`;
  test.each<[string, Look, readonly string[]]>([
    [
      "it gets its hour back, and what was opened over it goes",
      { ...moved, now: [booked, later()] },
      [`close recMade1, over-booked: ${CLOSE}`, restored],
    ],
    [
      "what was opened over it stays where somebody has locked it",
      {
        ...moved,
        now: [booked, later({ locked: true })],
      },
      [restored],
    ],
    [
      "what was opened over it goes once, though it be a copy as well, and makes no double then",
      {
        ...moved,
        now: [
          booked,
          later(),
          later({ ...LESSON, id: "recCopy" }),
          typed({ starts: "15:00", ends: "16:00" }),
        ],
      },
      [`close recMade1, copy: ${CLOSE}`, restored],
    ],
    [
      "what was opened stays where the booked one has lost its hour",
      {
        ...moved,
        now: [{ ...booked, ends: null }, later()],
      },
      [restored],
    ],
    [
      "and where somebody has typed another start, after its end",
      { ...moved, now: [{ ...booked, starts: "17:00" }, later()] },
      [restored],
    ],
    ["and where it has lost its own", { ...moved, now: [booked, later({ date: null })] }, [restored]],
    ["and where it ends before it starts", { ...moved, now: [booked, later({ ends: "14:00" })] }, [restored]],
    ["nothing, where it has lost its day", { ...moved, now: [{ ...booked, date: null }, later()] }, []],
    [
      "without a mark of its own it gets its status alone",
      {
        ...moved,
        now: [aSlot({ ...LESSON, status: STATUSES.blocked }), made({ starts: "16:00", ends: "17:00" })],
        markerMode: false,
      },
      ['mend recS1, restored: {"status":"open"}'],
    ],
  ])("%s", async (_, given, findings) => {
    expect(await look(given)).toEqual(findings);
  });
});

describe("a closing that has failed", () => {
  const moved = { templates: [aTemplate({ starts: "16:00", ends: "17:00" })], before: [aSlot()] };
  const REFUSED = "Field is computed and cannot be set";
  const LOST = "The request timed out";
  const UNKNOWN = "Very odd";
  const booked = aSlot({ ...CLOSED, ...LESSON });
  test.each<[string, string, boolean, readonly SlotSpec[], boolean]>([
    ["is taken for done where the slot has its mark", LOST, true, [booked], true],
    ["also where the words say nothing", UNKNOWN, true, [booked], true],
    ["but not where it was refused", REFUSED, true, [booked], false],
    ["nor where the mark is another's", LOST, true, [{ ...booked, syncState: "v1|recT2|retired" }], false],
    ["nor where nobody has blocked the slot", LOST, true, [{ ...booked, status: STATUSES.open }], false],
    ["nor where the slot is gone", LOST, true, [], false],
    ["without marks a lost answer tells", LOST, false, [booked], true],
    ["and other words do not", UNKNOWN, false, [booked], false],
    ["nor does a refusal", REFUSED, false, [booked], false],
  ])("%s", async (_, text, markerMode, now, isRestored) => {
    const found = await look({
      ...moved,
      now,
      markerMode,
      outcome: (write) => (write.kind === "retire" ? failed(text) : { status: "left" }),
    });
    expect(found.map((line) => line.split(":")[0])).toEqual(isRestored ? ["mend recS1, restored"] : []);
  });

  test("is not one that nobody knows of: what is left to the next run is nothing to mend", async () => {
    expect(await look({ ...moved, now: [booked], outcome: () => ({ status: "left" }) })).toEqual([]);
  });
});

test("a slot that somebody has locked while it was being closed is told, unless it is open again", async () => {
  const moved = { templates: [aTemplate({ starts: "16:00", ends: "17:00" })], before: [aSlot()] };
  expect(await look({ ...moved, now: [aSlot({ ...CLOSED, ...LESSON, locked: true })] })).toEqual([
    "locked recS1",
  ]);
  expect(await look({ ...moved, now: [aSlot({ ...LESSON, locked: true })] })).toEqual([]);
});

test("a copy that is closed makes no double of what it overlaps", async () => {
  const found = await look({
    templates: [aTemplate(), aTemplate({ id: "recT2", starts: "15:00", ends: "16:00" })],
    before: [aSlot()],
    now: [
      aSlot(),
      aSlot({ id: "recZ", ends: "15:30" }),
      aSlot({ id: "recMade2", source: ["recT2"], starts: "15:00", ends: "16:00" }),
    ],
  });
  expect(found).toEqual([`close recZ, copy: ${CLOSE}`]);
});

test("a slot that is blocked when it has been updated is told, unless it was blocked before or has the mark", async () => {
  const longer = { templates: [aTemplate({ ends: "15:30" })], before: [aSlot()] };
  const blocked = aSlot({ status: STATUSES.blocked });
  expect(await look({ ...longer, now: [blocked] })).toEqual(["blocked recS1"]);
  expect(await look({ ...longer, now: [aSlot({ ends: "15:30" })] })).toEqual([]);
  expect(await look({ ...longer, now: [aSlot(CLOSED)] })).toEqual([]);
  expect(await look({ ...longer, now: [blocked], outcome: () => failed("No answer") })).toEqual([]);
});

describe("of two hours that overlap", () => {
  const OLD = "2023-01-01T06:00:00.000Z";
  const YOUNG = "2023-09-01T06:00:00.000Z";
  const second = (spec: Partial<TemplateSpec> = {}): TemplateSpec =>
    aTemplate({ id: "recT2", starts: "14:30", ends: "15:30", createdAt: YOUNG, ...spec });
  const hours = (first: Partial<SlotSpec> = {}, other: Partial<SlotSpec> = {}): readonly SlotSpec[] => [
    aSlot(first),
    aSlot({ id: "recS2", source: ["recT2"], starts: "14:30", ends: "15:30", ...other }),
  ];
  const all = (): boolean => true;

  async function juniors(
    templates: readonly TemplateSpec[],
    slots: readonly SlotSpec[],
    isClosable: (slot: SlotFacts) => boolean = all,
  ): Promise<readonly string[]> {
    const plan = await planOf(templates, slots);
    const [own, ...others] = slots.map(({ id }) => plan.facts.find((slot) => slot.id === id) as SlotFacts);
    const doubleBookings = others.map((other) => ({ own: own as SlotFacts, other }));
    return toClose(doubleBookings, isClosable, indexTemplates(plan.templates), {
      ...DEFAULT_SETTINGS,
      overrideMode: "slot",
    }).map(({ id }) => id);
  }

  const older = aTemplate({ createdAt: OLD });
  test.each<[string, readonly TemplateSpec[], readonly SlotSpec[], readonly string[]]>([
    ["the younger template's goes", [older, second()], hours(), ["recS2"]],
    [
      "whichever comes first",
      [aTemplate({ createdAt: YOUNG }), second({ createdAt: OLD })],
      hours(),
      ["recS1"],
    ],
    ["neither goes where no template wants the one", [older, second({ day: 4 })], hours(), []],
    [
      "nor where another template wants the hour of the one",
      [older, second({ day: 4 }), second({ id: "recT3" })],
      hours(),
      [],
    ],
    ["nor where its template has ended", [older, second({ endDate: "2023-12-30" })], hours(), []],
    [
      "a locked one stays, though no template wants it",
      [older, second({ day: 4 })],
      hours({}, { locked: true }),
      ["recS1"],
    ],
    [
      "one that nobody's template has made stays",
      [older],
      hours({}, { source: [], syncState: null }),
      ["recS1"],
    ],
    [
      "one without a key has the younger place",
      [older],
      hours({}, { key: "", teachers: ["recA", "recB"] }),
      ["recS2"],
    ],
    [
      "of two without a template that wants them the larger id goes",
      [older],
      hours({ key: "", teachers: ["recA", "recB"] }, { key: "", teachers: ["recA", "recB"] }),
      ["recS2"],
    ],
  ])("%s", async (_, templates, slots, expected) => {
    // What people claim nobody may close.
    const isClosable = ({ writable, provenance }: SlotFacts): boolean => writable && provenance.length > 0;
    expect(await juniors(templates, slots, isClosable)).toEqual(expected);
  });

  test("what may not be closed stays, and both do where neither may be", async () => {
    expect(await juniors([older, second()], hours(), ({ id }) => id === "recS1")).toEqual(["recS1"]);
    expect(await juniors([older, second()], hours(), () => false)).toEqual([]);
  });

  test("the hour of a slot of two templates is that of the one that wants it", async () => {
    const both = hours({ source: ["recT0", "recT1"], syncState: null });
    expect(await juniors([older, second()], both)).toEqual(["recS2"]);
  });

  test("of three in a row the one in the middle goes, and both others stay", async () => {
    const third = aTemplate({ id: "recT3", starts: "15:00", ends: "16:00" });
    const slots = [
      ...hours().slice().reverse(),
      aSlot({ id: "recS3", source: ["recT3"], starts: "15:00", ends: "16:00" }),
    ];
    expect(await juniors([older, second(), third], slots)).toEqual(["recS2"]);
  });
});
