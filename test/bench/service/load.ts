import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { TEACHERS } from "../../../sample/school-fields.ts";
import { SLOTS, TEMPLATES } from "../../../src/base/schema/tables.ts";
import { type Answered, type Asking, arrive } from "./arrivals.ts";

const PROGRAM = resolve("build/slot-sync.mjs");
const TOKEN = "patSample";
const SYNC_EVERY_MS = 10_000;
const PER_SECOND = 200;

type Row = Readonly<Record<string, string | number>>;

/** 200 requests a second for so many seconds, at the built program and at a proxy that passes everything on. */
export async function loadTable(seconds: number): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const [name, next] of Object.entries(MIXES)) {
    rows.push(...(await loadOfService(name, next, seconds)));
    rows.push(...(await loadOfProxy(name, next, seconds)));
  }
  return rows;
}

const records = (table: string, rest = ""): string =>
  `/v1/main/tables/${encodeURIComponent(table)}/records${rest}`;

/** What a dashboard asks for again and again. */
const dashboard = (index: number): Asking => {
  const things = [
    records(TEACHERS.name),
    records(TEMPLATES.name),
    records(TEMPLATES.name, "?pageSize=100"),
    ...Array.from({ length: 7 }, (_, each) => records(TEACHERS.name, `/recTeacher${each}`)),
  ];
  return { kind: "cached", path: things[index % things.length] ?? "" };
};
/** What is always read afresh: hours of the coming weeks, each by itself, and a page of them. */
const fresh = (index: number): Asking => ({
  kind: "uncached",
  path:
    index % 10 === 0
      ? records(SLOTS.name, "?pageSize=100")
      : records(SLOTS.name, `/recSlot${String(index % 700).padStart(6, "0")}w1`),
});
const MIXES = {
  "all cached": dashboard,
  "all uncached": fresh,
  "half and half": (index: number) => (index % 2 === 0 ? dashboard(index / 2) : fresh((index - 1) / 2)),
} as const;

/** A process that prints a line of JSON when it is ready. */
async function started<Line>(
  args: readonly string[],
  options: object,
): Promise<{ child: ChildProcess; line: Line }> {
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"], ...options });
  const line = await new Promise<Line>((done) =>
    child.stdout?.once("data", (text) => done(JSON.parse(String(text)))),
  );
  return { child, line };
}
const self = process.argv[1] as string;
const openAirtable = () => started<{ origin: string; base: string }>([self, "load-airtable"], {});

async function loadOfService(
  name: string,
  next: (index: number) => Asking,
  seconds: number,
): Promise<readonly Row[]> {
  const airtable = await openAirtable();
  const folder = mkdtempSync(join(tmpdir(), "slot-sync-load-"));
  const env = {
    PATH: process.env.PATH,
    AIRTABLE_ENDPOINT_URL: airtable.line.origin,
    AIRTABLE_TOKEN: TOKEN,
    SLOT_SYNC_NOW: "2024-01-17T08:00:00Z",
  };
  const port = 20_000 + (process.pid % 20_000);
  const config = {
    schools: {
      main: {
        baseId: airtable.line.base,
        serves: [TEACHERS.name, TEMPLATES.name, SLOTS.name],
        uncached: [SLOTS.name],
      },
    },
    server: { listen: `127.0.0.1:${port}`, publicUrl: `http://127.0.0.1:${port}`, requestsPerMinute: 20_000 },
  };
  writeFileSync(join(folder, "slot-sync.config.json"), JSON.stringify(config));
  const options = { cwd: folder, env };
  const { key } = JSON.parse(
    execFileSync(
      process.execPath,
      [PROGRAM, "keys", "add", "load", "--may", "read,run", "--json"],
      options,
    ).toString(),
  ) as { readonly key: string };
  const profile = process.env.LOAD_PROFILE
    ? ["--cpu-prof", `--cpu-prof-dir=${process.env.LOAD_PROFILE}`]
    : [];
  const service = await started<{ address: string }>([...profile, PROGRAM, "serve", "--json"], options);
  const { address } = service.line;
  const headers = { authorization: `Bearer ${key}` };
  const sync = () =>
    fetch(`${address}/v1/main/sync`, { method: "POST", headers, body: "{}" }).catch(() => undefined);
  const syncs = setInterval(sync, SYNC_EVERY_MS);
  void sync();
  // The dashboards are open already.
  for (let index = 0; index < 10; index++)
    await fetch(`${address}${dashboard(index).path}`, { headers }).then((answer) => answer.text());
  const answers = await arrive(address, headers, { perSecond: PER_SECOND, seconds }, next);
  clearInterval(syncs);
  const seen = processOf(service.child.pid);
  const metrics = await (await fetch(`${address}/metrics`)).text();
  service.child.kill("SIGTERM");
  airtable.child.kill();
  rmSync(folder, { recursive: true, force: true });
  const requests = /slot_sync_airtable_requests_total (\d+)/.exec(metrics)?.[1] ?? "";
  return rowsOf(name, "service", answers, { ...seen, "to Airtable": requests });
}

