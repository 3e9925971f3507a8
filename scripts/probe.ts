import { instantAt } from "../src/domain/time/instant.ts";
import { runProbe } from "../src/probe/probe.ts";

const isThere = (type: string): boolean => type !== "undefined";

await runProbe({
  base: base,
  input: input,
  output: output,
  console,
  now: () => instantAt(Date.now()),
  startedAt: instantAt(Date.now()),
  globals: {
    setTimeout: isThere(typeof setTimeout),
    fetch: isThere(typeof fetch),
    crypto: isThere(typeof crypto),
    structuredClone: isThere(typeof structuredClone),
    performance: isThere(typeof performance),
    process: isThere(typeof process),
    TextEncoder: isThere(typeof TextEncoder),
    AbortController: isThere(typeof AbortController),
  },
  pasted: SLOT_SYNC_LENGTH,
});
