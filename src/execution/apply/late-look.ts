import { RECORDS_PER_READ } from "../../base/port.ts";
import type { Store } from "../../base/store.ts";
import type { SlotId } from "../../domain/ids.ts";
import { type Instant, later } from "../../domain/time/instant.ts";
import type { Change } from "../../planning/action.ts";
import type { SlotFacts } from "../../planning/held/facts.ts";
import type { Clock } from "../calling/clock.ts";
import type { Pace } from "../calling/pace.ts";
import type { RunLimits } from "../calling/run-limits.ts";

/** What was read longer ago is read again before it is closed or opened (semantics 2.80). */
const FRESH_MS = 1000;
/** As long as so many reads of the run are left. */
const FEWEST_READS = 3;

/**
 * Looks once more at slots that are about to be closed or opened, as late as it can be done: a booking that is made by
 * the status alone is lost when it is written over, and nothing is left to find.
 */
export interface LateLook {
  /** Reads again what was read too long ago, together with what the calls that follow will ask for. */
  refresh(changes: readonly Change[], following: Iterable<Change>): Promise<void>;
  /**
   * While a call is under way: where something of the next ones will have been read too long ago by then, reads it, and
   * with it as much as one read takes of those that follow.
   */
  ahead(next: Iterable<Change>, following: Iterable<Change>, now: Instant): void;
  /** Something among these was read too long ago, and is being read again or still can be. */
  isStale(changes: readonly Change[], now: Instant): boolean;
  /** The slot as it is now, where a person or a lesson has claimed it since the plan was made. */
  claimed(change: Change): SlotFacts | undefined;
}

export interface LateLookContext {
  readonly store: Pick<Store, "readsLeft" | "readSlotsOf">;
  readonly clock: Pick<Clock, "now">;
  readonly pace: Pace;
  readonly limits: Pick<RunLimits, "restAfterReadMs">;
  readonly factsOf: (slot: SlotFacts["slot"]) => SlotFacts;
  /** When the slots of the plan were read. */
  readonly readAt: Instant;
}

export function lateLook({ store, clock, pace, limits, factsOf, readAt }: LateLookContext): LateLook {
  const seenAt = new Map<SlotId, Instant>();
  const underWay = new Map<SlotId, Promise<void>>();
  const claims = new Map<SlotId, SlotFacts>();
  /** How long a look has last taken. */
  let lookMs = FRESH_MS / 2;

  const mayLook = (): boolean => store.readsLeft() >= FEWEST_READS;
  /** A write that has to wait after a read is as late as can be when it was asked for in time. */
  const freshMs = FRESH_MS + limits.restAfterReadMs;
  const isOld = (change: Change, now: Instant): boolean =>
    opensOrCloses(change) && now - (seenAt.get(change.slot.id) ?? readAt) > freshMs;
  const oldOnes = (changes: Iterable<Change>, most: number, at: Instant): readonly SlotId[] => {
    const ids: SlotId[] = [];
    for (const change of changes) {
      if (ids.length >= most) break;
      const { id } = change.slot;
      if (isOld(change, at) && !underWay.has(id)) ids.push(id);
    }
    return ids;
  };
  /** A look that failed is not made again: the run goes on by what it knew. */
  const slotsOf = async (ids: readonly SlotId[]): Promise<readonly SlotFacts["slot"][]> => {
    try {
      return await store.readSlotsOf(ids);
    } catch {
      return [];
    }
  };
  const look = async (ids: readonly SlotId[], began: Instant): Promise<void> => {
    const slots = await slotsOf(ids);
    const now = clock.now();
    lookMs = now - began;
    for (const id of ids) {
      underWay.delete(id);
      seenAt.set(id, now);
    }
    for (const slot of slots) {
      const facts = factsOf(slot);
      if (facts.protection !== undefined) claims.set(facts.id, facts);
    }
  };
  /** At least one, together with what will have been read too long ago in so many milliseconds. */
  const lookAhead = (
    following: Iterable<Change>,
    ids: readonly SlotId[],
    now: Instant,
    inMs: number,
  ): void => {
    const all = [...ids, ...oldOnes(following, RECORDS_PER_READ - ids.length, later(now, inMs))];
    if (!mayLook()) return;
    const looking = look(all, now);
    for (const id of all) underWay.set(id, looking);
  };

  return {
    async refresh(changes, following) {
      const now = clock.now();
      const own = oldOnes(changes, RECORDS_PER_READ, now);
      if (own.length > 0) lookAhead(following, own, now, 0);
      const waitFor = new Set(changes.flatMap(({ slot }) => underWay.get(slot.id) ?? []));
      await pace.read(() => Promise.all(waitFor));
    },
    ahead(next, following, now) {
      // Where a write has to wait after a read, this would only hold up what is under way.
      if (limits.restAfterReadMs > 0) return;
      const own = oldOnes(next, RECORDS_PER_READ, later(now, lookMs));
      if (own.length > 0) lookAhead(following, own, now, lookMs);
    },
    isStale(changes, now) {
      const canBeSeen = mayLook();
      return changes.some((change) => isOld(change, now) && (canBeSeen || underWay.has(change.slot.id)));
    },
    claimed: ({ slot }) => claims.get(slot.id),
  };
}

/** An update writes neither the status nor what people have booked. */
const opensOrCloses = ({ kind }: Change): boolean => kind !== "update";
