import { nameOfWrite, type Write } from "../../planning/action.ts";
import { nameOfSlot, type SlotFacts } from "../../planning/held/facts.ts";
import type { Outcomes } from "../apply/outcome.ts";
import { NotPermittedError } from "../errors.ts";
import { about } from "./about.ts";
import { type Entry, failureOf } from "./entry.ts";
import { forbiddenEntries } from "./forbidden-entries.ts";

/** Failures of single records, in the words of semantics 3.10. */
export function outcomeEntries(
  outcomes: Outcomes,
  fieldNames: ReadonlyMap<string, string>,
): readonly Entry[] {
  const forbidden: NotPermittedError[] = [];
  const entries = [...outcomes].flatMap(([write, outcome]): Entry[] => {
    if (outcome.status === "claimed") return [...claimedEntries(write, outcome.slot)];
    if (outcome.status !== "failed") return [];
    if (!(outcome.error instanceof NotPermittedError)) return [failureEntry(write, outcome.error)];
    forbidden.push(outcome.error);
    return [];
  });
  return [...entries, ...forbiddenEntries(forbidden, fieldNames)];
}

/** What was left because somebody has claimed it; whatever had to wait for it is the next run's. */
function claimedEntries(write: Write, claimed: SlotFacts): readonly Entry[] {
  if (write.kind === "create" || write.slot.id !== claimed.id) return [];
  const message = `Booked before it was closed, left: ${nameOfSlot(claimed)}`;
  return [about(claimed, "warn", "booked-meanwhile", message)];
}

const FAILURE_VERBS = {
  create: "create",
  update: "update",
  reopen: "update",
  retire: "deactivate",
} as const;

function failureEntry(write: Write, error: Error): Entry {
  const message = `Failed to ${FAILURE_VERBS[write.kind]} ${nameOfWrite(write)}: ${error.message}`;
  const failure = failureOf(error);
  if (write.kind !== "create") return { ...about(write.slot, "error", "write-failed", message), failure };
  const { key, date, template } = write.occurrence;
  return {
    level: "error",
    code: "write-failed",
    message,
    failure,
    key: key.text,
    templateId: template.id,
    date,
  };
}
