import { describe, expect, test } from "vitest";
import type { BasePort, RawEdit } from "../../../src/base/port.ts";
import { STATUSES } from "../../../src/base/schema/cell-words.ts";
import { SLOTS, TEMPLATES } from "../../../src/base/schema/tables.ts";
import type { TemplateId } from "../../../src/domain/ids.ts";
import type { SyncTarget } from "../../../src/planning/scope-target.ts";
import { describeSync } from "../../../src/report/report.ts";
import { actingBeside, lateFromRead } from "../../support/ports.ts";
import { type OpenSchool, openSchool } from "../../support/school/open-school.ts";
import { counts } from "../../support/school/results.ts";
import { aSlot, aTemplate } from "../../support/school/specs.ts";
import { syncWordsOf } from "../../support/words.ts";

const oneTuesday = { daysAhead: 2 };
const slotField = (key: string): string => `fld_${SLOTS.name}_${key}`;
const templateField = (key: string): string => `fld_${TEMPLATES.name}_${key}`;

const instant = (day: string): string => `${day}T06:00:00.000Z`;
const SENIOR = instant("2023-01-01");
const JUNIOR = instant("2023-09-01");
/** Half an hour into the lesson of `aTemplate()`, but on another day as long as nobody moves it. */
const other = (createdAt: string | null, day = 4) =>
  aTemplate({ id: "recT2", day, starts: "14:30", ends: "15:30", createdAt });

const onTuesday = (school: OpenSchool): readonly string[] =>
  school
    .slots()
    .filter(({ date }) => date === "2024-01-23")
    .map(({ starts, status }) => `${starts} ${status}`)
    .sort();

const toTuesday = (school: OpenSchool, id: string): void =>
  school.edit(TEMPLATES.name, id, { [templateField("day")]: 2 });

