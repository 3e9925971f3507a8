import { plainText, plainWord } from "../domain/text/alike.ts";
import { type LocalDate, parseDate } from "../domain/time/civil-time.ts";
import type { ExpectedValue, Flaw } from "./setting-problem.ts";

/** Turns what a person typed into a value; undefined when it cannot be meant as one. */
export interface Reader<Value> {
  readonly expects: ExpectedValue;
  /** Without a value nothing can be done. */
  readonly isRequired?: true;
  read(given: unknown): Value | undefined;
  /** What exactly is wrong with what could not be read, where there is more to say than what is expected. */
  flaws?(given: unknown): readonly Flaw[];
}

/** Empty text and null are as good as nothing. */
export const isGiven = (given: unknown): boolean =>
  given !== undefined && given !== null && !(typeof given === "string" && given.trim() === "");

export const anyText: Reader<string> = {
  expects: { kind: "text" },
  read: (given) => (typeof given === "string" ? given.trim() : undefined),
};

export const flag: Reader<boolean> = {
  expects: { kind: "flag" },
  read: (given) => {
    const word =
      typeof given === "boolean" || typeof given === "number" || typeof given === "string"
        ? String(given)
        : "";
    return FLAGS.get(plainWord(word));
  },
};

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["1", true],
  ["yes", true],
  ["false", false],
  ["0", false],
  ["no", false],
]);

export const oneOf = <Word extends string>(...words: readonly Word[]): Reader<Word> => ({
  expects: { kind: "one-of", words },
  read: (given) => words.find((word) => typeof given === "string" && plainText(given) === word),
});

export const wholeNumber = (least: number, most?: number): Reader<number> => ({
  expects: { kind: "whole-number", least, most },
  read: (given) => {
    const number = toNumber(given);
    const isMeant = Number.isSafeInteger(number) && number !== undefined && number >= least;
    return isMeant && number <= (most ?? number) ? number : undefined;
  },
});

export const positiveNumber: Reader<number> = {
  expects: { kind: "positive-number" },
  read: (given) => {
    const number = toNumber(given);
    return number !== undefined && number > 0 ? number : undefined;
  },
};

export const webAddress: Reader<string> = {
  expects: { kind: "web-address" },
  read: (given) => {
    const address = anyText.read(given);
    return address !== undefined && /^https?:\/\/[^\s/?#@]+(?:[/?#]\S*)?$/i.test(address)
      ? address
      : undefined;
  },
};

/** Words as a list, as JSON text or separated by commas; empty ones are left out. */
export const wordList: Reader<readonly string[]> = {
  expects: { kind: "words" },
  read: (given) => {
    const items = Array.isArray(given) ? given : typeof given === "string" ? wordsIn(given) : undefined;
    return items?.every((item): item is string => typeof item === "string")
      ? items.map((item) => item.trim()).filter((item) => item !== "")
      : undefined;
  },
};

/** A text that begins like a list in JSON is meant as one. */
function wordsIn(given: string): readonly unknown[] | undefined {
  if (!given.trim().startsWith("[")) return given.split(",");
  try {
    const list: unknown = JSON.parse(given);
    return Array.isArray(list) ? list : undefined;
  } catch {
    return undefined;
  }
}

export const calendarDay: Reader<LocalDate> = {
  expects: { kind: "date" },
  read: (given) => (typeof given === "string" ? parseDate(plainText(given)) : undefined),
};

function toNumber(given: unknown): number | undefined {
  if (typeof given === "number") return Number.isFinite(given) ? given : undefined;
  const plain = typeof given === "string" ? plainText(given) : "";
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
