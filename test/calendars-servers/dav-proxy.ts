import { once } from "node:events";
import { request as ask, createServer } from "node:http";

/** What becomes of a request on its way: `lost` is carried out and its answer lost, `cut` gives half of the answer. */
export type DavFault = "none" | "lost" | "refused" | "cut" | "503" | "503 though done";

export interface DavProxy {
  readonly origin: string;
  /** Faults of requests of these methods, in turn. */
  readonly faults: { readonly methods: RegExp; readonly queue: DavFault[] };
  /** `METHOD status` of every request that came through. */
  readonly seen: string[];
  close(): Promise<void>;
}

/** Stands between the program and a real server, and lets things go wrong. */
export async function davProxy(target: URL, methods: RegExp): Promise<DavProxy> {
  const queue: DavFault[] = [];
  const seen: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const { method = "", url: path, headers } = incoming;
    const fault = methods.test(method) ? (queue.shift() ?? "none") : "none";
    const parts: Buffer[] = [];
    incoming.on("data", (part: Buffer) => parts.push(part));
    incoming.on("end", () => {
      if (fault === "refused") return void incoming.socket.destroy();
      if (fault === "503") return void outgoing.writeHead(503).end();
      const { host: _, ...others } = headers;
      const forwarded = ask(
        { host: target.hostname, port: target.port, method, path, headers: { ...others, host: target.host } },
        (answer) => {
          const body: Buffer[] = [];
          answer.on("data", (part: Buffer) => body.push(part));
          answer.on("end", () => {
            const whole = Buffer.concat(body);
            seen.push(`${method} ${answer.statusCode}`);
            if (fault === "lost") return void incoming.socket.destroy();
            if (fault === "503 though done") return void outgoing.writeHead(503).end();
            const sent = { ...answer.headers };
            delete sent["transfer-encoding"];
            const shown = fault === "cut" ? whole.subarray(0, Math.floor(whole.length / 2)) : whole;
            outgoing
              .writeHead(answer.statusCode ?? 502, { ...sent, "content-length": shown.length })
              .end(shown);
          });
        },
      );
      forwarded.on("error", () => incoming.socket.destroy());
      forwarded.end(Buffer.concat(parts));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the proxy has no port");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    faults: { methods, queue },
    seen,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
