import { byCodeUnit, type TemplateId } from "../../domain/ids.ts";
import type { Presence } from "../../domain/overlap.ts";
import type { TemplateFlags } from "../../domain/template.ts";
import { type DoubleBooking, nameOfOccupant, type Occupant } from "../action.ts";
import { nameOfSlot } from "../held/facts.ts";
import type { SyncWindow } from "../window.ts";
import { canClash } from "./after.ts";
import type { FinalState } from "./final-state.ts";

/** One double booking to come: two slots that will stand, or an hour that is refused because of another. */
export interface OverlapPair {
  readonly a: OverlapParty;
  readonly b: OverlapParty;
  /** `{keyA} vs {keyB}`, the smaller first. */
  readonly line: string;
}

export interface OverlapParty {
  /** Its natural key, else its record id. */
  readonly name: string;
  readonly record: string | undefined;
  readonly templates: readonly TemplateId[];
  readonly presence: Presence;
  /** Wanted, and not opened because of the other. */
  readonly refused: boolean;
}

export interface Overlaps {
  readonly count: number;
  /** The pairs by day, hour and name, at most `MOST_LISTED` of them. */
  readonly pairs: readonly OverlapPair[];
  /** Every template that has an overlap; the others have none. */
  readonly flags: ReadonlyMap<TemplateId, TemplateFlags>;
}

export const MOST_LISTED = 5000;
const MOST_DETAILS = 20;

export interface FlagOptions {
  /** Count hours that a person has blocked as well; they cannot be booked (semantics 2.11). */
  readonly flagBlocked: boolean;
}

/** All double bookings to come, seen once the whole plan is carried out, and what they mean for each template. */
export function findOverlaps(
  { occupancy, refused }: FinalState,
  window: SyncWindow,
  { flagBlocked }: FlagOptions,
): Overlaps {
  let count = 0;
  const pairs: OverlapPair[] = [];
  const drafts = new Map<TemplateId, { readonly others: Set<TemplateId>; readonly lines: Set<string> }>();
  const draftOf = (template: TemplateId) => {
    const known = drafts.get(template);
    if (known) return known;
    const draft = { others: new Set<TemplateId>(), lines: new Set<string>() };
    drafts.set(template, draft);
    return draft;
  };
  const add = (one: OverlapParty, other: OverlapParty): void => {
    const [a, b] = byParty(one, other) <= 0 ? [one, other] : [other, one];
    const line = `${a.name} vs ${b.name}`;
    count += 1;
    if (pairs.length < MOST_LISTED) pairs.push({ a, b, line });
    const templates = [...a.templates, ...b.templates];
    for (const template of templates) {
      const { others, lines } = draftOf(template);
      lines.add(line);
      for (const each of templates) if (each !== template) others.add(each);
    }
  };

  const counts = (occupant: Occupant): boolean => canClash(occupant, window, flagBlocked);
  occupancy.eachPair((one, other) => {
    if (counts(one) && counts(other)) add(partyOf(one), partyOf(other));
  });
  for (const doubleBooking of refused) {
    for (const collider of doubleBooking.colliders) add(refusedParty(doubleBooking), partyOf(collider));
  }
  const flags = [...drafts].map(([template, { others, lines }]): [TemplateId, TemplateFlags] => [
    template,
    {
      hasOverlap: true,
      overlapWith: [...others].sort(byCodeUnit),
      overlapDetails: detailsOf([...lines].sort(byCodeUnit)),
    },
  ]);
  return { count, pairs: pairs.sort(byTime), flags: new Map(flags) };
}

const partyOf = (occupant: Occupant): OverlapParty => ({
  name: nameOfOccupant(occupant),
  record: occupant.slot?.id,
  templates: occupant.templates,
  presence: occupant.presence,
  refused: false,
});

const refusedParty = ({ occurrence, slot, presence }: DoubleBooking): OverlapParty => ({
  name: slot ? nameOfSlot(slot) : occurrence.key.text,
  record: slot?.id,
  templates: [occurrence.template.id],
  presence,
  refused: true,
});

const byParty = (one: OverlapParty, other: OverlapParty): number =>
  byCodeUnit(one.name, other.name) || byCodeUnit(one.record ?? "", other.record ?? "");

function detailsOf(lines: readonly string[]): string {
  const rest = lines.length - MOST_DETAILS;
  return [...lines.slice(0, MOST_DETAILS), ...(rest > 0 ? [`(+${rest})`] : [])].join("\n");
}

const byTime = (one: OverlapPair, other: OverlapPair): number =>
  one.a.presence.date - other.a.presence.date ||
  Math.min(one.a.presence.starts, one.b.presence.starts) -
    Math.min(other.a.presence.starts, other.b.presence.starts) ||
  byCodeUnit(one.line, other.line);
