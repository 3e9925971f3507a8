import type { Instant } from "../../domain/time/instant.ts";
import { toError } from "../../domain/to-error.ts";
import type { Answer, AnswerStorage, Begun, KeptAnswer, KeptRefusal, Sender } from "../queue/kept-answer.ts";
import type { EditState, QueuedEdit, QueueStorage } from "../queue/queued-edit.ts";
import { RecordsError, recordsError } from "../records-error.ts";
import type { Fields } from "../records-port.ts";

/** Writes that their senders name: asked for again, each is answered as it was, and is not done again. */
export interface NamedWrites {
  /** `asked` is all that makes the write what it is. */
  once<Result>(sender: Sender, asked: readonly unknown[], write: NamedWrite<Result>): Promise<Result>;
  /** What an update that is on its way is about to be written over. */
  seen(sender: Sender, fields: Fields): void;
  /** What has become of an edit that was put into the queue. */
  endOf(by: string, edit: string): EditEnd;
}

export interface NamedWrite<Result> {
  /** Throws where it cannot even be tried; of that nothing is kept. */
  check(): void;
  /** `begun` tells of an earlier try on whose way the program has died. */
  send(begun?: Begun): Promise<Result>;
  /** Goes on where a program has died on the way of the first try; undefined where it is to be sent again. */
  resume(begun: Begun): Result | undefined;
  /** What is to be kept of what has come of it; undefined where that is kept already. */
  keep(result: Result): Pick<KeptAnswer, "answer" | "made"> | undefined;
  /** What was kept, told as it stands now. */
  recall(answer: Exclude<Answer, { readonly kind: "begun" | "refused" }>): Result;
}

export type EditEnd =
  | { readonly kind: "waiting" }
  | { readonly kind: "done"; readonly data: unknown }
  | { readonly kind: "refused"; readonly error: KeptRefusal };

export interface NamedWritesOptions {
  readonly answers: AnswerStorage;
  readonly storage: Pick<QueueStorage, "list">;
  readonly machineNow: () => Instant;
  /** A short text that is another for every other text. */
  readonly digest: (text: string) => string;
}

export function namedWrites({ answers, storage, machineNow, digest }: NamedWritesOptions): NamedWrites {
  /** What is on its way in this process. */
  const underway = new Map<string, { readonly asked: string; readonly result: Promise<unknown> }>();

  const go = async <Result>(named: Named, write: NamedWrite<Result>): Promise<Result> => {
    const known = answers.get(named.by, named.key);
    if (known) {
      assertSame(known.asked, named.asked);
      switch (known.answer.kind) {
        case "refused":
          throw errorOf(known.answer.error);
        case "done":
        case "queued":
        case "batch":
          return write.recall(known.answer);
        case "begun": {
          // It had come into the queue before the program died.
          const queued = storage
            .list()
            .find(({ edit }) => edit.by === named.by && edit.key === named.key)?.edit;
          if (queued) return write.recall({ kind: "queued", edit: queued.id });
          const result = write.resume(known.answer);
          if (result !== undefined) return result;
        }
      }
    }
    write.check();
    const begun = known?.answer.kind === "begun" ? known.answer : undefined;
    if (!begun) answers.put({ ...named, answer: { kind: "begun", since: machineNow() } });
    let result: Result;
    try {
      result = await write.send(begun);
    } catch (thrown) {
      const error = recordsError(thrown);
      // Of what nobody has answered nobody knows what has come: it stays begun.
      if (error.kind !== "away")
        answers.put({ ...named, answer: { kind: "refused", error: refusalOf(error) } });
      throw error;
    }
    const kept = write.keep(result);
    if (kept) answers.put({ ...named, ...kept });
    return result;
  };

  return {
    async once<Result>(sender: Sender, what: readonly unknown[], write: NamedWrite<Result>): Promise<Result> {
      const { by, idempotencyKey: key } = sender;
      if (key === undefined) {
        write.check();
        return write.send();
      }
      const name = JSON.stringify([by, key]);
      const asked = digest(canonical(what));
      const joined = underway.get(name);
      if (joined) {
        assertSame(joined.asked, asked);
        return (await joined.result) as Result;
      }
      const result = go({ by, key, asked }, write);
      underway.set(name, { asked, result });
      try {
        return await result;
      } finally {
        underway.delete(name);
      }
    },
    seen({ by, idempotencyKey: key }, seen) {
      const known = key === undefined ? undefined : answers.get(by, key);
      if (known?.answer.kind === "begun" && !known.answer.seen)
        answers.put({ ...known, answer: { ...known.answer, seen } });
    },
    endOf(by, id) {
      const item = storage.list().find(({ edit }) => edit.id === id);
      if (item) return endIn(item);
      const answer = answers.get(by, id)?.answer;
      return answer?.kind === "done" ? answer : { kind: "refused", error: DROPPED };
    },
  };
}

type Named = Pick<KeptAnswer, "by" | "key" | "asked">;

function endIn({ state, edit }: { readonly state: EditState; readonly edit: QueuedEdit }): EditEnd {
  const message = edit.reason ?? "";
  switch (state) {
    case "waiting":
      return { kind: "waiting" };
    case "conflict":
      return { kind: "refused", error: { kind: "conflict", message, field: Object.keys(edit.fields)[0] } };
    case "lost":
      return { kind: "refused", error: { kind: "refused", message } };
  }
}

const DROPPED: KeptRefusal = {
  kind: "refused",
  message: "A person has taken it out of the queue. If it is to be made after all, send it under another key",
};

export const errorOf = ({ kind, message, field }: KeptRefusal): RecordsError =>
  new RecordsError(kind, message, field);

export const refusalOf = (thrown: unknown): KeptRefusal => {
  const { kind, message, field } = recordsError(toError(thrown));
  return { kind, message, ...(field !== undefined && { field }) };
};

function assertSame(known: string, asked: string): void {
  if (known === asked) return;
  throw new RecordsError(
    "invalid",
    "This Idempotency-Key was sent with something else before. Send each write under a key of its own, and the same write again under the same key",
    "Idempotency-Key",
  );
}

/** A text that is the same for all that mean the same: fields have no order. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  entries.sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([name, each]) => `${JSON.stringify(name)}:${canonical(each)}`).join(",")}}`;
}
