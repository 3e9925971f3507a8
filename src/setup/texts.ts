import { screenName } from "../base/preflight/screen-names.ts";
import type { SetupWords } from "../report/words/setup-words.ts";
import type { Finding } from "./survey/finding.ts";

/** How it stands, in a few words for a cell of the table. */
export function stateText({ state, need }: Finding, words: SetupWords): string {
  switch (state.kind) {
    case "present":
      return words.present;
    case "missing":
      return (need === "extra" ? words.notUsed : words.missing) + perhaps(state.candidates, words);
    case "not-needed":
      return words.notNeeded + perhaps(state.candidates, words);
    case "renamed":
      return words.renamed(state.to);
    case "wrong-type":
      return words.wrongType(typesText([state.type], words), typesText(state.expected, words));
    case "wrong-link":
      return words.wrongLink(words.name(state.to), words.name(state.expected));
    case "no-choices":
      return words.noChoices(state.names.join(", "), state.names.length);
    case "cased-choices":
      return words.renamed(Object.values(state.choices).join(", "));
    case "other-choices":
      return words.noChoices(state.names.join(", "), state.names.length);
  }
}

const perhaps = (candidates: readonly string[], words: SetupWords): string =>
  candidates.length === 0 ? "" : ` ${words.perhaps(quoted(candidates, words))}`;

/** Names of the base, one after the other. */
export const quoted = (names: readonly string[], words: SetupWords): string =>
  names.map((name) => words.name(`"${name}"`)).join(", ");

/** Types of fields as they are called on the screen. */
export const typesText = (types: readonly string[], words: SetupWords): string =>
  types.map((type) => words.embed(screenName(type))).join(", ");

export const purposeText = ({ table, key }: Finding, words: SetupWords): string =>
  words.uses[key === undefined ? table : `${table}.${key}`] ?? "";
