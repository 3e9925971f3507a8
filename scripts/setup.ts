// The settings come first, so that they stand on top of the pasted file.
import { settings } from "./settings-object.ts";
import { runSetupScript } from "../src/automation/setup-script.ts";
import { assertSpeaks } from "../src/report/words/languages.ts";
import { clock } from "./clock.ts";
import { LANGUAGES } from "./languages.ts";

assertSpeaks(LANGUAGES, "setup");
await runSetupScript({ base, input, output, clock, languages: LANGUAGES }, settings);
