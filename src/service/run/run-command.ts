import type { Outputs } from "../../automation/outputs.ts";
import { type Given, readInputs } from "../../configuration/inputs.ts";
import { describeFailure } from "../../report/failure.ts";
import { wordsOf } from "../../report/words/languages.ts";
import type { Action, Call } from "../command-line/command.ts";
import { settingsGiven } from "../command-line/setting-options.ts";
import { EXIT } from "../exit-codes.ts";
import { openSchool } from "../open-school.ts";
import { openStoreOrForget } from "../store/open-store.ts";
import { UsageError } from "../usage-error.ts";
import { type RunRequest, runSchool } from "./run-school.ts";

export interface RunCommand extends Pick<RunRequest, "who" | "script"> {
  /** Input variables that follow from the options beside the settings. */
  variables(call: Call): Given;
  /** The outputs of a run that never began. */
  failed(error: Error, report: string, dryRun: boolean): object;
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
      readInputs(place.school.settings, settingsGiven(call.options), {});
      const store = await openStoreOrForget(place.configuration.store, place.clock.now(), place.log);
      const { outputs, exit } = await runSchool(place, store, surroundings.version, {
        who,
        script,
        variables: given,
      });
      tell(outputs);
      store.close();
      return exit;
    } catch (thrown) {
      if (!(thrown instanceof UsageError) || !json) throw thrown;
      tell({ ...failed(thrown, describeFailure(thrown, wordsOf("en")), dryRun === true) });
      surroundings.complain(thrown.message);
      return EXIT.refused;
    }
  };
