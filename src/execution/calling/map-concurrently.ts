/** Runs all tasks, so many at a time, in their order; a task must not reject. */
export async function mapConcurrently<Value>(
  tasks: readonly (() => Promise<Value>)[],
  atOnce: number,
): Promise<readonly Value[]> {
  const values: Value[] = [];
  const waiting = tasks.entries();
  const work = async (): Promise<void> => {
    for (const [index, task] of waiting) values[index] = await task();
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, tasks.length) }, work));
  return values;
}

export function batchesOf<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  const batches: Item[][] = [];
  for (let from = 0; from < items.length; from += size) batches.push(items.slice(from, from + size));
  return batches;
}
