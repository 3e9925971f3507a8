import type { Outputs } from "../../automation/outputs.ts";
import type { BasePort } from "../../base/port.ts";
import { type Given, readInputs } from "../../configuration/inputs.ts";
import { toError } from "../../domain/to-error.ts";
import type { ExitCode } from "../exit-codes.ts";
import type { OpenSchool } from "../open-school.ts";
import { holdingLock } from "../store/hold-lock.ts";
import { keeping } from "../store/open-store.ts";
import type { Store } from "../store/store.ts";
import { countingSlots } from "./emptied-table.ts";
import { exitOfError, exitOfRun } from "./run-exit.ts";
import type { Script } from "./scripts.ts";
import { watchedPort } from "./watched-port.ts";

/** A script of the automations, as the program runs it. */
export interface RunRequest {
  /** As the audit and the log call it. */
  readonly who: string;
  readonly script: Script;
  /** What an automation would hand over as input variables. */
  readonly variables: Given;
}

export interface FinishedRun {
  readonly outputs: Outputs;
  readonly exit: ExitCode;
}

/** What a run works with beside what it is asked for. */
export interface RunMeans {
  readonly place: Pick<OpenSchool, "school" | "log" | "clock" | "secrets">;
  readonly store: Store;
  readonly port: BasePort;
  /** Of the program. */
  readonly version: string;
}

/** One run of a school, alone among the runs of this school. Throws a `StoreError` where its lock cannot be asked for. */
export function runSchool(means: RunMeans, request: RunRequest): Promise<FinishedRun> {
  const { store, place } = means;
  const { log, clock, school } = place;
  const wait = (): void =>
    log.info(`Another run of school "${school.name}" is on its way; this one waits for it`);
  return holdingLock(store, `run ${school.name}`, wait, () => runAlone(means, request), clock);
}

async function runAlone(
  { place, store, version, port: base }: RunMeans,
  { who, script, variables }: RunRequest,
): Promise<FinishedRun> {
  const { school, log, clock, secrets } = place;
  const settings = looseSettings(school.settings, variables);
  let before: number | undefined;
  keeping(log, "how many slots there were", () => {
    before = store.facts.slotsRead(school.name);
  });
  const counted = countingSlots(
    base,
    settings,
    settings.allowMassRetire ? undefined : before,
    "--allow-mass-retire",
  );
  const { port, failures } = watchedPort(counted.port, clock.now, (cells) =>
    keeping(log, "the audit of a write", () =>
      store.audit.add(cells.map((cell) => ({ ...cell, school: school.name, who }))),
    ),
  );
  const outputs = new Map<string, unknown>();
  const startedAt = clock.now();
  const thrown = await errorOf(() =>
    script(
      {
        port,
        input: { config: () => variables },
        output: { set: (key, value) => void outputs.set(key, hidden(value, secrets.hide)) },
        console: { log: log.info, warn: log.warn, error: log.error },
        clock,
        fetch,
        version,
      },
      school.settings,
    ),
  );
  if (thrown) log.error(thrown.message);
  const slots = counted.slotsRead();
  keeping(log, "how the run went", () => {
    if (thrown === undefined && slots !== undefined) store.facts.keepSlotsRead(school.name, slots);
    store.facts.keepRun(school.name, {
      command: who,
      at: startedAt,
      status: String(outputs.get("status")),
      summary: String(outputs.get("summary")),
    });
  });
  const told = Object.fromEntries(outputs);
  return { outputs: told, exit: thrown ? exitOfError(thrown) : exitOfRun(told, failures) };
}

/** The settings that are needed before the run reads them; where they cannot be read, the run says so. */
function looseSettings(settings: Given, variables: Given) {
  const { tables, allowMassRetire } = variables;
  try {
    return readInputs(settings, { tables, allowMassRetire }, {}).settings;
  } catch {
    return readInputs({}, {}, {}).settings;
  }
}

/** No text that Airtable has answered with brings a secret into an output. */
function hidden(value: unknown, hide: (text: string) => string): unknown {
  if (typeof value === "string") return hide(value);
  return Array.isArray(value) ? JSON.parse(hide(JSON.stringify(value))) : value;
}

async function errorOf(work: () => Promise<void>): Promise<Error | undefined> {
  try {
    await work();
    return undefined;
  } catch (thrown) {
    return toError(thrown);
  }
}
