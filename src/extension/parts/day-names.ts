import { formatDayAndMonth, type LocalDate, weekdayOf } from "../../domain/time/civil-time.ts";
import type { CommonWords } from "../../report/words/common-words.ts";

/** A day as people say it: its weekday and its date. */
export const dayName = (date: LocalDate, { weekdays, embed }: CommonWords): string =>
  `${weekdays[weekdayOf(date)]} ${embed(formatDayAndMonth(date))}`;
