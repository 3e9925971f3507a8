import { Command as Arguments, CommanderError } from "commander";
import { PortError } from "../../base/port-error.ts";
import { toError } from "../../domain/to-error.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { exitOfError } from "../run/run-exit.ts";
import { StoreError } from "../store/store-error.ts";
import type { Surroundings } from "../surroundings.ts";
import { UsageError } from "../usage-error.ts";
import type { Command } from "./command.ts";

/** Reads the command line and does what it asks for. Never rejects. */
export async function runProgram(
  given: readonly string[],
  commands: readonly Command[],
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { say, complain, version } = surroundings;
  let code: ExitCode = EXIT.done;
  const program = new Arguments("slot-sync")
    .description(
      "Keeps dated, bookable slots in Airtable true to weekly lesson templates, from outside Airtable.",
    )
    .version(version, "--version", "the version of the program")
    .helpOption("--help", "what a command does and what it takes")
    .helpCommand(false)
    .showSuggestionAfterError()
    // A command and one of its own may have options of one name.
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => say(text.trimEnd()),
      writeErr: (text) => complain(text.trimEnd()),
    })
    .addHelpText("after", EPILOGUE);
  for (const { name, summary, describe, load, isCallable } of commands) {
    const command = program
      .command(name)
      .summary(summary)
      .description(summary)
      .helpOption("--help", "this text")
      .allowExcessArguments(false);
    describe(command);
    const isGroup = command.commands.length > 0;
    for (const each of isGroup && !isCallable ? command.commands : [command, ...command.commands]) {
      each.action(async () => {
        const action = await load();
        const name_ = each === command ? name : `${name} ${each.name()}`;
        code = await action({ name: name_, options: each.opts(), values: each.args }, surroundings);
      });
    }
  }
  try {
    await program.parseAsync([...given], { from: "user" });
    return code;
  } catch (thrown) {
    if (thrown instanceof CommanderError) {
      const isAsked = ["commander.helpDisplayed", "commander.version"].includes(thrown.code);
      return isAsked ? EXIT.done : EXIT.refused;
    }
    if (thrown instanceof UsageError) {
      complain(thrown.message);
      return EXIT.refused;
    }
    complain(`slot-sync: ${toError(thrown).message}`);
    if (thrown instanceof StoreError) return EXIT.refused;
    return thrown instanceof PortError ? exitOfError(thrown) : EXIT.person;
  }
}

const EPILOGUE = `
To begin: "slot-sync init" writes an example configuration and says what to do next; "slot-sync check" looks whether
everything is there; "slot-sync sync --dry-run" shows what a run would do; "slot-sync sync" does it.

Exit codes: 0 done, nothing waits; 1 done, something needs a person; 2 the command line, the configuration or the base
is not as it has to be, or the plan was refused: nothing was written; 75 Airtable is away, its quota is used up, or time
ran out: worth another try.`;
