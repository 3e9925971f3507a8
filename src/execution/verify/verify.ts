import { nameOfSlot, type SlotFacts } from "../../planning/held/facts.ts";
import type { Plan } from "../../planning/plan.ts";
import type { WantedValues } from "../../planning/wanted/cells.ts";
import type { ExclusionSettings } from "../../planning/wanted/exclusions.ts";
import type { TemplateIndex } from "../../planning/wanted/template-index.ts";
import type { Outcomes } from "../apply/apply.ts";
import { type Written, writeAll } from "../apply/write-all.ts";
import type { Answer, Pace } from "../calling/pace.ts";
import type { RunLimits } from "../calling/run-limits.ts";
import { type Entry, failureOf } from "../log/entry.ts";
import { about } from "../log/plan-entries.ts";
import type { SchoolStore } from "../store.ts";
import { toClose } from "./double-bookings.ts";
import { closeAgain, type Findings, findRepairs, type Repair } from "./repairs.ts";

export interface SecondLookContext {
  readonly store: SchoolStore;
  readonly pace: Pace;
  readonly limits: RunLimits;
  readonly values: WantedValues;
  readonly readFacts: () => Promise<readonly SlotFacts[]>;
  /** The templates as they are now. */
  readonly readTemplateIndex: () => Promise<TemplateIndex>;
  readonly settings: ExclusionSettings;
}

/** What the second look has found and done (semantics 2.38). */
export interface SecondLook {
  /** Slots that it closed. */
  readonly closed: readonly SlotFacts[];
  /** Slots that the run had closed and that are as they were again. */
  readonly restored: readonly SlotFacts[];
  readonly outOfTime: boolean;
  readonly failed: boolean;
  readonly entries: readonly Entry[];
}

export const NOTHING_SEEN: SecondLook = {
  closed: [],
  restored: [],
  outOfTime: false,
  failed: false,
  entries: [],
};

export async function lookAgain(
  plan: Plan,
  outcomes: Outcomes,
  context: SecondLookContext,
): Promise<SecondLook> {
  const { pace, store, values } = context;
  let answer = await pace.read(context.readFacts);
  // What has just been written is worth a second try.
  if (answer.status === "failed" && store.readsLeft() > 0) answer = await pace.read(context.readFacts);
  if (answer.status !== "done") return unverified(answer, "look at the slots again");
  const seen = { before: plan.facts, now: answer.value, outcomes };
  return repair(findRepairs(seen, values), seen.before, context);
}

function unverified(
  answer: Exclude<Answer<unknown>, { readonly status: "done" }>,
  deed: "look at the slots again" | "read the templates again",
): SecondLook {
  if (answer.status === "out-of-time") return { ...NOTHING_SEEN, outOfTime: true };
  const message = `Could not ${deed}: ${answer.error.message}`;
  return { ...NOTHING_SEEN, failed: true, entries: [{ level: "warn", code: "unverified", message }] };
}

/** Closing comes before all else, so that no moment shows both. */
async function repair(
  findings: Findings,
  before: readonly SlotFacts[],
  context: SecondLookContext,
): Promise<SecondLook> {
  const parted = await partDoubles(findings, before, context);
  const closing = await writeRepairs([...findings.closing, ...parted.closing], context);
  const mending = await writeRepairs(findings.mending, context);
  return {
    closed: closing.done.map(({ slot }) => slot),
    restored: mending.done.flatMap(({ why, slot }) => (why === "restored" ? [slot] : [])),
    outOfTime: parted.unread.outOfTime || closing.outOfTime || mending.outOfTime,
    failed: parted.unread.failed,
    entries: [
      ...parted.unread.entries,
      ...closing.entries,
      ...mending.entries,
      ...findings.lockedMeanwhile.map(stillBlockedEntry),
      ...findings.blockedMeanwhile.map(blockedEntry),
    ],
  };
}

