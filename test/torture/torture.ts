import { parseArgs } from "node:util";
import fc from "fast-check";
import { LAWS, type Law, through } from "../support/laws.ts";
import { type PortName, tally } from "../support/platform-school.ts";
import { checkQueueLaw, queueHistory, queueTally } from "../support/queue-law.ts";

/** Examples of a law that share a seed. */
const EXAMPLES_PER_TURN = 10;
const QUEUE_TURN = 100;
const NOTICE_EVERY_MS = 60_000;

interface Row {
  examples: number;
  histories: number;
  runs: number;
  calls: number;
  refused: number;
  "answers lost": number;
  "runs ended": number;
  seconds: number;
}

/** Goes through at least so many histories, each law at least once; throws what broke a law, and how to see it again. */
async function torture({ cases, seed, port }: Arguments): Promise<void> {
  const laws = LAWS.map((law) =>
    port === "scripting" ? law : through(port, law as Law<never>),
  ) as Law<unknown>[];
  const rows = new Map<string, Row>(laws.map(({ name }) => [name, emptyRow()]));
  let noticed = Date.now();
  const areAllTried = (): boolean => [...rows.values()].every(({ examples }) => examples > 0);
  while (tally.histories < cases || !areAllTried()) {
    const law = leastTried(laws, rows);
    const row = rows.get(law.name) as Row;
    await takeTurn(law, seed + row.examples / EXAMPLES_PER_TURN, row, port);
    if (Date.now() - noticed > NOTICE_EVERY_MS) {
      noticed = Date.now();
      console.error(`${tally.histories} of ${cases} histories`);
    }
  }
  console.table(
    [...rows].map(([law, row]) => ({ law: law.slice(0, 60), ...row, seconds: Math.round(row.seconds) })),
  );
  console.log(
    `${tally.histories} histories from seed ${seed}, ${tally.runs} runs, ${tally.calls} calls: every law holds.`,
  );
}

/** The same for the queue of records, whose law is one. */
async function tortureQueue({ cases, seed }: Arguments): Promise<void> {
  let noticed = Date.now();
  for (let turn = seed; queueTally.histories < cases; turn++) {
    try {
      await fc.assert(fc.asyncProperty(queueHistory, checkQueueLaw), { numRuns: QUEUE_TURN, seed: turn });
    } catch (cause) {
      throw new Error(`To see it again: npm run torture -- --queue --cases 1 --seed ${turn}`, { cause });
    }
    if (Date.now() - noticed > NOTICE_EVERY_MS) {
      noticed = Date.now();
      console.error(`${queueTally.histories} of ${cases} histories`);
    }
  }
  console.table([queueTally]);
  console.log(`${queueTally.histories} histories of the queue from seed ${seed}: its law holds.`);
}

/** Every law gets its share of the histories, however many an example of it makes. */
function leastTried(laws: readonly Law<unknown>[], rows: ReadonlyMap<string, Row>): Law<unknown> {
  const tried = ({ name }: { readonly name: string }): number => rows.get(name)?.histories ?? 0;
  return [...laws].sort((a, b) => tried(a) - tried(b))[0] as Law<unknown>;
}

async function takeTurn(law: Law<unknown>, seed: number, row: Row, port: PortName): Promise<void> {
  const [before, began] = [{ ...tally }, performance.now()];
  try {
    await fc.assert(fc.asyncProperty(law.example, law.check), { numRuns: EXAMPLES_PER_TURN, seed });
  } catch (cause) {
    throw new Error(
      `${law.name}\nTo see it again: npm run torture -- --cases 1 --seed ${seed} --port ${port}`,
      { cause },
    );
  }
  row.examples += EXAMPLES_PER_TURN;
  row.histories += tally.histories - before.histories;
  row.runs += tally.runs - before.runs;
  row.calls += tally.calls - before.calls;
  row.refused += tally.refused - before.refused;
  row["answers lost"] += tally.lost - before.lost;
  row["runs ended"] += tally.ended - before.ended;
  row.seconds += (performance.now() - began) / 1000;
}

const emptyRow = (): Row => ({
  examples: 0,
  histories: 0,
  runs: 0,
  calls: 0,
  refused: 0,
  "answers lost": 0,
  "runs ended": 0,
  seconds: 0,
});

const USAGE = `npm run torture -- --cases 100000 --seed 1
  --cases N   goes through at least N histories, and every law at least once (10000)
  --seed N    whole number; the same seed gives the same histories (1)
  --port P    how runs see their base: scripting, or web-api (scripting)
  --queue     the queue of records instead of runs, over HTTP with every fault`;

interface Arguments {
  readonly cases: number;
  readonly seed: number;
  readonly port: PortName;
  readonly queue: boolean;
  readonly help: boolean;
}

/** Undefined where they cannot be read. */
function readArguments(): Arguments | undefined {
  try {
    const { values } = parseArgs({
      options: {
        cases: { type: "string", default: "10000" },
        seed: { type: "string", default: "1" },
        port: { type: "string", default: "scripting" },
        queue: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    const [cases, seed] = [Number(values.cases), Number(values.seed)];
    const { port, queue, help } = values;
    const isKnown = port === "scripting" || port === "web-api";
    return isKnown && Number.isInteger(cases) && Number.isInteger(seed)
      ? { cases, seed, port, queue, help }
      : undefined;
  } catch {
    return undefined;
  }
}

const given = readArguments();
if (given?.help) console.log(USAGE);
else if (given) await (given.queue ? tortureQueue(given) : torture(given));
else {
  console.error(USAGE);
  process.exitCode = 2;
}
