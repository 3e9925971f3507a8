import { nameOfClosure } from "../domain/closure.ts";
import type { TeacherId } from "../domain/ids.ts";
import { nameOfLesson } from "../domain/lesson.ts";
import type { Presence } from "../domain/overlap.ts";
import type { Settings } from "../domain/settings.ts";
import { shortened } from "../domain/text.ts";
import type { SyncResult } from "../execution/sync.ts";
import { dateOf, presenceAfter, type Retire, type Write } from "../planning/action.ts";
import { groupBy } from "../planning/group-by.ts";
import { describeUnmeant } from "./failure.ts";
import { type Named, type Names, namesOf } from "./names.ts";
import { changeTexts } from "./sections/changes.ts";
import { driftSections } from "./sections/drift.ts";
import { flagLines } from "./sections/flag-lines.ts";
import { handEdits } from "./sections/hand-edits.ts";
import { leftAlone } from "./sections/left-alone.ts";
import { needsPerson } from "./sections/needs-person.ts";
import { notes } from "./sections/notes.ts";
import type { SyncWords } from "./words/words.ts";

export interface ReportSettings extends Pick<Settings, "recordLimit"> {
  /** Input variables that mean nothing to the script. */
  readonly unknownInputs?: readonly string[];
}

/**
 * What a run did and what it asks of a person, as Markdown for an e-mail (semantics 5.8).
 * Made from the plan and its outcomes; a dry run lists exactly what a real one would write.
 */
export function describeSync(result: SyncResult, words: SyncWords, settings: ReportSettings): string {
  const isOutOfTime = result.entries.some(({ code }) => code === "incomplete");
  const persons = personLines(result, words).length;
  const isIdle = !result.plan.writes.some((write) => isShown(write, result)) && !result.incomplete;
  return [
    `# ${words.line(words.summary(result.created, result.updated, result.deactivated))}`,
    ...(result.unmeant ? [describeUnmeant(result.unmeant, words)] : []),
    ...(result.run.settings.dryRun ? [words.line(result.drift ? words.drift.intro : words.dryRun)] : []),
    ...(result.incomplete ? [words.line(words.incomplete(result.remaining, isOutOfTime))] : []),
    ...(isIdle ? [words.line(words.nothingToDo)] : []),
    ...(persons > 0 ? [words.line(words.personCount(persons))] : []),
    ...reportSections(result, words, settings),
  ].join("\n\n");
}

/** What waits for a person, a line for each thing. */
export const personLines = (result: SyncResult, words: SyncWords): readonly string[] =>
  needsPerson(result, words, namesOf(namedIn(result), words));

/** The report without its head, section by section; what is empty is left out. */
export function reportSections(
  result: SyncResult,
  words: SyncWords,
  settings: ReportSettings,
): readonly string[] {
  const names = namesOf(namedIn(result), words);
  const { headings } = words;
  const flags = result.flagged ? flagLines(result.flagged, result.run.settings.dryRun, words, names) : [];
  const notReopened = result.plan.skips
    .filter(({ reason }) => reason === "not-reopened")
    .map(({ slot }) => words.notReopened(names.slot(slot)));
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [result.run.settings.dryRun ? headings.planned : headings.changed, changedLines(result, words, names)],
    [headings.person, bullets(personLines(result, words), words)],
    [headings.overlaps, bullets(flags, words)],
    [headings.handEdits, bullets(handEdits(result, words, names), words)],
    [headings.notReopened, bullets(notReopened, words)],
    ...driftSections(result, words, names).map(
      ([heading, lines]) => [heading, bullets(lines, words)] as const,
    ),
    [headings.left, bullets(leftAlone(result, words, names), words)],
    [words.notes.heading, bullets(notes(result, words, names, settings.unknownInputs), words)],
    [headings.capacity, bullets(capacityLines(result, words, settings), words)],
  ];
  return sections
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => `## ${words.line(heading)}\n\n${lines.join("\n")}`);
}

const namedIn = ({ plan, school }: SyncResult): Named => ({
  templates: plan.templates,
  teacherNames: school.teacherNames,
});

/** What was written and stands; in a dry run, what would be written. */
const isShown = (write: Write, { run, applied, verified }: SyncResult): boolean =>
  run.settings.dryRun || (applied.outcomes.get(write)?.status === "done" && !verified.takenBack.has(write));

const bullets = (lines: readonly string[], words: SyncWords): readonly string[] =>
  lines.map((line) => `- ${words.line(line)}`);

/** Per teacher and day, every write by its key. */
function changedLines(result: SyncResult, words: SyncWords, names: Names): readonly string[] {
  const shown = result.plan.writes.filter((write) => isShown(write, result));
  const byTeacher = [...groupBy(shown, teacherOf)]
    .map(([teacher, writes]) => ({
      name: teacher === undefined ? words.noTeacher : names.teacher(teacher),
      writes,
    }))
    .sort((a, b) => words.byName(a.name, b.name));
  return byTeacher.flatMap(({ name, writes }) => [
    `### ${words.line(words.name(name))}`,
    ...[...groupBy(writes, dateOf)]
      .sort(([a], [b]) => (a ?? 0) - (b ?? 0))
      .flatMap(([date, ofDay]) => [
        `- ${words.line(names.day(date))}`,
        ...ofDay
          .slice()
          .sort((a, b) => (placeOf(a)?.starts ?? 0) - (placeOf(b)?.starts ?? 0))
          .map(
            (write) =>
              `  - ${words.line(`${writeText(write, result.run.settings.dryRun, words, names)} — ${names.key(write)}`)}`,
          ),
      ]),
  ]);
}

function writeText(write: Write, dryRun: boolean, words: SyncWords, names: Names): string {
  const place = placeOf(write);
  const hours = place ? names.hours(place) : words.empty;
  switch (write.kind) {
    case "create":
      return words.created(hours, shortened(write.changes.type ?? ""), dryRun);
    case "update":
      return words.updated(hours, changeTexts(write, words, names).join(", "), dryRun);
    case "reopen":
      return words.reopened(hours, dryRun);
    case "retire":
      return words.deactivated(hours, reasonText(write, words), dryRun);
  }
}

/** Why a slot is taken away, to go on after "because". */
export function reasonText({ reason, exclusion }: Retire, words: SyncWords): string {
  if (exclusion?.kind === "closed") return words.closedBy(words.name(nameOfClosure(exclusion.by)));
  if (exclusion?.kind === "lesson") return words.lessonBy(words.name(nameOfLesson(exclusion.by)));
  return exclusion?.kind === "off" ? words.off : words.reasons[reason];
}

export const placeOf = (write: Write): Presence | undefined =>
  write.kind === "retire" ? write.slot.presence : presenceAfter(write);

export const teacherOf = (write: Write): TeacherId | undefined =>
  write.kind === "retire" ? write.slot.teachers[0] : write.occurrence.template.teacher;

/** Only a run for the whole base counts it. */
function capacityLines(
  result: SyncResult,
  words: SyncWords,
  { recordLimit }: ReportSettings,
): readonly string[] {
  if (result.run.request.target) return [];
  const held = result.school.slots.records + result.created;
  const perWeek = result.plan.templates.filter(({ state }) => state === "active").length;
  const weeksLeft = perWeek === 0 ? undefined : Math.max(0, Math.floor((recordLimit - held) / perWeek));
  return [words.capacity(held, perWeek, weeksLeft, recordLimit)];
}
