import { spawn } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { memoryBase } from "../emulator/memory-base.ts";
import { SAMPLE_TOKEN, serveAirtable } from "../emulator/web-api/serve.ts";
import { sampleSchool } from "./school.ts";

/** The sample school behind Airtable's Web API, and the program serving it: everything on this machine. */
const FOLDER = join(process.cwd(), ".slot-sync", "serve");
const PROGRAM = join(process.cwd(), "build", "slot-sync.mjs");
const port = Number(process.env.PORT ?? 8787);

const memory = memoryBase(sampleSchool());
const { origin, close } = await serveAirtable(memory, { port: 0 });
// The school begins anew each time, so what was kept of it is worth nothing.
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const tables = memory.store.tables.map(({ name }) => name);
const configuration = {
  store: "slot-sync.db",
  schools: {
    sample: {
      baseId: memory.store.id,
      serves: tables,
      uncached: ["slot_inventory", "lessons"],
      agendas: { teachers: { target: "feed", shows: "both" } },
    },
  },
  server: { listen: `127.0.0.1:${port}`, publicUrl: `http://127.0.0.1:${port}`, requestsPerMinute: 600 },
};
writeFileSync(join(FOLDER, "slot-sync.config.json"), JSON.stringify(configuration, null, 2));
const environment = { ...process.env, AIRTABLE_ENDPOINT_URL: origin, AIRTABLE_TOKEN: SAMPLE_TOKEN };

const start = (args: readonly string[]) =>
  spawn(process.execPath, [PROGRAM, ...args], { cwd: FOLDER, env: environment });
/** What one command of the program prints. */
async function printedBy(...args: readonly string[]): Promise<unknown> {
  let text = "";
  for await (const part of start([...args, "--json"]).stdout) text += String(part);
  return JSON.parse(text);
}
const { key } = (await printedBy("keys", "add", "page", "--may", "read,write,delete,run")) as {
  readonly key: string;
};
const { secrets } = (await printedBy("calendars", "secrets")) as {
  readonly secrets: readonly { readonly name: string; readonly address: string }[];
};
const [feed] = secrets;

const server = start(["serve"]);
server.stderr.pipe(process.stderr);
server.stdout.once("data", () => {
  console.log(`The sample school is served. Open  http://localhost:${port}/#${key}
  its Airtable   ${origin}  (token ${SAMPLE_TOKEN}, base ${memory.store.id})
  its service    http://localhost:${port}/v1/sample/…  with  Authorization: Bearer ${key}
  a calendar     ${feed?.address}  (${feed?.name}; subscribe to it from a calendar program on this machine)
  its commands   cd .slot-sync/serve && AIRTABLE_ENDPOINT_URL=${origin} AIRTABLE_TOKEN=${SAMPLE_TOKEN} node ../../build/slot-sync.mjs queue list
Nothing is kept; Ctrl+C ends it.`);
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void server.kill("SIGTERM"));
server.once("close", (code) => {
  process.exitCode = code ?? 1;
  void close();
});
