import { createServer, type Server } from "node:http";
import { serve } from "@hono/node-server";
import { toError } from "../../domain/to-error.ts";
import { UsageError } from "../usage-error.ts";

/** How long a request may take to arrive, in milliseconds. */
export interface ArrivalTimes {
  readonly headersTimeout: number;
  readonly requestTimeout: number;
  readonly connectionsCheckingInterval: number;
  readonly keepAliveTimeout: number;
}

/**
 * Whoever sends its request more slowly than this is cut off. A connection stays open for longer than a proxy keeps one,
 * so that none is closed while a request is on its way to it.
 */
const PATIENCE: ArrivalTimes = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  connectionsCheckingInterval: 5_000,
  keepAliveTimeout: 65_000,
};

/** The server at an address such as `127.0.0.1:8787`; port 0 asks for any that is free. Rejects with a `UsageError`. */
export async function listen(
  answer: (request: Request) => Response | Promise<Response>,
  at: string,
  times: ArrivalTimes = PATIENCE,
): Promise<{ readonly server: Server; readonly address: string }> {
  const { hostname, port } = parts(at);
  const server = await new Promise<Server>((resolve, reject) => {
    const given = { fetch: answer, hostname, port, createServer, serverOptions: times };
    const opened = serve(given, () => resolve(opened)) as Server;
    opened.on("error", (cause) =>
      reject(new UsageError([`server.listen: ${at} cannot be listened on: ${toError(cause).message}`])),
    );
  });
  const bound = server.address();
  const host = hostname.includes(":") ? `[${hostname}]` : hostname;
  return {
    server,
    address: `http://${host}:${typeof bound === "object" && bound !== null ? bound.port : port}`,
  };
}

function parts(address: string): { readonly hostname: string; readonly port: number } {
  const colon = address.lastIndexOf(":");
  return {
    hostname: address.slice(0, colon).replace(/^\[|\]$/g, ""),
    port: Number(address.slice(colon + 1)),
  };
}
