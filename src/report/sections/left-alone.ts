import type { SyncResult } from "../../execution/sync-result.ts";
import type { SkipReason } from "../../planning/action.ts";
import { groupBy } from "../../planning/group-by.ts";
import type { SlotFacts } from "../../planning/held/facts.ts";
import type { Names } from "../names.ts";
import { personItems } from "../person-items.ts";
import type { ReportWords } from "../words/report-words.ts";

/**
 * What the run found in order, and the slots that it did not touch: how many, and why. Weeks that wait for a slot which
 * is told under "needs a person" are not told twice.
 */
export function leftAlone({ plan }: SyncResult, words: ReportWords, names: Names): readonly string[] {
  const counts = groupBy(plan.skips, ({ reason }) => GROUPS[reason]);
  const skipped = ORDER.flatMap((group) => {
    const count = counts.get(group)?.length ?? 0;
    return count === 0 ? [] : [words.leftAlone(group, count)];
  });
  const asked = new Set(
    personItems(plan).flatMap((item) =>
      item.kind === "slot"
        ? item.weeks.map(({ slot }) => slot)
        : item.kind === "blocked"
          ? [item.waiting.by]
          : [],
    ),
  );
  const waiting = plan.waiting
    .filter(({ by }) => !asked.has(by))
    .map(({ occurrence, by }) =>
      words.waiting(names.occurrence(occurrence), names.subject([by]), mayBeFreed(by)),
    );
  return [...(skipped.length === 0 ? [] : [skipped.join(" · ")]), ...waiting];
}

/** An hour that is over cannot be given up for another. */
export const mayBeFreed = ({ frozen, malformed }: SlotFacts): boolean => !frozen || malformed;

type Group = Parameters<ReportWords["leftAlone"]>[0];

const ORDER: readonly Group[] = [
  "booked",
  "locked",
  "foreign",
  "exceptions",
  "blocked",
  "copies",
  "reopened",
];

const GROUPS: Readonly<Record<SkipReason, Group | undefined>> = {
  booked: "booked",
  locked: "locked",
  unclear: undefined, // needs a person
  foreign: "foreign",
  exceptions: "exceptions",
  blocked: "blocked",
  "not-reopened": undefined, // has a section of its own
  "past-start": undefined, // is an edit of a past hour
  "surplus-copy": "copies",
  "reopened-by-hand": "reopened",
};
