import { instantAt } from "../../src/domain/time/instant.ts";
import { seededRandom } from "../seeded-random.ts";
import type { MailboxEvent } from "./graph-mailbox.ts";
import type { GraphCallFault, GraphCounts, GraphOptions } from "./graph-options.ts";
import { type GraphCall, type GraphReply, headerOf, refuse, throttled } from "./graph-reply.ts";
import { mailboxRoutes } from "./graph-routes.ts";

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

/** The part of Microsoft Graph that keeps calendars, as strict as its pages say (`/v1.0` and the token's address). */
export function graphEmulator(options: GraphOptions): GraphEmulator {
  const random = seededRandom(1);
  const mailboxes = new Map(
    options.mailboxes.map((name) => [name.toLowerCase(), new Map<string, MailboxEvent>()]),
  );
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
      createdAt: instantAt(made),
      transactionId: null,
      subject: "",
      start: instantAt(0),
      end: instantAt(0),
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

  const mailboxRequest = mailboxRoutes(options, { mailboxes, add });

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

const decodeForm = (text: string): string => decodeURIComponent(text.replaceAll("+", " "));