describe("an hour that this run has opened, and what came into its way meanwhile", () => {
  const typeSlot = (school: OpenSchool, cells: Readonly<Record<string, unknown>> = {}): string =>
    school.add(SLOTS.name, {
      [slotField("key")]: "make-up lesson",
      [slotField("teacher")]: [{ id: "recA" }],
      [slotField("date")]: "2024-01-23",
      [slotField("starts")]: "14:30",
      [slotField("ends")]: "15:30",
      [slotField("status")]: { name: STATUSES.open },
      ...cells,
    });
  /** As another run makes it for a template that has been moved to Tuesday. */
  const makeSlot = (school: OpenSchool, template: string, markerMode = true): string =>
    typeSlot(school, {
      [slotField("key")]: "recA|2024-01-23|14:30",
      [slotField("source")]: [{ id: template }],
      ...(markerMode && { [slotField("syncState")]: `v1|${template}|live|14:30-15:30;פרטי;1` }),
    });
  const moveAndMake = (school: OpenSchool, markerMode = true): string => {
    toTuesday(school, "recT2");
    return makeSlot(school, "recT2", markerMode);
  };
  const syncBeside = (school: OpenSchool, act: (school: OpenSchool) => void) =>
    school.sync({ given: oneTuesday, port: actingBeside(school.port, () => act(school), "write") });

  test("a slot that a person has typed: the run's own goes, and comes when the way is free", async () => {
    const school = openSchool({ templates: [aTemplate()], slots: [] });
    const run = await syncBeside(school, typeSlot);
    expect(onTuesday(school)).toEqual(["14:00 blocked", "14:30 open"]);
    expect(run.entries).toContainEqual(
      expect.objectContaining({
        level: "warn",
        code: "parted",
        message: "Closed again, it overlaps what came meanwhile: recA|2024-01-23|14:00",
      }),
    );
    const report = describeSync(run, syncWordsOf("en", STATUSES), {
      recordLimit: 50_000,
      showStudents: true,
    }).text;
    expect(report).not.toContain("created Tue");
    expect(report).toContain(
      "blocked again, because it overlaps an hour that another run, or a person, opened at the same moment.",
    );
    expect(counts(await school.sync({ given: oneTuesday }))).toBe("0/0/0");
    school.remove(SLOTS.name, school.slots().find(({ starts }) => starts === "14:30")?.id ?? "");
    expect(counts(await school.sync({ given: oneTuesday }))).toBe("0/1/0");
  });

  test.each<[string, string, string | null, readonly string[]]>([
    ["a younger template: that one goes", SENIOR, JUNIOR, ["14:00 open", "14:30 blocked"]],
    ["an older template: the run's own goes", JUNIOR, SENIOR, ["14:00 blocked", "14:30 open"]],
    ["a template without a date: that one goes", JUNIOR, null, ["14:00 open", "14:30 blocked"]],
  ])("a slot that another run has made for %s", async (_, mine, theirs, expected) => {
    const school = openSchool({ templates: [aTemplate({ createdAt: mine }), other(theirs)], slots: [] });
    await syncBeside(school, () => moveAndMake(school));
    expect(onTuesday(school)).toEqual(expected);
    await school.sync({ given: oneTuesday });
    expect(onTuesday(school)).toEqual(expected);
  });

  test("a slot that another run has made for a template of which this one knew nothing", async () => {
    const school = openSchool({ templates: [aTemplate({ createdAt: JUNIOR })], slots: [] });
    await syncBeside(school, () => {
      const id = school.add(TEMPLATES.name, {
        [templateField("teacher")]: [{ id: "recA" }],
        [templateField("day")]: 2,
        [templateField("starts")]: "14:30",
        [templateField("ends")]: "15:30",
      });
      makeSlot(school, id);
    });
    expect(onTuesday(school)).toEqual(["14:00 open", "14:30 blocked"]);
  });

  test("where no template wants one of the two any more, the next run parts them, with and without sync_state", async () => {
    for (const markerMode of [true, false]) {
      const school = openSchool(
        { templates: [aTemplate({ createdAt: SENIOR }), other(JUNIOR)], slots: [] },
        { markerMode },
      );
      await syncBeside(school, () => {
        school.edit(TEMPLATES.name, "recT1", {
          [templateField("starts")]: "09:00",
          [templateField("ends")]: "10:00",
        });
        moveAndMake(school, markerMode);
      });
      expect(onTuesday(school)).toEqual(["14:00 open", "14:30 open"]);
      await school.sync({ given: oneTuesday });
      expect(onTuesday(school)).toEqual(["09:00 open", "14:00 blocked", "14:30 open"]);
    }
  });

  test("of three in a row the one in the middle goes, if it is the junior of one of them", async () => {
    const school = openSchool({
      templates: [
        aTemplate({ createdAt: SENIOR }),
        other(JUNIOR),
        aTemplate({ id: "recT3", starts: "15:00", ends: "16:00", createdAt: null }),
      ],
      slots: [],
    });
    await syncBeside(school, () => moveAndMake(school));
    expect(onTuesday(school)).toEqual(["14:00 open", "14:30 blocked", "15:00 open"]);
  });

  test("a slot that has been booked by then stays, and so does one of the run's own", async () => {
    const templates = [aTemplate({ createdAt: SENIOR }), other(JUNIOR)];
    const book = (school: OpenSchool, id: string): void =>
      school.edit(SLOTS.name, id, { [slotField("lessons")]: [{ id: "recLesson" }] });
    const theirs = openSchool({ templates, slots: [] });
    await syncBeside(theirs, () => book(theirs, moveAndMake(theirs)));
    expect(onTuesday(theirs)).toEqual(["14:00 blocked", "14:30 open"]);

    const mine = openSchool({ templates: [aTemplate({ createdAt: JUNIOR }), other(SENIOR)], slots: [] });
    const port = actingBeside(
      mine.port,
      () => {
        moveAndMake(mine);
        book(mine, mine.slots().find(({ starts }) => starts === "14:00")?.id ?? "");
      },
      "look",
    );
    await mine.sync({ given: oneTuesday, port });
    expect(onTuesday(mine)).toEqual(["14:00 open", "14:30 blocked"]);
  });

  test("a slot that the run has moved back cannot go: what another run has made does, and what a person has typed stays", async () => {
    const dragged = aSlot({ key: "recA|2024-01-23|14:00", starts: "18:00", ends: "19:00" });
    for (const [act, expected] of [
      [(school: OpenSchool) => moveAndMake(school), ["14:00 open", "14:30 blocked"]],
      [typeSlot, ["14:00 open", "14:30 open"]],
    ] as const) {
      const school = openSchool({ templates: [aTemplate(), other(null)], slots: [dragged] });
      await syncBeside(school, act);
      expect(onTuesday(school)).toEqual(expected);
    }
  });

  test("a copy that somebody makes meanwhile and drags into the way stays, beside what was opened and what was changed", async () => {
    const copyOf = (school: OpenSchool): string =>
      typeSlot(school, {
        [slotField("key")]: "recA|2024-01-23|10:00",
        [slotField("source")]: [{ id: "recT3" }],
        [slotField("syncState")]: "v1|recT3|live|10:00-11:00;פרטי;1",
      });
    const third = aTemplate({ id: "recT3", starts: "10:00", ends: "11:00" });
    const original = aSlot({ id: "recS3", starts: "10:00", ends: "11:00", source: ["recT3"] });
    const opening = openSchool({ templates: [aTemplate(), third], slots: [original] });
    await syncBeside(opening, copyOf);
    expect(onTuesday(opening)).toEqual(["10:00 open", "14:00 blocked", "14:30 open"]);
    const changing = openSchool({
      templates: [aTemplate({ capacity: 3 }), third],
      slots: [aSlot(), original],
    });
    await syncBeside(changing, copyOf);
    expect(onTuesday(changing)).toEqual(["10:00 open", "14:00 open", "14:30 open"]);
  });

  test("a blocked slot that a person has opened, or one that was dragged there: the run's own goes", async () => {
    const typed = { id: "recS2", source: [], key: "make-up lesson", syncState: null };
    const opened = aSlot({ ...typed, starts: "14:45", ends: "15:30", status: STATUSES.blocked });
    const dragged = aSlot({ ...typed, starts: "10:00", ends: "11:00" });
    for (const [slot, ends] of [
      // Blocked by a person it would be in the way, so this template ends before it.
      [opened, "14:45"],
      [dragged, "15:00"],
    ] as const) {
      const school = openSchool({ templates: [aTemplate({ ends })], slots: [slot] });
      await syncBeside(school, () =>
        school.edit(SLOTS.name, "recS2", {
          [slotField("status")]: { name: STATUSES.open },
          [slotField("starts")]: "14:15",
          [slotField("ends")]: "15:30",
        }),
      );
      expect(onTuesday(school)).toEqual(["14:00 blocked", "14:15 open"]);
    }
  });

  test.each<[string, Readonly<Record<string, unknown>>]>([
    ["back to back", { [slotField("starts")]: "15:00" }],
    ["of another teacher", { [slotField("teacher")]: [{ id: "recB" }] }],
    ["blocked", { [slotField("status")]: { name: STATUSES.blocked } }],
  ])("a slot that is %s is in nobody's way", async (_, cells) => {
    const school = openSchool({ templates: [aTemplate()], slots: [] });
    const run = await syncBeside(school, () => typeSlot(school, cells));
    expect(counts(run)).toBe("1/0/0");
    expect(onTuesday(school)).toContain("14:00 open");
  });

  test("what overlapped before the run is left to people", async () => {
    const school = openSchool({
      templates: [aTemplate(), aTemplate({ id: "recT2", teachers: ["recB"] })],
      slots: [aSlot(), aSlot({ id: "recS2", source: [], key: "make-up lesson", syncState: null })],
    });
    expect(counts(await school.sync({ given: oneTuesday }))).toBe("1/0/0");
    expect(onTuesday(school)).toEqual(["14:00 open", "14:00 open", "14:00 open"]);
  });

  test("a pair that there is no time to part stays, and the run is incomplete", async () => {
    const school = openSchool({ templates: [aTemplate({ createdAt: SENIOR }), other(JUNIOR)], slots: [] });
    const late = lateFromRead(
      actingBeside(school.port, () => void moveAndMake(school), "write"),
      4,
    );
    const run = await school.sync({ given: oneTuesday, ...late });
    expect(run.entries.map(({ code }) => code)).toEqual(["incomplete"]);
    expect(onTuesday(school)).toEqual(["14:00 open", "14:30 open"]);
  });

  test("where the templates cannot be read again, the pair stays, and the run says so", async () => {
    const school = openSchool({ templates: [aTemplate({ createdAt: SENIOR }), other(JUNIOR)], slots: [] });
    const besides = actingBeside(school.port, () => void moveAndMake(school), "write");
    let reads = 0;
    const port: BasePort = {
      ...besides,
      list: async (table, fields, part) => {
        reads += Number(table === TEMPLATES.id);
        if (reads === 2 && table === TEMPLATES.id) throw new Error("Could not answer");
        return besides.list(table, fields, part);
      },
    };
    const run = await school.sync({ given: oneTuesday, port });
    expect(onTuesday(school)).toEqual(["14:00 open", "14:30 open"]);
    expect(run.incomplete).toBe(true);
    expect(run.entries).toContainEqual({
      level: "warn",
      code: "unverified",
      message: "Could not read the templates again: Could not answer",
    });
  });
});

