import { execFileSync } from "node:child_process";
import { playOut, type VirtualTime, virtualTime } from "../../../emulator/virtual-time.ts";
import { nextTurn } from "../../../sample/pasted.ts";
import { tokenPace } from "../../../src/adapters/web-api/client.ts";
import type { RequestPace } from "../../../src/adapters/web-api/request-pace.ts";
import type { BasePort } from "../../../src/base/port.ts";
import { instantAt } from "../../../src/domain/time/instant.ts";
import { doorOf } from "../../../src/records/reading/door.ts";
import { openBase, WEDNESDAY } from "../../support/school/open-school.ts";
import { clockIn, webApiIn } from "../../support/web-api.ts";
import { largeBase } from "../whole-run.ts";

const SCHOOLS = 1_000;
const [TEMPLATES, SLOTS] = [60, 180] as const;
const LATENCY_MS = 150;
const LOOK_EVERY = 50;
/** Of a look at the clock: a thousand schools look at it often. */
const LOOK_MS = 0.001;
const START = instantAt(Date.parse(WEDNESDAY));

type Tokens = "own" | "one";
type Row = Readonly<Record<string, string | number>>;

/** A thousand schools whose runs are due at one and the same minute, in one process and in virtual time. */
export function schoolsTable(): readonly Row[] {
  const cases: readonly (readonly [Tokens, number])[] = [
    ["own", 8],
    ["one", 8],
    ["one", 100],
  ];
  return cases.map(([tokens, atOnce]) => {
    const options = ["--expose-gc", process.argv[1] as string, "schools-run", tokens, String(atOnce)];
    return JSON.parse(execFileSync(process.execPath, options, { maxBuffer: 1e8 }).toString()) as Row;
  });
}

/** One of them, in a process of its own. */
export async function printSchoolsRun(tokens: string, atOnce: number): Promise<void> {
  const time = virtualTime(START, LOOK_MS);
  const shared = tokens === "one" ? tokenPace(clockIn(time)) : undefined;
  const json = largeBase(TEMPLATES, SLOTS);
  const bases = Array.from({ length: SCHOOLS }, () => openBase(json));
  await nextTurn();
  /** What is alive, by how many schools are through: their bases have grown by what was written. */
  const alive = [{ done: 0, bytes: bytesAlive() }];
  const door = doorOf({ atOnce, patienceMs: Number.POSITIVE_INFINITY, now: time.peek });
  const seen: Seen[] = [];
  const began = process.cpuUsage();
  const work = bases.map((school) =>
    door.enter(async () => {
      // In the middle of its run, when it holds what it has read.
      const looks = { left: seen.length % LOOK_EVERY === 0 ? 1 : 0 };
      const onListed = (): void => {
        if (looks.left-- > 0) alive.push({ done: seen.length, bytes: bytesAlive() });
      };
      seen.push(await runOf(school, time, shared, onListed));
    }),
  );
  const played = await playOut(time, Promise.all(work), nextTurn);
  if (played.status !== "done") throw new Error(`${played.status}: ${JSON.stringify(played)}`);
  const used = process.cpuUsage(began);
  const [first, last] = [alive[0]?.bytes ?? 0, bytesAlive()];
  const beside = alive.map(({ done, bytes }) => bytes - first - ((last - first) * done) / SCHOOLS);
  const ends = seen.map(({ endedAt }) => endedAt).sort((a, b) => a - b);
  const lasted = seen.map(({ endedAt, beganAt }) => endedAt - beganAt).sort((a, b) => a - b);
  const requests = seen.reduce((sum, each) => sum + each.requests, 0);
  const whole = (ends.at(-1) ?? 0) / 1000;
  const row: Row = {
    tokens: tokens === "own" ? "each its own" : "one for all",
    "runs at once": atOnce,
    requests,
    refused: seen.reduce((sum, each) => sum + each.refused, 0),
    "all are through after": `${whole.toFixed(0)} s`,
    "requests a second": (requests / whole).toFixed(1),
    "first, middle, last school": [ends[0], ends[ends.length >> 1], ends.at(-1)]
      .map((end) => `${((end ?? 0) / 1000).toFixed(0)} s`)
      .join(", "),
    "a run takes, shortest to longest": [lasted[0], lasted.at(-1)]
      .map((end) => `${((end ?? 0) / 1000).toFixed(1)} s`)
      .join(" to "),
    "memory beside the bases": `${Math.round(Math.max(...beside) / 1024 / 1024)} MB`,
    processor: `${((used.user + used.system) / 1e6).toFixed(0)} s`,
  };
  process.stdout.write(JSON.stringify(row));
}

function bytesAlive(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

interface Seen {
  readonly beganAt: number;
  readonly endedAt: number;
  readonly requests: number;
  readonly refused: number;
}

async function runOf(
  school: ReturnType<typeof openBase>,
  time: VirtualTime,
  shared: RequestPace | undefined,
  onListed: () => void,
): Promise<Seen> {
  const beganAt = time.peek() - START;
  const { base, calls } = webApiIn(time, school.memory, {
    latency: () => LATENCY_MS,
    ...(shared && { client: { tokenPace: shared } }),
  });
  const port: BasePort = {
    ...base,
    async list(...asked) {
      const records = await base.list(...asked);
      onListed();
      return records;
    },
  };
  await school.sync({ now: WEDNESDAY, port, clock: clockIn(time) });
  const refused = calls.filter(({ status }) => status !== 200).length;
  return { beganAt, endedAt: time.peek() - START, requests: calls.length, refused };
}
