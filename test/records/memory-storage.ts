import type { AnswerStorage, KeptAnswer } from "../../src/records/queue/kept-answer.ts";
import type { QueuedEdit, QueueStorage } from "../../src/records/queue/queued-edit.ts";

/** A queue as long as the test. */
export function memoryQueue(): QueueStorage & {
  readonly items: Map<string, { state: string; edit: QueuedEdit }>;
} {
  const items = new Map<string, { state: "waiting" | "conflict" | "lost"; edit: QueuedEdit }>();
  return {
    items,
    list: () => [...items.values()],
    put(state, ...edits) {
      for (const edit of edits) items.set(edit.id, { state, edit });
    },
    remove: (id) => void items.delete(id),
  };
}

/** Answers as long as the test. */
export function memoryAnswers(): AnswerStorage & { readonly kept: Map<string, KeptAnswer> } {
  const kept = new Map<string, KeptAnswer>();
  const at = (by: string, key: string): string => JSON.stringify([by, key]);
  return {
    kept,
    get: (by, key) => kept.get(at(by, key)),
    put: (answer) => void kept.set(at(answer.by, answer.key), answer),
    madeSince: (moment) =>
      [...kept.values()].flatMap(({ made }) => (made && made.at >= moment ? [made.record] : [])),
  };
}
