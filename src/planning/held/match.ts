import { byCodeUnit, type TemplateId } from "../../domain/ids.ts";
import type { SlotKey } from "../../domain/key.ts";
import type { Settings } from "../../domain/settings.ts";
import type { Occurrence, SlotsByKey, WantedByKey } from "../wanted/expand.ts";
import type { SlotFacts } from "./facts.ts";

/** Wanted occurrences ↔ held slots, any number per key (semantics 3.5). */
export interface Matching {
  /** Every wanted occurrence, matched or not. */
  readonly wanted: readonly Occurrence[];
  slotOf(occurrence: Occurrence): SlotFacts | undefined;
  occurrenceOf(slot: SlotFacts): Occurrence | undefined;
  /** Some wanted occurrence of this key has found its slot. */
  isMatchedKey(key: SlotKey | undefined): boolean;
  /** Only with `sameTimeTemplates` = `one`: the occurrence that the key's slot belongs to. */
  winnerOf(key: string): Occurrence | undefined;
}

export function match(
  wanted: WantedByKey,
  slotsByKey: SlotsByKey<SlotFacts>,
  mode: Settings["sameTimeTemplates"],
): Matching {
  const bySlot = new Map<SlotFacts, Occurrence>();
  const byOccurrence = new Map<Occurrence, SlotFacts>();
  const winners = new Map<string, Occurrence>();
  const matchedKeys = new Set<string | undefined>();
  const pair = (occurrence: Occurrence, slot: SlotFacts): void => {
    bySlot.set(slot, occurrence);
    byOccurrence.set(occurrence, slot);
  };

  for (const [key, sharing] of wanted) {
    const slots = slotsByKey.get(key);
    if (!slots) continue;
    matchedKeys.add(key);
    const templates = new Set(sharing.map(({ template }) => template.id));
    if (mode === "one") {
      const winner = matchOne(sharing, slots, templates, pair);
      if (winner) winners.set(key, winner);
    } else {
      matchBoth(sharing, slots, templates, pair);
    }
  }
  return {
    wanted: [...wanted.values()].flat(),
    slotOf: (occurrence) => byOccurrence.get(occurrence),
    occurrenceOf: (slot) => bySlot.get(slot),
    isMatchedKey: (key) => matchedKeys.has(key?.text),
    winnerOf: (key) => winners.get(key),
  };
}

/** The better record of one key comes first: a booked one stays, a free one beside it goes (semantics 2.30, 3.5). */
export const byRank = (a: SlotFacts, b: SlotFacts): number => byCondition(a, b) || byCodeUnit(a.id, b.id);

const byCondition = (a: SlotFacts, b: SlotFacts): number =>
  rankClass(a) - rankClass(b) ||
  Number(a.templateUnreadable) - Number(b.templateUnreadable) ||
  Number(a.drifted) - Number(b.drifted);

type Pair = (occurrence: Occurrence, slot: SlotFacts) => void;

/** Each template first takes a slot of its own, then one that no template of this key can claim. */
function matchBoth(
  sharing: readonly Occurrence[],
  slots: readonly SlotFacts[],
  templates: ReadonlySet<TemplateId>,
  pair: Pair,
): void {
  const ranked = slots.slice().sort(byRank);
  const taken = new Set<SlotFacts>();
  const take = (occurrence: Occurrence, suits: (slot: SlotFacts) => boolean): boolean => {
    const slot = ranked.find((candidate) => !taken.has(candidate) && suits(candidate));
    if (!slot) return false;
    taken.add(slot);
    pair(occurrence, slot);
    return true;
  };
  const claimed = (slot: SlotFacts): boolean => slot.provenance.some((id) => templates.has(id));
  const without = sharing.filter(
    (occurrence) => !take(occurrence, (slot) => slot.provenance.includes(occurrence.template.id)),
  );
  for (const occurrence of without) take(occurrence, (slot) => !claimed(slot));
}

/** One slot per key: its present owner keeps it, else the senior template takes it. */
function matchOne(
  sharing: readonly Occurrence[],
  slots: readonly SlotFacts[],
  templates: ReadonlySet<TemplateId>,
  pair: Pair,
): Occurrence | undefined {
  const claimed = (slot: SlotFacts): boolean => slot.provenance.some((id) => templates.has(id));
  const [best] = slots
    .slice()
    .sort((a, b) => byCondition(a, b) || Number(claimed(b)) - Number(claimed(a)) || byCodeUnit(a.id, b.id));
  const winner = sharing.find(({ template }) => best?.provenance.includes(template.id)) ?? sharing[0];
  if (winner && best) pair(winner, best);
  return winner;
}

function rankClass(slot: SlotFacts): number {
  switch (slot.protection) {
    case "booked":
    case "locked":
      return slot.booked ? 0 : 1;
    case "unclear":
    case "foreign":
    case "exceptions":
      return 2;
    case undefined:
      if (slot.malformed) return 6;
      if (!slot.blocked) return 3;
      return slot.ownBlocked ? 4 : 5;
  }
}
