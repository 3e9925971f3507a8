import type { BasePort, FieldId, OnOrAfter, RawRecord } from "../../src/base/port.ts";
import { formatDate } from "../../src/domain/time/civil-time.ts";

/** The same port, as if its other side could filter: it leaves out what is earlier than asked for. */
export const filteringPort = (port: BasePort): BasePort => ({
  ...port,
  async list(table, fields, part = {}) {
    const { onOrAfter, texts } = part;
    if (texts) {
      const keys = await port.list(table, [texts.field], part);
      const asked = new Set(
        keys.filter(({ cell }) => texts.oneOf.includes(String(cell(texts.field)))).map(({ id }) => id),
      );
      return (await port.list(table, fields, part)).filter(({ id }) => asked.has(id));
    }
    if (!onOrAfter) return port.list(table, fields, part);
    const { field, keyField, otherField } = onOrAfter;
    const needed = [
      ...new Set([...fields, field, ...(keyField ? [keyField] : []), ...(otherField ? [otherField] : [])]),
    ];
    const records = await port.list(table, needed, part);
    const kept = new Set(records.filter((record) => isKept(record, onOrAfter)).map(({ id }) => id));
    return (await port.list(table, fields, part)).filter(({ id }) => kept.has(id));
  },
});

/** What a filter by texts sees: days as `YYYY-MM-DD`, which are in the order of time. */
function isKept(record: RawRecord, { date, field, keyField, otherField }: OnOrAfter): boolean {
  const from = formatDate(date);
  const dayOf = (asked: FieldId): string => String(record.cell(asked) ?? "").slice(0, 10);
  const day = dayOf(field);
  const keyDay = /^[^|]*\|(\d{4}-\d{2}-\d{2})\|/.exec(String((keyField && record.cell(keyField)) ?? ""))?.[1];
  return (
    day === "" ||
    day >= from ||
    (keyDay !== undefined && keyDay >= from) ||
    (otherField !== undefined && dayOf(otherField) >= from)
  );
}
