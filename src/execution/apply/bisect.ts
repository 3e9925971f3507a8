import { isRejected } from "../../base/port-error.ts";
import type { Answer } from "../calling/pace.ts";

/**
 * Tries all items (one at least) in one call, which has to leave the same when it is made twice. A failed call is halved
 * down to the single item that is to blame, the halves one after the other; a single one that failed with anything but
 * a known refusal is tried once more (semantics 2.40).
 */
export async function bisect<Item, Value>(
  items: readonly Item[],
  attempt: (items: readonly Item[]) => Promise<Answer<Value>>,
  settle: (items: readonly Item[], answer: Answer<Value>) => void,
): Promise<void> {
  let answer = await attempt(items);
  if (items.length === 1 && answer.status === "failed" && !isRejected(answer.error))
    answer = await attempt(items);
  if (answer.status !== "failed" || items.length === 1) return settle(items, answer);
  for (const half of halves(items)) await bisect(half, attempt, settle);
}

export function halves<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const middle = Math.ceil(items.length / 2);
  return [items.slice(0, middle), items.slice(middle)];
}
