import { expect, test } from "vitest";
import type { Change, Write } from "../../../src/planning/action.ts";
import { orderWrites } from "../../../src/planning/order/order.ts";
import type { Prerequisites } from "../../../src/planning/order/prerequisites.ts";

/** Changes of one day that are told apart by their slot alone, a letter each. */
function groupsOf(names: string, needs: Readonly<Record<string, string>>): readonly string[] {
  const changes = new Map(
    [...names].map((id) => [
      id,
      {
        kind: "retire",
        slot: { id, date: 0, starts: 0, teachers: [], provenance: [] },
      } as unknown as Change,
    ]),
  );
  const prerequisites: Prerequisites = (write) =>
    [...(needs[(write as Change).slot.id] ?? "")].map((name) => changes.get(name) as Change);
  const before = [...changes.values()];
  const { changes: groups } = orderWrites(before, prerequisites);
  expect(before).toEqual([...changes.values()]);
  return groups.map((group) => group.map(({ slot }) => slot.id).join(""));
}

test.each<[string, string, Readonly<Record<string, string>>, readonly string[]]>([
  ["those that need nothing keep their order", "cab", {}, ["a", "b", "c"]],
  ["what is needed comes first, and only that moves", "abcd", { a: "c" }, ["c", "a", "b", "d"]],
  ["also what is needed in turn", "abcd", { a: "b", b: "d" }, ["d", "b", "a", "c"]],
  ["what several need comes once", "abc", { a: "c", b: "c" }, ["c", "a", "b"]],
  ["two that need each other go together", "abc", { a: "c", c: "a" }, ["ac", "b"]],
  ["so does a longer ring, in order", "abcd", { a: "c", c: "d", d: "a" }, ["acd", "b"]],
  ["also where its members are found in another order", "abcd", { a: "d", d: "c", c: "a" }, ["acd", "b"]],
  ["a ring within a ring is one", "abcde", { a: "b", b: "c", c: "ba", d: "e" }, ["abc", "e", "d"]],
  ["two rings that touch in one are one", "abcde", { a: "b", b: "ac", c: "d", d: "b" }, ["abcd", "e"]],
  ["a ring that needs another comes after it", "abcd", { a: "b", b: "ac", c: "d", d: "c" }, ["cd", "ab"]],
  [
    "what is done already draws nobody into its ring",
    "abcd",
    { a: "b", b: "a", c: "ad", d: "c" },
    ["ab", "cd"],
  ],
])("%s", (_, names, needs, expected) => {
  expect(groupsOf(names, needs)).toEqual(expected);
});

test("3.9 of one day the earlier hour goes first, whatever the slots are called", () => {
  const at = (id: string, starts: number | undefined) =>
    ({
      kind: "retire",
      slot: { id, date: 0, starts, teachers: [`rec${id}`], provenance: [id] },
    }) as unknown as Change;
  const { changes } = orderWrites([at("a", 900), at("b", 600), at("c", undefined)], () => []);
  expect(changes.flat().map(({ slot }) => slot.id)).toEqual(["c", "b", "a"]);
});

test("3.9 writes go by week, kind, day, hour, teacher, template and slot, whatever order they come in", () => {
  const of = (
    name: string,
    { kind = "retire", date = 0, starts = 840, teacher = "recA", template = "recT" }: Partial<Ordered> = {},
  ) =>
    ({
      kind,
      occurrence: { template: { id: template, teacher, starts }, date },
      ...(kind !== "create" && {
        slot: {
          id: name,
          date,
          starts,
          teachers: teacher === "" ? [] : [teacher],
          provenance: template === "" ? [] : [template],
        },
      }),
      name,
      date,
    }) as unknown as Write & { readonly name: string };
  const changes = [
    of("g", { teacher: "", template: "recZ" }),
    of("f", { template: "" }),
    of("d"),
    of("e"),
    of("c", { template: "recU" }),
    of("b", { teacher: "recB" }),
    of("a", { starts: 900 }),
    of("z", { date: 1, starts: 600 }),
    of("y", { kind: "update" }),
    of("x", { kind: "reopen" }),
    of("w", { date: 8 }),
  ];
  const creates = [
    of("one", { kind: "create" }),
    of("two", { kind: "create", template: "recU" }),
    of("three", { kind: "create", teacher: "recB", template: "recA" }),
    of("four", { kind: "create", date: 1, starts: 600 }),
  ];
  const namesIn = (groups: readonly (readonly Write[])[]) =>
    groups.flat().map((write) => (write as Write & { readonly name: string }).name);
  for (const writes of [[...changes, ...creates], [...creates, ...changes].reverse()]) {
    const streams = orderWrites(Object.freeze(writes), () => []);
    expect(namesIn(streams.changes)).toEqual(changes.map(({ name }) => name));
    expect(namesIn(streams.creates)).toEqual(creates.map(({ name }) => name));
  }
});

interface Ordered {
  readonly kind: Write["kind"];
  readonly date: number;
  readonly starts: number;
  readonly teacher: string;
  readonly template: string;
}
