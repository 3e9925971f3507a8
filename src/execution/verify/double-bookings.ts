import { byCodeUnit } from "../../domain/ids.ts";
import { samePresence } from "../../domain/overlap.ts";
import type { ActiveTemplate } from "../../domain/template.ts";
import { weekdayOf } from "../../domain/time/civil-time.ts";
import { addTo } from "../../planning/group-by.ts";
import { isPlaced, type PlacedSlot, type SlotFacts } from "../../planning/held/facts.ts";
import { emptyOccupancy } from "../../planning/overlaps/occupancy.ts";
import {
  type ExclusionSettings,
  type ExclusionSources,
  exclusionsOf,
} from "../../planning/wanted/exclusions.ts";
import type { TemplateIndex } from "../../planning/wanted/template-index.ts";
import { unplacedLessons } from "../../planning/wanted/unplaced-lessons.ts";
import type { Outcomes } from "../apply/outcome.ts";

/** Two slots that overlap, because two runs, or a run and a person, have not known of one another (semantics 2.38). */
export interface OverlappingPair {
  /** What this run has opened or moved. */
  readonly own: SlotFacts;
  /** What it did not know to stand there. */
  readonly other: SlotFacts;
}

export interface Seen {
  /** The slots as read at the start and at the end of the run. */
  readonly before: readonly SlotFacts[];
  readonly now: readonly SlotFacts[];
  readonly outcomes: Outcomes;
}

/** Copies and twins, which have one key, are another matter. */
export function findDoubleBookings(own: readonly SlotFacts[], seen: Seen): readonly OverlappingPair[] {
  const occupancy = emptyOccupancy<PlacedSlot>();
  for (const slot of own.filter(isPlaced)) occupancy.add(slot);
  return newcomers(seen).flatMap((other) =>
    occupancy
      .colliding(other.presence)
      .filter(({ key }) => key?.text !== other.key?.text)
      .map((mine) => ({ own: mine, other })),
  );
}

/** Slots that take time now, and of which the run has not known that they would there. */
function newcomers({ before, now, outcomes }: Seen): readonly PlacedSlot[] {
  const former = new Map(before.map((slot) => [slot.id, slot]));
  const own = new Set(
    [...outcomes].flatMap(([write, outcome]) =>
      outcome.status === "done" ? [outcome.id] : write.kind === "create" ? [] : [write.slot.id],
    ),
  );
  return now.filter(isPlaced).filter((slot) => {
    if (slot.blocked || own.has(slot.id)) return false;
    const was = former.get(slot.id);
    return !was?.presence || was.blocked || !samePresence(was.presence, slot.presence);
  });
}

/**
 * The slots to close so that no two of them overlap, the juniors. A pair of which the templates, read anew, want only
 * one is left to the next run, which closes the other; then every run that looks closes the same ones.
 */
export function toClose(
  doubleBookings: readonly OverlappingPair[],
  isClosable: (slot: SlotFacts) => boolean,
  templateIndex: TemplateIndex,
  settings: ExclusionSettings,
): readonly SlotFacts[] {
  const wanting = wantingTest(templateIndex, settings);
  /** The next run leaves it as it is: nobody's template, claimed by a person or a lesson, or wanted where it is. */
  const stays = (slot: SlotFacts): boolean =>
    !slot.writable || slot.provenance.length === 0 || !slot.key || wanting(slot) !== undefined;
  const rivals = new Map<SlotFacts, SlotFacts[]>();
  for (const { own, other } of doubleBookings) {
    if (!stays(own) || !stays(other)) continue;
    addTo(rivals, own, other);
    addTo(rivals, other, own);
  }
  const rankOf = (slot: SlotFacts): number => {
    const template = wanting(slot);
    return template ? templateIndex.rank(template) : templateIndex.active.length;
  };
  const inOrder = [...rivals].sort(
    ([a], [b]) =>
      Number(isClosable(a)) - Number(isClosable(b)) || rankOf(a) - rankOf(b) || byCodeUnit(a.id, b.id),
  );
  const kept = new Set<SlotFacts>();
  const juniors: SlotFacts[] = [];
  for (const [slot, itsRivals] of inOrder) {
    const isJunior = isClosable(slot) && itsRivals.some((rival) => kept.has(rival));
    if (isJunior) juniors.push(slot);
    else kept.add(slot);
  }
  return juniors;
}

/** The senior of the templates of a slot that want it where it is. */
function wantingTest(
  templateIndex: TemplateIndex,
  settings: ExclusionSettings,
): (slot: SlotFacts) => ActiveTemplate | undefined {
  const exclusions = exclusionsOf(templateIndex, NOTHING_ELSE, settings);
  return ({ provenance, key }) =>
    key &&
    templateIndex
      .at(key.teacher, weekdayOf(key.date), key.starts)
      .find((template) => provenance.includes(template.id) && !exclusions.exclusion(template, key.date));
}

/** What closes or takes an hour closes it to both alike. */
const NOTHING_ELSE: ExclusionSources = { closures: [], lessons: unplacedLessons([], []), setsInEdit: [] };
