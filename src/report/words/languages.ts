import { LANGUAGE_CODES, type LanguageCode } from "../../domain/settings.ts";
import type { StatusNames } from "../../domain/slot.ts";

/** Who says something: each kind has words of its own. */
export type Speaker = "sync" | "overlaps" | "setup" | "panel" | "calendars";

/** A language as one kind of script speaks it. */
export interface Language<Words, Kind extends Speaker = Speaker> {
  readonly kind: Kind;
  readonly direction: "ltr" | "rtl";
  /** Its words; the statuses are called what the base calls them. */
  words(status: StatusNames): Words;
}

/** One line for each language. */
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

/** Throws where a script was built with the words of another kind. */
export function assertSpeaks<Spoken extends { readonly kind: Speaker }, Kind extends Speaker>(
  languages: Readonly<Record<LanguageCode, Spoken>>,
  kind: Kind,
): asserts languages is Readonly<Record<LanguageCode, Extract<Spoken, { readonly kind: Kind }>>> {
  const other = Object.values(languages).find((language) => language.kind !== kind);
  if (other) throw new Error(`This script was built with the words of ${other.kind} instead of ${kind}`);
}
