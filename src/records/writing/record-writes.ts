import { claimRecord } from "../queue/claim-record.ts";
import type { QueuedEdit } from "../queue/queued-edit.ts";
import { readOver } from "../queue/read-over.ts";
import { settle } from "../queue/send-queue.ts";
import type { BatchEdit, Write } from "../records-calls.ts";
import { noRecord, RecordsError } from "../records-error.ts";
import type { Fields, RecordJson, RecordsTable } from "../records-port.ts";
import { checkFields } from "./check-fields.ts";
import type { Conflicts } from "./kept-edits.ts";
import { changed, checkEdit, conflictError, decided, ofNothing, tell, type Writing } from "./writing.ts";

/** Writes of one record, each of which is done, or refused, or kept to be sent later. */
export interface RecordWrites {
  create(table: RecordsTable, fields: Fields, by: string): Promise<Write<RecordJson>>;
  update(table: RecordsTable, edit: BatchEdit, by: string): Promise<Write<RecordJson>>;
  remove(
    table: RecordsTable,
    id: string,
    by: string,
  ): Promise<Write<{ readonly id: string; readonly deleted: true }>>;
}

export function recordWrites(writing: Writing): RecordWrites {
  const { port, cache, known, storage, attempts, kept, made, machineNow } = writing;
  const drop = (edits: readonly QueuedEdit[]): void => {
    for (const { id } of edits) storage.remove(id);
  };
  return {
    async create(table, fields, by) {
      checkFields(table, fields);
      const since = machineNow();
      const work = async (): Promise<readonly RecordJson[]> => {
        const records = await port.create(table, [fields]);
        for (const { id } of records) {
          made.add(id);
          claimRecord(storage, id, { table: table.name });
          tell(writing, { by, table, record: id, before: {}, after: fields, outcome: "done" });
        }
        changed(writing, table, records);
        return records;
      };
      const queue = (): readonly QueuedEdit[] => {
        const notThese = made.since(since);
        return [kept.add(table, { kind: "create", fields: ofNothing(fields), by, since, notThese })];
      };
      try {
        const result = await attempts.make(work, { queue, done: drop });
        if ("queued" in result) return queuedAs(result.queued);
        const [record] = result.value;
        if (!record) throw new RecordsError("away", "Airtable has not told what it has made");
        return { data: record };
      } catch (thrown) {
        tell(writing, { by, table, record: "", before: {}, after: fields, outcome: "refused" });
        throw thrown;
      }
    },

    async update(table, edit, by) {
      checkEdit(table, edit);
      const since = machineNow();
      const queue = (): readonly QueuedEdit[] => [kept.addUpdate(table, edit, by, since)];
      if (kept.waitingFor(table, edit.id).length > 0) return queuedAs(queue());
      let seen: Fields | undefined;
      const work = async (): Promise<{ readonly record: RecordJson; readonly conflicts: Conflicts }> => {
        const [present] = await port.read(table, [edit.id]);
        if (!present) throw noRecord(table, edit.id);
        // Should the answer to the write be lost, this is what it was written over.
        seen = present.fields;
        known.keep(table, present);
        const { write: cells, conflicts } = decided(writing, table, edit, present);
        if (Object.keys(cells).length === 0) return { record: present, conflicts };
        const records = await port.update(table, [{ id: edit.id, fields: cells }]);
        tell(writing, { by, table, record: edit.id, before: present.fields, after: cells, outcome: "done" });
        changed(writing, table, records);
        return { record: records[0] ?? present, conflicts };
      };
      const result = await attempts
        .make(work, {
          queue,
          done(edits, { conflicts }) {
            for (const each of edits) settle(each, conflicts, storage);
          },
          away(edits) {
            for (const each of edits) if (seen) storage.put("waiting", readOver(each, seen));
          },
        })
        .catch((thrown) => {
          if (!(thrown instanceof RecordsError))
            tell(writing, { by, table, record: edit.id, before: {}, after: edit.fields, outcome: "refused" });
          throw thrown;
        });
      if ("queued" in result) return queuedAs(result.queued);
      const { record, conflicts } = result.value;
      const names = Object.keys(conflicts);
      if (names.length === 0) return { data: record };
      kept.addConflict(table, edit.id, conflicts, by);
      throw conflictError(names);
    },

    async remove(table, id, by) {
      const since = machineNow();
      const queue = (): readonly QueuedEdit[] => [
        kept.add(table, { kind: "delete", record: id, fields: {}, by, since }),
      ];
      if (kept.waitingFor(table, id).length > 0) return queuedAs(queue());
      const work = async (): Promise<void> => {
        const [present] = await port.read(table, [id]);
        if (!present) throw noRecord(table, id);
        await port.remove(table, [id]);
        const { fields } = present;
        writing.audit({ by, table: table.name, record: id, before: fields, after: {}, outcome: "done" });
        cache.drop(table);
      };
      const result = await attempts.make(work, { queue, done: drop });
      return "queued" in result ? queuedAs(result.queued) : { data: { id, deleted: true } };
    },
  };
}

const queuedAs = ([edit]: readonly QueuedEdit[]): { readonly queued: string } => ({ queued: edit?.id ?? "" });
