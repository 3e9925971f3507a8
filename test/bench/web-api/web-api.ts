import { execFileSync } from "node:child_process";
import type { BaseJson } from "../../../emulator/base-json.ts";
import { playOut, virtualTime } from "../../../emulator/virtual-time.ts";
import { virtualFetch } from "../../../emulator/web-api/wire/virtual-fetch.ts";
import { nextTurn } from "../../../sample/pasted.ts";
import type { BasePort } from "../../../src/base/port.ts";
import { SLOTS } from "../../../src/base/schema/tables.ts";
import { formatDate, parseDate, weekOf } from "../../../src/domain/time/civil-time.ts";
import type { SyncResult } from "../../../src/execution/sync-result.ts";
import { instant } from "../../support/instant.ts";
import { openBase, WEDNESDAY } from "../../support/school/open-school.ts";
import { clockIn, type OpenWebApi, webApiIn } from "../../support/web-api.ts";
import { largeBase } from "../whole-run.ts";

/** What a run over HTTP costs, in virtual time. */
export interface HttpRun {
  readonly writes: number;
  readonly requests: number;
  /** Those of them that look again at what is about to be closed or reopened (semantics 2.80). */
  readonly looks: number;
  /** Calls that change what is there, each of which may want a look of its own. */
  readonly changing: number;
  /** No run that reads what it has to, and looks again, can do with fewer. */
  readonly floor: number;
  readonly seconds: number;
  /** Of the time in which the requests of the floor and the looks can be made at 4.5 a second. */
  readonly share: number;
  readonly refused: number;
}

export interface HttpRunOptions {
  readonly templates: number;
  readonly slots: number;
  readonly latency: number;
  /** One in so many templates has moved since the last run. */
  readonly oneIn: number;
}

const PER_SECOND = 4.5;
const PAGE = 100;
const BATCH = 10;
const pages = (records: number): number => Math.ceil(records / PAGE);

/** One run of the engine, which writes whatever there is to write. */
export async function httpRun({ latency, ...size }: HttpRunOptions): Promise<HttpRun> {
  const json = largeBase(size.templates, size.slots, size.oneIn);
  const school = openBase(json);
  const ahead = slotsAhead(json);
  const time = virtualTime(instant(WEDNESDAY));
  const { base, calls } = webApiIn(time, school.memory, { latency: () => latency });
  const given = { allowMassRetire: true };
  let looks = 0;
  const port: BasePort = {
    ...base,
    readRecords: (...asked) => {
      looks += 1;
      return base.readRecords(...asked);
    },
  };
  const work = school.sync({ now: WEDNESDAY, given, port, clock: clockIn(time) });
  const result = await inTime(time, work);
  const seconds = (time.peek() - instant(WEDNESDAY)) / 1000;
  const floor = floorOf(json, ahead, result);
  return {
    writes: result.plan.writes.length,
    requests: calls.length,
    looks,
    changing: Math.ceil(result.plan.writes.filter(({ kind }) => kind !== "create").length / BATCH),
    floor,
    seconds,
    share: (floor + looks) / PER_SECOND / seconds,
    refused: calls.filter(({ status }) => status !== 200).length,
  };
}

/** 1 for the structure, pages of what has to be read, tens of what is written, and the second look. */
function floorOf(json: BaseJson, ahead: number, { plan }: SyncResult): number {
  const rowsOf = (name: string): number =>
    json.tables.find((table) => table.name === name)?.records.length ?? 0;
  const creates = plan.writes.filter(({ kind }) => kind === "create").length;
  const changes = plan.writes.length - creates;
  const look = plan.writes.length === 0 ? 0 : pages(ahead + creates);
  const read = [rowsOf("weekly_slot"), rowsOf("מורים"), rowsOf("תלמידים")].map((rows) =>
    Math.max(1, pages(rows)),
  );
  const reads = read.reduce((sum, each) => sum + each, 1 + pages(ahead));
  return reads + Math.ceil(changes / BATCH) + Math.ceil(creates / BATCH) + look;
}

/** Slots from the Sunday of the running week on. */
function slotsAhead({ tables }: BaseJson): number {
  const today = parseDate(WEDNESDAY.slice(0, 10));
  if (today === undefined) throw new Error("There is no today");
  const sunday = formatDate(weekOf(today));
  const slots = tables.find(({ name }) => name === SLOTS.name)?.records ?? [];
  return slots.filter(({ fields }) => String(fields[SLOTS.fields.date.name]) >= sunday).length;
}

async function inTime<Value>(time: ReturnType<typeof virtualTime>, work: Promise<Value>): Promise<Value> {
  const played = await playOut(time, work, nextTurn);
  if (played.status === "failed") throw played.error;
  if (played.status === "stuck") throw new Error("The work waits for something that never happens");
  return played.value;
}

