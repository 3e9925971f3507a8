import { addDays, type LocalDate, MINUTES_PER_DAY, type Minute, parseDate, weekOf } from "./civil-time.ts";
import { earliest, type Instant, instantAt } from "./instant.ts";

export interface LocalTime {
  readonly date: LocalDate;
  readonly minute: Minute;
}

/** The only bridge between instants and civil time; everything else plans in civil time (semantics 2.23, 2.24). */
export interface Zone {
  localOf(instant: Instant): LocalTime;
  /** A skipped local time becomes the later instant, a repeated one the earlier. */
  instantOf(date: LocalDate, minute: Minute): Instant;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = MINUTES_PER_DAY * MINUTE_MS;

/** Undefined when nothing here knows the zone. Israel is known even where `Intl` is missing or lacks it. */
export function zoneOf(name: string, intl: typeof Intl | null = globalIntl()): Zone | undefined {
  const offsetAt = intlOffset(name, intl) ?? (name === "Asia/Jerusalem" ? israelOffset : undefined);
  return offsetAt && zoneFrom(steadyPerDay(offsetAt));
}

type OffsetAt = (instant: Instant) => number;

const globalIntl = (): typeof Intl | null => (typeof Intl === "object" ? Intl : null);

function zoneFrom(offsetAt: OffsetAt): Zone {
  return {
    localOf(instant) {
      const local = instant + offsetAt(instant);
      const date = Math.floor(local / DAY_MS) as LocalDate;
      return { date, minute: Math.floor((local - date * DAY_MS) / MINUTE_MS) as Minute };
    },
    instantOf(date, minute) {
      const local = date * DAY_MS + minute * MINUTE_MS;
      const before = offsetAt(instantAt(local - DAY_MS));
      const after = offsetAt(instantAt(local + DAY_MS));
      // Around a change of clock two offsets are possible; the earlier instant that really shows this local time wins.
      const possible = [instantAt(local - before), instantAt(local - after)];
      const instants = possible.filter((instant) => instant + offsetAt(instant) === local);
      return instants.length > 0 ? earliest(...instants) : instantAt(local - before);
    },
  };
}

function intlOffset(name: string, intl: typeof Intl | null): OffsetAt | undefined {
  if (!intl) return undefined;
  let format: Intl.DateTimeFormat;
  try {
    format = new intl.DateTimeFormat("en-US", {
      timeZone: name,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    });
  } catch {
    return undefined; // An unknown zone is reported by whoever asked for it.
  }
  return (instant) => {
    const part: Record<string, string> = {};
    for (const { type, value } of format.formatToParts(instant)) part[type] = value;
    const date = parseDate(`${String(part.year).padStart(4, "0")}-${part.month}-${part.day}`);
    if (date === undefined) return 0;
    const seconds = (Number(part.hour) * 60 + Number(part.minute)) * 60 + Number(part.second);
    return date * DAY_MS + seconds * 1000 - Math.floor(instant / 1000) * 1000;
  };
}

/** Summer time in Israel: from the Friday before the last Sunday of March, 02:00, to the last Sunday of October, 02:00. */
const israelOffset: OffsetAt = (instant) => {
  const year = new Date(instant).getUTCFullYear();
  const lastSunday = (month: "03" | "10") =>
    weekOf(parseDate(`${String(year).padStart(4, "0")}-${month}-31`) as LocalDate);
  const begins = addDays(lastSunday("03"), -2) * DAY_MS; // 02:00 at +02:00
  const ends = lastSunday("10") * DAY_MS - HOUR_MS; // 02:00 at +03:00
  return (instant >= begins && instant < ends ? 3 : 2) * HOUR_MS;
};

/** Asking `Intl` is slow; an offset that is the same at both ends of a UTC day holds all through it. */
function steadyPerDay(offsetAt: OffsetAt): OffsetAt {
  const ends = new Map<number, number>();
  const atStartOf = (day: number): number => {
    let offset = ends.get(day);
    if (offset === undefined) {
      offset = offsetAt(instantAt(day * DAY_MS));
      ends.set(day, offset);
    }
    return offset;
  };
  return (instant) => {
    const day = Math.floor(instant / DAY_MS);
    const offset = atStartOf(day);
    return offset === atStartOf(day + 1) ? offset : offsetAt(instant);
  };
}
