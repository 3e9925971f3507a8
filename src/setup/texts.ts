import type { SetupWords } from "../report/words.ts";
import type { Finding, State } from "./survey.ts";

/** How it stands, in a few words for a cell of the table. */
export function stateText(state: State, words: SetupWords): string {
  switch (state.kind) {
    case "present":
      return words.present;
    case "missing":
      return words.missing;
    case "not-needed":
      return words.notNeeded;
    case "renamed":
      return words.renamed(state.to);
    case "wrong-type":
      return words.wrongType(state.type, state.expected.join(", "));
    case "no-choices":
      return words.noChoices(state.names.join(", "));
  }
}

export const useText = ({ table, key }: Finding, words: SetupWords): string =>
  words.uses[key === undefined ? table : `${table}.${key}`] ?? "";
