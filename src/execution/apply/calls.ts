import { type LocalDate, weekOf } from "../../domain/time/civil-time.ts";
import { type Change, type Create, dateOf, type Write } from "../../planning/action.ts";
import type { Group, Streams } from "../../planning/order/order.ts";
import type { Prerequisites } from "../../planning/order/prerequisites.ts";

/** One write call: at most as many records as the platform takes, all creates or all changes. */
export type Call = ChangesCall | CreatesCall;

interface ChangesCall extends CallTiming {
  readonly kind: "changes";
  readonly groups: readonly Group<Change>[];
}

interface CreatesCall extends CallTiming {
  readonly kind: "creates";
  readonly groups: readonly Group<Create>[];
}

interface CallTiming {
  /** Calls that have to be over before this one may start. */
  readonly after: ReadonlySet<Call>;
  /** The nearest week it touches. */
  readonly week: LocalDate;
}

/** Cuts both streams into as few calls as possible, across week borders; the nearest week comes first (semantics 3.9). */
export function cutIntoCalls(streams: Streams, prerequisites: Prerequisites, size: number): readonly Call[] {
  const callOf = new Map<Write, Call>();
  const timingOf = (writes: readonly Write[]): CallTiming => ({
    after: new Set(writes.flatMap(prerequisites).flatMap((needed) => callOf.get(needed) ?? [])),
    week: weekOf(Math.min(...writes.map((write) => dateOf(write) ?? 0)) as LocalDate),
  });
  const register = (call: Call): Call => {
    for (const write of call.groups.flat()) callOf.set(write, call);
    return call;
  };
  const changes = pack(streams.changes, size, prerequisites).map((groups) =>
    register({ kind: "changes", groups, ...timingOf(groups.flat()) }),
  );
  const creates = pack(streams.creates, size, prerequisites).map((groups) =>
    register({ kind: "creates", groups, ...timingOf(groups.flat()) }),
  );
  return [...changes, ...creates].sort((a, b) => a.week - b.week);
}

/**
 * Fills call after call. A group that no longer fits waits for the next call, and what follows it moves up,
 * as long as it needs nothing that waits.
 */
function pack<W extends Write>(
  groups: readonly Group<W>[],
  size: number,
  prerequisites: Prerequisites,
): Group<W>[][] {
  const calls: Group<W>[][] = [];
  let rest = groups;
  while (rest.length > 0) {
    const taken: Group<W>[] = [];
    const waiting: Group<W>[] = [];
    const waitingWrites = new Set<Write>();
    let room = size;
    let next = 0;
    for (; next < rest.length && room > 0; next++) {
      const group = rest[next] as Group<W>;
      const needsWaiting =
        waiting.length > 0 && group.flatMap(prerequisites).some((needed) => waitingWrites.has(needed));
      if (needsWaiting || (group.length > room && taken.length > 0)) {
        waiting.push(group);
        for (const write of group) waitingWrites.add(write);
      } else {
        taken.push(group);
        room -= group.length;
      }
    }
    calls.push(taken);
    rest = [...waiting, ...rest.slice(next)];
  }
  return calls;
}
