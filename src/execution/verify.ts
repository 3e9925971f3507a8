import type { SlotId } from "../domain/ids.ts";
import { collide } from "../domain/overlap.ts";
import type { SlotChanges } from "../domain/slot.ts";
import type { LocalDate } from "../domain/time.ts";
import type { Create, Deactivate, Write } from "../planning/action.ts";
import type { SlotFacts } from "../planning/facts.ts";
import { groupBy } from "../planning/group-by.ts";
import { byRank } from "../planning/match.ts";
import type { WantedValues } from "../planning/wanted.ts";
import type { Outcomes } from "./apply.ts";

/** What the second look at the slots asks for (semantics 2.38). */
export interface Repairs {
  /** Copies that a racing run made. */
  readonly copies: readonly Repair[];
  /** What this run opened over a slot that was booked meanwhile. */
  readonly openedOver: readonly Repair[];
  /** Slots that this run closed while somebody booked them. */
  readonly restore: readonly Repair[];
}

export interface Repair {
  readonly slot: SlotFacts;
  readonly date: LocalDate;
  readonly changes: SlotChanges;
}

/** `before` and `now` are the slots as read at the start and at the end of the run. */
export function findRepairs(
  before: readonly SlotFacts[],
  now: readonly SlotFacts[],
  outcomes: Outcomes,
  values: WantedValues,
): Repairs {
  const present = new Map(now.map((slot) => [slot.id, slot]));
  const done = [...outcomes].flatMap(([write, outcome]) =>
    outcome.status === "done" ? [{ write, id: outcome.id }] : [],
  );
  const bookedMeanwhile = done.flatMap(({ write, id }) => {
    const slot = present.get(id);
    return write.kind === "deactivate" && slot?.booked && !slot.slot.locked ? [{ write, slot }] : [];
  });
  const openedOver = done.flatMap(({ write, id }) => {
    const slot = present.get(id);
    if (!slot?.safe || !isOpening(write)) return [];
    return bookedMeanwhile.some((booked) => overlap(booked.slot, slot)) ? [slot] : [];
  });
  const created = new Set(done.flatMap(({ write }) => (write.kind === "create" ? placeOf(write) : [])));
  const copies = surplusCopies(before, now, created);
  const close = (slot: SlotFacts) => repair(slot, values.deactivate(slot));
  return {
    copies: copies.flatMap(close),
    openedOver: openedOver.filter((slot) => !copies.includes(slot)).flatMap(close),
    restore: bookedMeanwhile.flatMap(({ write, slot }) => repair(slot, formerCells(write, slot))),
  };
}

const isOpening = (write: Write): boolean => write.kind === "create" || write.kind === "reopen";

const overlap = (a: SlotFacts, b: SlotFacts): boolean =>
  a.presence !== undefined && b.presence !== undefined && collide(a.presence, b.presence);

/** The key and template that a record is for. */
const placeOf = ({ occurrence }: Create): string => `${occurrence.template.id}|${occurrence.key.text}`;

const placesOf = ({ key, provenance }: SlotFacts): readonly string[] =>
  key ? provenance.map((template) => `${template}|${key.text}`) : [];

/**
 * Of the records of one key and template the best stays; only places at which a record has appeared are looked at.
 * Where this run itself made one, it did so beside all that it knew (a record that its twin has, say), and only what
 * it did not know can be a copy.
 */
function surplusCopies(
  before: readonly SlotFacts[],
  now: readonly SlotFacts[],
  created: ReadonlySet<string>,
): readonly SlotFacts[] {
  const known = new Set<SlotId>(before.map(({ id }) => id));
  const appeared = new Set(now.filter(({ id }) => !known.has(id)).flatMap(placesOf));
  const claims = now
    .flatMap((slot) => placesOf(slot).map((place) => ({ place, slot })))
    .filter(({ place, slot }) => appeared.has(place) && !(created.has(place) && known.has(slot.id)));
  const surplus = [...groupBy(claims, ({ place }) => place).values()].flatMap((group) =>
    group
      .map(({ slot }) => slot)
      .sort(byRank)
      .slice(1)
      .filter((slot) => slot.safe && !slot.drifted && !slot.reopenedByHand),
  );
  return [...new Set(surplus)];
}

/** A status that somebody has set since is theirs. */
function formerCells({ slot: former, changes }: Deactivate, slot: SlotFacts): SlotChanges {
  const status = former.slot.status === "empty" ? "empty" : "open";
  return {
    ...(slot.slot.status === "blocked" && { status }),
    ...(changes.syncState !== undefined && { syncState: former.slot.syncState }),
  };
}

const repair = (slot: SlotFacts, changes: SlotChanges): readonly Repair[] =>
  slot.date === undefined ? [] : [{ slot, date: slot.date, changes }];
