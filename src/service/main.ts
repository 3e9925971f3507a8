import { runProgram } from "./command-line/program.ts";
import { COMMANDS } from "./commands/all-commands.ts";

/** Whoever reads along may stop reading (`slot-sync sync | head`): the run goes on, and its exit code is the run's. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

process.exitCode = await runProgram(process.argv.slice(2), COMMANDS, {
  variables: process.env,
  folder: process.cwd(),
  say: (text) => void process.stdout.write(`${text}\n`),
  complain: (text) => void process.stderr.write(`${text}\n`),
  version: SLOT_SYNC_VERSION,
});