describe("two runs that both look before either of them closes anything", () => {
  /** The second begins when the first is about to write, after an edit; each waits for the other before it looks and before it closes. */
  async function bothLook(school: OpenSchool, edit: () => void, target?: SyncTarget): Promise<void> {
    const [planned, written, looked, closing] = [gate(2), gate(2), gate(2), gate(2)];
    const waiting = (port: BasePort, begin?: () => void): BasePort => {
      let wrote = false;
      let begun = false;
      const writing = async <Value>(write: () => Promise<Value>): Promise<Value> => {
        if (!begun) begin?.();
        begun = true;
        await (wrote ? closing() : planned());
        const value = await write();
        if (!wrote) await written();
        wrote = true;
        return value;
      };
      return {
        ...port,
        create: (table, rows) => writing(() => port.create(table, rows)),
        update: (table, edits) => writing(() => port.update(table, edits)),
        list: async (table, fields, part) => {
          const records = await port.list(table, fields, part);
          if (wrote && table === SLOTS.id) await looked();
          return records;
        },
      };
    };
    let second: Promise<unknown> = Promise.resolve();
    const begin = (): void => {
      edit();
      second = school.sync({
        given: oneTuesday,
        port: waiting(school.port),
        ...(target && { target }),
      });
    };
    await school.sync({ given: oneTuesday, port: waiting(school.port, begin) });
    await second;
  }

  /** Opens once so many wait in front of it, or when nothing more comes. */
  function gate(count: number): () => Promise<void> {
    let waiting = 0;
    let open: () => void = () => undefined;
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    return async () => {
      waiting += 1;
      if (waiting === count) open();
      const patience = new Promise<void>((resolve) => void setImmediate(() => setImmediate(resolve)));
      await Promise.race([opened, patience]);
    };
  }

  const onlySecond: SyncTarget = { kind: "templates", ids: ["recT2" as TemplateId] };

  test.each<[string, SyncTarget | undefined]>([
    ["both of the whole base", undefined],
    ["one of them for the template that was edited", onlySecond],
  ])("close the same one of two: %s", async (_, target) => {
    for (const markerMode of [true, false]) {
      const school = openSchool(
        { templates: [aTemplate({ createdAt: JUNIOR }), other(SENIOR)], slots: [] },
        { markerMode },
      );
      await bothLook(school, () => toTuesday(school, "recT2"), target);
      expect(onTuesday(school)).toEqual(["14:00 blocked", "14:30 open"]);
      await school.sync({ given: oneTuesday });
      expect(onTuesday(school)).toEqual(["14:00 blocked", "14:30 open"]);
    }
  });

  test("close neither hour of one template that has moved, and the next run closes the old one", async () => {
    for (const markerMode of [true, false]) {
      const school = openSchool({ templates: [aTemplate()], slots: [] }, { markerMode });
      await bothLook(school, () =>
        school.edit(TEMPLATES.name, "recT1", {
          [templateField("starts")]: "14:30",
          [templateField("ends")]: "15:30",
        }),
      );
      expect(onTuesday(school)).toEqual(["14:00 open", "14:30 open"]);
      await school.sync({ given: oneTuesday });
      expect(onTuesday(school)).toEqual(["14:00 blocked", "14:30 open"]);
    }
  });
});

