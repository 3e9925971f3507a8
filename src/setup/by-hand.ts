import { REQUIRED_TABLES } from "../base/schema.ts";
import type { SetupWords } from "../report/words.ts";
import type { Finding } from "./survey.ts";

/** What only a person can do, one step a line: a script can make no formulas and rename nothing that people use. */
export function byHand(findings: readonly Finding[], words: SetupWords): readonly string[] {
  const steps = findings.flatMap((finding) => stepOf(finding, words) ?? []);
  const makesLinks = findings.some(({ key, state }) => key === "source" && state.kind === "missing");
  return makesLinks ? [...steps, words.farSide] : steps;
}

function stepOf({ table, key, name, need, state }: Finding, words: SetupWords): string | undefined {
  const field = words.embed(name);
  const setting = (to: string): string =>
    words.embed(
      key === undefined ? `tables: {"${table}": "${to}"}` : `fieldNames: {"${table}": {"${key}": "${to}"}}`,
    );
  switch (state.kind) {
    case "renamed":
      return words.renamedByHand(table, field, words.embed(state.to), setting(state.to));
    case "wrong-type":
      return words.wrongTypeByHand(table, field, words.embed(state.expected.join(", ")));
    case "other-choices":
      return words.choicesByHand(
        table,
        field,
        words.embed(state.names.join(", ")),
        words.embed(state.present.join(", ")),
        words.embed(`statusNames: {"open": "…", "booked": "…", "blocked": "…"}`),
      );
    case "missing": {
      if (state.fix || need === "extra") return undefined;
      if (key === undefined) return words.tableByHand(field, setting("…"));
      if (state.formula !== undefined) return words.formulaByHand(table, field, words.embed(state.formula));
      return words.fieldByHand(table, field, words.embed(typesOf(table, key)));
    }
    default:
      return undefined;
  }
}

const typesOf = (table: string, key: string): string =>
  REQUIRED_TABLES.find(({ name }) => name === table)?.fields[key]?.types?.join(", ") ?? "";
