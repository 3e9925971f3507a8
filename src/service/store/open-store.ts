import { type Instant, later } from "../../domain/time/instant.ts";
import type { Log } from "../log.ts";
import { memoryStore } from "./memory-store.ts";
import type { Store } from "./store.ts";
import { StoreError } from "./store-error.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
/** How long things are kept. */
const KEPT_DAYS = 90;

/** The store in its file. Throws a `StoreError`. */
export async function openStore(file: string, now: Instant): Promise<Store> {
  const { sqliteStore } = await loadSqlite(file);
  const store = sqliteStore(file);
  store.prune(later(now, -KEPT_DAYS * DAY_MS));
  return store;
}

/** The same, or one that forgets where that does not work: a run needs none to do its work. */
export async function openStoreOrForget(file: string, now: Instant, log: Log): Promise<Store> {
  try {
    return await openStore(file, now);
  } catch (thrown) {
    if (!(thrown instanceof StoreError)) throw thrown;
    log.warn(
      `${thrown.message}. The run goes on without it: no other run waits for it, and no audit is kept`,
    );
    return memoryStore();
  }
}

/** What the store could not keep is told and forgotten. */
export function keeping(log: Log, what: string, work: () => void): void {
  try {
    work();
  } catch (thrown) {
    if (!(thrown instanceof StoreError)) throw thrown;
    log.warn(`${thrown.message}. Not kept: ${what}`);
  }
}

/** SQLite comes as a package with a part for each kind of machine, which somebody may have left out. */
async function loadSqlite(file: string): Promise<typeof import("./sqlite-store.ts")> {
  try {
    return await import("./sqlite-store.ts");
  } catch (cause) {
    throw new StoreError(
      `The store ${file} needs the package libsql, which is not there: run "npm ci --omit=dev"`,
      {
        cause,
      },
    );
  }
}
