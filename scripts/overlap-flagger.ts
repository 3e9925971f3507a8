// The settings come first, so that they stand on top of the pasted file.
import { settings } from "./settings.ts";
import { runOverlapFlagger } from "../src/automation/overlap-flagger.ts";
import { clock } from "./clock.ts";

await runOverlapFlagger({ base, input, output, console, clock }, settings);
