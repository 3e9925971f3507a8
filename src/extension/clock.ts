import type { BlocksClock } from "../adapters/blocks.ts";

export const browserClock: BlocksClock = {
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((done) => window.setTimeout(done, milliseconds)),
};
