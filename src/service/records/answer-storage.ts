import { type Instant, later } from "../../domain/time/instant.ts";
import type { AnswerStorage, KeptAnswer } from "../../records/queue/kept-answer.ts";
import { PATIENCE_MS } from "../../records/queue/queued-edit.ts";
import type { Log } from "../log.ts";
import { keeping } from "../store/open-store.ts";
import type { Store } from "../store/store.ts";

const DAY_MS = 24 * 60 * 60_000;
/** A day longer than whoever asks for it again does so. */
const KEPT_MS = PATIENCE_MS + DAY_MS;

export interface AnswerStorageOptions {
  readonly store: Pick<Store, "answers">;
  readonly school: string;
  readonly now: () => Instant;
  readonly log: Log;
}

/** The answers of a school in the store of the program, which forgets the old ones once a day. */
export function answerStorage({ store: { answers }, school, now, log }: AnswerStorageOptions): AnswerStorage {
  let prunedAt: Instant | undefined;
  const prune = (): void => {
    if (prunedAt !== undefined && now() - prunedAt < DAY_MS) return;
    prunedAt = now();
    answers.prune(later(prunedAt, -KEPT_MS));
  };
  return {
    get(by, key) {
      const stored = answers.get(school, by, key);
      return stored && { by, key, ...(JSON.parse(stored.body) as Pick<KeptAnswer, "asked" | "answer">) };
    },
    put({ by, key, asked, answer, made }) {
      const work = (): void => {
        prune();
        answers.put({
          ...{ school, who: by, key, body: JSON.stringify({ asked, answer }), at: now() },
          ...(made && { record: made.record, madeAt: made.at }),
        });
      };
      // Nothing is begun that would not be known again; what is done is told, whether it can be kept or not.
      if (answer.kind === "begun") work();
      else keeping(log, "what a write was answered with", work);
    },
    madeSince: (moment) => answers.madeSince(school, moment),
  };
}
