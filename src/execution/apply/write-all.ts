import { batchesOf, mapConcurrently } from "../calling/map-concurrently.ts";
import type { Answer, Pace } from "../calling/pace.ts";
import type { RunLimits } from "../calling/run-limits.ts";
import { bisect } from "./bisect.ts";

export interface WriteContext {
  readonly pace: Pace;
  readonly limits: Pick<RunLimits, "batch" | "maxInFlight">;
}

/** How the write of one item went. */
export interface Written<Item> {
  readonly item: Item;
  readonly answer: Answer<unknown>;
}

/** Writes independent items in as few calls as possible; a refused call is halved down to the item that is to blame. */
export async function writeAll<Item>(
  items: readonly Item[],
  { pace, limits }: WriteContext,
  write: (some: readonly Item[]) => Promise<unknown>,
): Promise<readonly Written<Item>[]> {
  const tasks = batchesOf(items, limits.batch).map((batch) => async () => {
    const written: Written<Item>[] = [];
    await bisect(
      batch,
      (some) => pace.call(() => write(some)),
      (some, answer) => {
        for (const item of some) written.push({ item, answer });
      },
    );
    return written;
  });
  return (await mapConcurrently(tasks, limits.maxInFlight)).flat();
}
