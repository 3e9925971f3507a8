import type { Closure } from "../../domain/closure.ts";
import { byCodeUnit, type TeacherId } from "../../domain/ids.ts";
import type { Lesson } from "../../domain/lesson.ts";
import type { Settings } from "../../domain/settings.ts";
import type { Slot } from "../../domain/slot.ts";
import type { SlotTemplate } from "../../domain/template.ts";
import type { DoubleBooking, Occupant, Skip, Update, Waiting, Write } from "../action.ts";
import { groupBy } from "../group-by.ts";
import { factsReader, type ReadFacts, type SlotFacts } from "../held/facts.ts";
import { type Matching, match } from "../held/match.ts";
import { isRetired } from "../held/retired.ts";
import { findPrerequisites, type Prerequisites } from "../order/prerequisites.ts";
import type { Occupancy } from "../overlaps/occupancy.ts";
import { type SlotStorage, wantedValues } from "../wanted/cells.ts";
import { exclusionsOf } from "../wanted/exclusions.ts";
import { expand, type Occurrence } from "../wanted/expand.ts";
import { namedTeachers } from "../wanted/named-teachers.ts";
import { type SetInEdit, setsInEdit } from "../wanted/sets-in-edit.ts";
import { indexTemplates } from "../wanted/template-index.ts";
import { unplacedLessons } from "../wanted/unplaced-lessons.ts";
import type { SyncWindow } from "../window.ts";
import { finalOccupancy } from "./final-occupancy.ts";
import { decideEach, openingTemplates } from "./intents.ts";
import { type LessonClash, lessonClashes } from "./lesson-clashes.ts";
import { settleOpenings } from "./openings.ts";
import { type Twins, twinsOf } from "./twins.ts";
import { presenceOf, settleUpdates, type UpdateCandidate } from "./updates.ts";
import { oldSlotFinder } from "./waiting.ts";

export type PlanSettings = Pick<
  Settings,
  | "horizon"
  | "sameTimeTemplates"
  | "reopenOwnBlocked"
  | "unlinkedSlots"
  | "legacyTeacherField"
  | "copyCapacity"
  | "protectExceptions"
  | "overrideMode"
  | "fixedTemplates"
  | "reservedTemplates"
>;

export interface School {
  readonly templates: readonly SlotTemplate[];
  readonly slots: readonly Slot[];
  readonly closures: readonly Closure[];
  /** Those that take place, day by day (semantics 5.9). */
  readonly lessons: readonly Lesson[];
  /** Whoever is named by a closure, also by one that is not in use. */
  readonly closureTeachers: ReadonlySet<TeacherId>;
  readonly window: SyncWindow;
  readonly storage: SlotStorage;
  readonly settings: PlanSettings;
}

/** What should happen in the whole school, whoever the run is for. */
export interface Decisions {
  readonly facts: readonly SlotFacts[];
  /** Reads a slot as these were read, for whoever looks at the slots once more. */
  readonly readFacts: ReadFacts;
  readonly matching: Matching;
  readonly writes: readonly Write[];
  readonly prerequisites: Prerequisites;
  readonly skips: readonly Skip[];
  readonly waiting: readonly Waiting[];
  readonly refused: readonly DoubleBooking[];
  /** Hours that wait until a closure or a template set can be read. */
  readonly withheld: readonly Occurrence[];
  /** Slots that stand without a readable span and so take nobody's time. */
  readonly unplaced: readonly SlotFacts[];
  /** Template sets that somebody is in the middle of editing. */
  readonly setsInEdit: readonly SetInEdit[];
  /** Lessons that take their teachers' time, as no slot gives them room. */
  readonly unplacedLessons: readonly Lesson[];
  readonly lessonClashes: readonly LessonClash[];
  /** Who takes time from today on, once everything is done. */
  readonly occupancy: Occupancy<Occupant>;
}

