import { hostFindings } from "./ask-host.ts";
import { duplicateFinding, lookupFinding, queryFindings, readRows, runFinding } from "./ask-reads.ts";
import { writeFindings } from "./ask-writes.ts";
import { type Findings, findingsTable } from "./findings.ts";
import type { ProbeHost } from "./probe-host.ts";
import { isNamed, makeProbeTable, OWN_ROW, probeTable, ROWS } from "./probe-table.ts";
import { lastAsLongAsPossible } from "./run-length.ts";
import { takeAway } from "./take-away.ts";

/**
 * Pasted into the Scripting extension it makes its table; in an automation it asks its questions there, and prints what
 * it found. It writes to no other table, and takes away only the rows that it has made itself.
 * @throws where its table is missing.
 */
export async function runProbe(host: ProbeHost): Promise<void> {
  if (host.output.markdown) return host.output.markdown(await makeProbeTable(host.base));
  const { table, queriesMade } = countingQueries(probeTable(host.base));
  const howLong = /^(yes|true|1)$/i.test(String(host.input.config?.().howLong ?? "").trim());
  const findings: { -readonly [Key in keyof Findings]: Findings[Key] } = {};
  // Told after every answer: the next question may end the run.
  const found = (answers: Findings): void => {
    Object.assign(findings, answers);
    host.output.set?.("findings", findingsTable(findings));
  };
  found(hostFindings(host));
  const rows = await readRows(table);
  const own = rows.filter(({ name }) => OWN_ROW.test(name)).map(({ id }) => id);
  await takeAway(table, own);
  found({ ...lookupFinding(table, rows), ...duplicateFinding(rows), ...runFinding(rows) });
  const made: string[] = [];
  try {
    await writeFindings(host, table, { made, rows, found });
    found({ queries: "the run was ended", queriesMost: String(queriesMade()) });
    found(await queryFindings(table, queriesMade));
  } finally {
    await takeAway(table, made);
  }
  host.console.log(findingsTable(findings));
  const clock = rows.find(isNamed(ROWS.clock));
  if (howLong && clock) await lastAsLongAsPossible(host, table, clock.id);
}

/** The table, with a count of the queries that were made of it. */
function countingQueries(table: ReturnType<typeof probeTable>) {
  let made = 0;
  const { id, name, fields } = table;
  const counting: typeof table = {
    id,
    name,
    fields,
    selectRecordsAsync(query) {
      made += 1;
      return table.selectRecordsAsync(query);
    },
    createRecordsAsync: (records) => table.createRecordsAsync(records),
    updateRecordsAsync: (records) => table.updateRecordsAsync(records),
    deleteRecordsAsync: (ids) => table.deleteRecordsAsync(ids),
  };
  return { table: counting, queriesMade: () => made };
}