/** The templates may have changed since they were read, so they are asked once more; that is rare. */
async function partDoubles(
  { doubleBookings, opened }: Findings,
  before: readonly SlotFacts[],
  { pace, readTemplateIndex, settings, values }: SecondLookContext,
): Promise<{ readonly closing: readonly Repair[]; readonly unread: SecondLook }> {
  if (doubleBookings.length === 0) return { closing: [], unread: NOTHING_SEEN };
  const templateIndex = await pace.read(readTemplateIndex);
  if (templateIndex.status !== "done")
    return { closing: [], unread: unverified(templateIndex, "read the templates again") };
  const known = new Set(before.map(({ id }) => id));
  const isClosable = (slot: SlotFacts): boolean =>
    slot.writable &&
    !slot.drifted &&
    !slot.reopenedByHand &&
    slot.provenance.length > 0 &&
    (opened.has(slot) || !known.has(slot.id));
  const juniors = toClose(doubleBookings, isClosable, templateIndex.value, settings);
  return {
    closing: juniors.flatMap((slot) => closeAgain("double", slot, values)),
    unread: NOTHING_SEEN,
  };
}

interface WrittenRepairs {
  readonly done: readonly Repair[];
  readonly outOfTime: boolean;
  /** How each of them went. */
  readonly entries: readonly Entry[];
}

async function writeRepairs(
  repairs: readonly Repair[],
  { store, pace, limits }: SecondLookContext,
): Promise<WrittenRepairs> {
  const written = await writeAll(repairs, { pace, limits }, (some) =>
    store.update(some.map(({ slot, date, changes }) => ({ id: slot.id, date, changes }))),
  );
  return {
    done: written.flatMap(({ item, answer }) => (answer.status === "done" ? [item] : [])),
    outOfTime: written.some(({ answer }) => answer.status === "out-of-time"),
    entries: written.flatMap(entriesOf),
  };
}

function entriesOf({ item, answer }: Written<Repair>): readonly Entry[] {
  switch (answer.status) {
    case "done":
      return [doneEntry(item)];
    case "failed":
      return [failedEntry(item, answer.error)];
    case "out-of-time":
      return undoneEntries(item);
  }
}

/** What time was too short for, and what the next run would not see: copies it closes, and overlaps it tells. */
function undoneEntries({ why, slot }: Repair): readonly Entry[] {
  switch (why) {
    case "restored":
      return [stillBlockedEntry(slot)];
    case "marked-again":
      return [blockedEntry(slot)];
    case "copy":
    case "over-booked":
    case "double":
      return [];
  }
}

function doneEntry({ why, slot }: Repair): Entry {
  const name = nameOfSlot(slot);
  switch (why) {
    case "copy":
      return about(slot, "info", "copy-retired", `Closed again, another run had made the same: ${name}`);
    case "over-booked":
      return about(
        slot,
        "info",
        "copy-retired",
        `Closed again, it overlaps what was booked meanwhile: ${name}`,
      );
    case "double":
      return about(slot, "warn", "parted", `Closed again, it overlaps what came meanwhile: ${name}`);
    case "restored":
      return about(slot, "error", "booked-meanwhile", `Booked while it was being closed, restored: ${name}`);
    case "marked-again":
      return about(
        slot,
        "warn",
        "raced",
        `Closed while another run updated it, left to the next run: ${name}`,
      );
  }
}

const stillBlockedEntry = (slot: SlotFacts): Entry =>
  about(
    slot,
    "error",
    "still-blocked",
    `Booked or locked while it was being closed, and still blocked: ${nameOfSlot(slot)}`,
  );

const blockedEntry = (slot: SlotFacts): Entry =>
  about(
    slot,
    "error",
    "blocked-meanwhile",
    `Blocked while it was being updated, by a person or another run: ${nameOfSlot(slot)}`,
  );

const failedEntry = ({ slot }: Repair, error: Error): Entry => ({
  ...about(slot, "error", "write-failed", `Failed to update ${nameOfSlot(slot)}: ${error.message}`),
  failure: failureOf(error),
});
