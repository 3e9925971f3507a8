import { nameOfClosure } from "../../domain/closure.ts";
import type { Retire, StaleReason } from "../../planning/action.ts";
import { groupBy } from "../../planning/group-by.ts";
import type { Plan } from "../../planning/plan.ts";

/** A plan that would close so many slots that it is not carried out: for the error as English text, for a report as data. */
export interface BreakerFindings {
  readonly closing: number;
  readonly live: number;
  readonly limit: number;
  /** The table of templates has no rows. */
  readonly isEmptied: boolean;
  /** Why the slots would be closed, the most frequent first. */
  readonly causes: readonly Counted<Cause>[];
  /** Whose slots they are, those with the most first. */
  readonly templates: readonly Counted<Concerned>[];
}

export type Counted<What> = What & { readonly count: number };

export interface Cause {
  /** `off`: the date is out of the bounds of the template, or another week's turn. */
  readonly reason: StaleReason | "off";
  readonly closure: string | undefined;
}

export type Concerned =
  /** The name is empty where nobody has given it one. */
  | { readonly kind: "template"; readonly id: string; readonly name: string }
  | { readonly kind: "deleted"; readonly id: string }
  /** Made by a run, and linked to nothing any more. */
  | { readonly kind: "none" };

export function breakerFindings(
  { templates }: Plan,
  closing: readonly Retire[],
  live: number,
  limit: number,
): BreakerFindings {
  const names = new Map<string, string>(templates.map(({ id, name }) => [id, name]));
  const concerned = ({ slot: { provenance } }: Retire): Concerned => {
    const [id] = provenance;
    const name = names.get(id ?? "");
    if (id === undefined) return { kind: "none" };
    return name === undefined ? { kind: "deleted", id } : { kind: "template", id, name };
  };
  return {
    closing: closing.length,
    live,
    limit,
    isEmptied: templates.length === 0,
    causes: counted(closing.map(causeOf)),
    templates: counted(closing.map(concerned)),
  };
}

const causeOf = ({ reason, exclusion }: Retire): Cause => ({
  reason: exclusion?.kind === "off" ? "off" : reason,
  closure: exclusion?.kind === "closed" ? nameOfClosure(exclusion.by) : undefined,
});

/** Each of them once, with how often it is there. */
const counted = <What extends object>(all: readonly What[]): readonly Counted<What>[] =>
  [...groupBy(all, (each) => JSON.stringify(each))]
    .sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
    .map(([, same]) => ({ ...(same[0] as What), count: same.length }));

const MOST_NAMED = 5;

/** So many of them as a person will read. */
const mostOf = <What>(all: readonly What[]): readonly What[] => all.slice(0, MOST_NAMED);

/** The most frequent with their counts, and how many others there are, in any language. */
export function listed<What>(
  all: readonly Counted<What>[],
  textOf: (one: What) => string,
  more: (count: number) => string,
): string {
  const named = mostOf(all).map((one) => `${textOf(one)}: ${one.count}`);
  const rest = all.length - named.length;
  return [...named, ...(rest > 0 ? [more(rest)] : [])].join("; ");
}

/** What was refused, why, and the ways to go on; the first sentence is that of the run log (semantics 3.10). */
export function breakerTexts(findings: BreakerFindings): readonly [string, ...string[]] {
  const { closing, live, limit, isEmptied, causes, templates } = findings;
  const refused =
    `Refused: would deactivate ${closing} of ${live} live slots (limit ${limit}); ` +
    "set allowMassRetire to allow it once";
  const why = isEmptied
    ? ["The templates table has no rows, perhaps because it was emptied"]
    : [
        `Why: ${listed(causes, causeText, andMore)}`,
        `Templates most concerned: ${listed(templates, concernedText, andMore)}`,
      ];
  return [
    refused,
    ...why,
    `If this is not meant, ${remediesFor(findings, REMEDIES).join("; ")}`,
    "If it is meant, give the input variable allowMassRetire = true for one run. " +
      "To see the whole list first, run once with dryRun = true",
  ];
}

/** The ways to undo what is behind it, by its reasons; each of them once. */
export function remediesFor(
  { isEmptied, causes }: BreakerFindings,
  remedies: Readonly<Record<Cause["reason"], string>>,
): readonly string[] {
  const reasons = isEmptied ? (["template_removed"] as const) : mostOf(causes).map(({ reason }) => reason);
  return [...new Set(reasons.map((reason) => remedies[reason]))];
}

const andMore = (count: number): string => `and ${count} more`;

const causeText = ({ reason, closure }: Cause): string =>
  closure === undefined ? CAUSES[reason] : `closed by the closure ${closure}`;

const CAUSES: Readonly<Record<Cause["reason"], string>> = {
  template_removed: "template removed",
  template_disabled: "template out of use",
  template_teacher_changed: "template with another teacher",
  template_day_changed: "template on another day",
  template_time_changed: "template at another time",
  overridden: "a newer template set in place of the template",
  closed: "closed",
  lesson: "a lesson without a slot at that time",
  template_fixed: "template is fixed",
  template_reserved: "template is reserved",
  off: "no lesson of the template on that date",
  duplicate: "another record with the same hour",
};

const AS_BEFORE = "give the templates back the teacher, day and hour that they had";
const REMEDIES: Readonly<Record<Cause["reason"], string>> = {
  template_removed: "restore the templates from Airtable's trash",
  template_disabled: "put the templates back into use",
  template_teacher_changed: AS_BEFORE,
  template_day_changed: AS_BEFORE,
  template_time_changed: AS_BEFORE,
  overridden: "correct the newer template set, or put it out of use",
  closed: "mend or remove the closure",
  lesson: "correct the times of the lessons, or set lessonsOccupy to off",
  template_fixed: "take the mark off the templates, or set fixedTemplates to open",
  template_reserved: "take the mark off the templates, or set reservedTemplates to open",
  off: "correct the dates or the weeks of the templates",
  duplicate: "delete the copies of slots",
};

function concernedText(concerned: Concerned): string {
  switch (concerned.kind) {
    case "template":
      return concerned.name === "" ? concerned.id : `${concerned.name} (${concerned.id})`;
    case "deleted":
      return `deleted template ${concerned.id}`;
    case "none":
      return "no template";
  }
}
