import type { ProbeHost } from "./probe-host.ts";

const QUIET_MS = 1100;

/** Lets pass the time in which the platform counts writes, so that none counts any more; timers are not promised. */
export async function quietSecond({ now }: Pick<ProbeHost, "now">): Promise<void> {
  for (const until = now() + QUIET_MS; now() < until; ) await undefined;
}