async function loadOfProxy(
  name: string,
  next: (index: number) => Asking,
  seconds: number,
): Promise<readonly Row[]> {
  const airtable = await openAirtable();
  const { origin, base } = airtable.line;
  const proxy = await started<{ address: string }>([self, "load-proxy", `${origin}/v0/${base}`], {});
  const answers = await arrive(proxy.line.address, {}, { perSecond: PER_SECOND, seconds }, next);
  const seen = processOf(proxy.child.pid);
  proxy.child.kill();
  airtable.child.kill();
  return rowsOf(name, "plain proxy", answers, { ...seen, "to Airtable": answers.length });
}

/** What the process holds at most, and its open files now. */
function processOf(pid = 0): Row {
  const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? "";
  return { memory: `${Math.round(Number(peak) / 1024)} MB`, files: readdirSync(`/proc/${pid}/fd`).length };
}

function rowsOf(name: string, who: string, answers: readonly Answered[], seen: Row): readonly Row[] {
  const groups = new Map<string, Answered[]>();
  const isFound = foundIn(answers);
  for (const answer of answers) {
    const group = `${answer.kind}, ${whatCame(answer, isFound)}`;
    groups.set(group, [...(groups.get(group) ?? []), answer]);
  }
  return [...groups].sort().map(([group, some]) => {
    const times = some.map(({ took }) => took).sort((a, b) => a - b);
    const at = (share: number): number =>
      Math.round(times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0);
    const spread = [0.5, 0.95, 0.99, 1].map(at).join(", ");
    return {
      ...{ "200 a second": name, who, answers: group, count: some.length },
      ...{ "p50, p95, p99, most": `${spread} ms`, ...seen },
    };
  });
}

function whatCame({ kind, status, asOf, ...rest }: Answered, isFound: (answer: Answered) => boolean): string {
  if (status !== 200) return `answered ${status}`;
  if (kind !== "cached" || asOf === undefined) return "read";
  return isFound({ kind, status, asOf, ...rest }) ? "found in the cache" : "waited until it was read";
}

/** Whoever asked after another had got the same reading has found it; the others have waited for it. */
function foundIn(answers: readonly Answered[]): (answer: Answered) => boolean {
  const name = ({ path, asOf }: Answered): string => `${path} ${asOf}`;
  const firstDone = new Map<string, number>();
  for (const answer of answers)
    firstDone.set(
      name(answer),
      Math.min(answer.done, firstDone.get(name(answer)) ?? Number.POSITIVE_INFINITY),
    );
  const begun = Math.min(...answers.map(({ asked }) => asked));
  return (answer) => {
    const wasReadBefore = Date.parse(answer.asOf ?? "") < performance.timeOrigin + begun;
    return wasReadBefore || answer.asked >= (firstDone.get(name(answer)) ?? 0);
  };
}
