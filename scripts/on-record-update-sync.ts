// The settings come first, so that they stand on top of the pasted file.
import { settings } from "./settings-object.ts";
import { scriptingBase } from "../src/adapters/scripting.ts";
import { runOnRecordUpdateSync } from "../src/automation/on-record-update-sync.ts";
import { assertSpeaks } from "../src/report/words/languages.ts";
import { clock } from "./clock.ts";
import { LANGUAGES } from "./languages.ts";
import { web } from "./web.ts";

assertSpeaks(LANGUAGES, "sync");
const version = SLOT_SYNC_VERSION;
await runOnRecordUpdateSync(
  { port: scriptingBase(base), input, output, console, clock, fetch: web, languages: LANGUAGES, version },
  settings,
);
