import type { Instant } from "../../domain/time/instant.ts";
import type { RecordJson, RecordsPort, RecordsTable } from "../records-port.ts";
import type { Door } from "./door.ts";

/** What was read, and when it was asked for. */
export interface Fresh<Value> {
  readonly value: Value;
  readonly asOf: Instant;
}

/** Reads that begin after they were asked for; who waits for the same thing gets the same answer. */
export interface FreshReads {
  read<Value>(name: string, load: () => Promise<Value>): Promise<Fresh<Value>>;
  /** Those of these records that exist, by their ids; read together with what others wait for. */
  records(table: RecordsTable, ids: readonly string[]): Promise<Fresh<ReadonlyMap<string, RecordJson>>>;
}

export interface FreshReadsOptions {
  readonly door: Door;
  readonly port: Pick<RecordsPort, "read">;
  readonly now: () => Instant;
}

/** So many records fit into one request. */
const MOST_TOGETHER = 100;

interface Group {
  readonly ids: Set<string>;
  answer: Promise<Fresh<ReadonlyMap<string, RecordJson>>>;
}

export function freshReads({ door, port, now }: FreshReadsOptions): FreshReads {
  /** What waits for its turn, by name; once it has begun nobody joins it. */
  const waiting = new Map<string, Promise<Fresh<unknown>>>();
  const groups = new Map<string, Group>();
  return {
    read<Value>(name: string, load: () => Promise<Value>): Promise<Fresh<Value>> {
      const joined = waiting.get(name);
      if (joined !== undefined) return joined as Promise<Fresh<Value>>;
      let hasBegun = false;
      const begin = (): void => {
        hasBegun = true;
        waiting.delete(name);
      };
      const answer = door.enter(async () => {
        begin();
        const asOf = now();
        return { value: await load(), asOf };
      });
      if (!hasBegun) {
        waiting.set(name, answer);
        answer.catch(begin);
      }
      return answer;
    },
    records({ id, ...table }, ids) {
      const open = groups.get(id);
      if (open && open.ids.size + ids.length <= MOST_TOGETHER) {
        for (const each of ids) open.ids.add(each);
        return open.answer;
      }
      const group = { ids: new Set(ids) } as Group;
      const close = (): void => {
        if (groups.get(id) === group) groups.delete(id);
      };
      groups.set(id, group);
      group.answer = door.enter(async () => {
        close();
        const asOf = now();
        const found = await port.read({ id, ...table }, [...group.ids]);
        return { value: new Map(found.map((record) => [record.id, record])), asOf };
      });
      group.answer.catch(close);
      return group.answer;
    },
  };
}
