import { STATUSES } from "../../base/schema/cell-words.ts";
import type { CalendarWords } from "../../report/words/calendar-words.ts";
import * as en from "../../report/words/en/language.ts";
import * as he from "../../report/words/he/language.ts";
import { inLanguage } from "../../report/words/languages.ts";

export const calendarWords = (language: unknown): CalendarWords =>
  inLanguage({ en: en.calendars, he: he.calendars }, language).words(STATUSES);