/**
 * Compares everything wanted with everything held (semantics 3.2–3.8): each pairing is decided by itself, and then what
 * happens between them is settled, in this order: updates in one another's way, hours that wait for an old slot of
 * their template, openings that would collide.
 */
export function decideAll(school: School): Decisions {
  const { templates, slots, closures, closureTeachers, window, storage, settings } = school;
  const templateIndex = indexTemplates(templates);
  const values = wantedValues(storage, settings);
  const readFacts = factsReader({
    templateIndex,
    namedTeachers: namedTeachers(templates, closureTeachers),
    window,
    settings,
  });
  const facts = slots
    .slice()
    .sort((a, b) => byCodeUnit(a.id, b.id))
    .map(readFacts);
  const lessons = unplacedLessons(school.lessons, facts);
  const inEdit = setsInEdit(templates);
  const exclusions = exclusionsOf(templateIndex, { closures, lessons, setsInEdit: inEdit }, settings);
  const slotsByKey = groupBy(facts, ({ key }) => key?.text);
  const wanted = expand(templateIndex, exclusions, slotsByKey, window);
  const matching = match(wanted, slotsByKey, settings.sameTimeTemplates);
  const twins = twinsOf(matching, settings.sameTimeTemplates);

  const { reopenOwnBlocked } = settings;
  const context = { matching, templateIndex, exclusions, window, values, reopenOwnBlocked };
  const intents = decideEach(facts, context);

  const retired = new Set(intents.retirements.map(({ slot }) => slot));
  const standsAfter = (slot: SlotFacts): boolean => !retired.has(slot) && !isRetired(slot, matching);
  const standing = facts.filter(standsAfter);
  const updates = settleUpdates(intents.updates, standing, twins.areTwins, templateIndex);
  const adoptedBy = new Map(
    updates.accepted.map(({ slot, occurrence }) => [slot, occurrence.template.id] as const),
  );
  const occupancy = finalOccupancy(standing, updates.accepted, matching, twins, window);
  const opening = openingTemplates(intents);
  const oldSlotOf = oldSlotFinder(facts, opening, { matching, standsAfter, adoptedBy });
  const openings = settleOpenings(intents, { ...context, oldSlotOf, adoptedBy, occupancy, twins });

  const writes = [
    ...intents.retirements,
    ...updates.accepted.map(updateOf),
    ...openings.reopens,
    ...openings.creates,
  ];
  return {
    facts,
    readFacts,
    matching,
    writes,
    prerequisites: findPrerequisites(writes),
    skips: [...intents.skips, ...openings.leftBlocked],
    waiting: openings.waiting,
    withheld: openings.withheld,
    refused: [
      ...updates.refused.map((candidate) => refusedUpdate(candidate, occupancy, twins)),
      ...openings.refused,
    ],
    unplaced: standing.filter((slot) => isUnplaced(slot, window)),
    setsInEdit: inEdit,
    unplacedLessons: lessons.lessons,
    lessonClashes: lessonClashes(facts, intents.skips, lessons, window),
    occupancy,
  };
}

const updateOf = ({ slot, occurrence, changes }: UpdateCandidate): Update => ({
  kind: "update",
  slot,
  occurrence,
  changes,
});

/** It stands, but nobody can tell when; slots of days gone by and rows that somebody has only begun are nobody's trouble. */
const isUnplaced = ({ presence, date, key, generated }: SlotFacts, { from }: SyncWindow): boolean =>
  !presence && (date === undefined ? generated || key !== undefined : date >= from);

function refusedUpdate(
  candidate: UpdateCandidate,
  occupancy: Occupancy<Occupant>,
  twins: Twins,
): DoubleBooking {
  const { slot, occurrence } = candidate;
  const presence = presenceOf(candidate);
  const twinKey = twins.keyOfSlot(slot);
  const colliders = occupancy
    .colliding(presence)
    .filter((other) => other.slot !== slot && (twinKey === undefined || other.twinKey !== twinKey));
  return { kind: "update", occurrence, slot, presence, colliders };
}
