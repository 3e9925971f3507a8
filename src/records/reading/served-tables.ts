import { toError } from "../../domain/to-error.ts";
import { isAway } from "../queue/send-queue.ts";
import type { RecordsServiceOptions } from "../records-calls.ts";
import { RecordsError } from "../records-error.ts";
import type { RecordsPort, RecordsTable } from "../records-port.ts";

/** The same whether there is no such table or it is not shown. */
export const NO_SUCH_TABLE = "There is no such school or table here";

/** The schema has no table of its own to be kept under. */
const SCHEMA = { id: "" };

/** The tables of the base, and which of them are shown. */
export interface ServedTables {
  all(): Promise<readonly RecordsTable[]>;
  /** By name or id; rejects where there is none or it is not shown. */
  named(nameOrId: string): Promise<RecordsTable>;
  isUncached(table: RecordsTable): boolean;
}

export interface ServedTablesOptions
  extends Pick<RecordsServiceOptions, "cache" | "schemas" | "soon" | "inTime" | "serves" | "uncached"> {
  readonly port: Pick<RecordsPort, "schema">;
}

export function servedTables({
  port,
  cache,
  schemas,
  soon,
  inTime,
  serves,
  uncached,
}: ServedTablesOptions): ServedTables {
  /** While Airtable is away the tables are what they were: without them no write could even be kept. */
  let isWaitedFor = true;
  const all = async (): Promise<readonly RecordsTable[]> => {
    const asking = cache.get(SCHEMA, "schema", async () => {
      const read = await port.schema();
      schemas.keep(read);
      return read;
    });
    const last = schemas.last();
    if (!last) return (await inTime(asking)).value;
    const isBack = (): void => {
      isWaitedFor = true;
    };
    asking.then(isBack, isBack);
    // Who was given up waiting for is not waited for again, twice in one request for instance, until it has answered.
    if (!isWaitedFor) return last;
    try {
      return (await soon(asking)).value;
    } catch (thrown) {
      if (!isAway(toError(thrown))) throw thrown;
      isWaitedFor = false;
      return last;
    }
  };
  return {
    all,
    async named(nameOrId) {
      const table = (await all()).find(({ id, name }) => id === nameOrId || name === nameOrId);
      if (!table || (serves && !isListed(serves, table))) throw new RecordsError("not-found", NO_SUCH_TABLE);
      return table;
    },
    isUncached: (table) => isListed(uncached, table),
  };
}

const isListed = (list: readonly string[], { id, name }: RecordsTable): boolean =>
  list.includes(id) || list.includes(name);
