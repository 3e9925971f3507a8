import type { Outputs } from "../../automation/outputs.ts";
import { PartialRunError } from "../../execution/errors.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { isAway } from "./is-away.ts";
import type { WatchedPort } from "./watched-port.ts";

/** What a run that threw ends with. */
export function exitOfError(error: Error): ExitCode {
  if (isAway(error instanceof PartialRunError ? error.reason : error)) return EXIT.tryAgain;
  return error instanceof PartialRunError ? EXIT.person : EXIT.refused;
}

/** What a run that came to its end ends with. A run that leaves planned work undone never ends with 0. */
export function exitOfRun(
  { errorCount, incomplete }: Outputs,
  { refused, away }: WatchedPort["failures"],
): ExitCode {
  const errors = Number(errorCount);
  // Other errors than those of writes that got no answer are for a person.
  if (errors > 0 && (refused > 0 || errors > away)) return EXIT.person;
  return errors > 0 || incomplete === true ? EXIT.tryAgain : EXIT.done;
}
