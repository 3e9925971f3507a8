import type { BlocksClock } from "../adapters/blocks.ts";
import { instantAt } from "../domain/time/instant.ts";

export const browserClock: BlocksClock = {
  now: () => instantAt(Date.now()),
  sleep: (milliseconds) => new Promise((done) => window.setTimeout(done, milliseconds)),
};
