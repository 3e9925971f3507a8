import { describe, expect, test } from "vitest";
import { LESSONS } from "../../src/base/schema/tables.ts";
import { ALTERNATIVES, BLUEPRINTS, LESSON_PLAN } from "../../src/setup/blueprint/blueprint.ts";
import { setupWordsOf } from "../support/words.ts";

/** Lessons come by the link of the slots, and by no name. */
const PLANS = [...BLUEPRINTS, { spec: LESSONS, plan: LESSON_PLAN, feature: undefined }];

describe.each(["en", "he"] as const)("what setup looks for, told in %s", (language) => {
  const { uses, features } = setupWordsOf(language);

  test("every feature has its sentence", () => {
    const known = PLANS.flatMap(({ feature, plan }) => [
      feature,
      ...Object.values(plan).map((field) => field.feature),
    ]).filter((feature) => feature !== undefined);
    expect(Object.keys(features).sort()).toEqual([...new Set(known)].sort());
  });

  test("every table and field has a sentence on what it is for, and no sentence is left over", () => {
    const looked = PLANS.flatMap(({ spec, plan }) => [
      spec.name,
      ...Object.keys(plan).map((key) => `${spec.name}.${key}`),
    ]);
    expect(Object.keys(uses).sort()).toEqual(looked.sort());
  });
});

test.each(PLANS)(
  "every field of $spec.name that setup looks for is one that the schema names",
  ({ spec, plan }) => {
    // The field that puts templates out of use has several names, and no entry of its own in the schema.
    expect(Object.keys(plan).filter((key) => key !== "active" && !(key in spec.fields))).toEqual([]);
  },
);

test("fields of which one is enough are both looked for", () => {
  const looked = (name: string) => Object.keys(BLUEPRINTS.find(({ spec }) => spec.name === name)?.plan ?? {});
  for (const [{ name }, ...keys] of ALTERNATIVES) expect(looked(name)).toEqual(expect.arrayContaining(keys));
});
