import { createHmac } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { instantAt } from "../../src/domain/time/instant.ts";
import type { MemoryBase } from "../memory-base.ts";
import { type Random, seededRandom } from "../seeded-random.ts";
import { type AirtableOverHttp, airtableOverHttp } from "./airtable-over-http.ts";
import { ALL_SCOPES, type Grant, type WebApiOptions } from "./options.ts";
import { PING_TIMEOUT_MS, type Ping } from "./webhooks/pings.ts";
import type { HttpRequest } from "./wire/http.ts";
import { failing, type HttpFault } from "./wire/http-faults.ts";

/** Whoever may do everything. */
export const SAMPLE_TOKEN = "patSample";
export const SAMPLE_GRANT: Grant = {
  user: { id: "usrSAMPLE00000000", email: "sample@example.org" },
  scopes: ALL_SCOPES,
  role: "create",
};

/** The key is the bytes that the secret stands for, not its letters. */
export const hmacOf = (secretBase64: string, body: string): string =>
  createHmac("sha256", Buffer.from(secretBase64, "base64")).update(body, "utf8").digest("hex");

export interface ServeOptions extends Partial<WebApiOptions> {
  /** 0, or left out: any that is free. */
  readonly port?: number;
  readonly faults?: readonly HttpFault[];
  readonly random?: Random;
}

export interface ServedAirtable {
  /** Where it listens, as in `http://localhost:4800`. */
  readonly origin: string;
  readonly airtable: AirtableOverHttp;
  close(): Promise<void>;
}

/** The base behind a port of this machine, in real time. */
export async function serveAirtable(memory: MemoryBase, options: ServeOptions = {}): Promise<ServedAirtable> {
  const { port = 0, faults = [], now = () => instantAt(Date.now()), random = seededRandom(1) } = options;
  const tokens = options.tokens ?? { [SAMPLE_TOKEN]: SAMPLE_GRANT };
  const airtable = airtableOverHttp(memory, { sign: hmacOf, ...options, now, random, tokens });
  const wire = failing(airtable, faults);
  const courier = courierOf(airtable);
  let calls = 0;
  const server = createServer(async (incoming, outgoing) => {
    calls += 1;
    const call = calls;
    const request = await requestOf(incoming);
    await wire.before(call);
    const token = (request.headers.authorization ?? "").replace(/^Bearer /, "");
    const { response, extraMs } = wire.deliver(request, call, token);
    courier.look();
    const answer = (): void => {
      if (!response) outgoing.destroy();
      else send(outgoing, response.status, response.headers, response.body);
    };
    if (extraMs > 0) setTimeout(answer, extraMs).unref();
    else answer();
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    airtable,
    close: () => closed(server, courier.stop),
  };
}

function send(
  outgoing: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string,
): void {
  outgoing.writeHead(status, headers);
  outgoing.end(body);
}

async function requestOf(incoming: IncomingMessage): Promise<HttpRequest> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)] as const);
  return {
    method: incoming.method ?? "GET",
    target: incoming.url ?? "/",
    headers: Object.fromEntries(headers),
    body: Buffer.concat(parts).toString("utf8"),
  };
}

/** Posts the pings of the hooks when they are due. */
function courierOf({ pings }: AirtableOverHttp): { look(): void; stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  const deliver = async (ping: Ping): Promise<void> => {
    const began = performance.now();
    let isTaken = false;
    try {
      const answer = await fetch(ping.url, {
        method: "POST",
        headers: ping.headers,
        body: ping.body,
        signal: AbortSignal.timeout(PING_TIMEOUT_MS),
      });
      isTaken = answer.status === 200 || answer.status === 204;
    } catch {
      // Nobody is there, or too slow: it is tried again like any other that was not taken.
    }
    pings.answered(ping, isTaken, Math.round(performance.now() - began));
    look();
  };
  const look = (): void => {
    clearTimeout(timer);
    for (const ping of pings.take()) void deliver(ping);
    const next = pings.nextAt();
    if (next !== undefined) timer = setTimeout(look, Math.max(1, next - Date.now())).unref();
  };
  return { look, stop: () => clearTimeout(timer) };
}

function closed(server: Server, stop: () => void): Promise<void> {
  stop();
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
