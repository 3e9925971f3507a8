import type { SlotId } from "../../domain/ids.ts";
import type { Create } from "../../planning/action.ts";
import { groupBy } from "../../planning/group-by.ts";
import type { SlotFacts } from "../../planning/held/facts.ts";
import { byRank } from "../../planning/held/match.ts";
import { placeOf, placesOf } from "../apply/claim.ts";

/**
 * Copies that a racing run made (semantics 2.38): of the records of one key and template the best stays; only places
 * at which a record has appeared are looked at. Where this run itself made one, it did so beside all that it knew (a
 * record that its twin has, say), and only what it did not know can be a copy.
 */
export function surplusCopies(
  before: readonly SlotFacts[],
  now: readonly SlotFacts[],
  creates: readonly Create[],
): readonly SlotFacts[] {
  const known = new Set<SlotId>(before.map(({ id }) => id));
  const created = new Set(creates.map(({ occurrence }) => placeOf(occurrence.template.id, occurrence.key)));
  const appeared = new Set(now.filter(({ id }) => !known.has(id)).flatMap(placesOf));
  const claims = now
    .flatMap((slot) => placesOf(slot).map((place) => ({ place, slot })))
    .filter(({ place, slot }) => appeared.has(place) && !(created.has(place) && known.has(slot.id)));
  const surplus = [...groupBy(claims, ({ place }) => place).values()].flatMap((group) =>
    group
      .map(({ slot }) => slot)
      .sort(byRank)
      .slice(1)
      .filter((slot) => slot.writable && !slot.drifted && !slot.reopenedByHand),
  );
  return [...new Set(surplus)];
}
