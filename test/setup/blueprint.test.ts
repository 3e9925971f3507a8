import { describe, expect, test } from "vitest";
import { setupWordsOf } from "../../src/report/languages.ts";
import { ALTERNATIVES, BLUEPRINTS } from "../../src/setup/blueprint.ts";

describe.each(["en", "he"] as const)("what setup looks for, told in %s", (language) => {
  const { uses } = setupWordsOf(language);

  test("every table and field has a sentence on what it is for, and no sentence is left over", () => {
    const looked = BLUEPRINTS.flatMap(({ spec, plan }) => [
      spec.name,
      ...Object.keys(plan).map((key) => `${spec.name}.${key}`),
    ]);
    expect(Object.keys(uses).sort()).toEqual(looked.sort());
  });
});

test.each(BLUEPRINTS)(
  "every field of $spec.name that setup looks for is one that the schema names",
  ({ spec, plan }) => {
    expect(Object.keys(plan).filter((key) => !(key in spec.fields))).toEqual([]);
  },
);

test("fields of which one is enough are both looked for", () => {
  const looked = (name: string) => Object.keys(BLUEPRINTS.find(({ spec }) => spec.name === name)?.plan ?? {});
  for (const [{ name }, ...keys] of ALTERNATIVES) expect(looked(name)).toEqual(expect.arrayContaining(keys));
});
