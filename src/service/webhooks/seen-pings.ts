import type { Instant } from "../../domain/time/instant.ts";
import type { Log } from "../log.ts";
import { keeping } from "../store/open-store.ts";
import type { MemoryStore } from "../store/store.ts";

/** Pings that were taken, by their MAC, so that none counts twice, also not in another process. */
export interface SeenPings {
  /** False for one that was taken before. */
  take(mac: string): boolean;
}

/** So many are remembered for each school; Airtable sends one again for half a day at most. */
const MOST = 10_000;

export function seenPings(
  memory: Pick<MemoryStore, "list" | "put" | "remove">,
  school: string,
  now: () => Instant,
  log: Log,
): SeenPings {
  const room = `pings of ${school}`;
  const seen = new Set<string>();
  const kept = (work: () => void): void => keeping(log, "what pings were taken", work);
  kept(() => {
    const known = [...memory.list(room)].sort((a, b) => Number(a.value) - Number(b.value));
    for (const { name } of known) seen.add(name);
  });
  return {
    take(mac) {
      if (seen.has(mac)) return false;
      seen.add(mac);
      kept(() => memory.put(room, mac, String(now())));
      for (const oldest of seen) {
        if (seen.size <= MOST) break;
        seen.delete(oldest);
        kept(() => memory.remove(room, oldest));
      }
      return true;
    },
  };
}
