import { formatDate, type LocalDate } from "../domain/time/civil-time.ts";
import type { CommonWords } from "./words/common-words.ts";

/** A date as it is usual to write it; its year is left out where it is the one that is given. */
export function dateText(date: LocalDate, words: Pick<CommonWords, "date">, knownYear?: string): string {
  const [year = "", month = "", day = ""] = formatDate(date).split("-");
  return words.date(day, month, year === knownYear ? undefined : year);
}
