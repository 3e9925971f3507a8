import { concerns, type UnreadableClosure } from "../domain/closure.ts";
import type { TeacherId, TemplateId } from "../domain/ids.ts";
import type { Lesson } from "../domain/lesson.ts";
import type { SlotTemplate } from "../domain/template.ts";
import type { Collision, DoubleBooking, Occupant, Skip, Waiting, Write } from "./action.ts";
import { decideAll, type School } from "./decide/decide-all.ts";
import type { LessonClash } from "./decide/lesson-clashes.ts";
import type { ReadFacts, SlotFacts } from "./held/facts.ts";
import type { Prerequisites } from "./order/prerequisites.ts";
import { overlapsAfter } from "./overlaps/after.ts";
import { overlapsBefore } from "./overlaps/before.ts";
import type { CountedPairs } from "./overlaps/counted-pairs.ts";
import type { FinalState } from "./overlaps/final-state.ts";
import { type OpenToAll, openToAll } from "./overlaps/open-to-all.ts";
import { everything, restrict, type Scope } from "./scope.ts";
import type { Occurrence } from "./wanted/expand.ts";
import type { SetInEdit } from "./wanted/sets-in-edit.ts";

export interface PlanInput extends School {
  /** Left out, the plan is for everything. */
  readonly scope?: Scope;
  /** Templates from which slots come that are too old to be among these. */
  readonly formerSources?: ReadonlySet<TemplateId>;
}

/** What should happen, why, and what is left alone and why. Equal inputs in any order give equal plans. */
export interface Plan {
  readonly writes: readonly Write[];
  readonly prerequisites: Prerequisites;
  readonly skips: readonly Skip[];
  readonly waiting: readonly Waiting[];
  readonly refused: readonly DoubleBooking[];
  /** Hours that wait until a closure or a template set can be read (semantics 2.75, 5.7). */
  readonly withheld: readonly Occurrence[];
  /** Also those of other refusals that collide with what the run may speak of. */
  readonly collisions: readonly Collision[];
  /** Slots that stand without a readable span and so take nobody's time. */
  readonly unplaced: readonly SlotFacts[];
  /** Pairs that overlapped before the run. */
  readonly overlapsBefore: CountedPairs<SlotFacts>;
  /** Pairs that will overlap after it. */
  readonly overlapsAfter: CountedPairs<Occupant>;
  readonly templates: readonly SlotTemplate[];
  /** Those that cannot be read and concern a template the run may speak of. */
  readonly unreadableClosures: readonly UnreadableClosure[];
  /** Those that somebody is in the middle of editing and that concern a template the run may speak of. */
  readonly setsInEdit: readonly SetInEdit[];
  /** Lessons that take their teachers' time, as no slot gives them room, whoever the run is for. */
  readonly unplacedLessons: readonly Lesson[];
  /** Booked slots that are to take place while their teacher gives another lesson. */
  readonly lessonClashes: readonly LessonClash[];
  readonly openToAll: OpenToAll;
  /** All slots, whoever the run is for. */
  readonly facts: readonly SlotFacts[];
  /** Reads a slot as these were read, for whoever looks at the slots once more. */
  readonly readFacts: ReadFacts;
  /** What is theirs concerns a template that the run may speak of. */
  concernsTeachers(teachers: readonly TeacherId[]): boolean;
  /** Some slot comes from the template, however old. */
  hasSlots(template: TemplateId): boolean;
  /** Those of the facts that the run may speak of. */
  readonly ownFacts: readonly SlotFacts[];
  /** The school once the whole plan is carried out, whoever the run is for. */
  readonly finalState: FinalState;
}

/**
 * Plans for the whole school and picks what belongs to the scope (semantics 3.9). Pure: the clock is in the window.
 */
export function planSync({ scope = everything, formerSources, ...school }: PlanInput): Plan {
  const {
    facts,
    readFacts,
    matching,
    prerequisites,
    skips,
    waiting,
    refused,
    withheld,
    unplaced,
    setsInEdit,
    unplacedLessons,
    lessonClashes,
    occupancy,
    ...decisions
  } = decideAll(school);
  const ownsOccurrence = (occurrence: Occurrence | undefined): boolean =>
    occurrence !== undefined && scope.ownsTemplate(occurrence.template);
  const ownsSlot = (slot: SlotFacts | undefined): boolean =>
    slot !== undefined && (scope.ownsSlot(slot) || ownsOccurrence(matching.occurrenceOf(slot)));
  const owns = ({ slot, occurrence }: Subject): boolean => ownsSlot(slot) || ownsOccurrence(occurrence);

  const templates = school.templates.filter((template) => scope.ownsTemplate(template));
  const isOwnConcern = (concernsTeacher: (teacher: TeacherId) => boolean): boolean =>
    scope.isEverything || templates.some(({ teachers }) => teachers.some(concernsTeacher));
  const concernsTeachers = (teachers: readonly TeacherId[]): boolean =>
    isOwnConcern((teacher) => teachers.includes(teacher));

  const writes = restrict(decisions.writes, prerequisites, scope);
  const collisions = refused.flatMap((doubleBooking) =>
    doubleBooking.colliders.map((other) => ({ doubleBooking, with: other })),
  );
  return {
    writes,
    prerequisites,
    skips: skips.filter(owns),
    waiting: waiting.filter(({ occurrence, by }) => owns({ slot: by, occurrence })),
    refused: refused.filter(owns),
    withheld: withheld.filter(ownsOccurrence),
    collisions: collisions.filter(({ doubleBooking, with: other }) => owns(doubleBooking) || owns(other)),
    unplaced: unplaced.filter(ownsSlot),
    overlapsBefore: overlapsBefore(facts, school.window, ownsSlot),
    overlapsAfter: overlapsAfter(occupancy, school.window, owns),
    templates,
    unreadableClosures: school.closures
      .filter((closure) => closure.state === "invalid")
      .filter((closure) => isOwnConcern((teacher) => concerns(closure, teacher))),
    setsInEdit: setsInEdit.filter(({ teachers }) => concernsTeachers(teachers)),
    unplacedLessons,
    openToAll: openToAll(templates, occupancy, school.window, school.settings),
    lessonClashes: lessonClashes.filter(({ slot }) => ownsSlot(slot)),
    facts,
    readFacts,
    concernsTeachers,
    hasSlots: (id) =>
      formerSources?.has(id) === true || facts.some(({ provenance }) => provenance.includes(id)),
    ownFacts: scope.isEverything ? facts : facts.filter(ownsSlot),
    finalState: { occupancy, refused },
  };
}

/** What something is about: a slot, an occurrence, or both. */
interface Subject {
  readonly slot: SlotFacts | undefined;
  readonly occurrence: Occurrence | undefined;
}
