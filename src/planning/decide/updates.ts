import { byCodeUnit, type TeacherId } from "../../domain/ids.ts";
import { collide, type Presence, sameMembers } from "../../domain/overlap.ts";
import type { SlotChanges } from "../../domain/slot.ts";
import type { LocalDate } from "../../domain/time/civil-time.ts";
import { addTo, groupBy } from "../group-by.ts";
import type { SlotFacts } from "../held/facts.ts";
import { type Occurrence, presenceOn } from "../wanted/expand.ts";
import type { TemplateIndex } from "../wanted/template-index.ts";

/** A matched writable slot whose cells differ from what is wanted. */
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
 * `standing` are the slots that occupy time after the retirements. As no update moves a slot to another
 * day, each day is settled by itself.
 */
export function settleUpdates(
  candidates: readonly UpdateCandidate[],
  standing: readonly SlotFacts[],
  areTwins: AreTwins,
  templateIndex: TemplateIndex,
): SettledUpdates {
  const refused = new Set<UpdateCandidate>();
  const standingByDate = groupBy(standing, ({ date }) => date);
  for (const [date, ofDay] of groupBy(candidates, (candidate) => candidate.date)) {
    const inOrder = ofDay.sort(bySeniorityOf(templateIndex));
    for (const candidate of refusedOfDay(inOrder, standingByDate.get(date) ?? [], areTwins))
      refused.add(candidate);
  }
  return { accepted: candidates.filter((candidate) => !refused.has(candidate)), refused: [...refused] };
}

/** Where the slot will be after the update. */
export const presenceOf = ({ occurrence, date }: UpdateCandidate): Presence => presenceOn(occurrence, date);

const bySeniorityOf =
  (templateIndex: TemplateIndex) =>
  (a: UpdateCandidate, b: UpdateCandidate): number =>
    a.occurrence.date - b.occurrence.date ||
    templateIndex.rank(a.occurrence.template) - templateIndex.rank(b.occurrence.template) ||
    byCodeUnit(a.slot.id, b.slot.id);

/** A slot of the day, where it is and where it would go. */
interface SlotOfDay {
  readonly slot: SlotFacts;
  /** Where its update would put it; undefined when there is none. */
  readonly after: Presence | undefined;
  /** Where it is as things stand. */
  current: Presence | undefined;
}

interface Mover extends SlotOfDay {
  readonly candidate: UpdateCandidate;
  readonly after: Presence;
  accepted: boolean;
  /** How many slots it would get in the way of, as things stand. */
  collisions: number;
}

/** The candidates of one day that have to be refused; they come in the order in which the last goes first. */
function refusedOfDay(
  candidates: readonly UpdateCandidate[],
  standing: readonly SlotFacts[],
  areTwins: AreTwins,
): readonly UpdateCandidate[] {
  const updated = new Set(candidates.map(({ slot }) => slot));
  const movers = candidates.map(moverOf);
  const others = standing
    .filter((slot) => !updated.has(slot))
    .map((slot): SlotOfDay => ({ slot, after: undefined, current: slot.presence }));
  const byTeacher = new Map<TeacherId, SlotOfDay[]>();
  for (const each of [...movers, ...others]) {
    const teachers = [each.slot.presence, each.after].flatMap((presence) => presence?.teachers ?? []);
    for (const teacher of new Set(teachers)) addTo(byTeacher, teacher, each);
  }
  const near = (presence: Presence | undefined): readonly SlotOfDay[] =>
    presence ? presence.teachers.flatMap((teacher) => byTeacher.get(teacher) ?? []) : [];

  const isInTheWay = ({ slot, after, candidate }: Mover, { slot: other, current }: SlotOfDay): boolean => {
    if (other === slot || !current || !collide(after, current) || areTwins(slot, other)) return false;
    // Whoever overlapped already and keeps teacher and start makes nothing worse.
    return movesTeacherOrStart(candidate) || !slot.presence || !collide(slot.presence, current);
  };
  /** Accepts or refuses one update, and recounts for everybody in whose way it is. */
  const settle = (changed: Mover, accepted: boolean): void => {
    const affected = new Set([...near(changed.slot.presence), ...near(changed.after)].filter(isMover));
    for (const mover of affected) if (isInTheWay(mover, changed)) mover.collisions -= 1;
    changed.accepted = accepted;
    changed.current = accepted ? changed.after : changed.slot.presence;
    for (const mover of affected) if (isInTheWay(mover, changed)) mover.collisions += 1;
  };
  const lastViolation = (): Mover | undefined =>
    movers.filter(({ accepted, collisions }) => accepted && collisions > 0).pop();
  const takeOneBack = (): boolean =>
    movers.some((mover) => {
      if (mover.accepted) return false;
      settle(mover, true);
      if (!lastViolation()) return true;
      settle(mover, false);
      return false;
    });

  for (const mover of movers) {
    mover.collisions = near(mover.after).filter((other) => isInTheWay(mover, other)).length;
  }
  for (let last = lastViolation(); last; last = lastViolation()) settle(last, false);
  while (takeOneBack());
  return movers.filter(({ accepted }) => !accepted).map(({ candidate }) => candidate);
}

function moverOf(candidate: UpdateCandidate): Mover {
  const after = presenceOf(candidate);
  return { slot: candidate.slot, candidate, after, current: after, accepted: true, collisions: 0 };
}

const isMover = (slot: SlotOfDay): slot is Mover => slot.after !== undefined;

/** Teacher or start of the slot change. */
function movesTeacherOrStart({ slot, occurrence }: UpdateCandidate): boolean {
  const { teacher, starts } = occurrence.template;
  return !sameMembers(slot.teachers, [teacher]) || slot.starts !== starts;
}
