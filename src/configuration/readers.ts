import { type LocalDate, parseDate } from "../domain/time.ts";

/** Turns what a person typed into a value; undefined when it cannot be meant as one. */
export interface Reader<Value> {
  /** What is expected, to be said after "expected". */
  readonly expects: string;
  /** What to do where nothing is given, for a value without which nothing can be done. */
  readonly required?: string;
  read(given: unknown): Value | undefined;
}

/** Empty text and null are as good as nothing. */
export const isGiven = (given: unknown): boolean =>
  given !== undefined && given !== null && !(typeof given === "string" && given.trim() === "");

export const text: Reader<string> = {
  expects: "text",
  read: (given) => (typeof given === "string" ? given.trim() : undefined),
};

export const flag: Reader<boolean> = {
  expects: "true or false (also 1, 0, yes, no)",
  read: (given) => {
    const word =
      typeof given === "boolean" || typeof given === "number" || typeof given === "string"
        ? String(given)
        : "";
    return FLAGS.get(word.trim().toLowerCase());
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
  expects: words.join(" or "),
  read: (given) => words.find((word) => typeof given === "string" && given.trim() === word),
});

export const wholeNumber = (least: number, most = Number.MAX_SAFE_INTEGER): Reader<number> => ({
  expects:
    most === Number.MAX_SAFE_INTEGER
      ? `a whole number from ${least} on`
      : `a whole number from ${least} to ${most}`,
  read: (given) => {
    const number = toNumber(given);
    return number !== undefined && Number.isInteger(number) && number >= least && number <= most
      ? number
      : undefined;
  },
});

export const positiveNumber: Reader<number> = {
  expects: "a number greater than 0",
  read: (given) => {
    const number = toNumber(given);
    return number !== undefined && number > 0 ? number : undefined;
  },
};

export const webAddress: Reader<string> = {
  expects: "a web address, such as https://example.org/hook",
  read: (given) => {
    const address = text.read(given);
    return address !== undefined && /^https?:\/\/[^\s/?#@]+(?:[/?#]\S*)?$/i.test(address)
      ? address
      : undefined;
  },
};

export const date: Reader<LocalDate> = {
  expects: "a date as YYYY-MM-DD",
  read: (given) => (typeof given === "string" ? parseDate(given.trim()) : undefined),
};

/** A map as an object or as JSON text. */
export const record = <Value>(
  expects: string,
  each: (value: unknown, key: string) => Value | undefined,
): Reader<Readonly<Record<string, Value>>> => ({
  expects,
  read: (given) => {
    const parsed = typeof given === "string" ? parseJson(given) : given;
    if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) return undefined;
    const entries: [string, Value][] = [];
    for (const [key, value] of Object.entries(parsed)) {
      if (!isGiven(value)) continue;
      const read = each(value, key);
      if (read === undefined) return undefined;
      entries.push([key, read]);
    }
    return Object.fromEntries(entries);
  },
});

function toNumber(given: unknown): number | undefined {
  if (typeof given === "number") return Number.isFinite(given) ? given : undefined;
  if (typeof given !== "string" || !/^[+-]?\d+(\.\d+)?$/.test(given.trim())) return undefined;
  return Number(given);
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined; // The reader then says what it expects.
  }
}
