import { once } from "node:events";
import { createServer } from "node:http";
import type { GraphEmulator } from "./graph-emulator.ts";

export interface ServedGraph {
  readonly origin: string;
  close(): Promise<void>;
}

/** The emulator at an address of this machine, for login and for Graph alike. */
export async function serveGraph(emulator: GraphEmulator): Promise<ServedGraph> {
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const outcome = emulator.handle({
        method: request.method ?? "GET",
        path: request.url ?? "/",
        headers: request.headers as Record<string, string>,
        body: Buffer.concat(parts).toString("utf8"),
      });
      if (outcome === "none") return void request.socket.destroy();
      const reply = "cutShort" in outcome ? outcome.cutShort : outcome;
      const text = reply.body === undefined ? "" : JSON.stringify(reply.body);
      response.writeHead(reply.status, {
        "Content-Type": "application/json",
        "Content-Length": Buffer.byteLength(text),
        ...reply.headers,
      });
      if (!("cutShort" in outcome)) return void response.end(text);
      response.write(text.slice(0, text.length / 2), () => request.socket.destroy());
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the emulator has no port");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
