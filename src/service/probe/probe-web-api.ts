import { askRate } from "./ask-rate.ts";
import { askRecords } from "./ask-records.ts";
import { askWebhooks } from "./ask-webhooks.ts";
import { PAUSE_MS, type ProbeWire } from "./probe-wire.ts";
import { makeScratch } from "./scratch-tables.ts";
import type { FindingsSoFar, WebApiFindings } from "./web-api-findings.ts";

/**
 * Asks a scratch base what no public page says about the Web API. Takes a minute and some 40 requests, and makes two
 * tables there, which the API cannot take away again; `suffix` keeps their names apart from those of another time.
 * @throws {UsageError} where nothing can be asked at all.
 */
export async function probeWebApi(wire: ProbeWire, base: string, suffix: string): Promise<WebApiFindings> {
  const scratch = await makeScratch(wire, base, suffix);
  const findings: FindingsSoFar = { table: {}, said: {} };
  await askRecords(wire, scratch, findings);
  await askWebhooks(wire, scratch, findings);
  await wire.sleep(PAUSE_MS);
  for (const record of scratch.records.slice(0, 2)) {
    await wire.sleep(PAUSE_MS);
    await wire.send("DELETE", `${base}/${scratch.table}/${record}`);
  }
  // The requests so far are forgotten by then.
  await wire.sleep(QUIET_MS);
  await askRate(wire, scratch, findings);
  return { ...findings, leftBehind: scratch.names.map((name) => `the table "${name}"`) };
}

const QUIET_MS = 2_000;
