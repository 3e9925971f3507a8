import fc from "fast-check";
import { expect, test } from "vitest";
import { STATUSES } from "../../src/base/schema/cell-words.ts";
import { parseSlotKey, slotKey } from "../../src/domain/key.ts";
import type { Presence } from "../../src/domain/overlap.ts";
import { collide } from "../../src/domain/overlap.ts";
import { addDays, firstOnOrAfter, formatDate, weekOf } from "../../src/domain/time/civil-time.ts";
import { presenceAfter, type Write } from "../../src/planning/action.ts";
import type { SlotFacts } from "../../src/planning/held/facts.ts";
import { emptyOccupancy } from "../../src/planning/overlaps/occupancy.ts";
import { isPast } from "../../src/planning/window.ts";
import { aCase, type Case } from "../support/arbitraries.ts";
import { coverageOracle } from "../support/coverage-oracle.ts";
import { doubleBookings, lostHoursIn, lostHoursOf, newDoubleBookings } from "../support/pairs.ts";
import { watchedPort } from "../support/ports.ts";
import { holds } from "../support/properties.ts";
import { type OpenSchool, openSchool } from "../support/school/open-school.ts";
import type { TemplateSpec } from "../support/school/specs.ts";

const open = ({ school, format }: Case): OpenSchool => openSchool(school, format);

test("I10: at no moment of a run is there a double booking that was not there before, but of templates at one time", async () => {
  await holds(fc.tuple(aCase, fc.constantFrom(1, 2, 50)), async ([example, batchSize]) => {
    const school = open(example);
    const lost = await lostHoursIn(example);
    const before = doubleBookings(school.slots(), lost);
    const port = watchedPort(
      school.port,
      {
        after: () => {
          expect(newDoubleBookings(before, school.slots(), example.given, lost)).toEqual([]);
        },
      },
      batchSize,
    );
    await school.sync({ ...example, port });
  });
});

test("I11: every wanted hour of the window has its slot, or is held, or is refused, and whoever is in the way is named", async () => {
  await holds(aCase, async (example) => {
    const school = open(example);
    const {
      plan,
      school: { window },
    } = await school.sync(example);
    const keys = new Set(plan.facts.flatMap(({ key }) => key?.text ?? []));
    for (const write of plan.writes) if (write.kind === "create") keys.add(write.occurrence.key.text);
    const held = new Set(
      plan.waiting.map(({ occurrence }) => `${occurrence.template.id} ${occurrence.date}`),
    );
    const refused = new Set(
      plan.refused.flatMap(({ occurrence, colliders }) =>
        colliders.length > 0 ? `${occurrence.template.id} ${occurrence.date}` : [],
      ),
    );
    const oracle = coverageOracle(
      example.school,
      example.format,
      new Set(plan.templates.filter(({ state }) => state === "active").map(({ id }) => id)),
      example.given,
    );
    const ofSetsInEdit = new Set(plan.setsInEdit.flatMap(({ teachers }) => teachers));
    for (const template of plan.templates) {
      if (template.state !== "active") continue;
      if (oracle.isWithheld(template.teacher) || ofSetsInEdit.has(template.teacher)) continue;
      const spec = example.school.templates.find(({ id }) => id === template.id) as TemplateSpec;
      for (
        let date = firstOnOrAfter(window.from, template.weekday);
        date <= window.through;
        date = addDays(date, 7)
      ) {
        if (isPast(window, date, template.starts) || !oracle.covers(spec, formatDate(date))) continue;
        const { starts, ends } = template;
        const hour = { teachers: [template.teacher], date, starts, ends };
        if (plan.unplacedLessons.some((lesson) => collide(lesson, hour))) continue;
        const name = `${template.id} ${date}`;
        expect(
          keys.has(slotKey(template.teacher, date, template.starts).text) ||
            held.has(name) ||
            refused.has(name),
        ).toBe(true);
      }
    }
  });
});

test("I12: nothing is opened for a template in a week in which another slot of it stands", async () => {
  await holds(aCase, async (example) => {
    const school = open(example);
    const {
      plan,
      applied: { outcomes },
    } = await school.sync(example);
    const facts = new Map(plan.facts.map((slot) => [slot.id as string, slot]));
    const adopted = new Set(
      plan.writes.flatMap((write) =>
        write.kind === "update" && isAdoption(write) ? [write.slot.id as string] : [],
      ),
    );
    // Of several templates that it came from, a slot is left to the one that it is wanted by.
    const settled = new Set(
      plan.writes.flatMap((write) =>
        write.kind === "update" || write.kind === "reopen" ? [write.slot.id as string] : [],
      ),
    );
    for (const write of plan.writes) {
      if (write.kind !== "create" && write.kind !== "reopen") continue;
      const { template, date } = write.occurrence;
      const outcome = outcomes.get(write);
      const own = outcome?.status === "done" ? outcome.id : "";
      const others = school.slots().filter((slot) => {
        const known = facts.get(slot.id);
        const isException =
          adopted.has(slot.id) ||
          known?.reopenedByHand ||
          (known?.drifted &&
            plan.skips.some((skip) => skip.slot === known && skip.reason === "surplus-copy"));
        const day = known?.occurrenceDate ?? parseSlotKey(slot.key)?.date;
        const week = day === undefined ? undefined : weekOf(day);
        const stands = slot.status !== STATUSES.blocked && !known?.malformed;
        const provenance = known && !settled.has(slot.id) ? known.provenance : slot.source;
        const isOfTemplate = provenance.some((id) => id === template.id);
        return slot.id !== own && stands && !isException && isOfTemplate && week === weekOf(date);
      });
      expect(others).toEqual([]);
    }
  });
});

