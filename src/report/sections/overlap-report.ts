import type { TemplateId } from "../../domain/ids.ts";
import type { FlaggerResult } from "../../execution/flags/flagger.ts";
import type { Entry } from "../../execution/log/entry.ts";
import { groupBy } from "../../planning/group-by.ts";
import type { OverlapPair, OverlapParty } from "../../planning/overlaps/upcoming.ts";
import { type Names, namesOf } from "../names.ts";
import type { Report } from "../report.ts";
import type { OverlapWords } from "../words/overlap-words.ts";
import { adviceLines } from "./advice-lines.ts";
import { clashLines } from "./clash-lines.ts";
import { flagLines } from "./flag-lines.ts";
import type { PersonLine } from "./needs-person.ts";

/**
 * The double bookings to come, a line for those of the same two, each with what to do (semantics 5.8); `summary` is what
 * the flagger did, for the subject.
 */
export function describeOverlaps(
  result: FlaggerResult,
  words: OverlapWords,
  summary: string,
  unknownInputs: readonly string[] = [],
): Report {
  const { run, school, found, clashes, flagged, entries } = result;
  const { dryRun } = run.settings;
  const { templates } = school.templates;
  const names = namesOf({ ...school, templates, today: school.window.now.date }, words);
  const persons = [...pairLines(result, words, names), ...failedFlags(entries, words, names)];
  const clashing = clashLines(result, words, names);
  const needsPerson = persons.length + clashing.length;
  const rest = found.count - found.pairs.length;
  const subject = words.subject(needsPerson, summary);
  const flags = flagLines(flagged, dryRun, words, names);
  const listed = (lines: readonly string[]): string =>
    lines.map((line) => `- ${words.line(line)}`).join("\n");
  const text = [
    `# ${words.line(subject)}`,
    ...(dryRun ? [words.line(words.overlapDryRun)] : []),
    ...(unknownInputs.length > 0
      ? [words.line(words.unknownInput(unknownInputs.map(words.embed).join(", ")))]
      : []),
    ...(found.count === 0 && clashes.count === 0 ? [words.line(words.noOverlaps)] : []),
    ...(persons.length > 0
      ? [`## ${words.line(words.overlapHeading)}\n\n${adviceLines(persons, words).join("\n")}`]
      : []),
    ...(rest > 0 ? [words.line(words.more(rest))] : []),
    ...(clashing.length > 0 ? [`## ${words.line(words.clashesHeading)}\n\n${listed(clashing)}`] : []),
    ...(flags.length > 0 ? [listed(flags)] : []),
  ].join("\n\n");
  return { subject, needsPerson, text };
}

/** What could not be written on templates, a line for those of the same reason. */
function failedFlags(entries: readonly Entry[], words: OverlapWords, names: Names): readonly PersonLine[] {
  const failures = entries.flatMap(({ code, templateId, failure, message }) =>
    code === "write-failed" && templateId !== undefined
      ? [{ templateId, reason: failure?.reason ?? message }]
      : [],
  );
  return [...groupBy(failures, ({ reason }) => reason)].map(([reason, alike]) => ({
    text: words.failed(
      `${alike.map(({ templateId }) => names.template({ id: templateId as TemplateId })).join(", ")}: ${words.embed(reason)}`,
    ),
    advice: "",
  }));
}

/** By teacher and day; of what comes back week by week the first is told, and the days of the others. */
function pairLines(
  { found, flagged }: FlaggerResult,
  words: OverlapWords,
  names: Names,
): readonly PersonLine[] {
  const fresh = new Set(flagged.fresh);
  const weekly = [...groupBy(found.pairs, pairKey).values()].map((pairs) => ({
    pairs,
    teacher: teacherOf(pairs[0] as OverlapPair, words, names),
  }));
  weekly.sort((a, b) => words.byName(a.teacher, b.teacher));
  return weekly.map(({ pairs, teacher }) => {
    const [first, ...others] = pairs as [OverlapPair, ...OverlapPair[]];
    const line = pairLine(first, words, names);
    const days = [...new Set(others.map(({ a }) => names.day(a.presence.date)))].join(", ");
    const also = days === "" ? "" : ` ${words.alsoOn(days)}`;
    const text = `${words.name(teacher)}, ${names.day(first.a.presence.date)}: ${line.text}${also}`;
    return { ...line, text: pairs.some((pair) => fresh.has(pair)) ? words.fresh(text) : text };
  });
}

const teacherOf = ({ a, b }: OverlapPair, words: OverlapWords, names: Names): string => {
  const shared = a.presence.teachers.find((id) => b.presence.teachers.includes(id));
  return shared === undefined ? words.noTeacher : names.teacher(shared);
};

function pairLine({ a, b }: OverlapPair, words: OverlapWords, names: Names): PersonLine {
  const [one, other] = [partyText(a, words, names), partyText(b, words, names)];
  const { pairAdvice } = words;
  if (a.refused) return { text: words.refusedPair(one, other), advice: pairAdvice.refused };
  if (b.refused) return { text: words.refusedPair(other, one), advice: pairAdvice.refused };
  return areTwins(a, b)
    ? { text: words.twins(one, other), advice: pairAdvice.twins }
    : { text: words.pair(one, other), advice: pairAdvice.pair };
}

/** At the very same time, and each of a template: a name alone may be one that two slots were given by hand. */
const areTwins = (a: OverlapParty, b: OverlapParty): boolean =>
  a.name === b.name && a.templates.length > 0 && b.templates.length > 0;

const partyText = ({ presence, templates }: OverlapParty, words: OverlapWords, names: Names): string =>
  `${names.hours(presence)}${words.of(templates.map((id) => names.template({ id })).join(", "))}`;

const pairKey = ({ a, b }: OverlapPair): string => JSON.stringify([partyKey(a), partyKey(b)].sort());

const partyKey = ({ templates, record, name }: OverlapParty): string =>
  templates.length > 0 ? templates.join(" ") : (record ?? name);
