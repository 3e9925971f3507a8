import { describe, expect, test } from "vitest";
import type { HeldEvent } from "../../../src/calendars/events/held-event.ts";
import type { RememberedEvent } from "../../../src/calendars/events/remembered-event.ts";
import { type CalendarAction, planCalendar } from "../../../src/calendars/plan/plan-calendar.ts";
import type { WantedEvent } from "../../../src/calendars/wanted/wanted-event.ts";
import { instant } from "../../support/instant.ts";
import { aContent, aHeld, aMemory, at, aWanted, TODAY } from "../builders.ts";

const say = (action: CalendarAction): string => {
  switch (action.kind) {
    case "create":
      return `create ${action.generation}`;
    case "update":
      return action.overrules ? "update, overruling" : "update";
    case "delete":
      return `delete ${action.reason}${action.overrules ? ", overruling" : ""}`;
    case "keep":
      return action.isAdopted ? "adopt" : "keep";
    case "ask":
      return action.held ? "ask: changed" : "ask: deleted";
    case "forget":
      return "forget";
    default:
      return action satisfies never;
  }
};

const plan = (
  wanted: WantedEvent | undefined,
  held: readonly HeldEvent[],
  memory: RememberedEvent | undefined,
  options: { readonly takeBack?: true; readonly reusesKeys?: true } = {},
): string =>
  planCalendar(wanted ? [wanted] : [], held, memory ? [memory] : [], {
    today: TODAY,
    takesBack: () => options.takeBack === true,
    reusesKeys: options.reusesKeys === true,
  })
    .map(say)
    .join("; ");

const R = "recSlot1";
const ten = aContent(10);
const eleven = aContent(11);
const dragged = aContent(15);
const yesterday = aContent(-10);
const later = aWanted(R, aContent(3000), { isDue: false });
const booked = aWanted(R, ten);
const moved = aWanted(R, eleven);
const retitled = aWanted(R, aContent(10, { title: "Group" }));
const none = undefined;

describe("what becomes of an hour in one calendar", () => {
  test.each<[string, string, string]>([
    ["nothing anywhere", plan(none, [], none), ""],
    ["wanted, never held", plan(booked, [], none), "create 0"],
    ["wanted beyond the window, never held", plan(later, [], none), ""],
    ["as wanted", plan(booked, [aHeld(R, ten)], aMemory(R, ten)), "keep"],
    ["as wanted, unknown to the store", plan(booked, [aHeld(R, ten)], none), "adopt"],
    ["an hour that moved", plan(moved, [aHeld(R, ten)], aMemory(R, ten)), "update"],
    ["a title that changed", plan(retitled, [aHeld(R, ten)], aMemory(R, ten)), "update"],
    ["moved beyond the window", plan(later, [aHeld(R, ten)], aMemory(R, ten)), "update"],
    ["moved into the past", plan(aWanted(R, yesterday), [aHeld(R, ten)], aMemory(R, ten)), "update"],
    ["kept beyond the window", plan(later, [aHeld(R, later.content)], aMemory(R, later.content)), "keep"],
    [
      "open hour that is booked now",
      plan(booked, [aHeld(R, ten)], aMemory(R, ten, { isFree: true })),
      "update",
    ],
    ["cancelled", plan(none, [aHeld(R, ten)], aMemory(R, ten)), "delete cancelled"],
    ["cancelled, unknown to the store", plan(none, [aHeld(R, ten)], none), "delete cancelled"],
    ["cancelled and gone by a person", plan(none, [], aMemory(R, ten)), "forget"],
    ["gone and forgotten", plan(none, [], aMemory(R, ten, { state: "cancelled" })), ""],
    ["began before today, cancelled", plan(none, [aHeld(R, yesterday)], aMemory(R, yesterday)), ""],
    [
      "began before today, other title",
      plan(aWanted(R, yesterday), [aHeld(R, aContent(-10, { title: "x" }))], none),
      "",
    ],
    [
      "began before today, moved to come",
      plan(moved, [aHeld(R, yesterday)], aMemory(R, yesterday)),
      "create 1",
    ],
  ])("%s", (_, told, expected) => expect(told).toBe(expected));
});

