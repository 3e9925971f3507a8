// The settings come first, so that they stand on top of the pasted file.
import { settings } from "./settings.ts";
import { runSetupScript } from "../src/automation/setup.ts";
import { clock } from "./clock.ts";

await runSetupScript({ base, input, output, clock }, settings);
