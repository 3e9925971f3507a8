import { describe, expect, test } from "vitest";
import type { LivePort } from "../../../src/adapters/blocks.ts";
import { LESSON_TYPES } from "../../../src/base/schema/cell-words.ts";
import type { Settings } from "../../../src/domain/settings.ts";
import { type Instant, later } from "../../../src/domain/time/instant.ts";
import { panelSession } from "../../../src/panel/session/panel-session.ts";
import type { Session } from "../../../src/panel/session/session.ts";
import { trySettings } from "../../../src/panel/settings-form.ts";
import { aCase } from "../../support/arbitraries.ts";
import { instant } from "../../support/instant.ts";
import { inScriptingWords, limited, type SeenCall, watchedPort } from "../../support/ports.ts";
import { holds } from "../../support/properties.ts";
import { type OpenSchool, openSchool, WEDNESDAY } from "../../support/school/open-school.ts";
import { inventoryCells } from "../../support/school/results.ts";
import { aSlot, aTemplate, type School } from "../../support/school/specs.ts";

interface Opened {
  readonly session: Session;
  /** Tells the session of a change, and lets it look. */
  tell(): Promise<void>;
  /** Lets time pass. */
  pass(milliseconds: number): void;
  readonly calls: SeenCall[];
  /** Airtable answers nothing any more, or answers again. */
  silence(silent: boolean): void;
  /** Changes of the base are told to the session. */
  isFollowed(): boolean;
  /** How often reads have been given up. */
  abandoned(): number;
}

function open(
  school: OpenSchool,
  { given = {}, now = WEDNESDAY, before = () => {}, batchSize = 50, mayWrite = () => true }: OpenOptions = {},
): Opened {
  let time = instant(now);
  let changed: (() => void) | undefined;
  /** Pauses so long that only `pass` ends them. */
  const pauses: { readonly until: Instant; end(): void }[] = [];
  const calls: SeenCall[] = [];
  const watched = watchedPort(
    inScriptingWords(school.port),
    {
      before: (call) => {
        calls.push(call);
        before(calls.length);
      },
    },
    batchSize,
  );
  let isSilent = false;
  /** As in the SDK, every later read waits for one without an answer, until that is given up. */
  let isHeldUp = false;
  let abandoned = 0;
  const answered = <T>(answer: Promise<T>): Promise<T> => (isSilent ? new Promise(() => {}) : answer);
  const read = <T>(answer: Promise<T>): Promise<T> => {
    isHeldUp ||= isSilent;
    return isHeldUp ? new Promise(() => {}) : answer;
  };
  const port: LivePort = {
    ...limited(watched, { reads: Number.POSITIVE_INFINITY, runMs: Number.POSITIVE_INFINITY }),
    list: (...asked) => read(watched.list(...asked)),
    create: (...asked) => answered(watched.create(...asked)),
    update: (...asked) => answered(watched.update(...asked)),
    follow: (callback) => {
      changed = callback;
    },
    release: () => {
      changed = undefined;
    },
    abandonReads: async () => {
      abandoned += 1;
      changed = undefined;
      isHeldUp = false;
    },
    withRecord: async () => false,
  };
  const clock = {
    now: () => time,
    sleep: async (milliseconds: number) => {
      if (milliseconds >= 5000) {
        await new Promise<void>((end) => pauses.push({ until: later(time, milliseconds), end }));
      } else time = later(time, milliseconds);
    },
  };
  const session = panelSession({ port, clock, settings: trySettings(given) as Settings, mayWrite });
  session.start();
  return {
    session,
    calls,
    isFollowed: () => changed !== undefined,
    abandoned: () => abandoned,
    silence: (silent) => {
      isSilent = silent;
    },
    async tell() {
      changed?.();
      await settled();
      await session.refresh();
    },
    pass: (milliseconds) => {
      time = later(time, milliseconds);
      for (const { until, end } of pauses) if (until <= time) end();
    },
  };
}

interface OpenOptions {
  readonly given?: Readonly<Record<string, unknown>>;
  readonly now?: string;
  readonly before?: (call: number) => void;
  readonly batchSize?: number;
  readonly mayWrite?: () => boolean;
}

/** Everything that waits for nothing but its turn. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

/** A template of every weekday but Saturday, and nothing made of it yet. */
const FIVE: School = {
  templates: [0, 1, 2, 3, 4].map((day) =>
    aTemplate({ id: `recT${day}`, day, starts: "14:00", ends: "15:00", teachers: ["recA"] }),
  ),
  slots: [],
};

const plan = ({ session }: Opened) => {
  const state = session.state().plan;
  if (state.status !== "ready") throw new Error(`The plan is ${state.status}`);
  return state;
};
const writes = (opened: Opened): number => plan(opened).school.plan.writes.length;
const run = ({ session }: Opened) => session.state().run;

