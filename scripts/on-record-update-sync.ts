// The settings come first, so that they stand on top of the pasted file.
import { settings } from "./settings.ts";
import { runOnRecordUpdateSync } from "../src/automation/on-record-update-sync.ts";
import { clock } from "./clock.ts";

await runOnRecordUpdateSync({ base, input, output, console, clock }, settings);
