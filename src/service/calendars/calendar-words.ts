import { STATUSES } from "../../base/schema/cell-words.ts";
import type { CalendarWords } from "../../report/words/calendar-words.ts";
import { enCalendarLanguage } from "../../report/words/en/language.ts";
import { heCalendarLanguage } from "../../report/words/he/language.ts";
import { inLanguage } from "../../report/words/languages.ts";

export const calendarWords = (language: unknown): CalendarWords =>
  inLanguage({ en: enCalendarLanguage, he: heCalendarLanguage }, language).words(STATUSES);
