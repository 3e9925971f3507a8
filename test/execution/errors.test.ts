import { expect, test } from "vitest";
import { toError } from "../../src/domain/to-error.ts";
import {
  markPartial,
  NotPermittedError,
  NotTriedError,
  PartialRunError,
} from "../../src/execution/errors.ts";

test("whatever is thrown becomes an error that says what it said", () => {
  const error = new TypeError("of this realm");
  expect(toError(error)).toBe(error);
  const silent = Object.assign(new Error("x"), { message: "" });
  const nameless = Object.create(null);
  const hostile = {
    get message() {
      throw new Error("no");
    },
  };
  const others = [
    { message: "from elsewhere" },
    "a text",
    null,
    undefined,
    7,
    { code: 5 },
    { message: { code: 6 } },
    " ",
    silent,
    nameless,
    hostile,
    Symbol("s"),
  ].map(toError);
  expect(others.every((each) => each instanceof Error)).toBe(true);
  expect(others.map(({ message }) => message)).toEqual([
    "from elsewhere",
    "a text",
    "null",
    "undefined",
    "7",
    '{"code":5}',
    '{"code":6}',
    ...Array.from({ length: 2 }, () => "no reason was given"),
    "{}",
    "no reason was given",
    "Symbol(s)",
  ]);
});

test("what breaks a run that may have written says so once, and after a dry run it is what it was", async () => {
  const reason = new Error("The table is gone");
  const thrownBy = async (dryRun: boolean, thrown: unknown): Promise<unknown> =>
    markPartial(dryRun, () => Promise.reject(thrown)).catch((error: unknown) => error);
  const told = await thrownBy(false, reason);
  expect(told).toBeInstanceOf(PartialRunError);
  expect(told).toMatchObject({
    name: "PartialRunError",
    message: "The run broke off after it had begun to write: The table is gone",
    reason,
  });
  expect(await thrownBy(false, told)).toBe(told);
  expect(await thrownBy(true, reason)).toBe(reason);
  expect(await markPartial(false, async () => "whole")).toBe("whole");
});

test("what was not tried for want of a permission says so, in the words of the refusal", () => {
  const reason = new Error("Not yours");
  expect(new NotPermittedError(reason, ["notes"])).toMatchObject({
    name: "NotPermittedError",
    message: "not tried, for want of permission: Not yours",
    reason,
    fields: ["notes"],
  });
});

test("what was left out names what it waited for", () => {
  expect(new NotTriedError(new Error("Very odd"))).toMatchObject({
    name: "NotTriedError",
    message: "not tried, because a change that must come first failed: Very odd",
  });
});
