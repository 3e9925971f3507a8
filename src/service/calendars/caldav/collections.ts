import { createAccount, fetchCalendars } from "tsdav";
import { CalendarError, toCalendarError } from "../../../calendars/calendar-error.ts";
import { safeAddress } from "../../addresses.ts";
import type { TeacherAddress } from "../agendas/addresses-of-teachers.ts";
import { addressOf } from "../web.ts";
import type { DavClient } from "./dav-client.ts";

/** The address of a collection, with a slash at its end. Throws a `CalendarError` for one that may not be used. */
export function collectionAt(address: TeacherAddress, server: string): string {
  const base = withSlash(server);
  const url = URL.canParse(address.text, base) ? new URL(address.text, base) : undefined;
  if (!url || !safeAddress(url.href)) {
    throw new CalendarError(
      "invalid",
      `"${address.text}" is no address that can be used (https, without a user in it)`,
    );
  }
  if (address.isFromBase && url.origin !== new URL(server).origin) {
    throw new CalendarError(
      "invalid",
      `${url.origin}: an address from the base must lie on ${new URL(server).origin}, since the password goes there; others belong into the configuration`,
    );
  }
  return withSlash(url.href);
}

/** The calendars of the account by the names that people gave them; of several with one name there is none. */
export async function calendarsByName(
  client: DavClient,
  server: string,
): Promise<ReadonlyMap<string, string>> {
  const { origin } = new URL(server);
  // It swallows errors and goes on, so the first one is kept.
  let failure: CalendarError | undefined;
  const ask: typeof fetch = async (input, init = {}) => {
    const url = String(input);
    try {
      if (new URL(url).origin !== origin) {
        throw new CalendarError("invalid", `${addressOf(url)}: lies on another server than ${origin}`);
      }
      const { status, headers, text } = await client.ask({
        method: init.method ?? "GET",
        url,
        headers: Object.fromEntries(new Headers(init.headers).entries()),
        ...(typeof init.body === "string" ? { body: init.body } : {}),
      });
      return new Response(status === 204 || status === 304 ? null : text, { status, headers });
    } catch (thrown) {
      failure ??= toCalendarError(thrown);
      throw thrown;
    }
  };
  try {
    const account = await createAccount({
      account: { accountType: "caldav", serverUrl: server },
      fetch: ask,
    });
    const found = await fetchCalendars({ account, fetch: ask });
    const names = found.map(({ displayName }) => String(displayName ?? "").trim());
    return new Map(
      found.flatMap(({ url }, at): [string, string][] => {
        const name = names[at] ?? "";
        return names.filter((other) => other === name).length === 1 ? [[name, withSlash(url)]] : [];
      }),
    );
  } catch (thrown) {
    if (failure && failure.kind !== "invalid") throw failure;
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new CalendarError("invalid", `${addressOf(server)}: its calendars could not be listed (${reason})`);
  }
}

const withSlash = (url: string): string => (url.endsWith("/") ? url : `${url}/`);
