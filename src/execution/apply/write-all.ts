import { batchesOf, mapConcurrently } from "../calling/map-concurrently.ts";
import type { Answer, Pace } from "../calling/pace.ts";
import type { RunLimits } from "../calling/run-limits.ts";
import { bisect } from "./bisect.ts";
import { permissionsSeen } from "./permissions.ts";

export interface WriteContext {
  readonly pace: Pace;
  readonly limits: Pick<RunLimits, "batch" | "maxInFlight">;
}

/** How the write of one item went. */
export interface Written<Item> {
  readonly item: Item;
  readonly answer: Answer<unknown>;
}

/**
 * Changes independent records in as few calls as possible; a refused call is halved down to the record that is to
 * blame, but for want of a permission not every one of them is tried (semantics 2.82). `changesOf` are the values by
 * English key, as `write` sets them.
 */
export async function writeAll<Item>(
  items: readonly Item[],
  { pace, limits }: WriteContext,
  changesOf: (item: Item) => object,
  write: (some: readonly Item[]) => Promise<unknown>,
): Promise<readonly Written<Item>[]> {
  const permissions = permissionsSeen<Item>((item) => ({
    kind: "change",
    fields: Object.keys(changesOf(item)),
  }));
  const written = new Map<Item, Answer<unknown>>();
  /** Leaves out, and settles, what need not be tried. */
  const stillPossible = (some: readonly Item[]): readonly Item[] =>
    some.filter((item) => {
      const error = permissions.refusalOf(item);
      if (error) written.set(item, { status: "failed", error });
      return error === undefined;
    });
  const tasks = batchesOf(items, limits.batch).map(
    (batch) => () =>
      bisect(
        batch,
        async (all) => {
          const some = stillPossible(all);
          return some.length === 0 ? NOTHING_TO_DO : pace.call(() => write(some));
        },
        (some, answer) => {
          for (const item of some) {
            if (written.has(item)) continue;
            written.set(item, answer);
            if (answer.status === "failed") permissions.note(item, answer.error);
          }
        },
      ),
  );
  await mapConcurrently(tasks, limits.maxInFlight);
  return items.flatMap((item) => {
    const answer = written.get(item);
    return answer ? [{ item, answer }] : [];
  });
}

const NOTHING_TO_DO: Answer<undefined> = { status: "done", value: undefined };
