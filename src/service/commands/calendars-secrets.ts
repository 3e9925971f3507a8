import { toError } from "../../domain/to-error.ts";
import { openBase } from "../airtable.ts";
import { calendarOf } from "../calendars/addresses-of-teachers.ts";
import { isNamed, teachersOfAgenda } from "../calendars/agenda-of-school.ts";
import { feedStore } from "../calendars/feed-store.ts";
import { readCalendarSchool } from "../calendars/run-calendars.ts";
import { type Action, optionText } from "../command-line/command.ts";
import { EXIT } from "../exit-codes.ts";
import { openSchool } from "../open-school.ts";
import { exitOfError } from "../run/run-exit.ts";
import { openStore } from "../store/open-store.ts";
import { UsageError } from "../usage-error.ts";
import { agendasOf, inSchoolOfAgenda } from "./calendars.ts";

/** Lists the address of every feed, making those that are missing; with `--renew` makes another one for one teacher. */
export const calendarsSecrets: Action = async (call, surroundings) => {
  const place = openSchool(inSchoolOfAgenda(call, surroundings), surroundings);
  const { school, configuration, clock, log } = place;
  const agendas = agendasOf(school, call).filter((name) => school.agendas[name]?.target === "feed");
  const store = await openStore(configuration.store, clock.now());
  try {
    const read = await readCalendarSchool(
      { ...place, variables: surroundings.variables, store, base: () => openBase(place) },
      [],
      {
        believesEmpty: true,
        dryRun: true,
      },
    );
    const renewed = optionText(call, "renew");
    const isMeant = renewed === undefined ? [] : read.teachers.filter((one) => isNamed(one, renewed));
    if (renewed !== undefined && isMeant.length !== 1) {
      const problem =
        isMeant.length === 0 ? "there is no such teacher" : "several teachers have this name; give the id";
      throw new UsageError([`--renew ${renewed}: ${problem}`]);
    }
    const feeds = feedStore(store);
    const { publicUrl, listen } = configuration.server;
    const server = (publicUrl ?? `http://${listen}`).replace(/\/$/, "");
    const secrets = agendas.flatMap((agenda) =>
      teachersOfAgenda(school.agendas[agenda] ?? {}, read, undefined).map((teacher) => {
        const owner = { school: school.name, agenda, calendar: calendarOf(teacher) };
        const secret = isMeant.includes(teacher) ? feeds.renewSecret(owner) : feeds.secretOf(owner);
        const address = `${server}/calendars/${secret}.ics`;
        return { agenda, teacher: teacher.id, name: teacher.name, secret, address };
      }),
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
