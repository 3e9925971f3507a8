import { expect, test } from "vitest";
import { COMPUTED_TYPES } from "../../../src/base/codecs/cells/field-types.ts";
import { screenName } from "../../../src/base/preflight/screen-names.ts";
import { OPTIONAL_TABLES, REQUIRED_TABLES } from "../../../src/base/schema/tables.ts";
import { BLUEPRINTS } from "../../../src/setup/blueprint/blueprint.ts";

const inSchema = [...REQUIRED_TABLES, ...OPTIONAL_TABLES].flatMap(({ fields }) =>
  Object.values(fields).flatMap(({ types = [] }) => types),
);
const inSetup = BLUEPRINTS.flatMap(({ plan }) =>
  Object.values(plan).flatMap(({ making }) => ("type" in making && making.type ? [making.type] : [])),
);

test.each([...new Set([...inSchema, ...inSetup, ...COMPUTED_TYPES])])(
  "the type %s is called as on the screen",
  (type) => {
    expect(screenName(type)).toMatch(/^[A-Z]/);
  },
);

test("a type that nobody knows yet keeps its name", () => {
  expect(screenName("hologram")).toBe("hologram");
});

test("a date and a date with a time are told apart, and so are the kinds of text", () => {
  const names = ["date", "dateTime", "singleLineText", "multilineText", "richText"].map(screenName);
  expect(new Set(names).size).toBe(names.length);
});
