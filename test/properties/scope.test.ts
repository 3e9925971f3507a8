import fc from "fast-check";
import { expect, test } from "vitest";
import type { TeacherId, TemplateId } from "../../src/domain/ids.ts";
import type { Write } from "../../src/planning/action.ts";
import { aCase, type Case } from "../support/arbitraries.ts";
import { holds } from "../support/properties.ts";
import { type OpenSchool, openSchool } from "../support/school/open-school.ts";
import { inventoryCells, writeTexts } from "../support/school/results.ts";

const open = ({ school, format }: Case): OpenSchool => openSchool(school, format);
const TEACHERS = ["recA", "recB", "recC"] as readonly string[] as readonly TeacherId[];

test("I5: runs for every teacher in any order, and then the rest, end as one scheduled run does", async () => {
  await holds(
    fc.tuple(aCase, fc.shuffledSubarray([...TEACHERS], { minLength: 3 })),
    async ([example, order]) => {
      const [whole, parts] = [open(example), open(example)];
      await whole.sync(example);
      for (const id of order) await parts.sync({ ...example, target: { kind: "teacher", id } });
      // What belongs to no teacher is left for the scheduled run.
      const { plan } = await parts.sync(example);
      const owners = plan.writes.filter((write) =>
        teachersOf(write).some((teacher) => TEACHERS.includes(teacher)),
      );
      expect(writeTexts(owners)).toEqual([]);
      expect(inventoryCells(parts)).toEqual(inventoryCells(whole));
    },
  );
});

test("I6: a run for one teacher does its part of the whole plan, and only what has to come before it", async () => {
  await holds(fc.tuple(aCase, fc.constantFrom(...TEACHERS)), async ([example, id]) => {
    const given = { ...example.given, dryRun: true };
    const { plan: whole } = await open(example).sync({ ...example, given });
    const { plan: part } = await open(example).sync({ ...example, given, target: { kind: "teacher", id } });
    expect(writeTexts(whole.writes)).toEqual(expect.arrayContaining(writeTexts(part.writes) as string[]));
    const needed = new Set(part.writes.flatMap((write) => part.prerequisites(write)));
    const strangers = part.writes.filter(
      (write) => !teachersOf(write).includes(id) && !needed.has(write as never),
    );
    expect(writeTexts(strangers)).toEqual([]);
    const own = whole.writes.filter((write) => teachersOf(write).includes(id));
    expect(writeTexts(part.writes)).toEqual(expect.arrayContaining(writeTexts(own) as string[]));
  });
});

test("I5: runs for every template in any order, and then the rest, end as one scheduled run does", async () => {
  await holds(fc.tuple(aCase, fc.infiniteStream(fc.nat(1000))), async ([example, numbers]) => {
    const [whole, parts] = [open(example), open(example)];
    const { plan } = await whole.sync(example);
    // Templates that are gone count too: their slots remember them.
    const known = new Set([
      ...plan.templates.map(({ id }) => id),
      ...plan.facts.flatMap(({ provenance }) => provenance),
    ]);
    const order = [...known]
      .map((id) => ({ id, at: numbers.next().value as number }))
      .sort((a, b) => a.at - b.at);
    for (const { id } of order) await parts.sync({ ...example, target: { kind: "templates", ids: [id] } });
    const rest = await parts.sync(example);
    expect(writeTexts(rest.plan.writes.filter((write) => templatesOf(write).length > 0))).toEqual([]);
    expect(inventoryCells(parts)).toEqual(inventoryCells(whole));
  });
});

test("I6: a run for one template does its part of the whole plan, and only what has to come before it", async () => {
  await holds(fc.tuple(aCase, fc.nat(5)), async ([example, index]) => {
    const given = { ...example.given, dryRun: true };
    const id = example.school.templates[index % example.school.templates.length]?.id as TemplateId;
    const { plan: whole } = await open(example).sync({ ...example, given });
    const { plan: part } = await open(example).sync({
      ...example,
      given,
      target: { kind: "templates", ids: [id] },
    });
    expect(writeTexts(whole.writes)).toEqual(expect.arrayContaining(writeTexts(part.writes) as string[]));
    const needed = new Set(part.writes.flatMap((write) => part.prerequisites(write)));
    const strangers = part.writes.filter(
      (write) => !templatesOf(write).includes(id) && !needed.has(write as never),
    );
    expect(writeTexts(strangers)).toEqual([]);
    const own = whole.writes.filter((write) => templatesOf(write).includes(id));
    expect(writeTexts(part.writes)).toEqual(expect.arrayContaining(writeTexts(own) as string[]));
  });
});

const teachersOf = (write: Write): readonly TeacherId[] => [
  ...(write.kind === "create" ? [] : write.slot.teachers),
  ...(write.kind === "retire" ? [] : [write.occurrence.template.teacher]),
];

const templatesOf = (write: Write): readonly TemplateId[] => [
  ...(write.kind === "create" ? [] : write.slot.provenance),
  ...(write.kind === "retire" ? [] : [write.occurrence.template.id]),
];
