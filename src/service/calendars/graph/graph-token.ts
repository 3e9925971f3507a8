import { CalendarError } from "../../../calendars/calendar-error.ts";
import { type Instant, later } from "../../../domain/time/instant.ts";
import type { Web } from "../web.ts";
import { field, textField } from "./graph-request.ts";

export interface GraphAccount {
  readonly tenant: string;
  readonly client: string;
  readonly secret: string;
}

export interface GraphToken {
  /** Throws a `CalendarError`; once refused it is not asked again. */
  get(): Promise<string>;
  /** The token was refused before its time. */
  drop(): void;
}

/** A token is not used in its last minute. */
const MARGIN_MS = 60_000;

/** Tokens by client credentials: the application itself is let in, nobody signs in. */
export function graphToken(
  web: Web,
  loginOrigin: string,
  account: GraphAccount,
  now: () => Instant,
): GraphToken {
  let token: { readonly text: string; readonly until: Instant } | undefined;
  let refusal: CalendarError | undefined;
  const request = async (): Promise<string> => {
    const url = `${loginOrigin}/${encodeURIComponent(account.tenant)}/oauth2/v2.0/token`;
    const form = new URLSearchParams({
      client_id: account.client,
      client_secret: account.secret,
      scope: "https://graph.microsoft.com/.default",
      grant_type: "client_credentials",
    });
    const headers = { "Content-Type": "application/x-www-form-urlencoded" };
    const { status, text } = await web({ method: "POST", url, headers, body: form.toString() });
    const body = parseJson(text);
    const access = textField(body, "access_token");
    if (status === 200 && access !== undefined) {
      const lifeMs = Number(field(body, "expires_in") ?? 0) * 1000;
      token = { text: access, until: later(now(), lifeMs - MARGIN_MS) };
      return access;
    }
    const said = textField(body, "error") ?? "no reason given";
    refusal = new CalendarError("refused", `${url}: the client secret is refused (${status} ${said})`);
    throw refusal;
  };
  return {
    async get() {
      if (refusal) throw refusal;
      return token && now() < token.until ? token.text : request();
    },
    drop() {
      token = undefined;
    },
  };
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