describe("the plan on the screen", () => {
  test("follows the base, and says how it has changed", async () => {
    const school = openSchool(FIVE);
    const opened = open(school);
    await opened.session.refresh();
    const before = writes(opened);
    school.remove("weekly_slot", "recT1");
    await opened.tell();
    expect(before - writes(opened)).toBeGreaterThan(0);
    expect(plan(opened).news).toMatchObject({ added: [], gone: { length: before - writes(opened) } });
    expect(opened.calls).toEqual([]);
  });

  test("is an error where the base is not ready, and comes back once it is", async () => {
    const school = openSchool(FIVE);
    const opened = open(school, { given: { tables: '{"weekly_slot": "elsewhere"}' } });
    await opened.session.refresh();
    expect(opened.session.state().plan).toMatchObject({
      status: "failed",
      error: { name: "PreflightError" },
    });
  });

  test("a look without an answer keeps nobody from looking again", async () => {
    const opened = open(openSchool(FIVE));
    await opened.session.refresh();
    opened.silence(true);
    void opened.session.refresh();
    await settled();
    opened.silence(false);
    opened.pass(10_000);
    await opened.session.refresh();
    expect(writes(opened)).toBeGreaterThan(0);
  });

  test("a look without an answer can be given up at once, and the base is followed again", async () => {
    const opened = open(openSchool(FIVE));
    await settled();
    opened.silence(true);
    void opened.session.refresh();
    await settled();
    opened.silence(false);
    await opened.session.retry();
    expect(writes(opened)).toBeGreaterThan(0);
    expect(opened.isFollowed()).toBe(true);
  });

  test("a write of somebody else's that has no answer ends after half a minute, and the base is followed again", async () => {
    const opened = open(openSchool(FIVE));
    await settled();
    const written = expect(opened.session.afterWriting(() => new Promise(() => {}))).rejects.toThrow(
      "may be written or not",
    );
    await settled();
    opened.pass(29_000);
    await settled();
    opened.pass(1_000);
    await written;
    expect(opened.isFollowed()).toBe(true);
    await opened.session.refresh();
    expect(writes(opened)).toBeGreaterThan(0);
  });

  test("tells whoever listens, until they have had enough", async () => {
    const opened = open(openSchool(FIVE));
    let times = 0;
    const end = opened.session.subscribe(() => {
      times += 1;
    });
    await opened.session.refresh();
    expect(times).toBeGreaterThan(0);
    end();
    times = 0;
    await opened.session.refresh();
    expect(times).toBe(0);
  });
});