describe("what a person has done", () => {
  test.each<[string, string, string]>([
    ["dragged", plan(booked, [aHeld(R, dragged)], aMemory(R, ten)), "ask: changed"],
    ["dragged into yesterday", plan(booked, [aHeld(R, yesterday)], aMemory(R, ten)), "ask: changed"],
    ["dragged, then the title changes", plan(retitled, [aHeld(R, dragged)], aMemory(R, ten)), "ask: changed"],
    ["dragged, then the hour moves", plan(moved, [aHeld(R, dragged)], aMemory(R, ten)), "update, overruling"],
    [
      "dragged, then cancelled",
      plan(none, [aHeld(R, dragged)], aMemory(R, ten)),
      "delete cancelled, overruling",
    ],
    [
      "dragged, taken back",
      plan(booked, [aHeld(R, dragged)], aMemory(R, ten), { takeBack: true }),
      "update, overruling",
    ],
    ["dragged to where it belongs now", plan(moved, [aHeld(R, eleven)], aMemory(R, ten)), "keep"],
    ["different, and the store is lost", plan(booked, [aHeld(R, dragged)], none), "ask: changed"],
    ["deleted", plan(booked, [], aMemory(R, ten)), "ask: deleted"],
    ["deleted, then the title changes", plan(retitled, [], aMemory(R, ten)), "ask: deleted"],
    ["deleted, then the hour moves", plan(moved, [], aMemory(R, ten)), "create 1"],
    ["deleted, taken back", plan(booked, [], aMemory(R, ten), { takeBack: true }), "create 1"],
    [
      "no longer private",
      plan(booked, [aHeld(R, { ...ten, isPrivate: false })], aMemory(R, ten)),
      "ask: changed",
    ],
  ])("%s", (_, told, expected) => expect(told).toBe(expected));
});

describe("what a run that was cut short has left", () => {
  const sent = aMemory(R, ten, { state: "sent" });
  const changing = aMemory(R, eleven, {
    hashes: [ten, eleven].map((content) => aMemory(R, content).hashes[0] ?? ""),
  });
  test.each<[string, string, string]>([
    ["sent, not arrived", plan(booked, [], sent), "create 0"],
    ["sent, arrived", plan(booked, [aHeld(R, ten)], sent), "keep"],
    ["sent, arrived, moved since", plan(moved, [aHeld(R, ten)], sent), "update"],
    ["change sent, not arrived", plan(moved, [aHeld(R, ten)], changing), "update"],
    ["change sent, arrived", plan(moved, [aHeld(R, eleven)], changing), "keep"],
    [
      "removal sent, not arrived",
      plan(none, [aHeld(R, ten)], aMemory(R, ten, { state: "cancelled" })),
      "delete cancelled",
    ],
    ["removed by us, wanted again", plan(booked, [], aMemory(R, ten, { state: "cancelled" })), "create 1"],
    [
      "removed by us, wanted again, where a key may come back",
      plan(booked, [], aMemory(R, ten, { state: "cancelled" }), { reusesKeys: true }),
      "create 0",
    ],
    [
      "made twice",
      plan(booked, [aHeld(R, ten), aHeld(R, ten, 0, { id: "b", isAtItsPlace: false })], aMemory(R, ten)),
      "delete double; keep",
    ],
    [
      "copied and moved by a person",
      plan(booked, [aHeld(R, dragged, 0, { id: "b", isAtItsPlace: false }), aHeld(R, ten)], aMemory(R, ten)),
      "keep",
    ],
    [
      "copied, then cancelled",
      plan(none, [aHeld(R, ten), aHeld(R, dragged, 0, { id: "b", isAtItsPlace: false })], aMemory(R, ten)),
      "delete cancelled",
    ],
    [
      "nowhere at its place: the older is ours",
      plan(
        booked,
        [
          aHeld(R, dragged, 0, { id: "a", isAtItsPlace: false, createdAt: instant(2) }),
          aHeld(R, ten, 0, { id: "b", isAtItsPlace: false, createdAt: instant(1) }),
        ],
        aMemory(R, ten),
      ),
      "keep",
    ],
  ])("%s", (_, told, expected) => expect(told).toBe(expected));
});

test("a double is the one that does not stand at its place", () => {
  const double = aHeld(R, ten, 0, { id: "aaa", isAtItsPlace: false });
  const [first] = planCalendar([booked], [double, aHeld(R, ten)], [aMemory(R, ten)], {
    today: TODAY,
    takesBack: () => false,
    reusesKeys: false,
  });
  expect(first).toMatchObject({ kind: "delete", held: { id: "aaa" } });
});

test("the hour that is over by an hour is still of today", () => {
  expect(plan(none, [aHeld(R, aContent(0))], aMemory(R, aContent(0)))).toBe("delete cancelled");
  expect(at(0)).toBe(TODAY);
});