describe("a slot that this run has closed, and another run updated", () => {
  const UPDATED = {
    [slotField("syncState")]: "v1|recT1|live|14:00-14:45;פרטי;1",
    [slotField("ends")]: "14:45",
  };

  test("keeps the mark that it was closed by the sync, so that the next run may open it", async () => {
    const school = openSchool({
      templates: [aTemplate({ starts: "16:00", ends: "17:00" })],
      slots: [aSlot()],
    });
    const update = (): void => school.edit(SLOTS.name, "recS1", UPDATED);
    const run = await school.sync({ given: oneTuesday, port: actingBeside(school.port, update, "look") });
    expect(school.slot("recS1")).toMatchObject({ status: STATUSES.blocked, syncState: "v1|recT1|retired" });
    expect(run.entries).toContainEqual(
      expect.objectContaining({
        level: "warn",
        code: "raced",
        message: "Closed while another run updated it, left to the next run: recA|2024-01-23|14:00",
      }),
    );
    expect(run).toMatchObject({ deactivated: 1, errors: [], verified: { takenBack: new Set() } });
    school.edit(TEMPLATES.name, "recT1", {
      [templateField("starts")]: "14:00",
      [templateField("ends")]: "14:45",
    });
    await school.sync({ given: oneTuesday });
    expect(school.slot("recS1")).toMatchObject({ status: STATUSES.open, ends: "14:45" });
  });

  test("is told where there was no time to give it the mark", async () => {
    const school = openSchool({
      templates: [aTemplate({ starts: "16:00", ends: "17:00" })],
      slots: [aSlot()],
    });
    const late = lateFromRead(
      actingBeside(school.port, () => school.edit(SLOTS.name, "recS1", UPDATED), "look"),
      3,
    );
    const run = await school.sync({ given: oneTuesday, ...late });
    expect(run.errors.map(({ error }) => error)).toEqual([
      "Blocked while it was being updated, by a person or another run: recA|2024-01-23|14:00",
    ]);
  });

  test.each<[string, Readonly<Record<string, unknown>>]>([
    ["opened again", { ...UPDATED, [slotField("status")]: { name: STATUSES.open } }],
    ["locked", { ...UPDATED, [slotField("locked")]: true }],
    ["said to be typed by hand", { [slotField("syncState")]: "v1||manual" }],
  ])("but not where somebody has %s it", async (_, cells) => {
    const school = openSchool({
      templates: [aTemplate({ starts: "16:00", ends: "17:00" })],
      slots: [aSlot()],
    });
    const act = (): void => school.edit(SLOTS.name, "recS1", cells);
    const run = await school.sync({ given: oneTuesday, port: actingBeside(school.port, act, "look") });
    expect(school.slot("recS1").syncState).toBe(cells[slotField("syncState")]);
    expect(run.entries.some(({ code }) => code === "raced")).toBe(false);
  });
});