describe("applying the plan", () => {
  test("does what a scheduled sync would do, in every school", async () => {
    await holds(
      aCase,
      async (example) => {
        const given = { ...example.given, allowMassRetire: true, dryRun: false };
        const synced = openSchool(example.school, example.format);
        await synced.sync({ ...example, given });
        const applied = openSchool(example.school, example.format);
        const opened = open(applied, { given, now: example.now });
        await opened.session.refresh();
        const shown = writes(opened);
        await opened.session.apply();
        expect(run(opened)).toMatchObject({ status: "finished", stopped: false });
        expect(shown === 0 || opened.calls.length > 0).toBe(true);
        expect(inventoryCells(applied)).toEqual(inventoryCells(synced));
      },
      0.5,
    );
  });

  test("does nothing and asks again when the base has changed behind its back", async () => {
    const school = openSchool(FIVE);
    const opened = open(school);
    await opened.session.refresh();
    opened.pass(5000);
    school.remove("weekly_slot", "recT1");
    await opened.session.apply();
    expect(run(opened)).toMatchObject({ status: "changed", changes: { added: [] } });
    expect(opened.calls).toEqual([]);
    await opened.session.apply();
    expect(run(opened).status).toBe("finished");
    expect(school.slots().map(({ source }) => source.join())).not.toContain("recT1");
    expect(writes(opened)).toBe(0);
  });

  test("asks once more when the base changes again while it asks, however long the card has been there", async () => {
    const school = openSchool(FIVE);
    const opened = open(school);
    await opened.session.refresh();
    opened.pass(5000);
    school.remove("weekly_slot", "recT1");
    await opened.session.apply();
    school.remove("weekly_slot", "recT2");
    await opened.tell();
    opened.pass(5000);
    await opened.session.apply();
    const asking = run(opened);
    const gone = asking.status === "changed" ? asking.changes.gone : [];
    expect(new Set(gone.map((write) => write.kind === "create" && write.occurrence.template.id))).toEqual(
      new Set(["recT2"]),
    );
    expect(opened.calls).toEqual([]);
    await opened.session.apply();
    expect(run(opened).status).toBe("finished");
  });

  test.each<[string, OpenOptions]>([
    ["in a dry run", { given: { dryRun: true } }],
    ["for whoever may not write", { mayWrite: () => false }],
  ])("writes nothing %s, whatever button is left", async (_, options) => {
    const school = openSchool(FIVE);
    const opened = open(school, options);
    await opened.session.refresh();
    await opened.session.apply();
    expect(run(opened).status).toBe("idle");
    opened.pass(5000);
    school.remove("weekly_slot", "recT1");
    await opened.session.apply();
    expect(run(opened).status).toBe("changed");
    await opened.session.apply();
    await opened.session.apply({ allowMassRetire: true });
    expect(run(opened).status).toBe("idle");
    expect(opened.calls).toEqual([]);
  });

  test("the same records with other cells are another plan", async () => {
    const school = openSchool(FIVE);
    const opened = open(school);
    await opened.session.refresh();
    opened.pass(5000);
    const total = writes(opened);
    for (const { id } of FIVE.templates)
      school.edit("weekly_slot", id, { type: { name: LESSON_TYPES.pair } });
    await opened.session.apply();
    expect(run(opened)).toMatchObject({
      status: "changed",
      changes: { added: { length: total }, gone: { length: total } },
    });
  });

  test("asks again as well when the plan has changed just before the click", async () => {
    const school = openSchool(FIVE);
    const opened = open(school);
    await opened.session.refresh();
    school.remove("weekly_slot", "recT1");
    await opened.tell();
    await opened.session.apply();
    expect(run(opened).status).toBe("changed");
    expect(opened.calls).toEqual([]);
  });

  test("takes a plan that has been there for a second for read", async () => {
    const school = openSchool(FIVE);
    const opened = open(school);
    await opened.session.refresh();
    school.remove("weekly_slot", "recT1");
    await opened.tell();
    opened.pass(1000);
    await opened.session.apply();
    expect(run(opened).status).toBe("finished");
  });

  test("a change that leaves every write as it was is no reason to ask", async () => {
    const school = openSchool({
      ...FIVE,
      slots: [aSlot({ id: "recS", key: "typed", source: [], starts: "20:00", ends: "21:00" })],
    });
    const opened = open(school);
    await opened.session.refresh();
    opened.pass(5000);
    school.edit("slot_inventory", "recS", { is_locked: true });
    await opened.session.apply();
    expect(run(opened).status).toBe("finished");
  });

  test("tells how far it is, stops between calls, and the rest is planned again", async () => {
    const school = openSchool(FIVE);
    const seen: string[] = [];
    const opened: Opened = open(school, {
      batchSize: 2,
      given: { maxInFlight: 1 },
      before: (call) => {
        if (call === 2) opened.session.stop();
      },
    });
    await opened.session.refresh();
    const total = writes(opened);
    opened.session.subscribe(() => {
      const state = run(opened);
      if (state.status === "writing")
        seen.push(`${state.done}/${state.total}${state.stopping ? " stopping" : ""}`);
    });
    await opened.session.apply();
    expect(run(opened)).toMatchObject({
      status: "finished",
      stopped: true,
      result: { created: 4, remaining: total - 4, incomplete: true },
    });
    expect(opened.calls).toHaveLength(2);
    expect([...new Set(seen)]).toEqual([
      `0/${total}`,
      `2/${total}`,
      `2/${total} stopping`,
      `4/${total} stopping`,
    ]);
    expect(writes(opened)).toBe(total - 4);
    await opened.session.apply();
    expect(writes(opened)).toBe(0);
    expect(run(opened)).toMatchObject({ status: "finished", stopped: false });
  });

  test("verifies also when it was stopped: what was booked meanwhile is given back", async () => {
    const school = openSchool({
      templates: [
        aTemplate({ starts: "16:00", ends: "17:00" }),
        aTemplate({ id: "recT2", teachers: ["recB"] }),
      ],
      slots: [aSlot()],
    });
    const opened: Opened = open(school, {
      batchSize: 1,
      given: { maxInFlight: 1 },
      before: (call) => {
        if (call !== 1) return;
        school.edit("slot_inventory", "recS1", { lessons: [{ id: "recLesson" }] });
        opened.session.stop();
      },
    });
    await opened.session.refresh();
    await opened.session.apply();
    expect(run(opened)).toMatchObject({ status: "finished", stopped: true });
    expect(school.slot("recS1")).toMatchObject({ status: "open", lessons: ["recLesson"] });
  });

  test("has not stopped anything when nothing was left to stop", async () => {
    const opened: Opened = open(openSchool(FIVE), { before: () => opened.session.stop() });
    await opened.session.refresh();
    await opened.session.apply();
    expect(opened.calls).toHaveLength(1);
    expect(run(opened)).toMatchObject({ status: "finished", stopped: false, result: { remaining: 0 } });
  });

  test("waits for a call without an answer until somebody has stopped it and ten seconds have gone by", async () => {
    const opened: Opened = open(openSchool(FIVE), { batchSize: 2, given: { maxInFlight: 1 } });
    await opened.session.refresh();
    const total = writes(opened);
    const unsubscribe = opened.session.subscribe(() => {
      const { run: state } = opened.session.state();
      if (state.status === "writing" && state.done === 2) opened.silence(true);
    });
    const applying = opened.session.apply();
    for (let turns = 0; turns < 50; turns++) await settled();
    unsubscribe();
    opened.session.stop();
    opened.pass(9_000);
    await settled();
    expect(run(opened)).toMatchObject({ status: "writing", stopping: true });
    opened.silence(false);
    opened.pass(1_000);
    await applying;
    expect(run(opened)).toEqual({ status: "unanswered", done: 2, total });
    // It was written all the same.
    expect(writes(opened)).toBe(total - 4);
    await opened.session.apply();
    expect(run(opened)).toMatchObject({ status: "finished", result: { created: total - 4 } });
  });

  test("is not disturbed by somebody who asks again in another tab", async () => {
    const opened = open(openSchool(FIVE));
    await opened.session.refresh();
    opened.silence(true);
    void opened.session.apply();
    await settled();
    await opened.session.retry();
    expect(opened.abandoned()).toBe(0);
    opened.session.stop();
    opened.silence(false);
    await settled();
    await opened.session.retry();
    expect(opened.abandoned()).toBeGreaterThan(0);
  });

  test("can be stopped during a last look that has no answer, and then writes nothing", async () => {
    const opened = open(openSchool(FIVE));
    await opened.session.refresh();
    opened.silence(true);
    const applying = opened.session.apply();
    await settled();
    expect(run(opened).status).toBe("checking");
    opened.session.stop();
    opened.silence(false);
    await applying;
    expect(run(opened).status).toBe("idle");
    expect(opened.calls).toEqual([]);
    await opened.session.apply();
    expect(run(opened).status).toBe("finished");
  });

  test("has no time budget: that is for automations", async () => {
    const opened: Opened = open(openSchool(FIVE), { before: () => opened.pass(60_000), batchSize: 1 });
    await opened.session.refresh();
    await opened.session.apply();
    expect(run(opened)).toMatchObject({ status: "finished", result: { incomplete: false } });
  });

  test("a plan that would close very many slots is refused, until somebody says that it is meant", async () => {
    const school = openSchool(FIVE);
    await school.sync();
    for (const { id } of FIVE.templates) school.remove("weekly_slot", id);
    const before = inventoryCells(school);
    const opened = open(school);
    await opened.session.refresh();
    await opened.session.apply();
    expect(run(opened)).toMatchObject({ status: "refused", error: { name: "BreakerError" } });
    expect(inventoryCells(school)).toEqual(before);
    await opened.session.apply({ allowMassRetire: true });
    expect(run(opened).status).toBe("finished");
    expect(new Set(school.slots().map(({ status }) => status))).toEqual(new Set(["blocked"]));
  });

  test("only the plan that was refused is let through, not one that closes others", async () => {
    const school = openSchool(FIVE);
    await school.sync();
    for (const { id } of FIVE.templates.slice(1)) school.remove("weekly_slot", id);
    const opened = open(school, { given: { massRetireLimit: "1/1%" } });
    await opened.session.refresh();
    await opened.session.apply();
    expect(run(opened).status).toBe("refused");
    school.remove("weekly_slot", "recT0");
    await opened.tell();
    opened.pass(5000);
    await opened.session.apply({ allowMassRetire: true });
    expect(run(opened)).toMatchObject({ status: "changed", changes: { gone: [] } });
    expect(opened.calls).toEqual([]);
    await opened.session.apply({ allowMassRetire: true });
    expect(run(opened).status).toBe("refused");
    expect(opened.calls).toEqual([]);
    await opened.session.apply({ allowMassRetire: true });
    expect(run(opened).status).toBe("finished");
  });

  test("records that are refused are named, and the others are written", async () => {
    const school = openSchool(FIVE);
    const opened: Opened = open(school, {
      // However often it is tried.
      before: (call) => {
        const [first, last] = [opened.calls[0], opened.calls[call - 1]];
        if (JSON.stringify(last) === JSON.stringify(first)) throw new Error("Airtable says no");
      },
      batchSize: 1,
    });
    await opened.session.refresh();
    const total = writes(opened);
    await opened.session.apply();
    expect(run(opened)).toMatchObject({ status: "finished", result: { created: total - 1 } });
    expect(writes(opened)).toBe(1);
  });

  test("what the person has just done is no news to them", async () => {
    const opened = open(openSchool(FIVE));
    await opened.session.refresh();
    await opened.session.apply();
    opened.session.dismiss();
    expect(run(opened).status).toBe("idle");
    expect(plan(opened).news).toBeUndefined();
  });
});
