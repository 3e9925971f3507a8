import type { Outputs } from "../../automation/outputs.ts";
import type { BasePort } from "../../base/port.ts";
import { ConfigurationError } from "../../configuration/errors.ts";
import { type Given, readInputs } from "../../configuration/inputs.ts";
import { settingProblemText } from "../../configuration/setting-problem.ts";
import { toError } from "../../domain/to-error.ts";
import type { CommonWords } from "../../report/words/common-words.ts";
import { en } from "../../report/words/en/common.ts";
import { openBase } from "../airtable.ts";
import type { Action, Call } from "../command-line/command.ts";
import { optionOf, settingsGiven } from "../command-line/setting-options.ts";
import { EXIT } from "../exit-codes.ts";
import { openSchool } from "../open-school.ts";
import { openStoreOrForget } from "../store/open-store.ts";
import { UsageError } from "../usage-error.ts";
import { type RunRequest, runSchool } from "./run-school.ts";

export interface RunCommand extends Pick<RunRequest, "who" | "script"> {
  /** Input variables that follow from the options beside the settings. */
  variables(call: Call): Given;
  /** The outputs of a run that never began. */
  failed(error: Error, report: string, dryRun: boolean, words: CommonWords): object;
}

/** A base that cannot even be asked for: the run tells of it as of any other that could not be read. */
function unreachable(error: Error): BasePort {
  const none = Number.POSITIVE_INFINITY;
  const fail = (): Promise<never> => Promise.reject(error);
  return {
    limits: {
      ...{ batch: 1, reads: none, restAfterReadMs: 0, runMs: none },
      calls: { most: 1, perMs: 0, restAfterRefusalMs: 0, countReads: false },
    },
    ...{ schema: fail, list: fail, readRecords: fail, create: fail, update: fail },
  };
}

/** The report of a run that was refused for what was typed or configured, before a base was looked at. */
function describeRefusal({ problems }: UsageError, { line, failures }: CommonWords): string {
  return [`# ${line(failures.heading)}`, line(failures.nothingWritten), ...problems].join("\n\n");
}

/** Throws a `UsageError` that calls what was typed by the name of its option. */
function assertReadable(settings: Given, typed: Given): void {
  try {
    readInputs(settings, typed, {});
  } catch (thrown) {
    if (!(thrown instanceof ConfigurationError)) throw thrown;
    throw new UsageError(
      thrown.problems.map((problem) => {
        const text = settingProblemText(problem);
        return "name" in problem
          ? text.replace(`Input variable ${problem.name}`, optionOf(problem.name))
          : text;
      }),
    );
  }
}

/** A command that makes one run and tells how it went. */
export const runCommand =
  ({ who, script, variables, failed }: RunCommand): Action =>
  async (call, surroundings) => {
    const { say } = surroundings;
    const { json, dryRun } = call.options;
    const tell = (outputs: Outputs): void =>
      say(json ? JSON.stringify(outputs) : String(outputs.report).trimEnd());
    const given = { ...settingsGiven(call.options), ...(dryRun === true && { dryRun }), ...variables(call) };
    try {
      const place = openSchool(call, surroundings);
      // What cannot be read is told before anything is waited for.
      assertReadable(place.school.settings, settingsGiven(call.options));
      const store = await openStoreOrForget(place.configuration.store, place.clock.now(), place.log);
      const port = await openBase(place).then(
        (base) => base.port,
        (thrown) => unreachable(toError(thrown)),
      );
      const means = { place, store, port, version: surroundings.version };
      const { outputs, exit } = await runSchool(means, { who, script, variables: given });
      tell(outputs);
      store.close();
      return exit;
    } catch (thrown) {
      if (!(thrown instanceof UsageError) || !json) throw thrown;
      // The language is what could not be read.
      tell({ ...failed(thrown, describeRefusal(thrown, en), dryRun === true, en) });
      surroundings.complain(thrown.message);
      return EXIT.refused;
    }
  };
