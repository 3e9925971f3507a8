import { openBase } from "../../airtable.ts";
import { failedOutput, runCalendars } from "../../calendars/run-calendars.ts";
import type { Action, Call } from "../../command-line/command.ts";
import { optionText } from "../../command-line/command.ts";
import type { School } from "../../configuration/configuration.ts";
import { unknownKey } from "../../configuration/problems.ts";
import { openSchool, openWorkplace } from "../../open-school.ts";
import { openStoreOrForget } from "../../store/open-store.ts";
import type { Surroundings } from "../../surroundings.ts";
import { UsageError } from "../../usage-error.ts";

/** Brings teachers' calendars in line with Airtable. */
export const calendars: Action = async (call, surroundings) => {
  const { json, dryRun, reconcile, clear, allowMassDelete, takeBack } = call.options;
  try {
    const place = openSchool(inSchoolOfAgenda(call, surroundings), surroundings);
    const agendas = agendasOf(place.school, call);
    const store = await openStoreOrForget(place.configuration.store, place.clock.now(), place.log);
    const { outputs, exit } = await runCalendars(
      { ...place, variables: surroundings.variables, store, base: () => openBase(place) },
      {
        agendas,
        teacher: optionText(call, "teacher"),
        dryRun: dryRun === true || reconcile === true,
        reconcile: reconcile === true,
        clear: clear === true,
        allowMassDelete: allowMassDelete === true,
        believesEmpty: allowMassDelete === true && optionText(call, "agenda") !== undefined,
        takeBack: takeBack === undefined ? "none" : takeBack === true ? "all" : new Set(takeBack as string[]),
      },
    );
    surroundings.say(json ? JSON.stringify(outputs) : outputs.report.trimEnd());
    store.close();
    return exit;
  } catch (thrown) {
    if (!(thrown instanceof UsageError) || !json) throw thrown;
    const { outputs, exit } = failedOutput(thrown, undefined, dryRun === true);
    surroundings.say(JSON.stringify(outputs));
    surroundings.complain(thrown.message);
    return exit;
  }
};

/** Names of agendas differ in the whole configuration, so that of an agenda says the school as well. */
export function inSchoolOfAgenda(call: Call, surroundings: Surroundings): Call {
  const [agenda, school] = [optionText(call, "agenda"), optionText(call, "school")];
  if (agenda === undefined || school !== undefined) return call;
  const { schools } = openWorkplace(call, surroundings).configuration;
  const its = schools.find(({ agendas }) => Object.hasOwn(agendas, agenda));
  return its ? { ...call, options: { ...call.options, school: its.name } } : call;
}

/** What asks for more than one agenda can have meant has to name it. */
const NEEDS_AGENDA = { takeBack: "--take-back", allowMassDelete: "--allow-mass-delete", clear: "--clear" };

/** The agendas that are meant. Throws a `UsageError`. */
export function agendasOf({ agendas }: Pick<School, "agendas">, call: Call): readonly string[] {
  const names = Object.keys(agendas);
  const wanted = optionText(call, "agenda");
  if (names.length === 0) {
    throw new UsageError([
      'There are no agendas; the configuration names them, such as "agendas": {"teachers": {"target": "feed"}}',
    ]);
  }
  if (wanted !== undefined) {
    if (names.includes(wanted)) return [wanted];
    throw new UsageError([unknownKey(["--agenda", wanted], names, "agenda")]);
  }
  const given = Object.entries(NEEDS_AGENDA).filter(([option]) => call.options[option] !== undefined);
  const careless = given.filter(([option]) => names.length > 1 || option === "clear");
  if (careless.length > 0) {
    throw new UsageError(
      careless.map(([, flag]) => `${flag}: say with --agenda which of these is meant: ${names.join(", ")}`),
    );
  }
  return names;
}
