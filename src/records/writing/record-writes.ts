import { type Instant, later } from "../../domain/time/instant.ts";
import { claimRecord } from "../queue/claim-record.ts";
import { endEdit, settleEdit } from "../queue/end-edit.ts";
import type { Sender } from "../queue/kept-answer.ts";
import type { QueuedEdit } from "../queue/queued-edit.ts";
import { readOver } from "../queue/read-over.ts";
import { SKEW_MS } from "../queue/send-queue.ts";
import type { BatchEdit, Removed, Write } from "../records-calls.ts";
import { noRecord, RecordsError } from "../records-error.ts";
import type { Fields, RecordJson, RecordsTable } from "../records-port.ts";
import { checkFields } from "./check-fields.ts";
import type { Conflicts } from "./kept-edits.ts";
import { errorOf, type NamedWrite } from "./named-writes.ts";
import {
  cellsNamed,
  changed,
  checkEdit,
  conflictError,
  decided,
  ofNothing,
  tell,
  type Writing,
} from "./writing.ts";

/** Writes of one record, each of which is done, or refused, or kept to be sent later. */
export interface RecordWrites {
  create(table: RecordsTable, fields: Fields, sender: Sender): Promise<Write<RecordJson>>;
  update(table: RecordsTable, edit: BatchEdit, sender: Sender): Promise<Write<RecordJson>>;
  remove(table: RecordsTable, id: string, sender: Sender): Promise<Write<Removed>>;
}

