import { isLostAnswer, isRejected } from "../../base/port-error.ts";
import type { SlotEdit, Store } from "../../base/store.ts";
import type { SlotId } from "../../domain/ids.ts";
import type { Instant } from "../../domain/time/instant.ts";
import { type Change, type Create, dateOf, type Write } from "../../planning/action.ts";
import type { SlotFacts } from "../../planning/held/facts.ts";
import type { Group } from "../../planning/order/order.ts";
import type { Prerequisites } from "../../planning/order/prerequisites.ts";
import type { Clock } from "../calling/clock.ts";
import type { Answer, Pace } from "../calling/pace.ts";
import type { RunLimits } from "../calling/run-limits.ts";
import { NotTriedError } from "../errors.ts";
import { bisect, halves } from "./bisect.ts";
import type { Call } from "./calls.ts";
import { placeOf, placesOf } from "./claim.ts";
import { lateLook } from "./late-look.ts";
import type { Outcome } from "./outcome.ts";
import { contentOfWrite, permissionsSeen } from "./permissions.ts";

export interface CallContext {
  readonly store: Store;
  readonly pace: Pace;
  readonly limits: Pick<RunLimits, "batch" | "maxInFlight" | "restAfterReadMs">;
  readonly clock: Pick<Clock, "now">;
  /** When the slots of the plan were read. */
  readonly readAt: Instant;
  /** What the cells of a slot mean for this run. */
  readonly factsOf: (slot: SlotFacts["slot"]) => SlotFacts;
  readonly prerequisites: Prerequisites;
  /** The slots as they are now; asked for when a create failed and may have been written all the same. */
  readonly readFacts: () => Promise<readonly SlotFacts[]>;
  /** Slots that were there before the run. */
  readonly known: ReadonlySet<SlotId>;
}

