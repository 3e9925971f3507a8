import { toError } from "../../../domain/to-error.ts";
import { openBase } from "../../airtable.ts";
import { feedAddresses } from "../../calendars/feeds/feed-addresses.ts";
import { type Action, optionText } from "../../command-line/command.ts";
import { EXIT } from "../../exit-codes.ts";
import { openSchool } from "../../open-school.ts";
import { exitOfError } from "../../run/run-exit.ts";
import { openStore } from "../../store/open-store.ts";
import { UsageError } from "../../usage-error.ts";
import { agendasOf, inSchoolOfAgenda } from "./calendars.ts";

/** Lists the address of every feed, making those that are missing; with `--renew` makes another one for one teacher. */
export const calendarsSecrets: Action = async (call, surroundings) => {
  const place = openSchool(inSchoolOfAgenda(call, surroundings), surroundings);
  const { school, configuration, clock, log } = place;
  const agendas = agendasOf(school, call);
  const store = await openStore(configuration.store, clock.now());
  try {
    const secrets = await feedAddresses(
      { ...place, variables: surroundings.variables, store, base: () => openBase(place) },
      agendas,
      configuration.server,
      optionText(call, "renew"),
    );
    const lines = secrets.map(
      ({ agenda, name, teacher, address }) => `${agenda}  ${name || teacher}  ${address}`,
    );
    surroundings.say(
      call.options.json
        ? JSON.stringify({ secrets })
        : lines.join("\n") || "There is no agenda with the target feed.",
    );
    return EXIT.done;
  } catch (thrown) {
    if (thrown instanceof UsageError) throw thrown;
    const error = toError(thrown);
    log.error(error.message);
    return exitOfError(error);
  } finally {
    store.close();
  }
};
