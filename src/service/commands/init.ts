import { existsSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Action, optionText } from "../command-line/command.ts";
import { EXIT } from "../exit-codes.ts";
import { UsageError } from "../usage-error.ts";
import { EXAMPLE_CONFIGURATION } from "./example-configuration.ts";

/** Writes an example configuration beside whoever calls it; never over one that is there. */
export const init: Action = async (call, { folder, say }) => {
  const file = resolve(folder, optionText(call, "config") ?? "slot-sync.config.json");
  if (existsSync(file)) throw new UsageError([`${file} is there already, and was left as it is`]);
  try {
    writeFileSync(file, EXAMPLE_CONFIGURATION, { flag: "wx" });
  } catch (cause) {
    throw new UsageError([`${file} cannot be written: ${(cause as Error).message}`], { cause });
  }
  say(call.options.json ? JSON.stringify({ file }) : nextSteps(file));
  return EXIT.done;
};

const nextSteps = (file: string): string => `Wrote ${file}. What to do next:

1. Open the base in a browser. Its address is https://airtable.com/app…/tbl…/…: put the part that begins with
   app into the file, at baseId.
2. On https://airtable.com/create/tokens make a token with the scopes data.records:read, data.records:write and
   schema.bases:read, for this base only. For "serve" with a public address, add webhook:manage.
3. Put the token into a file that only you can read, and say where it is:
     install -m 600 /dev/null airtable.token      (then paste the token into it)
     export AIRTABLE_TOKEN_FILE=$PWD/airtable.token
4. slot-sync check             is everything there? Writes nothing.
5. slot-sync sync --dry-run    what would a run do? Writes nothing.
6. slot-sync sync              does it.
7. deploy/ has units for systemd, a line for cron and a Dockerfile; docs/outside.md goes through it step by step.`;
