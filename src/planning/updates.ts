import type { TeacherId } from "../domain/ids.ts";
import { collide, type Presence, sameMembers, samePresence } from "../domain/overlap.ts";
import type { SlotChanges } from "../domain/slot.ts";
import type { LocalDate } from "../domain/time.ts";
import { type Occurrence, presenceOn } from "./expand.ts";
import { bySlotId, type SlotFacts } from "./facts.ts";
import { addTo, groupBy } from "./group-by.ts";
import type { Roster } from "./roster.ts";

/** A matched safe slot whose cells differ from what is wanted. */
export interface UpdateCandidate {
  readonly slot: SlotFacts;
  readonly occurrence: Occurrence;
  readonly changes: SlotChanges;
  /** The day of the slot, which no update ever changes. */
  readonly date: LocalDate;
}

export type AreTwins = (a: SlotFacts, b: SlotFacts) => boolean;

export interface SettledUpdates {
  readonly accepted: readonly UpdateCandidate[];
  readonly refused: readonly UpdateCandidate[];
}

/**
 * Settles which updates may be made without a new double booking (semantics 3.7).
 * Every one is judged against the final state of all the others, so that the result does not depend on
 * which run went first: refusals start at the junior end, and whatever fits after all is taken back in.
 * `standing` are the slots that occupy time after the deactivations. As no update moves a slot to another
 * day, each day is settled by itself.
 */
export function settleUpdates(
  candidates: readonly UpdateCandidate[],
  standing: readonly SlotFacts[],
  areTwins: AreTwins,
  roster: Roster,
): SettledUpdates {
  if (!candidates.some(movesPresence)) return { accepted: candidates, refused: [] };
  const refused = new Set<UpdateCandidate>();
  const standingByDate = groupBy(standing, ({ date }) => date);
  for (const [date, ofDay] of groupBy(candidates, (candidate) => candidate.date)) {
    if (!ofDay.some(movesPresence)) continue;
    const inOrder = ofDay.sort(bySeniorityOf(roster));
    for (const candidate of refusedOfDay(inOrder, standingByDate.get(date) ?? [], areTwins))
      refused.add(candidate);
  }
  return { accepted: candidates.filter((candidate) => !refused.has(candidate)), refused: [...refused] };
}

/** The place of a slot after the update. */
export const presenceOf = ({ occurrence, date }: UpdateCandidate): Presence => presenceOn(occurrence, date);

const movesPresence = (candidate: UpdateCandidate): boolean =>
  candidate.slot.presence === undefined || !samePresence(candidate.slot.presence, presenceOf(candidate));

const bySeniorityOf =
  (roster: Roster) =>
  (a: UpdateCandidate, b: UpdateCandidate): number =>
    a.occurrence.date - b.occurrence.date ||
    roster.rank(a.occurrence.template) - roster.rank(b.occurrence.template) ||
    a.occurrence.template.starts - b.occurrence.template.starts ||
    bySlotId(a.slot, b.slot);

/** A slot of the day: where it is, where it would go, and whether its update is accepted at present. */
interface Standing {
  readonly slot: SlotFacts;
  readonly before: Presence | undefined;
  readonly after: Presence | undefined;
  readonly candidate: UpdateCandidate | undefined;
  readonly moves: boolean;
  accepted: boolean;
  /** How many slots its move would collide with, as things stand. */
  collisions: number;
}

/** The candidates of one day that have to be refused; they come in the order in which the last goes first. */
function refusedOfDay(
  candidates: readonly UpdateCandidate[],
  standing: readonly SlotFacts[],
  areTwins: AreTwins,
): readonly UpdateCandidate[] {
  const updated = new Set(candidates.map(({ slot }) => slot));
  const movers = candidates.map(asCandidate);
  const others = standing.filter((slot) => !updated.has(slot)).map(asOther);
  const byTeacher = new Map<TeacherId, Standing[]>();
  for (const each of [...movers, ...others]) {
    for (const teacher of new Set([...(each.before?.teachers ?? []), ...(each.after?.teachers ?? [])])) {
      addTo(byTeacher, teacher, each);
    }
  }
  const near = (presence: Presence | undefined): readonly Standing[] =>
    presence?.teachers.flatMap((teacher) => byTeacher.get(teacher) ?? []) ?? [];

  const isInTheWay = (mover: Standing, other: Standing): boolean => {
    const place = other.accepted ? other.after : other.before;
    if (other === mover || !place || !mover.after || !collide(mover.after, place)) return false;
    if (areTwins(mover.slot, other.slot)) return false;
    // Whoever overlapped already and keeps teacher and start makes nothing worse.
    return changesPlace(mover) || !mover.before || !collide(mover.before, place);
  };
  /** Accepts or refuses one update, and recounts for everybody in whose way it is. */
  const settle = (changed: Standing, accepted: boolean): void => {
    const affected = new Set([...near(changed.before), ...near(changed.after)].filter(({ moves }) => moves));
    for (const mover of affected) if (isInTheWay(mover, changed)) mover.collisions -= 1;
    changed.accepted = accepted;
    for (const mover of affected) if (isInTheWay(mover, changed)) mover.collisions += 1;
  };
  const lastViolation = (): Standing | undefined => {
    for (let index = movers.length - 1; index >= 0; index--) {
      const mover = movers[index];
      if (mover?.accepted && mover.collisions > 0) return mover;
    }
    return undefined;
  };
  const takeOneBack = (): boolean =>
    movers.some((mover) => {
      if (mover.accepted || mover.collisions > 0) return false;
      settle(mover, true);
      if (!lastViolation()) return true;
      settle(mover, false);
      return false;
    });

  for (const mover of movers) {
    if (mover.moves) mover.collisions = near(mover.after).filter((other) => isInTheWay(mover, other)).length;
  }
  for (let last = lastViolation(); last; last = lastViolation()) settle(last, false);
  while (takeOneBack());
  return movers.flatMap(({ candidate, accepted }) => (candidate && !accepted ? [candidate] : []));
}

const asCandidate = (candidate: UpdateCandidate): Standing => ({
  slot: candidate.slot,
  before: candidate.slot.presence,
  after: presenceOf(candidate),
  candidate,
  moves: movesPresence(candidate),
  accepted: true,
  collisions: 0,
});

const asOther = (slot: SlotFacts): Standing => ({
  slot,
  before: slot.presence,
  after: undefined,
  candidate: undefined,
  moves: false,
  accepted: false,
  collisions: 0,
});

/** Teacher or start of the slot change. */
function changesPlace({ slot, candidate }: Standing): boolean {
  if (!candidate) return false;
  const { teacher, starts } = candidate.occurrence.template;
  return !sameMembers(slot.teachers, [teacher]) || slot.starts !== starts;
}
