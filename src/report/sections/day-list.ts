import { formatTimeOfDay, type LocalDate, type Minute } from "../../domain/time/civil-time.ts";
import { groupBy } from "../../planning/group-by.ts";
import type { Names } from "../names.ts";
import type { CommonWords } from "../words/common-words.ts";

/** When something is; a day or an hour that nobody can tell is undefined. */
export interface Moment {
  readonly date: LocalDate | undefined;
  readonly starts: Minute | undefined;
}

/** "Sun 25/01 14:00, 15:00 · Tue 27/01 14:00": every hour is named, every day once. */
export function dayList(moments: readonly Moment[], words: CommonWords, names: Names): string {
  const sorted = [...moments].sort(
    (a, b) => (a.date ?? 0) - (b.date ?? 0) || (a.starts ?? 0) - (b.starts ?? 0),
  );
  return [...groupBy(sorted, ({ date }) => date)]
    .map(([date, ofDay]) => {
      const hours = ofDay.map(({ starts }) =>
        starts === undefined ? words.empty : words.embed(formatTimeOfDay(starts)),
      );
      return `${names.day(date)} ${hours.join(", ")}`;
    })
    .join(" · ");
}
