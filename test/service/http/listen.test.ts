import { connect } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { type ArrivalTimes, listen } from "../../../src/service/http/listen.ts";

/** What comes back for these bytes until the connection is closed, which the one who asks never does. */
function slowly(address: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.setEncoding("utf8").on("data", (text: string) => {
      answer += text;
    });
    socket.on("error", () => undefined).on("close", () => resolve(answer));
  });
}

async function open(times?: ArrivalTimes) {
  const answer = async (request: Request) => new Response(await request.text());
  const listening = await listen(answer, "127.0.0.1:0", times);
  onTestFinished(() => listening.server.closeAllConnections());
  onTestFinished(() => void listening.server.close());
  return listening;
}

test("11 whoever sends nothing, or its headers or its body too slowly, is cut off", async () => {
  const { address } = await open({
    ...{ headersTimeout: 20, requestTimeout: 40, connectionsCheckingInterval: 10, keepAliveTimeout: 1_000 },
  });
  const nothing = await slowly(address, "");
  const headers = await slowly(address, "POST / HTTP/1.1\r\nHost: here\r\n");
  const body = await slowly(address, "POST / HTTP/1.1\r\nHost: here\r\nContent-Length: 9\r\n\r\n{");
  for (const answer of [nothing, headers, body]) expect(answer).toMatch(/^HTTP\/1\.1 408 /);
});

test("11 a request has ten seconds for its headers and twenty for all of it, which are looked at every five", async () => {
  const { server } = await open();
  const { headersTimeout, requestTimeout, keepAliveTimeout } = server;
  expect([headersTimeout, requestTimeout, keepAliveTimeout]).toEqual([10_000, 20_000, 65_000]);
  expect(server).toMatchObject({ connectionsCheckingInterval: 5_000 });
});

test("5 an address that cannot be listened on is told with its setting", async () => {
  const { address } = await open();
  const taken = address.replace("http://", "");
  await expect(listen(() => new Response(), taken)).rejects.toThrow(`server.listen: ${taken}`);
});
