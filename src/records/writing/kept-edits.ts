import { formatInstant, type Instant } from "../../domain/time/instant.ts";
import { keepConflict } from "../queue/end-edit.ts";
import type { AnswerStorage } from "../queue/kept-answer.ts";
import type { FieldChange, QueuedEdit, QueueStorage } from "../queue/queued-edit.ts";
import { rebaseEdit } from "../queue/rebase-edit.ts";
import type { KnownRecords } from "../reading/known-records.ts";
import type { BatchEdit } from "../records-calls.ts";
import type { RecordsTable } from "../records-port.ts";

/** The edits of a school that are kept, to be sent later or to be looked at by a person. */
export interface KeptEdits {
  waitingFor(table: RecordsTable, record: string): readonly QueuedEdit[];
  /** All that wait, by their records, for whoever asks for many. */
  waitingIn(table: RecordsTable): Map<string, readonly QueuedEdit[]>;
  add(table: RecordsTable, edit: NewEdit): QueuedEdit;
  addUpdate(table: RecordsTable, edit: BatchEdit, asked: Asked): QueuedEdit;
  /** Any number of them, each of another record, at once. */
  addUpdates(table: RecordsTable, edits: readonly BatchEdit[], asked: Asked): readonly QueuedEdit[];
  addConflict(table: RecordsTable, record: string, conflicts: Conflicts, by: string): void;
}

type Asked = Pick<QueuedEdit, "by" | "key" | "since">;
export type Conflicts = Readonly<Record<string, FieldChange>>;
type NewEdit = Pick<QueuedEdit, "kind" | "record" | "fields" | "by" | "key" | "since" | "notThese">;

export interface KeptEditsOptions {
  readonly school: string;
  readonly storage: QueueStorage;
  readonly answers: Pick<AnswerStorage, "get" | "put">;
  readonly known: Pick<KnownRecords, "get">;
  readonly now: () => Instant;
  readonly machineNow: () => Instant;
  readonly newId: () => string;
}

export function keptEdits(options: KeptEditsOptions): KeptEdits {
  const { school, storage, answers, known, now, machineNow, newId } = options;
  const newEdit = (table: RecordsTable, edit: NewEdit): QueuedEdit => ({
    ...{ id: newId(), school, table: table.name },
    ...edit,
    at: formatInstant(now()),
  });
  const newUpdate = (
    table: RecordsTable,
    { id, fields, from }: BatchEdit,
    asked: Asked,
    waiting: readonly QueuedEdit[],
  ): NewEdit => ({
    ...{ kind: "update", record: id },
    fields: rebaseEdit(fields, from, known.get(table, id), waiting),
    ...asked,
  });
  const kept: KeptEdits = {
    waitingFor: (table, record) => kept.waitingIn(table).get(record) ?? [],
    waitingIn: (table) =>
      byRecord(
        storage
          .list()
          .flatMap(({ state, edit }) =>
            state === "waiting" && edit.school === school && edit.table === table.name ? [edit] : [],
          ),
      ),
    add(table, edit) {
      const queued = newEdit(table, edit);
      storage.put("waiting", queued);
      const { by, key } = edit;
      const asked = key === undefined ? undefined : answers.get(by, key);
      if (asked) answers.put({ ...asked, answer: { kind: "queued", edit: queued.id } });
      return queued;
    },
    addUpdate: (table, edit, asked) =>
      kept.add(table, newUpdate(table, edit, asked, kept.waitingFor(table, edit.id))),
    addUpdates(table, edits, asked) {
      const waiting = kept.waitingIn(table);
      const queued = edits.map((edit) =>
        newEdit(table, newUpdate(table, edit, asked, waiting.get(edit.id) ?? [])),
      );
      storage.put("waiting", ...queued);
      return queued;
    },
    addConflict(table, record, conflicts, by) {
      const edit = { id: newId(), school, table: table.name, kind: "update", record, by } as const;
      const at = { at: formatInstant(now()), since: machineNow() };
      keepConflict({ ...edit, ...at, fields: conflicts }, conflicts, storage);
    },
  };
  return kept;
}

function byRecord(edits: readonly QueuedEdit[]): Map<string, readonly QueuedEdit[]> {
  const groups = new Map<string, QueuedEdit[]>();
  for (const edit of edits) {
    const group = groups.get(edit.record ?? "") ?? [];
    groups.set(edit.record ?? "", group);
    group.push(edit);
  }
  return groups;
}
