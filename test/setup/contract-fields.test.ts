import { expect, test } from "vitest";
import type { TableSpec } from "../../src/base/schema/field-spec.ts";
import { OPTIONAL_TABLES, REQUIRED_TABLES, SLOTS } from "../../src/base/schema/tables.ts";
import { BLUEPRINTS, FOUNDATION, LESSON_PLAN } from "../../src/setup/blueprint/blueprint.ts";

/** What the engine knows and setup leaves alone, with why. */
const LEFT_ALONE: Readonly<Record<string, readonly string[]>> = {
  // The text with the id of a teacher is deprecated, and the formulas of start and end say what date and times say.
  [SLOTS.name]: ["legacyTeacher", "startsAt", "endsAt"],
};

const setUp = ({ name }: TableSpec): readonly string[] => [
  ...BLUEPRINTS.filter(({ spec }) => spec.name === name).flatMap(({ plan, also = {} }) => [
    ...Object.keys(plan),
    ...Object.keys(also),
  ]),
  ...FOUNDATION.filter(({ spec }) => spec.name === name).flatMap(({ fields }) => Object.keys(fields)),
  ...(name === "lessons" ? Object.keys(LESSON_PLAN) : []),
];

test.each([...REQUIRED_TABLES, ...OPTIONAL_TABLES])(
  "setup looks for, or makes in an empty base, every field of $name that the schema names",
  (spec) => {
    const missing = Object.keys(spec.fields).filter((key) => !setUp(spec).includes(key));
    expect(missing).toEqual(LEFT_ALONE[spec.name] ?? []);
  },
);
