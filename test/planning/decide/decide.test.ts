import { expect, test } from "vitest";
import { STATUSES } from "../../../src/base/schema/cell-words.ts";
import type { Plan } from "../../../src/planning/plan.ts";
import { openSchool, WEDNESDAY } from "../../support/school/open-school.ts";
import { aSlot, aTemplate, type SlotSpec, type TemplateSpec } from "../../support/school/specs.ts";

/** What the plan has for the slot, or for the hour without one. */
function intentOf({ writes, skips, refused }: Plan, id = "recS1"): string {
  const write = writes.find((each) => (each.kind === "create" ? id === "" : each.slot.id === id));
  if (write) return write.kind;
  if (id === "") return refused.length > 0 ? "duplicate" : "–";
  const skip = skips.find(({ slot }) => slot.id === id);
  return skip ? `keep: ${skip.reason}` : "–";
}

const gone: Partial<TemplateSpec> = { disabled: true };
const later: Partial<TemplateSpec> = { starts: "16:00", ends: "17:00" };
const blocked = { status: STATUSES.blocked };
const ours = { ...blocked, syncState: "v1|recT1|retired" };

interface Pairing {
  readonly template?: Partial<TemplateSpec>;
  readonly more?: readonly TemplateSpec[];
  readonly slot?: Partial<SlotSpec>;
  readonly others?: readonly SlotSpec[];
  readonly given?: Readonly<Record<string, unknown>>;
  /** The hour without a slot, where it is asked for. */
  readonly subject?: "";
}

/** The rows of the table that is drawn in semantics 3.6 and above `decide`, in their order. */
const rows: readonly (readonly [row: string, intent: string, pairing: Pairing])[] = [
  ["wanted, no slot", "create", { subject: "" }],
  [
    "wanted, no slot, beside the winner of its key",
    "duplicate",
    { more: [aTemplate({ id: "recT2" })], slot: {}, given: { sameTimeTemplates: "one" }, subject: "" },
  ],
  ["wanted, locked", "keep: locked", { slot: { locked: true } }],
  ["wanted, booked", "keep: booked", { slot: { lessons: ["recL"] } }],
  ["wanted, unclear", "keep: unclear", { slot: { occupancy: { error: "#ERROR!" } as never } }],
  ["wanted, foreign", "keep: foreign", { slot: { status: "cancelled" } }],
  [
    "wanted, an exception",
    "keep: exceptions",
    { slot: { exceptions: true }, given: { protectExceptions: true } },
  ],
  ["wanted, blocked by the engine, and may be opened", "reopen", { slot: ours }],
  ["wanted, blocked otherwise", "keep: blocked", { slot: blocked }],
  [
    "wanted, past",
    "–",
    {
      template: { day: 3, starts: "08:00", ends: "09:00" },
      slot: { date: "2024-01-17", starts: "08:00", ends: "08:30" },
    },
  ],
  ["wanted, unreadable", "–", { slot: { key: "recA|2024-01-23|14:00", date: null } }],
  [
    "wanted, differs, but its start would be past",
    "keep: past-start",
    {
      template: { starts: "08:00", ends: "09:00" },
      slot: { key: "recA|2024-01-23|08:00", date: "2024-01-17", starts: "18:00", ends: "19:00" },
    },
  ],
  ["wanted, differs", "update", { slot: { ends: "15:30" } }],
  ["wanted, is as wanted", "–", { slot: {} }],
  [
    "not wanted, a changed copy of a matched slot",
    "keep: surplus-copy",
    {
      slot: { id: "recS1", key: "recA|2024-01-23|14:00", starts: "18:00", ends: "19:00" },
      others: [aSlot({ id: "recS0" })],
    },
  ],
  [
    "not wanted, typed by hand",
    "–",
    { template: gone, slot: { source: [], key: "make-up", syncState: null } },
  ],
  ["not wanted, past", "–", { template: gone, slot: { date: "2024-01-16" } }],
  ["not wanted, locked", "keep: locked", { template: later, slot: { locked: true } }],
  ["not wanted, booked", "keep: booked", { template: later, slot: { lessons: ["recL"] } }],
  [
    "not wanted, unclear",
    "keep: unclear",
    { template: later, slot: { occupancy: { error: "#ERROR!" } as never } },
  ],
  ["not wanted, foreign", "keep: foreign", { template: later, slot: { status: "cancelled" } }],
  [
    "not wanted, an exception",
    "keep: exceptions",
    { template: later, slot: { exceptions: true }, given: { protectExceptions: true } },
  ],
  ["not wanted, blocked", "–", { template: later, slot: ours }],
  [
    "not wanted, reopened by hand",
    "keep: reopened-by-hand",
    { template: later, slot: { syncState: "v1|recT1|retired" } },
  ],
  ["not wanted, anything else", "retire", { template: later, slot: {} }],
];

test.each(rows)(
  "3.6 %s: %s",
  async (_, intent, { template, more = [], slot, others = [], given, subject }) => {
    const school = openSchool({
      templates: [aTemplate(template), ...more],
      slots: [...(slot ? [aSlot(slot)] : []), ...others],
    });
    const { plan } = await school.sync({ now: WEDNESDAY, given: { daysAhead: 2, dryRun: true, ...given } });
    expect(intentOf(plan, subject)).toBe(intent);
  },
);