test("a slot that is blocked while this run updates it is told as an error, for nobody knows by whom", async () => {
  const school = openSchool({ templates: [aTemplate({ ends: "15:30" })], slots: [aSlot()] });
  const block = (): void =>
    school.edit(SLOTS.name, "recS1", { [slotField("status")]: { name: STATUSES.blocked } });
  const run = await school.sync({ given: oneTuesday, port: actingBeside(school.port, block, "look") });
  expect(run.errors).toEqual([
    {
      slot: "recA|2024-01-23|14:00",
      error: "Blocked while it was being updated, by a person or another run: recA|2024-01-23|14:00",
    },
  ]);
  expect(
    describeSync(run, syncWordsOf("en", STATUSES), { recordLimit: 50_000, showStudents: true }).text,
  ).toMatch(/blocked while this run was updating it\.\n\n→ If it was not you, set its status to open/);
  expect(school.slot("recS1").status).toBe(STATUSES.blocked);
});

test("but not where the mark of another run says who it was, for then the next run may open it", async () => {
  const school = openSchool({ templates: [aTemplate({ ends: "15:30" })], slots: [aSlot()] });
  const retire = (): void =>
    school.edit(SLOTS.name, "recS1", {
      [slotField("status")]: { name: STATUSES.blocked },
      [slotField("syncState")]: "v1|recT1|retired",
    });
  const run = await school.sync({ given: oneTuesday, port: actingBeside(school.port, retire, "look") });
  expect(run.errors).toEqual([]);
  expect(counts(await school.sync({ given: oneTuesday }))).toBe("0/1/0");
  expect(school.slot("recS1").status).toBe(STATUSES.open);
});

