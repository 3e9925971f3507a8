import type { TeacherId } from "../../domain/ids.ts";
import type { FlaggerResult } from "../../execution/flags/flagger.ts";
import { groupBy } from "../../planning/group-by.ts";
import type { OverlapPair, OverlapParty } from "../../planning/overlaps/upcoming.ts";
import { type Names, namesOf } from "../names.ts";
import type { OverlapWords } from "../words/words.ts";
import { clashLines, weeklyClashes } from "./clash-lines.ts";
import { flagLines } from "./flag-lines.ts";

/** The double bookings to come, by teacher and day, each with what to do; Markdown for an e-mail (semantics 5.8). */
export function describeOverlaps(
  result: FlaggerResult,
  words: OverlapWords,
  unknownInputs: readonly string[] = [],
): string {
  const { run, school, found: overlaps, clashes, flagged, entries } = result;
  const { dryRun } = run.settings;
  const names = namesOf({ ...school, templates: school.templates.templates }, words);
  const fresh = new Set(flagged.fresh);
  const failures = entries.filter(({ code }) => code === "write-failed");
  const byTeacher = [...groupBy(overlaps.pairs, sharedTeacher)]
    .map(([teacher, pairs]) => ({
      name: teacher === undefined ? words.noTeacher : names.teacher(teacher),
      pairs,
    }))
    .sort((a, b) => words.byName(a.name, b.name));
  const sections = byTeacher.map(({ name, pairs }) =>
    [
      `## ${words.line(words.embed(name))}`,
      ...[...groupBy(pairs, ({ a }) => a.presence.date)].map(([date, ofDay]) =>
        [
          `- ${words.line(names.day(date))}`,
          ...ofDay.map((pair) => `  - ${words.line(pairText(pair, fresh.has(pair), words, names))}`),
        ].join("\n"),
      ),
    ].join("\n"),
  );
  const rest = overlaps.count - overlaps.pairs.length;
  return [
    `# ${words.line(words.overlapSummary(overlaps.count, result.overlapping, flagged.cleared.length))}`,
    ...(dryRun ? [words.line(words.overlapDryRun)] : []),
    ...(unknownInputs.length > 0
      ? [words.line(words.unknownInput(unknownInputs.map(words.embed).join(", ")))]
      : []),
    ...(overlaps.count === 0 && clashes.count === 0 ? [words.line(words.noOverlaps)] : []),
    ...sections,
    ...(rest > 0 ? [words.line(words.more(rest))] : []),
    ...(clashes.count > 0
      ? [
          [
            `## ${words.line(words.clashesHeading)}`,
            ...clashLines(result, words, names).map((line) => `- ${words.line(line)}`),
          ].join("\n"),
        ]
      : []),
    ...flagLines(flagged, dryRun, words, names).map((line) => words.line(line)),
    ...failures.map(({ message }) => `- ${words.line(words.failed(words.embed(message)))}`),
  ].join("\n\n");
}

/** How many things wait for a person; what comes back week by week is one thing (semantics 5.8). */
export function overlapsForPerson({ found, clashes, errors }: FlaggerResult): number {
  const weekly = groupBy(found.pairs, ({ a, b }) => JSON.stringify([partyKey(a), partyKey(b)].sort()));
  return weekly.size + weeklyClashes(clashes.listed).length + errors.length;
}

const partyKey = ({ templates, record, name }: OverlapParty): string =>
  templates.length > 0 ? templates.join(" ") : (record ?? name);

const sharedTeacher = ({ a, b }: OverlapPair): TeacherId | undefined =>
  a.presence.teachers.find((teacher) => b.presence.teachers.includes(teacher));

function pairText({ a, b }: OverlapPair, isFresh: boolean, words: OverlapWords, names: Names): string {
  const [one, other] = [partyText(a, words, names), partyText(b, words, names)];
  const text = a.refused
    ? words.refusedPair(one, other)
    : b.refused
      ? words.refusedPair(other, one)
      : a.name === b.name
        ? words.twins(one, other)
        : words.pair(one, other);
  return isFresh ? words.fresh(text) : text;
}

const partyText = ({ presence, name, templates }: OverlapParty, words: OverlapWords, names: Names): string =>
  `${names.hours(presence)} ${words.embed(name)}${words.of(templates.map((id) => names.template({ id })).join(", "))}`;
