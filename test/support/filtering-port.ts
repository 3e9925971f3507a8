import type { BasePort, OnOrAfter, RawRecord } from "../../src/base/port.ts";
import { formatDate } from "../../src/domain/time/civil-time.ts";

/** The same port, as if its other side could filter: it leaves out what is earlier than asked for. */
export const filteringPort = (port: BasePort): BasePort => ({
  ...port,
  async list(table, fields, part = {}) {
    const { onOrAfter } = part;
    if (!onOrAfter) return port.list(table, fields, part);
    const { field, keyField } = onOrAfter;
    const needed = [...new Set([...fields, field, ...(keyField ? [keyField] : [])])];
    const records = await port.list(table, needed, part);
    const kept = new Set(records.filter((record) => isKept(record, onOrAfter)).map(({ id }) => id));
    return (await port.list(table, fields, part)).filter(({ id }) => kept.has(id));
  },
});

/** What a filter by texts sees: days as `YYYY-MM-DD`, which are in the order of time. */
function isKept(record: RawRecord, { date, field, keyField }: OnOrAfter): boolean {
  const from = formatDate(date);
  const day = String(record.cell(field) ?? "").slice(0, 10);
  const keyDay = /^[^|]*\|(\d{4}-\d{2}-\d{2})\|/.exec(String((keyField && record.cell(keyField)) ?? ""))?.[1];
  return day === "" || day >= from || (keyDay !== undefined && keyDay >= from);
}
