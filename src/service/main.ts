import { runProgram } from "./command-line/program.ts";
import { COMMANDS } from "./commands/all-commands.ts";

process.exitCode = await runProgram(process.argv.slice(2), COMMANDS, {
  variables: process.env,
  folder: process.cwd(),
  say: (text) => void process.stdout.write(`${text}\n`),
  complain: (text) => void process.stderr.write(`${text}\n`),
  version: SLOT_SYNC_VERSION,
});
