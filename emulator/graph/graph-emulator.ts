import { seededRandom } from "../seeded-random.ts";
import { applyBody, etagOf, idOf, type MailboxEvent, problemOf, showEvent } from "./graph-mailbox.ts";
import type { GraphCallFault, GraphCounts, GraphOptions } from "./graph-options.ts";

export interface GraphCall {
  readonly method: string;
  /** Behind the host. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface GraphReply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** `none`: the connection ends without an answer; `cut short`: only the beginning of it comes. */
export type GraphOutcome = GraphReply | "none" | { readonly cutShort: GraphReply };

export interface GraphEmulator {
  handle(call: GraphCall): GraphOutcome;
  readonly mailboxes: ReadonlyMap<string, Map<string, MailboxEvent>>;
  readonly counts: GraphCounts;
  /** Every token that was given out is refused from now on. */
  expireTokens(): void;
  /** A person's event, or her copy of one. */
  add(mailbox: string, event: Partial<MailboxEvent>): MailboxEvent;
}

const MOST_IN_BATCH = 20;
const MOST_OF_MAILBOX = 4;
const DEFAULT_PAGE = 10;

/** The part of Microsoft Graph that keeps calendars, as strict as its pages say (`/v1.0` and the token's address). */
export function graphEmulator(options: GraphOptions): GraphEmulator {
  const random = seededRandom(1);
  const mailboxes = new Map(
    options.mailboxes.map((name) => [name.toLowerCase(), new Map<string, MailboxEvent>()]),
  );
  const forbidden = new Set(options.forbidden?.map((name) => name.toLowerCase()));
  const transactions = new Map<string, string>();
  const tokens = new Set<string>();
  const counts: GraphCounts = { tokens: 0, batches: 0, requests: 0, concurrencyRefusals: 0 };
  const faults = options.faults ?? [];
  const callFaults = options.callFaults ?? [];
  let made = 0;

  const add = (mailbox: string, event: Partial<MailboxEvent>): MailboxEvent => {
    const immutableId = `Immu${made++}==`;
    const added: MailboxEvent = {
      version: 0,
      moves: 0,
      createdAt: made,
      transactionId: null,
      subject: "",
      start: 0,
      end: 0,
      location: "",
      body: "",
      sensitivity: "normal",
      showAs: "busy",
      isReminderOn: true,
      categories: [],
      properties: new Map(),
      ...event,
      immutableId,
    };
    mailboxes.get(mailbox.toLowerCase())?.set(immutableId, added);
    return added;
  };

  const create = (
    mailbox: string,
    events: Map<string, MailboxEvent>,
    body: Record<string, unknown>,
    prefer: string,
  ) => {
    const problem = problemOf(body, true);
    if (problem !== undefined) return refuse(400, "ErrorInvalidRequest", problem);
    const transaction = typeof body.transactionId === "string" ? body.transactionId : null;
    const known = transaction === null ? undefined : transactions.get(`${mailbox} ${transaction}`);
    const standing = known === undefined ? undefined : events.get(known);
    if (known !== undefined && (standing || options.remembersDeleted)) {
      const isConflict = options.repeatedTransaction === "conflict" || !standing;
      if (isConflict) return refuse(409, "ErrorDuplicateTransactionId", "The transaction was seen before.");
      return { status: 201, body: showEvent(standing, prefer, undefined) };
    }
    const properties = (body.singleValueExtendedProperties ?? []) as { id: string; value: string }[];
    const event = add(mailbox, {
      transactionId: transaction,
      properties: new Map(properties.map(({ id, value }) => [id, value])),
    });
    applyBody(event, body);
    if (transaction !== null) transactions.set(`${mailbox} ${transaction}`, event.immutableId);
    return { status: 201, body: showEvent(event, prefer, undefined) };
  };

  const list = (events: readonly MailboxEvent[], url: URL, prefer: string): GraphReply => {
    const top = Math.min(Number(url.searchParams.get("$top") ?? DEFAULT_PAGE), options.pageSize ?? 1000);
    const skip = Number(url.searchParams.get("$skip") ?? 0);
    const expand = url.searchParams.get("$expand") ?? undefined;
    const next = new URL(url);
    next.searchParams.set("$skip", String(skip + top));
    return {
      status: 200,
      body: {
        "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#events",
        value: events.slice(skip, skip + top).map((event) => showEvent(event, prefer, expand)),
        ...(events.length > skip + top
          ? { "@odata.nextLink": `https://graph.microsoft.com${next.pathname}${next.search}` }
          : {}),
      },
    };
  };

  const mailboxRequest = (
    method: string,
    path: string,
    headers: Record<string, string>,
    body: unknown,
  ): GraphReply => {
    const url = new URL(path, "https://graph.microsoft.com");
    const [, user = "", kind = "", id] =
      /^\/v1\.0\/users\/([^/]+)\/(?:calendar\/)?(events|calendarView)(?:\/([^/]+))?$/.exec(url.pathname) ??
      [];
    if (user === "")
      return refuse(400, "BadRequest", `Resource not found for the segment in '${url.pathname}'.`);
    const mailbox = decodeURIComponent(user).toLowerCase();
    const events = mailboxes.get(mailbox);
    if (forbidden.has(mailbox))
      return refuse(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.");
    if (!events) return refuse(404, "ErrorInvalidUser", `The requested user '${mailbox}' is invalid.`);
    const prefer = headerOf(headers, "prefer");
    if (kind === "calendarView") {
      const [from, until] = ["startDateTime", "endDateTime"].map((name) =>
        Date.parse(url.searchParams.get(name) ?? ""),
      );
      if (method !== "GET" || from === undefined || until === undefined || !(until > from)) {
        return refuse(400, "ErrorInvalidParameter", "This request requires a time window.");
      }
      const seen = [...events.values()].filter(({ start, end }) => end > from && start < until);
      return list(
        seen.sort((a, b) => a.start - b.start),
        url,
        prefer,
      );
    }
    if (id === undefined && method === "GET") {
      const matching = filterOf(url.searchParams.get("$filter"));
      if (!matching) return refuse(400, "BadRequest", "Invalid filter clause.");
      return list([...events.values()].filter(matching), url, prefer);
    }
    if (id === undefined && method === "POST")
      return create(mailbox, events, body as Record<string, unknown>, prefer);
    const isImmutable = /IdType="ImmutableId"/i.test(prefer);
    const event = [...events.values()].find((one) => idOf(one, isImmutable) === decodeURIComponent(id ?? ""));
    if (!event) return refuse(404, "ErrorItemNotFound", "The specified object was not found in the store.");
    if (method === "GET")
      return { status: 200, body: showEvent(event, prefer, url.searchParams.get("$expand") ?? undefined) };
    const tag = headerOf(headers, "if-match");
    if (tag !== "" && tag !== etagOf(event))
      return refuse(
        412,
        "ErrorIrresolvableConflict",
        "The change key passed in the request does not match the current change key.",
      );
    if (method === "DELETE") {
      events.delete(event.immutableId);
      return { status: 204 };
    }
    if (method !== "PATCH") return refuse(405, "Request_BadRequest", "Specified HTTP method is not allowed.");
    const problem = problemOf(body as Record<string, unknown>, false);
    if (problem !== undefined) return refuse(400, "ErrorInvalidRequest", problem);
    applyBody(event, body as Record<string, unknown>);
    return { status: 200, body: showEvent(event, prefer, undefined) };
  };

  const batch = (text: string): GraphReply => {
    const { requests } = JSON.parse(text) as { requests: Inner[] };
    counts.batches++;
    if (requests.length > MOST_IN_BATCH)
      return refuse(400, "BadRequest", "Number of batch request steps exceeds the maximum value of 20.");
    const busy = new Map<string, number>();
    const responses = requests.map(({ id, method, url, headers = {}, body }) => {
      counts.requests++;
      const mailbox = url.split("/")[2] ?? "";
      busy.set(mailbox, (busy.get(mailbox) ?? 0) + 1);
      if ((busy.get(mailbox) ?? 0) > MOST_OF_MAILBOX) {
        counts.concurrencyRefusals++;
        return { id, ...throttled("MailboxConcurrency limit exceeded.") };
      }
      if (body !== undefined && headerOf(headers, "content-type") !== "application/json") {
        return { id, ...refuse(400, "BadRequest", "Write request needs a Content-Type header.") };
      }
      const fault = faults.shift() ?? "none";
      if (fault === "429") return { id, ...throttled("Application is over its limit.") };
      if (fault === "503") return { id, ...refuse(503, "ServiceUnavailable", "Try again.") };
      const reply = mailboxRequest(method, `/v1.0${url}`, headers, body);
      return {
        id,
        ...(fault === "503 though done" ? refuse(503, "ServiceUnavailable", "Try again.") : reply),
      };
    });
    // Answers come in any order.
    return {
      status: 200,
      body: {
        responses: responses
          .map((one) => ({ one, at: random() }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one),
      },
    };
  };

  const token = ({ path, body }: GraphCall): GraphReply => {
    counts.tokens++;
    const form = new Map(body.split("&").map((pair) => pair.split("=").map(decodeForm) as [string, string]));
    const isRight =
      path === `/${options.tenant}/oauth2/v2.0/token` &&
      form.get("client_id") === options.client &&
      form.get("client_secret") === options.secret;
    if (
      form.get("grant_type") !== "client_credentials" ||
      form.get("scope") !== "https://graph.microsoft.com/.default"
    ) {
      return { status: 400, body: { error: "invalid_request", error_description: "AADSTS900144" } };
    }
    if (!isRight)
      return {
        status: 401,
        body: {
          error: "invalid_client",
          error_description: "AADSTS7000215: Invalid client secret provided.",
        },
      };
    const access_token = `token${counts.tokens}`;
    tokens.add(access_token);
    return { status: 200, body: { token_type: "Bearer", expires_in: 3599, access_token } };
  };

  const isLetIn = ({ headers }: GraphCall): boolean =>
    tokens.has(headerOf(headers, "authorization").replace(/^Bearer /, ""));

  return {
    mailboxes,
    counts,
    add,
    expireTokens: () => tokens.clear(),
    handle(call) {
      if (call.method === "POST" && call.path.endsWith("/oauth2/v2.0/token")) return token(call);
      const fault: GraphCallFault = callFaults.shift() ?? "none";
      if (!isLetIn(call) || fault === "401")
        return refuse(401, "InvalidAuthenticationToken", "Lifetime validation failed, the token is expired.");
      if (fault === "429") return throttled("Too many requests.");
      if (fault === "503") return refuse(503, "ServiceUnavailable", "Try again.");
      const isBatch = call.method === "POST" && call.path === "/v1.0/$batch";
      const reply = isBatch
        ? batch(call.body)
        : mailboxRequest(
            call.method,
            call.path,
            { ...call.headers },
            call.body === "" ? undefined : JSON.parse(call.body),
          );
      if (fault === "lost") return "none";
      return fault === "cut short" ? { cutShort: reply } : reply;
    },
  };
}

interface Inner {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

const refuse = (status: number, code: string, message: string): GraphReply => ({
  status,
  body: { error: { code, message } },
});

const throttled = (message: string): GraphReply => ({
  ...refuse(429, "ApplicationThrottled", message),
  headers: { "Retry-After": "1" },
});

const headerOf = (headers: Readonly<Record<string, string>>, name: string): string =>
  Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1] ?? "";

const decodeForm = (text: string): string => decodeURIComponent(text.replaceAll("+", " "));

/** The one filter that is known: events whose property has this value, whatever its case. */
function filterOf(filter: string | null): ((event: MailboxEvent) => boolean) | undefined {
  const match =
    /^singleValueExtendedProperties\/Any\(ep: ep\/id eq '([^']*)' and ep\/value eq '([^']*)'\)$/.exec(
      filter ?? "",
    );
  if (!match) return undefined;
  const [, id = "", value = ""] = match;
  return ({ properties }) => properties.get(id)?.toLowerCase() === value.toLowerCase();
}
