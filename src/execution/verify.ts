import type { SlotId, TemplateId } from "../domain/ids.ts";
import { collide, samePresence } from "../domain/overlap.ts";
import type { SlotChanges } from "../domain/slot.ts";
import { bySeniority, type SlotTemplate } from "../domain/template.ts";
import type { LocalDate } from "../domain/time.ts";
import type { Create, Deactivate, Write } from "../planning/action.ts";
import type { SlotFacts } from "../planning/facts.ts";
import { emptyOccupancy } from "../planning/occupancy.ts";
import type { WantedValues } from "../planning/wanted.ts";
import type { Outcomes } from "./apply.ts";
import { surplusCopies } from "./surplus-copies.ts";

/** What the second look at the slots asks for (semantics 2.38). */
export interface Repairs {
  /** Slots to close, which comes first, so that no moment shows both. */
  readonly closing: readonly Repair[];
  /** Slots that this run has closed, and that somebody else has written to meanwhile. */
  readonly mending: readonly Repair[];
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

export interface Looked {
  /** The slots as read at the start and at the end of the run. */
  readonly before: readonly SlotFacts[];
  readonly now: readonly SlotFacts[];
  readonly outcomes: Outcomes;
  readonly values: WantedValues;
  /** Templates as read at the start. */
  readonly templates: readonly SlotTemplate[];
}

export function findRepairs({ before, now, outcomes, values, templates }: Looked): Repairs {
  const present = new Map(now.map((slot) => [slot.id, slot]));
  const done = [...outcomes].flatMap(([write, outcome]) => {
    const slot = outcome.status === "done" ? present.get(outcome.id) : undefined;
    return slot ? [{ write, slot }] : [];
  });
  const closedByUs = [
    ...done.flatMap(({ write, slot }) => (write.kind === "deactivate" ? [{ write, slot }] : [])),
    ...closedUnanswered(outcomes, present),
  ].filter(({ slot }) => !slot.slot.locked);
  const restored = closedByUs.filter(({ slot }) => slot.booked);
  const opened = done.flatMap(({ write, slot }) => (isOpening(write) && slot.safe ? [slot] : []));
  const moved = done.flatMap(({ write, slot }) => (write.kind === "update" && !slot.blocked ? [slot] : []));

  const copies = surplusCopies(
    before,
    now,
    done.flatMap(({ write }) => (isCreate(write) ? [write] : [])),
  );
  const overBooked = opened.filter((slot) => restored.some((booked) => overlap(booked.slot, slot)));
  const doubles = doublesOf([...opened, ...moved], newcomers(before, now, outcomes));
  const known = new Set(before.map(({ id }) => id));
  const closing = new Map<SlotFacts, Repair>();
  const close = (why: Repair["why"], slots: readonly SlotFacts[]): void => {
    for (const slot of slots) {
      if (closing.has(slot)) continue;
      for (const each of repair(why, slot, values.deactivate(slot))) closing.set(slot, each);
    }
  };
  close("copy", copies);
  close("over-booked", overBooked);
  close(
    "double",
    doubles.flatMap(({ own, other }) => {
      const isOfRacingRun = !known.has(other.id) && other.safe && other.provenance.length > 0;
      if (isOfRacingRun) return opened.includes(own) ? [juniorOf(own, other, templates)] : [other];
      return opened.includes(own) ? [own] : [];
    }),
  );
  return {
    closing: [...closing.values()],
    mending: [
      ...closedByUs
        .filter(({ slot }) => slot.blocked && !slot.booked && slot.state?.mark === "live")
        .flatMap(({ write, slot }) =>
          repair("marked-again", slot, { syncState: write.changes.syncState ?? "" }),
        ),
      ...restored.flatMap(({ write, slot }) => repair("restored", slot, formerCells(write, slot))),
    ],
    blockedMeanwhile: done.flatMap(({ write, slot }) =>
      write.kind === "update" && slot.blocked && !write.slot.blocked ? [slot] : [],
    ),
  };
}

const isCreate = (write: Write): write is Create => write.kind === "create";
const isOpening = ({ kind }: Write): boolean => kind === "create" || kind === "reopen";

/** Deactivations that have failed, and whose slot is all the same as they would have left it. */
const closedUnanswered = (outcomes: Outcomes, present: ReadonlyMap<SlotId, SlotFacts>) =>
  [...outcomes].flatMap(([write, { status }]): { write: Deactivate; slot: SlotFacts }[] => {
    if (write.kind !== "deactivate" || status !== "failed") return [];
    const slot = present.get(write.slot.id);
    const { syncState = slot?.slot.syncState } = write.changes;
    return slot?.slot.status === "blocked" && slot.slot.syncState === syncState ? [{ write, slot }] : [];
  });

const overlap = (a: SlotFacts, b: SlotFacts): boolean =>
  a.presence !== undefined && b.presence !== undefined && collide(a.presence, b.presence);

/** Slots that take time now, and of which this run has not known that they would there. */
function newcomers(
  before: readonly SlotFacts[],
  now: readonly SlotFacts[],
  outcomes: Outcomes,
): readonly SlotFacts[] {
  const former = new Map(before.map((slot) => [slot.id, slot]));
  const own = new Set(
    [...outcomes].flatMap(([write, outcome]) =>
      outcome.status === "done" ? [outcome.id] : write.kind === "create" ? [] : [write.slot.id],
    ),
  );
  return now.filter((slot) => {
    if (slot.blocked || !slot.presence || own.has(slot.id)) return false;
    const was = former.get(slot.id);
    return !was?.presence || was.blocked || !samePresence(was.presence, slot.presence);
  });
}

/** What this run has opened, and what came into its way meanwhile; copies and twins, of one key, are another matter. */
function doublesOf(opened: readonly SlotFacts[], others: readonly SlotFacts[]) {
  const occupancy = emptyOccupancy<SlotFacts>();
  for (const slot of opened) if (slot.presence) occupancy.add(slot, slot.presence);
  return others.flatMap((other) =>
    (other.presence ? occupancy.colliding(other.presence) : [])
      .filter((own) => own.key?.text !== other.key?.text)
      .map((own) => ({ own, other })),
  );
}

/** Whichever run looks, it is the same of the two; a template that this run has not read yet is a young one. */
function juniorOf(own: SlotFacts, other: SlotFacts, templates: readonly SlotTemplate[]): SlotFacts {
  const ageOf = ({ provenance: [id] }: SlotFacts) =>
    templates.find((template) => template.id === id) ?? { id: id as TemplateId, createdAt: undefined };
  return bySeniority(ageOf(own), ageOf(other)) > 0 ? own : other;
}

/** A status that somebody has set since is theirs. */
function formerCells({ slot: former, changes }: Deactivate, slot: SlotFacts): SlotChanges {
  const status = former.slot.status === "empty" ? "empty" : "open";
  return {
    ...(slot.slot.status === "blocked" && { status }),
    ...(changes.syncState !== undefined && { syncState: former.slot.syncState }),
  };
}

const repair = (why: Repair["why"], slot: SlotFacts, changes: SlotChanges): readonly Repair[] =>
  slot.date === undefined ? [] : [{ why, slot, date: slot.date, changes }];
