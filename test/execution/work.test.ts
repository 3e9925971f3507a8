import { expect, test } from "vitest";
import type { Pace } from "../../src/execution/calling/pace.ts";
import { workPace } from "../../src/execution/work.ts";

test.each([
  ["three seconds", true, 25_000, 3000],
  ["a fifth of a short one", true, 5000, 1000],
  ["nothing where runs are not remembered", false, 25_000, undefined],
])("5.3 of its time a run keeps back for its row %s", (_, isRemembered, budgetMs, kept) => {
  const left: number[] = [];
  const pace = {
    leaving(milliseconds: number) {
      left.push(milliseconds);
      return pace;
    },
  } as Pace;
  const store = { runLog: isRemembered ? {} : undefined } as never;
  expect([workPace({ pace, limits: { budgetMs } as never }, store), left]).toEqual([
    pace,
    kept === undefined ? [] : [kept],
  ]);
});
