const MOST_IN_BATCH = 20;
const MOST_OF_MAILBOX = 4;

/** Cuts requests into as few batches as the limits of a batch and of a mailbox allow. */
export function packBatches<Item extends { readonly mailbox: string }>(
  items: readonly Item[],
): readonly (readonly Item[])[] {
  const waiting = new Map<string, Item[]>();
  for (const item of items) waiting.set(item.mailbox, [...(waiting.get(item.mailbox) ?? []), item]);
  const batches: Item[][] = [];
  while (waiting.size > 0) {
    const batch: Item[] = [];
    // The mailbox with most to do decides how many batches there will be, so it is never left out.
    const byNeed = [...waiting].sort(([, a], [, b]) => b.length - a.length);
    for (const [mailbox, queue] of byNeed) {
      batch.push(...queue.splice(0, Math.min(MOST_OF_MAILBOX, MOST_IN_BATCH - batch.length)));
      if (queue.length === 0) waiting.delete(mailbox);
    }
    batches.push(batch);
  }
  return batches;
}
