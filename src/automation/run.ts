import { STATUSES } from "../base/schema/cell-words.ts";
import { type Given, type Inputs, properlyNamed, type Readers, readInputs } from "../configuration/inputs.ts";
import { flag, isGiven, type Reader, webAddress } from "../configuration/readers.ts";
import { mode } from "../configuration/setting-readers.ts";
import { shortened } from "../domain/text/shortened.ts";
import { later } from "../domain/time/instant.ts";
import { toError } from "../domain/to-error.ts";
import { BreakerError } from "../execution/breaker/breaker.ts";
import { PartialRunError } from "../execution/errors.ts";
import { unknownInputEntries } from "../execution/log/run-entries.ts";
import { stageOf } from "../execution/stages.ts";
import { describeEnded, describeFailure } from "../report/failure.ts";
import type { CommonWords } from "../report/words/common-words.ts";
import { inLanguage } from "../report/words/languages.ts";
import { type AutomationHost, assertAutomation, print } from "./automation-host.ts";
import { notify } from "./notify.ts";
import type { Outputs } from "./outputs.ts";

export interface Script<R extends Readers> {
  /** Input variables beside the settings. */
  readonly variables: R;
  /** `publish` sets outputs that stand should nothing come after them: Airtable may end the run at any moment. */
  work(inputs: Inputs<R>, publish: (outputs: Outputs) => void): Promise<Outputs>;
  /** The outputs of a run that threw. */
  failed(error: Error, report: string, dryRun: boolean, words: CommonWords): Outputs;
}

/**
 * Runs a script as an automation does: inputs in, log lines and outputs out.
 * Sets every output on every run; throws whatever kept the run from starting, so that the run turns red.
 */
export async function runAutomation<R extends Readers>(
  host: AutomationHost,
  settingsObject: Given,
  { variables, work, failed }: Script<R>,
): Promise<void> {
  assertAutomation(host);
  // Nobody may wait so long for an answer that the run itself turns red.
  const endsAt = later(host.clock.now(), host.port.limits.runMs - SPARE_MS);
  let input: Given = {};
  let settled: Outputs | undefined;
  try {
    input = properlyNamed(host.input.config());
    const inputs = readInputs(settingsObject, input, variables);
    print(unknownInputEntries(inputs.unknown), host.console);
    const { language, dryRun } = inputs.settings;
    const ownWords = inLanguage(host.languages, language).words(STATUSES);
    publish(host, partialOutputs(failed(new Error(ENDED), describeEnded(ownWords), dryRun, ownWords)));
    const outputs = await work(inputs, (known) => {
      settled = known;
      publish(host, known);
    });
    publish(host, outputs);
    await notify(inputs.settings.notifyUrl, outputs, host, endsAt);
  } catch (thrown) {
    const error = toError(thrown);
    if (error instanceof BreakerError) print([error.entry], host.console);
    host.console.error(whereItBroke(error));
    // The inputs may be what is wrong, so each is taken as far as it can be read.
    const given = <Value>(name: string, { read }: Reader<Value>): Value | undefined =>
      read(input[name]) ?? read(settingsObject[name]);
    const dryRun = given("mode", mode) === "reconcile" || (given("dryRun", flag) ?? false);
    const language = isGiven(input.language) ? input.language : settingsObject.language;
    const words = inLanguage(host.languages, language).words(STATUSES);
    const failure = failed(error, describeFailure(error, words), dryRun, words);
    const outputs = error instanceof PartialRunError ? partialOutputs(failure, settled) : failure;
    publish(host, outputs);
    await notify(given("notifyUrl", webAddress), outputs, host, endsAt);
    throw error;
  }
}

/** For whoever has to find out why: the step of the run, and the lines of the pasted script. */
const whereItBroke = (error: Error): string =>
  `Broke off at: ${stageOf(error) ?? "settings, report or notification"}\n${causeOf(error).stack ?? "no stack"}`;

const causeOf = (error: Error): Error => (error instanceof PartialRunError ? error.reason : error);

/** What Airtable needs to end a script that is over, in milliseconds. */
const SPARE_MS = 1_000;

const ENDED = "Airtable ended the run before it was through";

/** Something was done: so much as was known by then, or nobody can say how much. */
const partialOutputs = (
  failure: Outputs,
  { created, updated, deactivated, summary, subject }: Outputs = failure,
): Outputs => ({
  ...failure,
  created,
  updated,
  deactivated,
  summary,
  subject,
  status: "partial",
  incomplete: true,
});

function publish({ output }: AutomationHost, outputs: Outputs): void {
  for (const [key, value] of Object.entries(outputs)) output.set(key, fitting(value));
}

/** Airtable takes 6 MB of outputs in all; nobody reads more than this either. */
const MOST_CHARACTERS = 1_000_000;
const MOST_ITEMS = 1_000;

function fitting(value: unknown): unknown {
  if (typeof value === "string") return shortened(value, MOST_CHARACTERS);
  return Array.isArray(value) ? value.slice(0, MOST_ITEMS) : value;
}
