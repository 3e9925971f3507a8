import type { ClosedTime } from "../domain/closure.ts";
import type { Settings } from "../domain/settings.ts";
import type { LocalDate } from "../domain/time/civil-time.ts";
import type { Zone } from "../domain/time/zone.ts";
import { closureFields } from "./codecs/closures/closure-codec.ts";
import {
  type ClosureRow,
  decodeClosureRows,
  encodeClosure,
  encodeEnd,
  type NewClosure,
} from "./codecs/closures/closure-rows.ts";
import { locateTable } from "./locate.ts";
import type { BasePort, TableId } from "./port.ts";
import { CLOSURES } from "./schema/tables.ts";

/** The table of closures, in front of somebody who keeps it. */
export interface ClosureBook {
  readonly table: TableId;
  readonly rows: readonly ClosureRow[];
  add(closures: readonly NewClosure[]): Promise<void>;
  /** One that runs ends today, one to come is not used; its row stays. */
  end(closure: ClosedTime, today: LocalDate): Promise<void>;
}

/** Undefined where the base has no such table. */
export async function openClosureBook(
  port: BasePort,
  settings: Settings,
  zone: Zone,
): Promise<ClosureBook | undefined> {
  const table = locateTable(await port.schema(), CLOSURES, settings);
  if (!table) return undefined;
  const records = await port.list(table.id, closureFields(table));
  return {
    table: table.id,
    rows: decodeClosureRows(records, table, zone),
    async add(closures) {
      const cells = closures.map((closure) => encodeClosure(closure, table, zone));
      for (let start = 0; start < cells.length; start += port.limits.batch)
        await port.create(table.id, cells.slice(start, start + port.limits.batch));
    },
    end: (closure, today) =>
      port.update(table.id, [{ id: closure.id, cells: encodeEnd(closure, today, table) }]),
  };
}

/** What closes something: rows that can be read and are in use. */
export const closedTimes = (rows: readonly ClosureRow[]): readonly ClosedTime[] =>
  rows.flatMap(({ closure, isDisabled }) => (closure.state === "closed" && !isDisabled ? [closure] : []));
