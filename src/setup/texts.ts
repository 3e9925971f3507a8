import type { SetupWords } from "../report/words.ts";
import type { Finding } from "./survey.ts";

/** How it stands, in a few words for a cell of the table. */
export function stateText({ state, need }: Finding, words: SetupWords): string {
  switch (state.kind) {
    case "present":
      return words.present;
    case "missing":
      return need === "extra" ? words.notUsed : words.missing + perhaps(state.candidates ?? [], words);
    case "not-needed":
      return words.notNeeded + perhaps(state.candidates, words);
    case "renamed":
      return words.renamed(state.to);
    case "wrong-type":
      return words.wrongType(state.type, state.expected.join(", "));
    case "no-choices":
      return words.noChoices(state.names.join(", "), state.names.length);
    case "other-choices":
      return words.noChoices(state.names.join(", "), state.names.length);
  }
}

const perhaps = (candidates: readonly string[], words: SetupWords): string =>
  candidates.length === 0 ? "" : ` ${words.perhaps(candidates.map((name) => `"${name}"`).join(", "))}`;

export const useText = ({ table, key }: Finding, words: SetupWords): string =>
  words.uses[key === undefined ? table : `${table}.${key}`] ?? "";
