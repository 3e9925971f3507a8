import { fieldSetting, statusSetting, tableSetting } from "../base/preflight/naming.ts";
import { STATUSES } from "../base/schema/cell-words.ts";
import type { SetupWords } from "../report/words/setup-words.ts";
import type { Finding } from "./survey/finding.ts";
import { typesText } from "./texts.ts";

/** What only a person can do, one step a line: a script can make no formulas and rename nothing that people use. */
export function byHand(findings: readonly Finding[], words: SetupWords): readonly string[] {
  const steps = findings.flatMap((finding) => stepOf(finding, words) ?? []);
  const makesLinks = findings.some(({ key, state }) => key === "source" && state.kind === "missing");
  return makesLinks ? [...steps, words.farSide] : steps;
}

function stepOf({ table, key, name, need, state }: Finding, words: SetupWords): string | undefined {
  const field = words.embed(name);
  const setting = (to?: string): string =>
    words.embed(key === undefined ? tableSetting(table, to) : fieldSetting({ table, key }, to));
  switch (state.kind) {
    case "renamed":
      return words.renamedByHand(table, field, words.embed(state.to), setting(state.to));
    case "wrong-type":
      return words.wrongTypeByHand(table, field, typesText(state.expected, words));
    case "wrong-link":
      return words.wrongLinkByHand(table, field, words.name(state.to), words.name(state.expected), setting());
    case "cased-choices":
      return words.casedChoicesByHand(
        table,
        field,
        words.embed(Object.values(state.choices).join(", ")),
        words.embed(statusSetting(state.choices)),
      );
    case "other-choices":
      return words.choicesByHand(
        table,
        field,
        words.embed(state.names.join(", ")),
        words.embed(state.present.join(", ")),
        words.embed(statusSetting(Object.fromEntries(Object.keys(STATUSES).map((status) => [status, "…"])))),
      );
    case "missing": {
      const [candidate, ...others] = state.candidates;
      if (need === "extra" || (state.fix && candidate === undefined)) return undefined;
      if (key === undefined) return words.tableByHand(field, setting());
      if (state.formula !== undefined) return words.formulaByHand(table, field, words.embed(state.formula));
      return words.fieldByHand(
        table,
        field,
        typesText(state.types, words),
        setting(others.length === 0 ? candidate : undefined),
      );
    }
    default:
      return undefined;
  }
}
