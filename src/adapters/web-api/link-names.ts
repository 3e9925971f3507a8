import type { RestTable } from "./rest-schema.ts";

/**
 * The names of linked records, which cells of the Web API do not carry. Listings that run at one time wait for one
 * another, so that a name is asked for once and a request asks for as many as it can.
 */
export interface LinkNames {
  /** Whoever reads a listing says so before its first page. */
  begin(): void;
  /** Comes true when every name that can be had is there; ends what `begin` began. */
  resolve(wanted: ReadonlyMap<RestTable, ReadonlySet<string>>): Promise<void>;
  /** The listing has failed, and wants no names. */
  giveUp(): void;
  /** A record that was read beside. */
  learn(id: string, name: string): void;
  /** What they are called as far as it is known in this run. */
  known(): (id: string) => string | undefined;
  /** From now on names are read anew. */
  forget(): void;
}

export function linkNames(
  read: (table: RestTable, ids: readonly string[]) => Promise<void>,
  most: number,
): LinkNames {
  let names = new Map<string, string>();
  const asked = new Set<string>();
  let reading = 0;
  let waiting: (readonly [wanted: ReadonlyMap<RestTable, ReadonlySet<string>>, done: () => void])[] = [];

  const flush = async (): Promise<void> => {
    const all = waiting;
    waiting = [];
    const ids = new Map<RestTable, string[]>();
    for (const [wanted] of all) {
      for (const [table, each] of wanted) {
        for (const id of each) {
          if (names.has(id) || asked.has(id)) continue;
          asked.add(id);
          ids.set(table, [...(ids.get(table) ?? []), id]);
        }
      }
    }
    const reads = [...ids].flatMap(([table, each]) =>
      Array.from({ length: Math.ceil(each.length / most) }, (_, index) =>
        read(table, each.slice(index * most, (index + 1) * most)),
      ),
    );
    // A name that cannot be had is missing in a report, and nowhere else.
    await Promise.allSettled(reads);
    for (const [, done] of all) done();
  };
  const ended = (): void => {
    reading -= 1;
    if (reading === 0) void flush();
  };
  return {
    begin() {
      reading += 1;
    },
    resolve: (wanted) =>
      new Promise((done) => {
        waiting.push([wanted, done]);
        ended();
      }),
    giveUp: ended,
    learn: (id, name) => void names.set(id, name),
    known() {
      const ofThisRun = names;
      return (id) => ofThisRun.get(id);
    },
    forget() {
      names = new Map();
      asked.clear();
    },
  };
}
