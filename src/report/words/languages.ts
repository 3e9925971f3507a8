import { LANGUAGE_CODES, type LanguageCode } from "../../domain/settings.ts";
import type { StatusNames } from "../../domain/slot.ts";

/** A language as one kind of script speaks it. */
export interface Language<Words> {
  readonly direction: "ltr" | "rtl";
  /** Its words; the statuses are called what the base calls them. */
  words(status: StatusNames): Words;
}

/** One line for each language; whoever pastes a script may delete a line and build, and then has one language fewer. */
export type Languages<Words> = Readonly<Record<LanguageCode, Language<Words>>>;

/** The language that is asked for; else English, and where that was taken out, what there is. */
export function inLanguage<Words>(
  languages: Languages<Words>,
  asked: unknown,
): Language<Words> & { readonly code: LanguageCode } {
  const present = LANGUAGE_CODES.filter((each) => each in languages);
  const code = present.find((each) => each === asked) ?? present[0] ?? LANGUAGE_CODES[0];
  return { code, ...languages[code] };
}
