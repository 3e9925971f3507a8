import fc from "fast-check";
import { expect, test } from "vitest";
import type { FieldSchema, TableId } from "../../src/base/port.ts";
import { PortError } from "../../src/base/port-error.ts";
import { formatInstant, type Instant, later } from "../../src/domain/time/instant.ts";
import { cacheOf } from "../../src/records/cache.ts";
import { sendQueue } from "../../src/records/queue/send-queue.ts";
import type { Fields, RecordJson, RecordsPort, RecordsTable } from "../../src/records/records-port.ts";
import { recordsService } from "../../src/records/records-service.ts";
import { instant } from "../support/instant.ts";
import { holds } from "../support/properties.ts";
import { memoryQueue } from "./open-records.ts";

/** What befalls a request: nothing, no way to Airtable, or an answer that is lost after it was carried out. */
type Weather = "fine" | "away" | "lost";

const field = (name: string): FieldSchema => ({
  id: name as FieldSchema["id"],
  name,
  type: "singleLineText",
  options: null,
  isComputed: false,
});
const TABLE: RecordsTable = { id: "tbl1" as TableId, name: "people", fields: [field("name"), field("town")] };

/** A base of one table, under such weather; every write has a text of its own, so that it is seen how often it comes. */
function someBase(weather: () => Weather, now: () => Instant) {
  const records = new Map<string, { createdTime: string; fields: Record<string, unknown> }>();
  const arrivals = new Map<string, number>();
  let made = 0;
  const arrive = (text: unknown): void =>
    void arrivals.set(String(text), (arrivals.get(String(text)) ?? 0) + 1);
  const put = (id: string, fields: Fields): void => {
    const record = records.get(id);
    for (const [name, value] of Object.entries(fields)) {
      if (record && record.fields[name] !== value) arrive(value);
      if (record) record.fields[name] = value;
    }
  };
  const json = (id: string): RecordJson => ({
    id,
    createdTime: records.get(id)?.createdTime ?? "",
    fields: { ...records.get(id)?.fields },
  });
  const call = async <Value>(work: () => Value): Promise<Value> => {
    const its = weather();
    if (its === "away") throw new PortError("rate", "away");
    const value = work();
    if (its === "lost") throw new PortError("lost", "lost");
    return value;
  };
  const create = (fields: Fields): string => {
    const id = `rec${++made}`;
    records.set(id, { createdTime: formatInstant(now()), fields: {} });
    put(id, fields);
    return id;
  };
  const port: RecordsPort = {
    batch: 10,
    schema: async () => [TABLE],
    list: (_, { filter }) =>
      call(() => ({
        records: [...records.keys()]
          .map(json)
          .filter(({ fields }) => filter === undefined || filter.includes(`"${fields.name}"`)),
      })),
    read: (_, ids) => call(() => ids.filter((id) => records.has(id)).map(json)),
    create: (_, rows) => call(() => rows.map((fields) => json(create(fields)))),
    update: (_, edits) =>
      call(() => {
        for (const { id, fields } of edits) put(id, fields);
        return edits.map(({ id }) => json(id));
      }),
    remove: (_, ids) =>
      call(() => {
        for (const id of ids) records.delete(id);
      }),
  };
  return { port, records, arrivals, create, put };
}

const weather = fc.constantFrom<Weather>("fine", "fine", "away", "lost");
const record = fc.nat({ max: 1 });
const name = fc.constantFrom("name", "town");
const step = fc.oneof(
  fc.record({ kind: fc.constant("edit" as const), record, name, says: fc.boolean() }),
  fc.record({ kind: fc.constant("person" as const), record, name }),
  fc.record({ kind: fc.constant("create" as const) }),
  fc.record({ kind: fc.constant("send" as const) }),
  fc.record({ kind: fc.constant("read" as const) }),
);

test("8 whatever the weather: each edit is made once, or is a conflict, or is reported lost; nothing else is written", async () => {
  await holds(
    fc.tuple(
      fc.array(step, { minLength: 1, maxLength: 12 }),
      fc.array(weather, { minLength: 60, maxLength: 60 }),
    ),
    async ([steps, forecast]) => {
      let clock = instant(1_000_000);
      let calls = 0;
      let isHealthy = false;
      const { port, records, arrivals, create, put } = someBase(
        () => (isHealthy ? "fine" : (forecast[calls++] ?? "fine")),
        () => clock,
      );
      const people = [create({ name: "a", town: "b" }), create({ name: "c", town: "d" })];
      arrivals.clear();
      clock = later(clock, 60_000);
      const storage = memoryQueue();
      let ids = 0;
      const service = recordsService({
        ...{ school: "main", port, cache: cacheOf({ now: () => clock }), uncached: [TABLE.name], storage },
        ...{ now: () => clock, machineNow: () => clock, newId: () => `q${++ids}` },
        rulesFor: () => ({ onConflict: "keepRemote", isProtected: () => false }),
        inTime: (write) => write,
        soon: (read) => read,
        schemas: { last: () => undefined, keep: () => {} },
        audit: () => {},
      });
      const send = () =>
        sendQueue({
          ...{ port, storage, now: () => clock, written: () => {} },
          tableNamed: async () => TABLE,
          rulesFor: () => ({ onConflict: "keepRemote", isProtected: () => false }),
        });
      /** Every edit that was asked for, by its text, and what the writer was told. */
      const asked = new Map<string, "done" | "queued" | "refused">();
      const ofPeople = new Set<string>(["a", "b", "c", "d"]);
      for (const [index, each] of steps.entries()) {
        clock = later(clock, 1000);
        const text = `t${index}`;
        const id = people["record" in each ? each.record : 0] ?? "";
        switch (each.kind) {
          case "edit": {
            const shown = records.get(id)?.fields[each.name];
            const edit = {
              id,
              fields: { [each.name]: text },
              ...(each.says && { from: { [each.name]: shown } }),
            };
            const told = await service.updateRecord(TABLE.name, edit, "me").catch(() => undefined);
            asked.set(text, told === undefined ? "refused" : "queued" in told ? "queued" : "done");
            break;
          }
          case "create": {
            const told = await service.createRecord(TABLE.name, { name: text }, "me");
            asked.set(text, "queued" in told ? "queued" : "done");
            break;
          }
          case "person":
            put(id, { [each.name]: text });
            ofPeople.add(text);
            break;
          case "send":
            await send();
            break;
          case "read":
            await service.listRecords(TABLE.name).catch(() => undefined);
        }
      }
      isHealthy = true;
      expect(await send()).toBe(true);
      expect(storage.list().filter(({ state }) => state === "waiting")).toEqual([]);
      const kept = new Set(
        storage.list().flatMap(({ edit }) => Object.values(edit.fields).map(({ to }) => String(to))),
      );
      for (const [text, told] of asked) {
        const times = arrivals.get(text) ?? 0;
        expect(times).toBeLessThanOrEqual(1);
        // Told done means made; told queued means made by now, or kept for a person.
        if (told === "done") expect(times).toBe(1);
        if (told === "queued") expect(times === 1 || kept.has(text)).toBe(true);
      }
      for (const text of arrivals.keys()) expect(asked.has(text) || ofPeople.has(text)).toBe(true);
    },
  );
});