const isAdoption = ({ slot, occurrence }: Extract<Write, { kind: "update" }>): boolean =>
  !slot.provenance.includes(occurrence.template.id);

test("I14: a template that moves away and back leaves the live slots as they were", async () => {
  const example = fc.tuple(aCase, fc.constantFrom("time", "day", "teacher", "end")).map(([given, edit]) => ({
    ...given,
    given: { ...given.given, reopenOwnBlocked: true, horizon: "allFuture" },
    format: { ...given.format, markerMode: true, times: "singleLineText" as const },
    edit,
  }));
  await holds(example, async (given) => {
    const school = open(given);
    await school.sync(given);
    const [template] = given.school.templates;
    const { plan: start } = await school.sync(given);
    /** Neither another template nor a slot of nobody has had a part in it. */
    const quiet = (writes: readonly Write[]): boolean =>
      writes.every((write) => {
        const owner = write.kind === "create" ? write.occurrence.template.id : write.slot.provenance[0];
        return owner === template?.id && (write.kind !== "update" || !isAdoption(write));
      });
    const undisturbed =
      start.refused.length === 0 &&
      start.waiting.length === 0 &&
      start.unreadableClosures.length === 0 &&
      start.setsInEdit.length === 0 &&
      doubleBookings(school.slots(), lostHoursOf(start.facts)).size === 0;
    const own = start.facts.filter(({ provenance }) => provenance.some((id) => id === template?.id));
    // A second record of the same week, blocked by a person, would rightly hold the hour (semantics 2.13).
    const weeks = own
      .filter(({ ownBlocked }) => !ownBlocked)
      .flatMap(({ occurrenceDate }) => (occurrenceDate === undefined ? [] : weekOf(occurrenceDate)));
    // A person's block where a slot of it stands would rightly keep the slot from being opened again.
    const isBeside = ({ id, presence }: SlotFacts): boolean =>
      start.facts.some(
        (other) =>
          other.id !== id &&
          !other.ownBlocked &&
          presence &&
          other.presence &&
          collide(presence, other.presence),
      );
    const plain =
      !own.some((slot) => slot.drifted || slot.reopenedByHand || isBeside(slot)) &&
      new Set(weeks).size === weeks.length;
    const isActive = start.templates.some(({ id, state }) => id === template?.id && state === "active");
    fc.pre(isActive && undisturbed && plain);

    const live = (): readonly string[] =>
      school
        .slots()
        .filter(({ status }) => status !== STATUSES.blocked)
        .map(({ id, ...cells }) => JSON.stringify({ ...cells, status: cells.status ?? STATUSES.open }))
        .sort();
    const before = live();
    const field = { time: "starts", day: "day", teacher: "teacher", end: "ends" }[given.edit];
    const away = {
      time: "14:10",
      day: ((template?.day as number) + 1) % 7,
      teacher: [{ id: "recB" }],
      end: "18:00",
    }[given.edit];
    const back = {
      time: template?.starts,
      day: template?.day,
      teacher: template?.teachers.map((id) => ({ id })),
      end: template?.ends,
    }[given.edit];
    const set = (cell: unknown) =>
      school.edit("weekly_slot", template?.id as string, { [`fld_weekly_slot_${field}`]: cell });
    set(away);
    const moved = await school.sync(given);
    set(back);
    const returned = await school.sync(given);
    fc.pre(quiet(moved.plan.writes) && quiet(returned.plan.writes));
    expect(live()).toEqual(before);
  });
});

test("the sweep finds exactly the pairs that trying all of them finds", () => {
  const aPresence = fc
    .record({
      teachers: fc.subarray(["recA", "recB", "recC"], { minLength: 0 }),
      date: fc.constantFrom(1, 2),
      starts: fc.nat(20),
      length: fc.integer({ min: 1, max: 6 }),
    })
    .map(({ length, ...rest }) => ({ ...rest, ends: rest.starts + length }) as unknown as Presence);
  fc.assert(
    fc.property(fc.array(aPresence, { maxLength: 25 }), aPresence, (presences, probe) => {
      const occupancy = emptyOccupancy<{ readonly index: number; readonly presence: Presence }>();
      for (const [index, presence] of presences.entries()) occupancy.add({ index, presence });
      const swept: string[] = [];
      occupancy.eachPair((a, b) => swept.push([a.index, b.index].sort((x, y) => x - y).join(" ")));
      const tried = presences.flatMap((a, one) =>
        presences.flatMap((b, other) => (one < other && collide(a, b) ? [`${one} ${other}`] : [])),
      );
      expect(swept.sort()).toEqual(tried.sort());
      expect(
        occupancy
          .colliding(probe)
          .map(({ index }) => index)
          .sort(),
      ).toEqual(presences.flatMap((presence, index) => (collide(presence, probe) ? [index] : [])).sort());
    }),
    { numRuns: 500 },
  );
});

test("what a write leaves behind is where its slot will be", async () => {
  await holds(aCase, async (example) => {
    const school = open(example);
    const {
      plan,
      applied: { outcomes },
    } = await school.sync(example);
    for (const write of plan.writes) {
      const outcome = outcomes.get(write);
      const after = presenceAfter(write);
      const slot = school.slots().find(({ id }) => outcome?.status === "done" && id === outcome.id);
      expect(outcome?.status).toBe("done");
      if (after && slot) expect(slot.teachers).toEqual(after.teachers);
      expect(slot?.status === STATUSES.blocked).toBe(after === undefined);
    }
  });
});
