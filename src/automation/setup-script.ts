import { scriptingBase } from "../adapters/scripting.ts";
import { type ExtensionBase, extensionSchema } from "../adapters/scripting-schema.ts";
import { STATUSES } from "../base/schema/cell-words.ts";
import { type Given, readInputs } from "../configuration/inputs.ts";
import { toError } from "../domain/to-error.ts";
import type { Clock } from "../execution/calling/clock.ts";
import { describeFailure } from "../report/failure.ts";
import { inLanguage, type Languages } from "../report/words/languages.ts";
import type { SetupWords } from "../report/words/setup-words.ts";
import type { Button } from "../setup/dialogue.ts";
import { runSetup } from "../setup/run-setup.ts";

/** The globals of the Scripting extension that the setup script hands over. */
export interface ExtensionHost {
  readonly base: ExtensionBase;
  readonly input: {
    buttonsAsync(label: string, options: readonly Button[]): Promise<string>;
    textAsync?(label: string): Promise<string>;
  };
  readonly output: { markdown(text: string): void; table(rows: readonly object[]): void };
  readonly clock: Clock;
  readonly languages: Languages<SetupWords>;
}

/** The setup as the Scripting extension runs it: it has no inputs and no outputs, and speaks to whoever started it. */
export async function runSetupScript(
  { base, input, output, clock, languages }: ExtensionHost,
  settingsObject: Given,
): Promise<void> {
  if (typeof output.markdown !== "function") {
    throw new Error(
      "This script belongs into the Scripting extension: open Extensions, add Scripting, and paste it there. " +
        "An automation may not create fields. Nothing was read or written.",
    );
  }
  try {
    const { settings } = readInputs(settingsObject, {}, {});
    await runSetup({
      base: scriptingBase(base),
      schema: extensionSchema(base),
      dialogue: {
        markdown: (text) => output.markdown(text),
        table: (rows) => output.table(rows),
        ask: (question, buttons) => input.buttonsAsync(question, buttons),
        askText: input.textAsync && ((question) => input.textAsync?.(question) ?? Promise.resolve("")),
      },
      clock,
      settings,
      words: inLanguage(languages, settings.language).words(STATUSES),
    });
  } catch (thrown) {
    output.markdown(
      describeFailure(toError(thrown), inLanguage(languages, settingsObject.language).words(STATUSES)),
    );
  }
}
