import { isLostAnswer } from "../../base/port-error.ts";
import type { SlotId } from "../../domain/ids.ts";
import { collide, samePresence } from "../../domain/overlap.ts";
import type { SlotChanges } from "../../domain/slot.ts";
import type { LocalDate } from "../../domain/time/civil-time.ts";
import { type Create, isOpening, type Retire, type Write } from "../../planning/action.ts";
import type { SlotFacts } from "../../planning/held/facts.ts";
import type { WantedValues } from "../../planning/wanted/cells.ts";
import type { Outcomes } from "../apply/outcome.ts";
import { wroteNothing } from "../errors.ts";
import { findDoubleBookings, type OverlappingPair, type Seen } from "./double-bookings.ts";
import { surplusCopies } from "./race-copies.ts";

/** What the verifying pass has found (semantics 2.38). */
export interface Findings {
  /** Slots to close, which comes first, so that no moment shows both. */
  readonly closing: readonly Repair[];
  /** Slots that this run has closed, and that somebody else has written to meanwhile. */
  readonly mending: readonly Repair[];
  /** Overlaps of what this run has opened with what it did not know; the templates decide what becomes of them. */
  readonly doubleBookings: readonly OverlappingPair[];
  /** What this run has opened: the writable ones among them it may close again. */
  readonly opened: ReadonlySet<SlotFacts>;
  /** Slots that this run has closed, and that somebody has locked meanwhile: nothing may be written to them any more. */
  readonly lockedMeanwhile: readonly SlotFacts[];
  /** Slots that this run has updated and that are blocked now: by a person or by another run, nobody can tell. */
  readonly blockedMeanwhile: readonly SlotFacts[];
}

export interface Repair {
  /**
   * - `copy`: a racing run has made the same
   * - `over-booked`: this run has opened it over a slot that was booked meanwhile
   * - `double`: this run or a racing one has opened it, and the two have not known of one another
   * - `restored`: it was booked while it was being closed
   * - `marked-again`: a racing run has updated it, so that it looks as if a person had blocked it
   */
  readonly why: "copy" | "over-booked" | "double" | "restored" | "marked-again";
  readonly slot: SlotFacts;
  readonly date: LocalDate;
  readonly changes: SlotChanges;
}

export function findRepairs(seen: Seen, values: WantedValues): Findings {
  const { before, now, outcomes } = seen;
  const present = new Map(now.map((slot) => [slot.id, slot]));
  const done = [...outcomes].flatMap(([write, outcome]) => {
    const slot = outcome.status === "done" ? present.get(outcome.id) : undefined;
    return slot ? [{ write, slot }] : [];
  });
  const closedOrLocked = [
    ...done.flatMap(({ write, slot }) => (write.kind === "retire" ? [{ write, slot }] : [])),
    ...closedUnanswered(outcomes, present),
  ];
  const closedByUs = closedOrLocked.filter(({ slot }) => !slot.slot.locked);
  const restored = closedByUs.filter(({ slot }) => slot.booked);
  const standing = done.filter(({ slot }) => !slot.blocked);
  const opened = standing.filter(({ write }) => isOpening(write)).map(({ slot }) => slot);
  const moved = standing.filter(({ write, slot }) => isMove(write, slot)).map(({ slot }) => slot);
  const creates = done.flatMap(({ write }) => (isCreate(write) ? [write] : []));
  const copies = surplusCopies(before, now, creates);
  const overBooked = opened.filter(
    (slot) => slot.writable && !copies.includes(slot) && restored.some((booked) => isInTheWay(booked, slot)),
  );
  const closing = new Set([...copies, ...overBooked]);
  return {
    closing: [
      ...copies.flatMap((slot) => closeAgain("copy", slot, values)),
      ...overBooked.flatMap((slot) => closeAgain("over-booked", slot, values)),
    ],
    mending: [
      ...closedByUs
        .filter(({ slot }) => slot.blocked && !slot.booked && slot.state?.mark === "live")
        .flatMap(({ write, slot }) =>
          repair("marked-again", slot, { syncState: write.changes.syncState ?? "" }),
        ),
      ...restored.flatMap(({ write, slot }) => repair("restored", slot, formerCells(write, slot))),
    ],
    doubleBookings: findDoubleBookings([...opened, ...moved], seen).filter(
      ({ own, other }) => !closing.has(own) && !closing.has(other),
    ),
    opened: new Set(opened),
    lockedMeanwhile: closedOrLocked
      .map(({ slot }) => slot)
      .filter((slot) => slot.slot.locked && slot.blocked),
    // The mark of another run says that it was not a person, and lets the next run open it.
    blockedMeanwhile: done.flatMap(({ write, slot }) =>
      write.kind === "update" && slot.blocked && !slot.ownBlocked && !write.slot.blocked ? [slot] : [],
    ),
  };
}

export const closeAgain = (
  why: "copy" | "over-booked" | "double",
  slot: SlotFacts,
  values: WantedValues,
): readonly Repair[] => repair(why, slot, values.retire(slot));

const isCreate = (write: Write): write is Create => write.kind === "create";

/** The update has brought the slot to where it is. */
const isMove = (write: Write, { presence }: SlotFacts): boolean =>
  write.kind === "update" &&
  presence !== undefined &&
  (write.slot.presence === undefined || !samePresence(write.slot.presence, presence));

/**
 * Deactivations that have failed, and whose slot is all the same as they would have left it. Without a mark of its own
 * a blocked slot may as well be a person's, so there only a lost answer tells.
 */
const closedUnanswered = (outcomes: Outcomes, present: ReadonlyMap<SlotId, SlotFacts>) =>
  [...outcomes].flatMap(([write, outcome]): { write: Retire; slot: SlotFacts }[] => {
    if (write.kind !== "retire" || outcome.status !== "failed") return [];
    const slot = present.get(write.slot.id);
    if (slot?.slot.status !== "blocked") return [];
    const { syncState } = write.changes;
    const isOurs =
      syncState === undefined
        ? isLostAnswer(outcome.error)
        : slot.slot.syncState === syncState && !wroteNothing(outcome.error);
    return isOurs ? [{ write, slot }] : [];
  });

/** Its mark may have been all that told when a slot with blank cells is, and closing it has taken the mark. */
function isInTheWay({ write, slot }: { write: Retire; slot: SlotFacts }, opened: SlotFacts): boolean {
  const [was, is] = [write.slot.slot, slot.slot];
  const isUnmoved = was.date === is.date && was.starts === is.starts && was.ends === is.ends;
  const booked = slot.presence ?? (isUnmoved ? write.slot.presence : undefined);
  return booked !== undefined && opened.presence !== undefined && collide(booked, opened.presence);
}

/** A status that somebody has set since is theirs. */
function formerCells({ slot: former, changes }: Retire, slot: SlotFacts): SlotChanges {
  const status = former.slot.status === "empty" ? "empty" : "open";
  return {
    ...(slot.slot.status === "blocked" && { status }),
    ...(changes.syncState !== undefined && { syncState: former.slot.syncState }),
  };
}

const repair = (why: Repair["why"], slot: SlotFacts, changes: SlotChanges): readonly Repair[] =>
  slot.date === undefined ? [] : [{ why, slot, date: slot.date, changes }];