describe("a slot whose deactivation got no answer, and that was booked", () => {
  /** Carries every deactivation out and never answers. */
  const unanswered = (school: OpenSchool, carriesOut: boolean, text: string): BasePort => ({
    ...school.port,
    update: async (table, edits: readonly RawEdit[]) => {
      const closes = edits.some(({ cells }) => JSON.stringify(cells).includes(STATUSES.blocked));
      if (carriesOut || !closes) await school.port.update(table, edits);
      if (!closes) return;
      school.edit(SLOTS.name, "recS1", { [slotField("lessons")]: [{ id: "recLesson" }] });
      throw new Error(text);
    },
  });
  const moved = { templates: [aTemplate({ starts: "16:00", ends: "17:00" })], slots: [aSlot()] };
  const LOST = "The request timed out";
  const UNKNOWN = "ECONNRESET";

  test.each([
    ["with its mark on it, whatever the error says", true, UNKNOWN],
    ["without marks where the answer was lost", false, LOST],
  ])("gets its status back all the same: %s", async (_, markerMode, text) => {
    const school = openSchool(moved, { markerMode });
    const run = await school.sync({ given: oneTuesday, port: unanswered(school, true, text) });
    expect(school.slot("recS1").status).toBe(STATUSES.open);
    if (markerMode) expect(school.slot("recS1").syncState).toBe("v1|recT1|live|14:00-15:00;פרטי;1");
    expect(run.entries.map(({ code }) => code)).toContain("booked-meanwhile");
  });

  test.each([
    ["it was not carried out", true, false, LOST],
    ["nobody can tell whose it is", false, true, UNKNOWN],
  ])("is left alone where %s", async (_, markerMode, carriesOut, text) => {
    const school = openSchool(moved, { markerMode });
    const run = await school.sync({ given: oneTuesday, port: unanswered(school, carriesOut, text) });
    expect(school.slot("recS1").status).toBe(carriesOut ? STATUSES.blocked : STATUSES.open);
    expect(run.entries.map(({ code }) => code)).not.toContain("booked-meanwhile");
  });

  test("is left to the person who blocked it where Airtable had refused", async () => {
    for (const markerMode of [true, false]) {
      const school = openSchool(
        { ...moved, templates: [...moved.templates, aTemplate({ id: "recT2", teachers: ["recB"] })] },
        { markerMode },
      );
      const port: BasePort = {
        ...school.port,
        update: async (table, edits) => {
          if (!edits.some(({ id }) => id === "recS1")) return school.port.update(table, edits);
          school.edit(SLOTS.name, "recS1", {
            [slotField("status")]: { name: STATUSES.blocked },
            [slotField("lessons")]: [{ id: "recLesson" }],
          });
          throw new Error('Field "fld" cannot accept the provided value.');
        },
      };
      await school.sync({ given: oneTuesday, port });
      expect(school.slot("recS1").status).toBe(STATUSES.blocked);
    }
  });
});
