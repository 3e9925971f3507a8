import { jsonOf, type ProbeAnswer, type ProbeWire, wordsOf } from "./probe-wire.ts";
import type { Scratch } from "./scratch-tables.ts";
import { type Answered, ask, type FindingsSoFar } from "./web-api-findings.ts";

/** More than any base is allowed in a second. */
const BURST = 12;
const PENALTY_MS = 30_000;
/** So long after the first refusal another call is made, which may begin the thirty seconds anew. */
const AGAIN_MS = 20_000;
/** So long after the first refusal the thirty seconds are over, unless they were begun anew. */
const OVER_MS = PENALTY_MS + 2_000;

/** Exceeds the rate on purpose: last of all, because nothing can be asked for a while. */
export async function askRate(
  wire: ProbeWire,
  { base, table }: Scratch,
  findings: FindingsSoFar,
): Promise<void> {
  const look = (): Promise<ProbeAnswer> => wire.send("GET", `${base}/${table}?pageSize=1`);
  await ask(findings, "rate", async () => {
    const answers = await Promise.all(Array.from({ length: BURST }, look));
    const refused = answers.filter(({ status }) => status === 429);
    const [first] = refused;
    if (!first) throw new Error(`${BURST} calls at one moment were all answered`);
    const elsewhere = await wire.send("GET", "meta/whoami");
    await wire.sleep(AGAIN_MS);
    refused.push(...(await withStatus(429, look)));
    await wire.sleep(OVER_MS - AGAIN_MS);
    const afterwards = await look();
    return {
      table: {
        rateBody: rateBody(refused),
        penaltyOf: elsewhere.status === 429 ? "token" : "base",
        penaltyRestarts: afterwards.status === 429,
      },
      said: wordsOf(first),
    } satisfies Answered;
  });
}

async function withStatus(status: number, look: () => Promise<ProbeAnswer>): Promise<readonly ProbeAnswer[]> {
  const answer = await look();
  return answer.status === status ? [answer] : [];
}

function rateBody(refused: readonly ProbeAnswer[]): "error" | "errors" | "both" {
  const isList = refused.map((answer) => "errors" in jsonOf(answer));
  return isList.every((each) => each) ? "errors" : isList.some((each) => each) ? "both" : "error";
}