export function recordWrites(writing: Writing): RecordWrites {
  const { port, cache, known, storage, answers, named, attempts, kept, machineNow } = writing;

  /** How the answer to a write of one record is kept and told again. */
  const telling = <Data extends { readonly id: string }>(
    by: string,
  ): Pick<NamedWrite<Write<Data>>, "keep" | "recall"> => ({
    // One that waits is kept where it is put into the queue.
    keep: (result) => ("data" in result ? { answer: { kind: "done", data: result.data } } : undefined),
    recall(answer) {
      if (answer.kind === "done") return { data: answer.data as Data };
      const id = answer.kind === "queued" ? answer.edit : "";
      const its = named.endOf(by, id);
      switch (its.kind) {
        case "waiting":
          return { queued: id };
        case "done":
          return { data: its.data as Data };
        case "refused":
          throw errorOf(its.error);
      }
    },
  });
  const end = (edits: readonly QueuedEdit[], data: RecordJson | Removed | undefined): void => {
    for (const edit of edits) if (data) endEdit(edit, data, writing);
  };

  return {
    create(table, fields, sender) {
      const { by, idempotencyKey: key } = sender;
      const since = machineNow();
      let own: QueuedEdit | undefined;
      const madeOf = ({ id }: RecordJson) => ({ record: id, at: machineNow() });
      const work = async (): Promise<RecordJson | undefined> => {
        const records = await port.create(table, [fields]);
        for (const { id } of records) {
          claimRecord(storage, id, { table: table.name, id: own?.id });
          tell(writing, { by, table, record: id, before: {}, after: fields, outcome: "done" });
        }
        changed(writing, table, records);
        const [record] = records;
        if (record && key === undefined)
          answers.put({
            ...{ by, key: record.id, asked: "" },
            ...{ answer: { kind: "done", data: record }, made: madeOf(record) },
          });
        return record;
      };
      const keep = (from: Instant): QueuedEdit => {
        // The clock of the other side may be behind by as much as ours is ahead.
        const notThese = answers.madeSince(later(from, -2 * SKEW_MS));
        const edit = { kind: "create", fields: ofNothing(fields), by, key, since: from, notThese } as const;
        own = kept.add(table, edit);
        return own;
      };
      const { recall } = telling<RecordJson>(by);
      return named.once<Write<RecordJson>>(sender, ["create", table.id, fields], {
        check: () => checkFields(table, fields),
        async send() {
          try {
            const result = await attempts.make(work, {
              queue: () => [keep(since)],
              done: (edits, record) => end(edits, record),
            });
            if ("queued" in result) return queuedAs(result.queued);
            if (!result.value) throw new RecordsError("away", "Airtable has not told what it has made");
            return { data: result.value };
          } catch (thrown) {
            tell(writing, { by, table, record: "", before: {}, after: fields, outcome: "refused" });
            throw thrown;
          }
        },
        // It may have been made: the queue looks for it first.
        resume: (begun) => queuedAs([keep(begun.since)]),
        keep: (result) =>
          "data" in result
            ? { answer: { kind: "done", data: result.data }, made: madeOf(result.data) }
            : undefined,
        recall,
      });
    },

    update(table, edit, sender) {
      const { by, idempotencyKey: key } = sender;
      const since = machineNow();
      const queue = (): readonly QueuedEdit[] => [kept.addUpdate(table, edit, { by, key, since })];
      let seen: Fields | undefined;
      const work = async (): Promise<Updated> => {
        const [present] = await port.read(table, [edit.id]);
        if (!present) throw noRecord(table, edit.id);
        // Should the answer to the write be lost, this is what it was written over.
        seen = present.fields;
        known.keep(table, present);
        const { write: cells, conflicts } = decided(writing, table, edit, present);
        if (Object.keys(cells).length === 0) return { record: present, conflicts };
        named.seen(sender, cellsNamed(present.fields, Object.keys(edit.fields)));
        const records = await port.update(table, [{ id: edit.id, fields: cells }]);
        tell(writing, { by, table, record: edit.id, before: present.fields, after: cells, outcome: "done" });
        changed(writing, table, records);
        return { record: records[0] ?? present, conflicts };
      };
      // What was read before it says what was known, and not what is wanted.
      return named.once<Write<RecordJson>>(sender, ["update", table.id, edit.id, edit.fields], {
        ...telling<RecordJson>(by),
        check: () => checkEdit(table, edit),
        resume(begun) {
          if (!begun.seen) return undefined;
          return queuedAs([kept.addUpdate(table, { ...edit, from: begun.seen }, { by, key, since })]);
        },
        async send() {
          if (kept.waitingFor(table, edit.id).length > 0) return queuedAs(queue());
          const result = await attempts
            .make(work, {
              queue,
              done(edits, { record, conflicts }) {
                for (const each of edits) settleEdit(each, conflicts, record, writing);
              },
              away(edits) {
                for (const each of edits) if (seen) storage.put("waiting", readOver(each, seen));
              },
            })
            .catch((thrown) => {
              if (!(thrown instanceof RecordsError))
                tell(writing, {
                  ...{ by, table, record: edit.id },
                  ...{ before: {}, after: edit.fields, outcome: "refused" },
                });
              throw thrown;
            });
          if ("queued" in result) return queuedAs(result.queued);
          const { record, conflicts } = result.value;
          const names = Object.keys(conflicts);
          if (names.length === 0) return { data: record };
          kept.addConflict(table, edit.id, conflicts, by);
          throw conflictError(names);
        },
      });
    },

    remove(table, id, sender) {
      const { by, idempotencyKey: key } = sender;
      const since = machineNow();
      const queue = (): readonly QueuedEdit[] => [
        kept.add(table, { kind: "delete", record: id, fields: {}, by, key, since }),
      ];
      const work = async (): Promise<Removed> => {
        const [present] = await port.read(table, [id]);
        if (!present) throw noRecord(table, id);
        await port.remove(table, [id]);
        const { fields } = present;
        writing.audit({ by, table: table.name, record: id, before: fields, after: {}, outcome: "done" });
        cache.drop(table);
        return { id, deleted: true };
      };
      return named.once<Write<Removed>>(sender, ["delete", table.id, id], {
        ...telling<Removed>(by),
        check: () => undefined,
        resume: () => undefined,
        async send() {
          if (kept.waitingFor(table, id).length > 0) return queuedAs(queue());
          const result = await attempts.make(work, { queue, done: (edits, data) => end(edits, data) });
          return "queued" in result ? queuedAs(result.queued) : { data: result.value };
        },
      });
    },
  };
}

interface Updated {
  readonly record: RecordJson;
  readonly conflicts: Conflicts;
}

const queuedAs = ([edit]: readonly QueuedEdit[]): { readonly queued: string } => ({ queued: edit?.id ?? "" });
