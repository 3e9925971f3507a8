import type { SlotId } from "../../domain/ids.ts";
import type { Write } from "../../planning/action.ts";
import { nameOfSlot, type SlotFacts } from "../../planning/held/facts.ts";
import type { Plan } from "../../planning/plan.ts";
import type { Applied } from "../apply/apply.ts";
import type { Outcomes } from "../apply/outcome.ts";
import { type Written, writeAll } from "../apply/write-all.ts";
import type { Answer } from "../calling/pace.ts";
import { about } from "../log/about.ts";
import { type Entry, failureOf } from "../log/entry.ts";
import type { Work } from "../work.ts";
import { type Seen, toClose } from "./double-bookings.ts";
import { closeAgain, type Findings, findRepairs, type Repair } from "./repairs.ts";

type VerifyWork = Pick<
  Work,
  "store" | "limits" | "values" | "readFacts" | "readTemplateIndex" | "settings" | "verifyingPace"
>;

/** What the verifying pass has found and done (semantics 2.38). */
export interface Verified {
  /** Slots that it closed. */
  readonly closed: readonly SlotFacts[];
  /** Writes that were done, and that it has undone. */
  readonly takenBack: ReadonlySet<Write>;
  readonly outOfTime: boolean;
  readonly failed: boolean;
  readonly entries: readonly Entry[];
}

export const NOTHING_VERIFIED: Verified = {
  closed: [],
  takenBack: new Set(),
  outOfTime: false,
  failed: false,
  entries: [],
};

/** Whoever wrote anything, or may have, reads the slots once more, and sets right what others did meanwhile. */
export async function verify(
  plan: Plan,
  { outcomes, mayHaveWritten }: Applied,
  work: VerifyWork,
): Promise<Verified> {
  if (!mayHaveWritten) return NOTHING_VERIFIED;
  const { verifyingPace, store, values } = work;
  let answer = await verifyingPace.read(work.readFacts);
  // What has just been written is worth a second try.
  if (answer.status === "failed" && store.readsLeft() > 0) answer = await verifyingPace.read(work.readFacts);
  if (answer.status !== "done") return unverified(answer, "look at the slots again");
  const seen = { before: plan.facts, now: answer.value, outcomes };
  return repair(findRepairs(seen, values), seen, work);
}

function unverified(
  answer: Exclude<Answer<unknown>, { readonly status: "done" }>,
  deed: "look at the slots again" | "read the templates again",
): Verified {
  if (answer.status === "out-of-time") return { ...NOTHING_VERIFIED, outOfTime: true };
  const message = `Could not ${deed}: ${answer.error.message}`;
  return { ...NOTHING_VERIFIED, failed: true, entries: [{ level: "warn", code: "unverified", message }] };
}

/** Closing comes before all else, so that no moment shows both. */
async function repair(findings: Findings, { before, outcomes }: Seen, work: VerifyWork): Promise<Verified> {
  const parted = await partDoubleBookings(findings, before, work);
  const closing = await writeRepairs([...findings.closing, ...parted.closing], work);
  const mending = await writeRepairs(findings.mending, work);
  const closed = closing.done.map(({ slot }) => slot);
  const restored = mending.done.flatMap(({ why, slot }) => (why === "restored" ? [slot] : []));
  return {
    closed,
    takenBack: takenBack(outcomes, closed, restored),
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

/** What the run has opened and this pass closed again, and what the run has closed and this pass restored. */
function takenBack(
  outcomes: Outcomes,
  closed: readonly SlotFacts[],
  restored: readonly SlotFacts[],
): ReadonlySet<Write> {
  const closedAgain = new Set<SlotId>(closed.map(({ id }) => id));
  const openAgain = new Set<SlotId>(restored.map(({ id }) => id));
  const isTakenBack = (write: Write, id: SlotId): boolean =>
    write.kind !== "update" && (write.kind === "retire" ? openAgain : closedAgain).has(id);
  return new Set(
    [...outcomes]
      .filter(([write, outcome]) => outcome.status === "done" && isTakenBack(write, outcome.id))
      .map(([write]) => write),
  );
}

/** The templates may have changed since they were read, so they are asked once more; that is rare. */
async function partDoubleBookings(
  { doubleBookings, opened }: Findings,
  before: readonly SlotFacts[],
  { verifyingPace, readTemplateIndex, settings, values }: VerifyWork,
): Promise<{ readonly closing: readonly Repair[]; readonly unread: Verified }> {
  if (doubleBookings.length === 0) return { closing: [], unread: NOTHING_VERIFIED };
  const templateIndex = await verifyingPace.read(readTemplateIndex);
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
    unread: NOTHING_VERIFIED,
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
  { store, verifyingPace, limits }: VerifyWork,
): Promise<WrittenRepairs> {
  const written = await writeAll(
    repairs,
    { pace: verifyingPace, limits },
    ({ changes }) => changes,
    (some) => store.update(some.map(({ slot, date, changes }) => ({ id: slot.id, date, changes }))),
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
  const [level, code, message] = DONE[why];
  return about(slot, level, code, `${message}: ${nameOfSlot(slot)}`);
}

const DONE: Readonly<Record<Repair["why"], readonly [Entry["level"], Entry["code"], string]>> = {
  copy: ["info", "copy-retired", "Closed again, another run had made the same"],
  "over-booked": ["info", "copy-retired", "Closed again, it overlaps what was booked meanwhile"],
  double: ["warn", "parted", "Closed again, it overlaps what came meanwhile"],
  restored: ["error", "booked-meanwhile", "Booked while it was being closed, restored"],
  "marked-again": ["warn", "raced", "Closed while another run updated it, left to the next run"],
};

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
