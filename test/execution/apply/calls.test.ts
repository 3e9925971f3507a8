import fc from "fast-check";
import { expect, test } from "vitest";
import { weekOf } from "../../../src/domain/time/civil-time.ts";
import { type Call, cutIntoCalls } from "../../../src/execution/apply/calls.ts";
import { type Change, type Create, dateOf, type Write } from "../../../src/planning/action.ts";
import { type Group, orderWrites } from "../../../src/planning/order/order.ts";
import type { Prerequisites } from "../../../src/planning/order/prerequisites.ts";
import { planSync } from "../../../src/planning/plan.ts";
import { aCase } from "../../support/arbitraries.ts";
import { inputOf } from "../../support/plan-input.ts";
import { holds } from "../../support/properties.ts";

const writesOf = (call: Call): readonly Write[] => call.groups.flat();

test("every write has its place in one call, after what it needs, and the nearest week goes first", async () => {
  await holds(
    fc.tuple(aCase, fc.constantFrom(1, 2, 3, 50)),
    async ([example, size]) => {
      const { writes, prerequisites } = planSync(await inputOf(example));
      const streams = orderWrites(writes, prerequisites);
      const calls = cutIntoCalls(streams, prerequisites, size);
      const all = [...streams.changes, ...streams.creates].flat();
      expect(new Set(calls.flatMap(writesOf))).toEqual(new Set(all));
      expect(calls.flatMap(writesOf)).toHaveLength(all.length);
      const callOf = (write: Write): Call => calls.find((call) => writesOf(call).includes(write)) as Call;
      for (const call of calls) {
        const writes = writesOf(call);
        expect(writes.length <= size || call.groups.length === 1).toBe(true);
        expect(writes.every(({ kind }) => (kind === "create") === (call.kind === "creates"))).toBe(true);
        expect(call.week).toBe(Math.min(...writes.map((write) => weekOf(dateOf(write) as never))));
        const needed = new Set(writes.flatMap(prerequisites).map(callOf));
        needed.delete(call);
        expect(call.after).toEqual(needed);
      }
      const weeks = calls.map(({ week }) => week);
      expect(weeks).toEqual(weeks.slice().sort((a, b) => a - b));
      // Where no write waits for another and none belongs together, no call has room to spare.
      const isSimple = all.every((write) => prerequisites(write).length === 0);
      for (const kind of ["changes", "creates"] as const) {
        const sizes = calls.filter((call) => call.kind === kind).map((call) => writesOf(call).length);
        if (isSimple) expect(sizes.filter((each) => each < size).length).toBeLessThanOrEqual(1);
      }
    },
    2,
  );
});

/** Writes that only their date and their needs matter of, in groups as given; a letter a write. */
function streamOf(groups: readonly string[], needs: Readonly<Record<string, string>> = {}) {
  const writes = new Map(
    [...groups.join("")].map((name) => [
      name,
      { kind: "retire", slot: { id: name, date: 0 } } as unknown as Change,
    ]),
  );
  const prerequisites: Prerequisites = (write) =>
    [...(needs[(write as Change).slot.id] ?? "")].map((name) => writes.get(name) as Change);
  const changes = groups.map((group): Group<Change> => [...group].map((name) => writes.get(name) as Change));
  const cut = (size: number): readonly string[] =>
    cutIntoCalls({ changes, creates: [] as readonly Group<Create>[] }, prerequisites, size).map((call) =>
      call.groups.map((group) => group.map((write) => (write as Change).slot.id).join("")).join(" "),
    );
  return { cut };
}

test.each<[string, readonly string[], Readonly<Record<string, string>>, number, readonly string[]]>([
  ["single writes fill one call after the other", ["a", "b", "c", "d", "e"], {}, 2, ["a b", "c d", "e"]],
  ["what just fits goes along", ["a", "bc"], {}, 3, ["a bc"]],
  [
    "what belongs together waits for the next call, and what follows moves up",
    ["a", "bc", "d", "e"],
    {},
    2,
    ["a d", "bc", "e"],
  ],
  ["but not what needs something that waits", ["a", "bc", "d", "e"], { d: "b" }, 2, ["a e", "bc", "d"]],
  ["nor what needs that in turn", ["a", "bc", "d", "e", "f"], { d: "c", e: "d" }, 2, ["a f", "bc", "d e"]],
  ["more than fits anywhere has a call of its own", ["abc", "d"], {}, 2, ["abc", "d"]],
  ["what needs something in its own call may stay there", ["a", "b"], { b: "a" }, 2, ["a b"]],
])("%s", (_, groups, needs, size, expected) => {
  expect(streamOf(groups, needs).cut(size)).toEqual(expected);
});
