import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type BaseJson, parseBaseJson } from "../emulator/base-json.ts";
import { memoryBase } from "../emulator/memory-base.ts";
import { seededRandom } from "../emulator/seeded-random.ts";
import { WEB_API_LIMITS } from "../emulator/web-api/options.ts";
import { SAMPLE_TOKEN, serveAirtable } from "../emulator/web-api/serve.ts";
import { randomHttpFaults } from "../emulator/web-api/wire/http-faults.ts";
import { sampleSchool } from "./school.ts";

const USAGE = `npm run airtable -- [options]
  --base FILE   a base as JSON instead of the sample school
  --seed N      some requests fail, are lost, or take long: the same for the same number
  --month N     so many requests are answered in a month
PORT is the port (4800). SLOT_SYNC_TIME_SCALE makes the rate and the rest after it so much faster.`;

const USUAL_PORT = 4800;
const FAULTS = { lost: 0.05, failed: 0.05, rate: 0.005, slow: 0.01 };
const MOST_FAULTY_CALLS = 100_000;

interface Asked {
  readonly port: number;
  readonly scale: number;
  readonly base: BaseJson;
  readonly seed: number | undefined;
  readonly month: number | undefined;
}

/** @throws {TypeError} for what cannot be read. */
function readArguments(): Asked {
  const { values } = parseArgs({
    options: { base: { type: "string" }, seed: { type: "string" }, month: { type: "string" } },
  });
  const port = wholeNumber("PORT", process.env.PORT) ?? USUAL_PORT;
  if (port > 65_535) throw new TypeError(`PORT is ${port}; expected 65535 at most`);
  return {
    port,
    scale: Math.max(1, Number(process.env.SLOT_SYNC_TIME_SCALE ?? 1) || 1),
    base:
      values.base === undefined
        ? sampleSchool()
        : parseBaseJson(JSON.parse(readFileSync(values.base, "utf8"))),
    seed: wholeNumber("--seed", values.seed),
    month: wholeNumber("--month", values.month),
  };
}

function wholeNumber(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) throw new TypeError(`${name} is "${text}"; expected a whole number`);
  return Number(text);
}

async function serve({ port, scale, base, seed, month }: Asked): Promise<void> {
  const memory = memoryBase(base);
  const { perSecondAndBase, perSecondAndToken, penaltyMs } = WEB_API_LIMITS;
  const { origin } = await serveAirtable(memory, {
    port,
    limits: {
      perSecondAndBase: perSecondAndBase * scale,
      perSecondAndToken: perSecondAndToken * scale,
      penaltyMs: penaltyMs / scale,
      ...(month !== undefined && { perMonth: month }),
    },
    ...(seed !== undefined && { faults: randomHttpFaults(seededRandom(seed), FAULTS, MOST_FAULTY_CALLS) }),
  });
  const table = memory.store.tables[1] ?? memory.store.tables[0];
  console.log(`${base.name ?? "The sample school"} answers as Airtable's Web API at ${origin}
  base   ${memory.store.id}
  token  ${SAMPLE_TOKEN}
Try:  curl -H "Authorization: Bearer ${SAMPLE_TOKEN}" "${origin}/v0/${memory.store.id}/${table?.id}?pageSize=3"
Nothing is kept; Ctrl+C ends it.`);
}

try {
  if (process.argv.includes("--help")) console.log(USAGE);
  else await serve(readArguments());
} catch (thrown) {
  const { code, message } = thrown as NodeJS.ErrnoException;
  console.error(
    code === "EADDRINUSE"
      ? "The port is in use: choose another with PORT, as in PORT=4801 npm run airtable"
      : `${message}\n${USAGE}`,
  );
  process.exitCode = 2;
}
