import { readInputs } from "../../configuration/inputs.ts";
import { schoolZone } from "../../configuration/school-zone.ts";
import { MIDNIGHT, parseDate } from "../../domain/time/civil-time.ts";
import { formatInstant, type Instant, parseInstant } from "../../domain/time/instant.ts";
import { type Action, type Call, optionText } from "../command-line/command.ts";
import type { School } from "../configuration/configuration.ts";
import { schoolNamed } from "../configuration/read-configuration.ts";
import { EXIT } from "../exit-codes.ts";
import { openWorkplace } from "../open-school.ts";
import { openStore } from "../store/open-store.ts";
import type { AuditEntry } from "../store/store.ts";
import { UsageError } from "../usage-error.ts";

/** Tells what the program has written: who, when, where, what stood there before and what was put there. */
export const audit: Action = async (call, surroundings) => {
  const { configuration, clock } = openWorkplace(call, surroundings);
  const name = optionText(call, "school");
  const school = name === undefined ? undefined : schoolNamed(configuration, name);
  const since = sinceOf(call, school ?? configuration.schools[0]);
  const store = await openStore(configuration.store, clock.now());
  const entries = store.audit.list({ school: school?.name, since, record: optionText(call, "record") });
  store.close();
  const told = entries.map((entry) => ({ ...entry, at: formatInstant(entry.at) }));
  if (call.options.json) surroundings.say(JSON.stringify({ entries: told }));
  else surroundings.say(told.length === 0 ? "Nothing was written." : told.map(lineOf).join("\n"));
  return EXIT.done;
};

/** A day begins when it begins in the school. */
function sinceOf(call: Call, school: School | undefined): Instant | undefined {
  const given = optionText(call, "since");
  if (given === undefined) return undefined;
  const day = parseDate(given);
  if (day !== undefined)
    return schoolZone(readInputs(school?.settings ?? {}, {}, {}).settings).instantOf(day, MIDNIGHT);
  const instant = parseInstant(given);
  if (instant === undefined)
    throw new UsageError([
      `--since: got "${given}", expected a day as YYYY-MM-DD or a moment such as 2026-01-14T08:00:00Z`,
    ]);
  return instant;
}

const lineOf = ({
  at,
  school,
  who,
  table,
  record,
  field,
  before,
  after,
  outcome,
}: Omit<AuditEntry, "at"> & { readonly at: string }): string =>
  `${at}  ${school}  ${who}  ${table} ${record} ${field}: ${JSON.stringify(before)} → ${JSON.stringify(after)}` +
  (outcome === "done" ? "" : `  (${outcome})`);
