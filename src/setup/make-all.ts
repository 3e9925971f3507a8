import type { SchemaPort } from "../base/port.ts";
import { toError } from "../domain/to-error.ts";
import { applyFix } from "./fixes.ts";
import { type Finding, type Fix, fixOf } from "./survey/finding.ts";

/** What became of one thing that was to be made. */
export interface Made {
  readonly fix: Fix;
  /** What Airtable says, where it has refused. */
  readonly refused: Error | undefined;
}

/**
 * Makes whatever is wanted of the findings, one thing after the other, and looks again in between: a link needs the
 * table it leads to, and a table that is new lacks the links to itself. What is refused is tried once and stops nothing.
 */
export async function makeAll(
  look: () => Promise<readonly Finding[]>,
  schema: SchemaPort,
  isWanted: (finding: Finding) => boolean,
  told: (made: Made) => void,
): Promise<void> {
  const tried = new Set<string>();
  for (;;) {
    const next = (await look()).find(
      (finding) => fixOf(finding) && isWanted(finding) && !tried.has(nameOf(finding)),
    );
    const fix = next && fixOf(next);
    if (!next || !fix) return;
    tried.add(nameOf(next));
    try {
      await applyFix(fix, schema);
      told({ fix, refused: undefined });
    } catch (thrown) {
      told({ fix, refused: toError(thrown) });
    }
  }
}

const nameOf = ({ table, key, state }: Finding): string => `${table}.${key ?? ""} ${state.kind}`;
