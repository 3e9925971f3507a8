import type { OnOrAfter } from "../../base/port.ts";
import { addDays, type LocalDate, parseDate } from "../../domain/time/civil-time.ts";
import { type DateRange, dateRanges, rangeFormula, USUAL_DAYS } from "./date-ranges.ts";
import { PAGE_SIZE, type PageQuery, type RestRow } from "./pages.ts";

/** Reads all pages of a query, as `readPages` does. */
export type ReadPages = (
  query: PageQuery,
  onPage: (rows: readonly RestRow[]) => boolean,
) => Promise<readonly RestRow[]>;

/** How far a range that is being read has come. */
interface Reading {
  readonly range: DateRange;
  /** The day of the last record that has come. */
  at: LocalDate | undefined;
  pages: number;
  /** Somebody else reads from this day on. */
  stopAt: LocalDate | undefined;
}

/**
 * Reads what is of a day or later in several ranges at one time, each sorted by day, so that the answers do not have to
 * be waited for one after the other. A range that is done early takes over the rest of another, once; a range costs one
 * page more at most.
 */
export async function rangedListing(
  read: ReadPages,
  query: PageQuery,
  asked: OnOrAfter,
  isMoment: boolean,
  count: number,
): Promise<readonly RestRow[]> {
  const readings: Reading[] = [];
  // A record that moved between two ranges may come in both.
  const found = new Map<string, RestRow>();
  let splits = count > 1 ? 1 : 0;
  let isAnyDone = false;
  let hasFailed = false;

  const start = async (range: DateRange): Promise<void> => {
    const reading: Reading = { range, at: undefined, pages: 0, stopAt: undefined };
    readings.push(reading);
    const formula = rangeFormula(asked, range, isMoment);
    let taken: Promise<void> | undefined;
    const rows = await read({ ...query, formula, sortBy: asked.field }, (page) => {
      reading.pages += 1;
      reading.at = lastDay(page, asked) ?? reading.at;
      // Whoever was done before it was known what is left here takes over now.
      if (isAnyDone && !taken) {
        taken = takeOver();
        taken?.catch(() => undefined); // Thrown where it is awaited.
      }
      return (
        !hasFailed &&
        (reading.stopAt === undefined || reading.at === undefined || reading.at < reading.stopAt)
      );
    }).catch((error: unknown) => {
      // Half a listing is none: the other ranges need not go on.
      hasFailed = true;
      throw error;
    });
    for (const row of rows) found.set(row.id, row);
    readings.splice(readings.indexOf(reading), 1);
    isAnyDone = true;
    await Promise.all([taken, takeOver()]);
  };
  /** The later half of what the slowest range has left, where that is worth a page. */
  const takeOver = (): Promise<void> | undefined => {
    const slowest = readings.find(({ at, pages }) => at !== undefined && pages >= PAGES_BEFORE_SPLIT);
    if (splits === 0 || slowest?.at === undefined) return undefined;
    const { range, at, pages } = slowest;
    const done = at - (range.from ?? asked.date);
    const usualEnd = addDays(asked.date, USUAL_DAYS);
    // Beyond the days where an end is usual, half of it is taken to be read.
    const end = range.until ?? (at < usualEnd ? usualEnd : addDays(at, 2 * done));
    const pagesLeft = (pages * (end - at)) / Math.max(1, done);
    const from = addDays(at, Math.max(1, Math.ceil((end - at) / 2)));
    if (pagesLeft < PAGES_WORTH_A_SPLIT || (range.until !== undefined && from >= range.until))
      return undefined;
    splits -= 1;
    slowest.stopAt = from;
    return start({ from, until: range.until });
  };
  await Promise.all(dateRanges(asked, count).map(start));
  return [...found.values()];
}

const PAGES_BEFORE_SPLIT = 2;
const PAGES_WORTH_A_SPLIT = 4;
const MOST_RANGES = 6;
/** Where nothing is known of the answers yet. */
const USUAL_RANGES = 2;

/** As many ranges as requests are on their way at one time when the rate is used to the full. */
export function rangesFor(latencyMs: number | undefined, perSecond: number): number {
  if (latencyMs === undefined) return USUAL_RANGES;
  return Math.max(1, Math.min(MOST_RANGES, Math.ceil((perSecond * latencyMs) / 1000)));
}

/** Records without a day come first. */
function lastDay(page: readonly RestRow[], { field }: OnOrAfter): LocalDate | undefined {
  const cell = page.length < PAGE_SIZE ? undefined : page[page.length - 1]?.fields[field];
  return typeof cell === "string" ? parseDate(cell.slice(0, 10)) : undefined;
}
