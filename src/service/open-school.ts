import type { Clock } from "../execution/calling/clock.ts";
import { ruleClock } from "./clocks.ts";
import { type Call, optionText } from "./command-line/command.ts";
import type { Configuration, School } from "./configuration/configuration.ts";
import { findConfiguration, schoolNamed } from "./configuration/read-configuration.ts";
import { type Environment, readEnvironment } from "./environment.ts";
import { type Log, openLog } from "./log.ts";
import { type Secrets, secretsKept } from "./secrets.ts";
import type { Surroundings } from "./surroundings.ts";
import { tokenOf } from "./token.ts";

/** What a command finds before it reaches for Airtable. */
export interface Workplace {
  readonly environment: Environment;
  /** By it the rules are read. */
  readonly clock: Clock;
  readonly secrets: Secrets;
  readonly log: Log;
  readonly configuration: Configuration;
}

/** One school to work on, and what its base is reached with. */
export interface OpenSchool extends Workplace {
  readonly school: School;
  readonly token: string;
}

/** Throws a `UsageError`. */
export function openWorkplace(call: Call, { variables, folder, complain }: Surroundings): Workplace {
  const environment = readEnvironment(variables);
  const clock = ruleClock(environment.startsAt);
  const secrets = secretsKept();
  const log = openLog((line) => complain(line.trimEnd()), secrets, clock.now);
  const file = optionText(call, "config");
  const configuration = findConfiguration({ file, folder, isTrial: environment.isTrial });
  return { environment, clock, secrets, log, configuration };
}

/** Throws a `UsageError`. */
export function openSchool(call: Call, surroundings: Surroundings): OpenSchool {
  const workplace = openWorkplace(call, surroundings);
  const school = schoolNamed(workplace.configuration, optionText(call, "school"));
  return { ...workplace, school, token: tokenIn(workplace, school, surroundings) };
}

/** The token of a school, which from here on stands in no text. Throws a `UsageError`. */
export function tokenIn(
  { configuration, secrets }: Workplace,
  { name }: School,
  { variables }: Surroundings,
): string {
  const token = tokenOf(name, configuration.schools.length === 1, variables);
  secrets.add(token);
  return token;
}
