import { plainText, plainWord } from "../../../domain/text/alike.ts";
import type { ActiveField } from "../../locate.ts";
import { INVERTED_USE_WORDS, USE_WORDS } from "../../schema/cell-words.ts";
import { nameIn } from "../cells/cells.ts";
import { isErrorValue, valuesOf } from "../cells/flat-cell.ts";

/** What one value in the cell of a field says of its template (semantics 2.42). */
export type Use = "out" | "in" | "unreadable" | UnknownWord;

/** A word that says neither; the template stays in use. */
export interface UnknownWord {
  readonly word: string;
}

/** What each value of the cell says; a blank cell says nothing, and its template is in use. */
export function readerOfUse(
  { field, inverted }: ActiveField,
  disabledValues: readonly string[],
): (cell: unknown) => readonly Use[] {
  const out = wordSet(...USE_WORDS.out, ...disabledValues);
  const within = wordSet(...USE_WORDS.in);
  const [first, then] = inverted
    ? [wordSet(...INVERTED_USE_WORDS.in), wordSet(...INVERTED_USE_WORDS.out)]
    : [NO_WORDS, NO_WORDS];
  const byTick = (tick: boolean): Use => (tick === inverted ? "out" : "in");
  const meaningOf = (value: unknown): Use => {
    if (isErrorValue(value)) return "unreadable";
    if (typeof value === "boolean" || typeof value === "number") return byTick(Boolean(value));
    const name = nameIn(value);
    if (name === undefined) return "unreadable";
    const word = plainWord(name);
    if (first.has(word)) return "in";
    if (then.has(word) || out.has(word)) return "out";
    return within.has(word) ? "in" : { word: plainText(name) };
  };
  return (cell) => {
    if (field.type === "checkbox") return [byTick(cell === true)];
    return valuesOf(cell).map(meaningOf);
  };
}

const wordSet = (...words: readonly string[]): ReadonlySet<string> => new Set(words.map(plainWord));
const NO_WORDS: ReadonlySet<string> = new Set();
