import { formatDayAndMonth, type LocalDate, weekdayOf } from "../../domain/time.ts";
import type { CommonWords } from "../../report/words/words.ts";

/** A day as people say it: its weekday and its date. */
export const dayName = (date: LocalDate, { weekdays, embed }: CommonWords): string =>
  `${weekdays[weekdayOf(date)]} ${embed(formatDayAndMonth(date))}`;
