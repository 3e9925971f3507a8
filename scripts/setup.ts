// The settings come first, so that they stand on top of the pasted file.
import { settings } from "./settings-object.ts";
import { runSetupScript } from "../src/automation/setup-script.ts";
import { clock } from "./clock.ts";
import { setupLanguages, syncLanguages } from "./languages.ts";

await runSetupScript(
  { base, input, output, clock, languages: { setup: setupLanguages, sync: syncLanguages } },
  settings,
);
