import { filterOf } from "./graph-filter.ts";
import { applyBody, etagOf, idOf, type MailboxEvent, problemOf, showEvent } from "./graph-mailbox.ts";
import type { GraphOptions } from "./graph-options.ts";
import { type GraphReply, headerOf, refuse } from "./graph-reply.ts";

const DEFAULT_PAGE = 10;

export interface Mailboxes {
  /** By their lower-case names. */
  readonly mailboxes: ReadonlyMap<string, Map<string, MailboxEvent>>;
  add(mailbox: string, event: Partial<MailboxEvent>): MailboxEvent;
}

/** What is asked of one mailbox, whether in a batch or by itself. */
export type MailboxRequest = (
  method: string,
  path: string,
  headers: Record<string, string>,
  body: unknown,
) => GraphReply;

export function mailboxRoutes(
  options: Pick<GraphOptions, "forbidden" | "repeatedTransaction" | "remembersDeleted" | "pageSize">,
  { mailboxes, add }: Mailboxes,
): MailboxRequest {
  const forbidden = new Set(options.forbidden?.map((name) => name.toLowerCase()));
  const transactions = new Map<string, string>();

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
  return mailboxRequest;
}
