import { CalendarError } from "../../../calendars/calendar-error.ts";
import { addressOf, type Web, type WebAnswer, type WebRequest } from "../web.ts";
import { type MultistatusEntry, readMultistatus } from "./multistatus.ts";

export interface DavAccount {
  readonly user: string;
  readonly password: string;
}

/** A server of calendars, asked with one account. */
export interface DavClient {
  /** Any answer but a refusal of the account. Throws a `CalendarError`. */
  ask(request: WebRequest): Promise<WebAnswer>;
  /** A whole answer of several parts. Throws a `CalendarError`, also where its end is missing. */
  report(url: string, body: string): Promise<readonly CalendarEntry[]>;
}

/** The file of an event and where it is. */
export interface CalendarEntry extends MultistatusEntry {
  readonly calendarData: string;
}

/** Once the password was refused nobody asks again: a server that counts would lock the account. */
export function davClient(web: Web, { user, password }: DavAccount): DavClient {
  // UTF-8 (RFC 7617): a password may be Hebrew.
  const authorization = `Basic ${Buffer.from(`${user}:${password}`, "utf8").toString("base64")}`;
  let refusal: CalendarError | undefined;
  const ask = async (request: WebRequest): Promise<WebAnswer> => {
    if (refusal) throw refusal;
    const answer = await web({ ...request, headers: { ...request.headers, Authorization: authorization } });
    if (answer.status === 401) {
      refusal = new CalendarError("refused", `${addressOf(request.url)}: the password is refused (401)`);
      throw refusal;
    }
    if (answer.status === 403 && !isPrecondition(answer)) {
      throw new CalendarError("refused", `${addressOf(request.url)}: the account may not do this (403)`);
    }
    return answer;
  };
  return {
    ask,
    async report(url, body) {
      const request = { method: "REPORT", url, headers: { Depth: "1", "Content-Type": XML }, body };
      const answer = await ask(request);
      if (answer.status === 404 || answer.status === 410) {
        throw new CalendarError("missing", `${addressOf(url)}: there is no such calendar (${answer.status})`);
      }
      if (answer.status !== 207) throw unexpected(request, answer);
      const entries = readMultistatus(answer.text);
      if (!entries) throw new CalendarError("away", `${addressOf(url)}: the answer breaks off`);
      // Whatever it names is written to later, with the password.
      const stranger = entries.find(({ href }) => originOf(href, url) !== new URL(url).origin);
      if (stranger)
        throw new CalendarError(
          "invalid",
          `${addressOf(url)}: names an event on another server, which is not followed`,
        );
      // A server may say within a success that it has failed, or that there would be more.
      const failed = entries.find(
        ({ status, calendarData }) => (status ?? 200) >= 400 || calendarData === undefined,
      );
      if (failed)
        throw new CalendarError(
          "invalid",
          `${addressOf(url)}: could not be read whole (${failed.status ?? "no data"})`,
        );
      return entries as readonly CalendarEntry[];
    },
  };
}

const originOf = (href: string, base: string): string | undefined =>
  URL.canParse(href, base) ? new URL(href, base).origin : undefined;

export const XML = "application/xml; charset=utf-8";

/** Servers answer 403 also where something is wrong with what was asked, and then say what (RFC 4791, section 1.3). */
const isPrecondition = ({ text }: WebAnswer): boolean =>
  /<[^>]*\b(?:valid-|supported-|no-uid-conflict|max-|min-)/.test(text);

export const unexpected = ({ method, url }: WebRequest, { status, text }: WebAnswer): CalendarError => {
  const said = text.replaceAll(/<[^>]*>|\s+/g, " ").trim();
  return new CalendarError(
    "invalid",
    `${addressOf(url)}: ${method} was answered ${status} ${said.slice(0, 200)}`.trim(),
  );
};
