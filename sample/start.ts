import { main } from "./main.ts";

process.exitCode = await main(process.argv.slice(2), {
  say: (text) => void process.stdout.write(`${text}\n`),
  complain: (text) => void process.stderr.write(`${text}\n`),
  folder: ".slot-sync",
});
