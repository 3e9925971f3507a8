import type { Instant } from "../../domain/time/instant.ts";
import type { Removed } from "../records-calls.ts";
import type { RecordJson } from "../records-port.ts";
import { type AnswerStorage, answerKeyOf } from "./kept-answer.ts";
import type { FieldChange, QueuedEdit, QueueStorage } from "./queued-edit.ts";

export interface EndOptions {
  readonly storage: Pick<QueueStorage, "put" | "remove">;
  readonly answers: Pick<AnswerStorage, "get" | "put">;
  /** The clock of the machine. */
  readonly machineNow: () => Instant;
}

/** The edit is done: it leaves the queue, and whoever asks for it again is told what has come of it. */
export function endEdit(
  edit: QueuedEdit,
  data: RecordJson | Removed,
  { storage, answers, machineNow }: EndOptions,
): void {
  const key = answerKeyOf(edit);
  answers.put({
    ...(answers.get(edit.by, key) ?? { by: edit.by, key, asked: "" }),
    answer: { kind: "done", data },
    ...(edit.kind === "create" && { made: { record: data.id, at: machineNow() } }),
  });
  storage.remove(edit.id);
}

/** What of an update is in conflict is kept for a person; with nothing in conflict it is done. */
export function settleEdit(
  edit: QueuedEdit,
  conflicts: Readonly<Record<string, FieldChange>>,
  data: RecordJson,
  options: EndOptions,
): void {
  if (Object.keys(conflicts).length === 0) endEdit(edit, data, options);
  else keepConflict(edit, conflicts, options.storage);
}

export const keepConflict = (
  edit: QueuedEdit,
  conflicts: Readonly<Record<string, FieldChange>>,
  storage: Pick<QueueStorage, "put">,
): void =>
  storage.put("conflict", {
    ...edit,
    fields: conflicts,
    reason: `somebody has changed ${Object.keys(conflicts).join(", ")} meanwhile`,
  });
