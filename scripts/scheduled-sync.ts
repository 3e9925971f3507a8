// The settings come first, so that they stand on top of the pasted file.
import { settings } from "./settings-object.ts";
import { scriptingBase } from "../src/adapters/scripting.ts";
import { runScheduledSync } from "../src/automation/scheduled-sync.ts";
import { clock } from "./clock.ts";
import { syncLanguages } from "./languages.ts";
import { web } from "./web.ts";

const version = SLOT_SYNC_VERSION;
await runScheduledSync(
  { port: scriptingBase(base), input, output, console, clock, fetch: web, languages: syncLanguages, version },
  settings,
);
