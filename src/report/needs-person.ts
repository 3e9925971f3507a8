import { nameOfClosure } from "../domain/closure.ts";
import { isUnfilled } from "../execution/entries.ts";
import type { SyncResult } from "../execution/sync.ts";
import type { Occupant, Refusal, Skip, UnmatchedSkip } from "../planning/action.ts";
import type { Names } from "./names.ts";
import type { SyncWords } from "./words.ts";

/** Everything that the engine may not or cannot settle by itself, each with what to do. */
export function needsPerson(result: SyncResult, words: SyncWords, names: Names): readonly string[] {
  const { plan, entries } = result;
  const failures = entries.filter(({ code }) => code === "write-failed" || code === "unverified");
  const bookedMeanwhile = entries.filter(({ code }) => code === "booked-meanwhile");
  return [
    ...plan.skips.flatMap((skip) => skipText(skip, words, names) ?? []),
    ...plan.refused.map((refusal) => refusalText(refusal, words, names)),
    ...plan.templates.flatMap((template) =>
      template.state === "invalid" && !isUnfilled(template, plan.facts)
        ? [words.invalidTemplate(names.template(template), template.problems.map(words.problem).join("; "))]
        : [],
    ),
    ...plan.unreadableClosures.map((closure) =>
      words.invalidClosure(
        words.name(nameOfClosure(closure)),
        closure.teachers.map((id) => words.name(names.teacher(id))).join(", "),
        closure.problems.map(words.problem).join("; "),
      ),
    ),
    ...bookedMeanwhile.map(({ key }) => words.bookedMeanwhile(words.embed(key ?? ""))),
    ...failures.map(({ message }) => words.failed(words.embed(message))),
  ];
}

/** What a person should do about a slot that was left alone; undefined where nothing is asked of anybody. */
export function skipText(skip: Skip, words: SyncWords, names: Names): string | undefined {
  const name = names.slot(skip.slot);
  if (!skip.occurrence) return unmatchedText(skip, name, words, names);
  if (skip.reason !== "booked" || !skip.moved) return undefined;
  return words.bookedMoved(name, names.hours(skip.occurrence.template));
}

function unmatchedText(
  { reason, absence, moved, origin }: UnmatchedSkip,
  name: string,
  words: SyncWords,
  names: Names,
): string | undefined {
  if (reason === "surplus-copy" || reason === "reopened-by-hand") return undefined;
  if (absence?.kind === "closed") {
    return words.closedProtected(name, reason, words.name(nameOfClosure(absence.by)));
  }
  if (reason === "locked") return words.staleLocked(name);
  if (reason !== "booked") return undefined;
  if (!origin) return words.staleBooked(name, "removed", "");
  return words.staleBooked(name, moved ?? absence?.kind ?? "duplicate", names.template(origin));
}

export function refusalText(
  { kind, occurrence, slot, colliders }: Refusal,
  words: SyncWords,
  names: Names,
): string {
  const name = slot ? names.slot(slot) : names.occurrence(occurrence);
  const template = names.template(occurrence.template);
  const others = othersText(colliders, words, names);
  if (kind === "update") return words.refusedUpdate(name, template, others);
  return kind === "duplicate"
    ? words.duplicate(name, template, others)
    : words.refusedCreate(name, template, others);
}

const MOST_OTHERS = 5;

function othersText(others: readonly Occupant[], words: SyncWords, names: Names): string {
  if (others.length === 0) return words.nobody;
  const rest = others.length - MOST_OTHERS;
  const shown = others.slice(0, MOST_OTHERS).map(names.occupant);
  return [...shown, ...(rest > 0 ? [words.more(rest)] : [])].join(", ");
}
