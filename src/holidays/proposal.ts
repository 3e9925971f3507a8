import { type ClosedTime, type ClosureId, WHOLE_DAY } from "../domain/closure.ts";
import type { TeacherId } from "../domain/ids.ts";
import type { TimeSpan } from "../domain/overlap.ts";
import type { LocalDate } from "../domain/time/civil-time.ts";

/** A closure that somebody thinks of; both days are included. */
export interface Proposal {
  readonly name: string;
  readonly from: LocalDate;
  readonly through: LocalDate;
  /** Left out, whole days. */
  readonly hours?: TimeSpan;
  /** None is the whole school. */
  readonly teachers: readonly TeacherId[];
}

/** A closure of the whole school, on whole days. */
export const wholeSchool = (name: string, from: LocalDate, through: LocalDate): Proposal => ({
  name,
  from,
  through,
  teachers: [],
});

/** As if its row were there. */
export const asClosure = (proposal: Proposal, index: number): ClosedTime => ({
  id: `proposal ${index}` as ClosureId,
  name: proposal.name,
  teachers: proposal.teachers,
  state: "closed",
  from: proposal.from,
  through: proposal.through,
  hours: proposal.hours ?? WHOLE_DAY,
});

/** A row that is there. */
export interface StandingRow {
  readonly from: LocalDate | undefined;
  readonly through: LocalDate | undefined;
  readonly teachers: readonly TeacherId[];
}

/** What is still to be made: a row with the same days, for the same people, is left alone, whatever it is called. */
export const toCreate = (
  proposals: readonly Proposal[],
  rows: readonly StandingRow[],
): readonly Proposal[] => {
  const there = new Set(rows.map(daysOf));
  return proposals.filter((proposal) => {
    const days = daysOf(proposal);
    const isNew = !there.has(days);
    there.add(days);
    return isNew;
  });
};

const daysOf = ({ from, through, teachers }: StandingRow): string =>
  JSON.stringify([from, through, [...teachers].sort()]);