/** The official client making the same reads and writes one after the other; it knows no pace, and rests after a refusal. */
export async function officialClient(
  options: HttpRunOptions,
): Promise<{ readonly requests: number; readonly seconds: number; readonly refused: number }> {
  const output = execFileSync(process.execPath, [
    process.argv[1] as string,
    "official",
    JSON.stringify(options),
  ]);
  return JSON.parse(output.toString());
}

/** In a process of its own, whose timers and whose `fetch` are those of the virtual time. */
export async function printOfficialClient(options: HttpRunOptions): Promise<void> {
  const json = largeBase(options.templates, options.slots, options.oneIn);
  const ours = openBase(json);
  const time = virtualTime(instant(WEDNESDAY));
  const other = openBase(json);
  const open = webApiIn(time, other.memory);
  const { fetch, calls } = virtualFetch(open.server, { time, latency: () => options.latency });
  const recorded = await recordedWrites(ours);
  Object.assign(globalThis, {
    window: { fetch, AbortController },
    setTimeout: (ring: () => void, milliseconds: number) => time.after(milliseconds, ring),
    clearTimeout: () => undefined,
  });
  const { default: Airtable } = await import("airtable");
  const base = new Airtable({ apiKey: "patSample", endpointUrl: "https://api.airtable.com" }).base(
    other.memory.store.id,
  );
  const today = WEDNESDAY.slice(0, 10);
  const filter = `NOT(IS_BEFORE({${SLOTS.fields.date.name}}, '${formatDate(weekOf(parseDate(today) ?? (0 as never)))}'))`;
  const work = async (): Promise<void> => {
    const slots = base.table(SLOTS.name);
    for (const table of ["weekly_slot", "מורים", "תלמידים"]) await base.table(table).select().all();
    await slots.select({ filterByFormula: filter }).all();
    for (const { kind, rows } of recorded) {
      if (kind === "update") await slots.update(rows as never);
      else await slots.create(rows as never);
    }
    if (recorded.length > 0) await slots.select({ filterByFormula: filter }).all();
  };
  await inTime(time, work());
  const seconds = (time.peek() - instant(WEDNESDAY)) / 1000;
  const refused = calls.filter(({ status }) => status !== 200).length;
  process.stdout.write(JSON.stringify({ requests: calls.length, seconds, refused }));
}

interface RecordedWrite {
  readonly kind: "create" | "update";
  readonly rows: readonly object[];
}

/** The writes that our run sends, as they go over the wire. */
async function recordedWrites(school: ReturnType<typeof openBase>): Promise<readonly RecordedWrite[]> {
  const time = virtualTime(instant(WEDNESDAY));
  const writes: RecordedWrite[] = [];
  const open: OpenWebApi = webApiIn(time, school.memory, {
    onRequest: ({ method, path, body }) => {
      const { records = [] } = (body ?? {}) as { readonly records?: readonly object[] };
      if (path.endsWith("listRecords") || records.length === 0) return;
      writes.push({ kind: method === "PATCH" ? "update" : "create", rows: records });
    },
  });
  const given = { allowMassRetire: true };
  await inTime(time, school.sync({ now: WEDNESDAY, given, port: open.base, clock: clockIn(time) }));
  return writes;
}

const SIZES = [
  [150, 450],
  [800, 2_400],
  [800, 10_000],
] as const;

/** Runs that change nothing, a twentieth and half of the timetable, beside the official client. */
export async function webApiTable(): Promise<readonly Record<string, string | number>[]> {
  const rows: Record<string, string | number>[] = [];
  for (const [templates, slots] of SIZES) {
    for (const oneIn of [Number.POSITIVE_INFINITY, 20, 2]) {
      for (const latency of [150, 300]) {
        const options = { templates, slots, latency, oneIn };
        const ours = await httpRun(options);
        const official = await officialClient({ ...options, oneIn: Number.isFinite(oneIn) ? oneIn : 1e9 });
        rows.push({
          templates,
          "slots (past ones too)": slots.toLocaleString("en"),
          writes: ours.writes,
          "a request takes": `${latency} ms`,
          requests: ours.requests,
          "of them looks": ours.looks,
          floor: ours.floor,
          refused: ours.refused,
          time: `${ours.seconds.toFixed(1)} s`,
          "share of the floor": ours.floor < 40 ? "" : `${Math.round(ours.share * 100)} %`,
          "official client": `${official.requests} in ${official.seconds.toFixed(1)} s`,
          "of them refused": official.refused,
        });
      }
    }
  }
  return rows;
}
