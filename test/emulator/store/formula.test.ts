import { describe, expect, test } from "vitest";
import { compileFormula } from "../../../emulator/store/formula.ts";

const cells: Readonly<Record<string, unknown>> = {
  status: { id: "sel1", name: "open" },
  empty: null,
  count: 3,
  day: "2024-01-15",
  time: { id: "sel2", name: "14:30" },
  ticked: true,
  people: [
    { id: "rec1", name: "Ann" },
    { id: "rec2", name: "Bob" },
  ],
};

const evaluate = (text: string): unknown => compileFormula(text)?.((name) => cells[name] ?? null);

describe("a formula", () => {
  test.each([
    ["1 + 2 * 3", 7],
    ["(1 + 2) * 3", 9],
    ["10 - 2 - 3", 5],
    ["8 / 2 / 2", 2],
    ['"a" & 1 + 1 & "b"', "a2b"],
    ['{status} = "open"', true],
    ['{status} != "open"', false],
    ["{count} >= 3", true],
    ["{count} < 3", false],
    ["{empty} = 0", true],
    ['IF({status} = "open", 1, 0)', 1],
    ["IF({empty}, 1)", null],
    ['SWITCH({status}, "closed", 1, "open", 2, 9)', 2],
    ['SWITCH({status}, "closed", 1, 9)', 9],
    ["AND({count}, {ticked})", true],
    ["OR({empty}, 0)", false],
    ["NOT({empty})", true],
    ['DATETIME_FORMAT({day}, "YYYY-MM-DD") & "T" & {time}', "2024-01-15T14:30"],
    ["SUM(1, {count}, {empty})", 4],
    ["COUNTA({people})", 2],
    ["LEN('four')", 4],
    ["{people} & ''", "Ann, Bob"],
    ['""', null],
  ])("%s is %j", (text, value) => expect(evaluate(text)).toEqual(value));

  test("shows what cannot be computed as an error or as no number", () => {
    expect(evaluate("ERROR()")).toEqual({ error: "#ERROR!" });
    expect(evaluate('DATETIME_FORMAT({day}, "D.M.")')).toEqual({ error: "#ERROR!" });
    expect(evaluate("1 / 0")).toEqual({ specialValue: "Infinity" });
  });

  test.each(["REGEX_REPLACE({a}, 'b', 'c')", "1 +", "(1", "IF(1", "1 2", "%", "name"])(
    "%j is not understood",
    (text) => expect(compileFormula(text)).toBeUndefined(),
  );
});
