import type { ServerText } from "../../configuration/schema.ts";
import { UsageError } from "../../usage-error.ts";
import { calendarOf } from "../agendas/addresses-of-teachers.ts";
import { isNamed, teachersOfAgenda } from "../agendas/agenda-of-school.ts";
import { type CalendarsPlace, readCalendarSchool } from "../run-calendars.ts";
import { feedStore } from "./feed-store.ts";

/** Where a teacher finds her feed. */
export interface FeedAddress {
  readonly agenda: string;
  readonly teacher: string;
  readonly name: string;
  readonly secret: string;
  readonly address: string;
}

/**
 * The address of every feed of these agendas; secrets that are missing are made, and that of the teacher who is to have
 * another one is renewed. Throws a `UsageError` where that is nobody, or might be several.
 */
export async function feedAddresses(
  place: CalendarsPlace,
  agendas: readonly string[],
  { publicUrl, listen }: Pick<ServerText, "publicUrl" | "listen">,
  renewed?: string,
): Promise<readonly FeedAddress[]> {
  const { school, store } = place;
  const read = await readCalendarSchool(place, [], { believesEmpty: true, dryRun: true });
  const isMeant = renewed === undefined ? [] : read.teachers.filter((one) => isNamed(one, renewed));
  if (renewed !== undefined && isMeant.length !== 1) {
    const problem =
      isMeant.length === 0 ? "there is no such teacher" : "several teachers have this name; give the id";
    throw new UsageError([`--renew ${renewed}: ${problem}`]);
  }
  const feeds = feedStore(store);
  const server = (publicUrl ?? `http://${listen}`).replace(/\/$/, "");
  return agendas
    .filter((name) => school.agendas[name]?.target === "feed")
    .flatMap((agenda) =>
      teachersOfAgenda(school.agendas[agenda] ?? {}, read, undefined).map((teacher) => {
        const owner = { school: school.name, agenda, calendar: calendarOf(teacher) };
        const secret = isMeant.includes(teacher) ? feeds.renewSecret(owner) : feeds.secretOf(owner);
        const address = `${server}/calendars/${secret}.ics`;
        return { agenda, teacher: teacher.id, name: teacher.name, secret, address };
      }),
    );
}