/** Gives every write of a call its outcome; the promise never rejects. */
export function callRunner(
  context: CallContext,
  outcomes: Map<Write, Outcome>,
  upcoming: () => Iterable<Call>,
): (call: Call) => Promise<void> {
  const { store, pace, prerequisites } = context;
  const permissions = permissionsSeen(contentOfWrite);
  const late = lateLook(context);
  const settle = (writes: readonly Write[], outcome: Outcome): void => {
    for (const write of writes) if (!outcomes.has(write)) outcomes.set(write, outcome);
  };
  const settleFailed = (writes: readonly Write[], error: Error, uncertain = false): void => {
    settle(writes, { status: "failed", error, uncertain });
    for (const write of writes) permissions.note(write, error);
  };
  /**
   * Leaves out what cannot be done any more: something that must come first was not done, a slot was claimed since, or
   * a permission is known to be missing.
   */
  const stillPossible = <W extends Write>(groups: readonly Group<W>[]): readonly W[] =>
    groups.flatMap((group) => {
      const unmet = group
        .flatMap(prerequisites)
        .map((needed) => outcomes.get(needed))
        .find((outcome) => outcome !== undefined && outcome.status !== "done");
      if (unmet) settle(group, unmet.status === "failed" ? dropped(unmet.error) : unmet);
      const claimed = group.flatMap((write) =>
        write.kind === "create" ? [] : (late.claimed(write) ?? []),
      )[0];
      if (claimed) settle(group, { status: "claimed", slot: claimed });
      const forbidden = group.flatMap((write) => permissions.refusalOf(write) ?? [])[0];
      if (forbidden) settle(group, { status: "failed", error: forbidden, uncertain: false });
      return unmet || claimed || forbidden ? [] : group;
    });

  /** While a call is under way those beside it take the next ones; but at the end of a plan the order changes. */
  const lookAhead = (now: Instant): void => {
    const { maxInFlight } = context.limits;
    const calls = [...upcoming()];
    const rest = calls.length > 3 * maxInFlight ? calls.slice(maxInFlight - 1) : calls;
    late.ahead(changesOf(rest.slice(0, 2 * maxInFlight)), changesOf(rest.slice(2 * maxInFlight)), now);
  };
  /** Looks at what it closes and opens as late as it can: right before the call, or while others are under way. */
  const updateLate = async (groups: readonly Group<Change>[]): Promise<Answer<unknown>> => {
    for (let looks = 1; ; looks++) {
      const changes = stillPossible(groups);
      const edits = changes.flatMap(editOf);
      if (edits.length === 0) return NOTHING_TO_DO;
      const punctual = pace.whileAllowed((now) => looks >= MOST_LOOKS || !late.isStale(changes, now));
      const answer = await punctual.call((now) => {
        lookAhead(now);
        return store.update(edits);
      });
      if (answer.status !== "out-of-time" || pace.isSpent()) return answer;
      await late.refresh(changes, changesOf(upcoming()));
    }
  };

  const applyChanges = (groups: readonly Group<Change>[]): Promise<void> =>
    bisect(groups, updateLate, (some, answer) => {
      if (answer.status === "failed") return settleFailed(some.flat(), answer.error);
      for (const change of some.flat()) settle([change], outcomeOf(answer, change.slot.id));
    });

  /**
   * `refusal` is the error with which these rows are known to have been refused, none of them written. A single one that
   * failed with anything else is made once more, as soon as it is known not to be there.
   */
  const applyCreates = async (all: readonly Create[], refusal?: Error, isRepeated = false): Promise<void> => {
    const creates = stillPossible(all.map((create) => [create]));
    if (creates.length === 0) return;
    const rows = creates.map(({ changes, occurrence }) => ({ changes, date: occurrence.date }));
    const answer = await pace.call((now) => {
      lookAhead(now);
      return store.create(rows);
    });
    if (answer.status === "out-of-time") return settle(creates, { status: "left" });
    if (answer.status === "done") {
      for (const [index, create] of creates.entries()) {
        settle([create], { status: "done", id: answer.value[index] as SlotId });
      }
      return;
    }
    const { error } = answer;
    let rest = creates;
    const isRepeatable = creates.length === 1 && !isRepeated && !isRejected(error);
    if (isRepeatable || error.message !== refusal?.message || mayHaveArrived(error, store.readsLeft())) {
      // It may have been written although it failed, so the slots are looked at before anything is repeated.
      const looked = await findWritten(creates);
      if (looked?.status === "out-of-time") return settle(creates, { status: "left" });
      if (looked?.status !== "done") return settleFailed(creates, error, true);
      const written = looked.value;
      for (const [create, id] of written) settle([create], { status: "done", id });
      rest = creates.filter((create) => !written.has(create));
      if (written.size > 0) return applyCreates(rest);
    }
    if (isRepeatable) return applyCreates(rest, error, true);
    if (rest.length === 1) return settleFailed(rest, error);
    for (const half of halves(rest)) await applyCreates(half, error);
  };

  /** Records that were not there before and are what these creates would have made; undefined with too few reads left. */
  const findWritten = async (
    creates: readonly Create[],
  ): Promise<Answer<ReadonlyMap<Create, SlotId>> | undefined> => {
    if (store.readsLeft() < FEWEST_READS) return undefined;
    const facts = await pace.read(context.readFacts);
    if (facts.status !== "done") return facts;
    const found = new Map<string, SlotId>();
    for (const slot of facts.value) {
      if (context.known.has(slot.id) || slot.blocked) continue;
      for (const place of placesOf(slot)) found.set(place, slot.id);
    }
    const written = creates.flatMap((create): [Create, SlotId][] => {
      const { template, key } = create.occurrence;
      const id = found.get(placeOf(template.id, key));
      return id === undefined ? [] : [[create, id]];
    });
    return { status: "done", value: new Map(written) };
  };

  return (call) => (call.kind === "changes" ? applyChanges(call.groups) : applyCreates(call.groups.flat()));
}

/**
 * A part of a refused call that fails in the same words may be written all the same: where the words are those of a
 * lost answer, and where they are not known, as long as there are plenty of reads to look with. Reads without a limit
 * are none to spend like that: each of them may be the whole table in many calls.
 */
const mayHaveArrived = (error: Error, readsLeft: number): boolean =>
  isLostAnswer(error) ||
  (!isRejected(error) && readsLeft > PLENTY_OF_READS && readsLeft !== Number.POSITIVE_INFINITY);

/** A call that has had to wait too long so often is made all the same. */
const MOST_LOOKS = 3;

function* changesOf(calls: Iterable<Call>): Iterable<Change> {
  for (const call of calls) if (call.kind === "changes") yield* call.groups.flat();
}

const PLENTY_OF_READS = 15;
/** One read is kept for the verifying pass, and one in reserve. */
const FEWEST_READS = 3;

const NOTHING_TO_DO: Promise<Answer<void>> = Promise.resolve({ status: "done", value: undefined });

function editOf(change: Change): readonly SlotEdit[] {
  const date = dateOf(change);
  return date === undefined ? [] : [{ id: change.slot.id, changes: change.changes, date }];
}

const outcomeOf = ({ status }: { readonly status: "done" | "out-of-time" }, id: SlotId): Outcome =>
  status === "done" ? { status, id } : { status: "left" };

const dropped = (error: Error): Outcome => ({
  status: "failed",
  error: new NotTriedError(error),
  uncertain: false,
});
