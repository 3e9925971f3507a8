import type { Settings } from "../domain/settings.ts";
import type { SyncResult } from "../execution/sync-result.ts";
import { describeUnmeant } from "./failure.ts";
import { type Named, type Names, namesOf, type OpenTable } from "./names.ts";
import { personItems } from "./person-items.ts";
import { adviceLines } from "./sections/advice-lines.ts";
import { driftSections } from "./sections/changes/drift.ts";
import { handEdits } from "./sections/changes/hand-edits.ts";
import { shownWrites, whatChanged } from "./sections/changes/what-changed.ts";
import { flagLines } from "./sections/flag-lines.ts";
import { leftAlone } from "./sections/left-alone.ts";
import { type PersonLine, personLine } from "./sections/needs-person.ts";
import { notes } from "./sections/notes.ts";
import { requestNotes } from "./sections/request-notes.ts";
import { runFindings } from "./sections/run-findings.ts";
import type { ReportWords } from "./words/report-words.ts";
import type { SyncWords } from "./words/sync-words.ts";

export interface ReportSettings extends Pick<Settings, "recordLimit" | "showStudents"> {
  /** Input variables that mean nothing to the script. */
  readonly unknownInputs?: readonly string[];
}

/** A report, and what stands around it in an e-mail. */
export interface Report {
  readonly subject: string;
  /** How many things wait for a person: the lines of that section. */
  readonly needsPerson: number;
  /** Markdown. */
  readonly text: string;
}

/**
 * What a run did and what it asks of a person, to be read in a minute (semantics 5.8). Made from the plan and its
 * outcomes; a dry run lists exactly what a real one would write.
 */
export function describeSync(result: SyncResult, words: SyncWords, settings: ReportSettings): Report {
  const { dryRun } = result.run.settings;
  const names = namesOf(namedIn(result, settings), words);
  const findings = runFindings(result, words, names);
  const persons = [...personLines(result, words, names), ...findings];
  const summary = words.summary(result.created, result.updated, result.deactivated);
  const subject = words.subject(persons.length, summary);
  const isOutOfTime = result.entries.some(({ code }) => code === "incomplete");
  const isIdle = shownWrites(result).length === 0 && !result.incomplete;
  const text = [
    `# ${words.line(subject)}`,
    ...(result.unmeant ? [describeUnmeant(result.unmeant, words)] : []),
    ...(dryRun ? [words.line(result.drift ? words.drift.intro : words.dryRun)] : []),
    ...(result.incomplete ? [words.line(words.incomplete(result.remaining, isOutOfTime))] : []),
    ...(isIdle ? [words.line(words.nothingToDo)] : []),
    ...sectionsOf(result, words, settings, names, {
      findings,
      notes: requestNotes(result, words, names, settings.unknownInputs),
    }),
  ].join("\n\n");
  return { subject, needsPerson: persons.length, text };
}

/** The report of a rehearsal without its head, section by section; what is empty is left out. */
export const rehearsalSections = (
  result: SyncResult,
  words: ReportWords,
  settings: ReportSettings,
): readonly string[] =>
  sectionsOf(result, words, settings, namesOf(namedIn(result, settings), words), { findings: [], notes: [] });

/** What only a run that was asked for something and wrote can tell, beside what its plan does. */
interface OfTheRun {
  readonly findings: readonly PersonLine[];
  readonly notes: readonly string[];
}

function sectionsOf(
  result: SyncResult,
  words: ReportWords,
  settings: ReportSettings,
  names: Names,
  ofTheRun: OfTheRun,
): readonly string[] {
  const { headings } = words;
  const { dryRun } = result.run.settings;
  const flags = result.flagged ? flagLines(result.flagged, dryRun, words, names) : [];
  const notReopened = result.plan.skips
    .filter(({ reason }) => reason === "not-reopened")
    .map(({ slot }) => words.notReopened(names.subject([slot])));
  const listed = (lines: readonly string[]): readonly string[] =>
    lines.map((line) => `- ${words.line(line)}`);
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [headings.person, adviceLines([...personLines(result, words, names), ...ofTheRun.findings], words)],
    [dryRun ? headings.planned : headings.changed, listed(whatChanged(result, words, names))],
    [headings.overlaps, listed(flags)],
    [headings.handEdits, listed(handEdits(result, words, names))],
    [headings.notReopened, listed(notReopened)],
    ...driftSections(result, words, names).map(([heading, lines]) => [heading, listed(lines)] as const),
    [headings.left, listed(leftAlone(result, words, names))],
    [words.notes.heading, listed([...ofTheRun.notes, ...notes(result, words, names)])],
    [headings.capacity, listed(capacityLines(result, words, settings))],
  ];
  return sections
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => `## ${words.line(heading)}\n\n${lines.join("\n")}`);
}

/** Everything that the engine may not or cannot settle by itself. */
const personLines = (result: SyncResult, words: ReportWords, names: Names): readonly PersonLine[] => {
  const lock = result.school.store.map.slots.fields.locked?.name;
  const context = { plan: result.plan, lock, words, names };
  return personItems(result.plan).map((item) => personLine(item, context));
};

function namedIn({ plan, school }: SyncResult, { showStudents }: ReportSettings): Named {
  const { base, slots, templates, closures } = school.store.map;
  const tables: Readonly<Record<OpenTable, string | undefined>> = {
    slots: slots.id,
    templates: templates.id,
    closures: closures?.id,
  };
  return {
    templates: plan.templates,
    teacherNames: school.teacherNames,
    today: school.window.now.date,
    ...(showStudents && { bookedBy: school.slots.bookedBy }),
    urlOf: (table, record) =>
      base === undefined || tables[table] === undefined
        ? undefined
        : `https://airtable.com/${base}/${tables[table]}/${record}`,
  };
}

/** How full the base is, while there is less than a year's room; only a run for the whole base counts it. */
function capacityLines(
  { run, plan, created }: SyncResult,
  words: ReportWords,
  { recordLimit }: ReportSettings,
): readonly string[] {
  if (run.request.target) return [];
  const held = plan.facts.length + created;
  const perWeek = plan.templates.filter(({ state }) => state === "active").length;
  const weeksLeft = perWeek === 0 ? undefined : Math.max(0, Math.floor((recordLimit - held) / perWeek));
  const isPlenty = weeksLeft === undefined ? held < recordLimit / 2 : weeksLeft >= WEEKS_OF_A_YEAR;
  return isPlenty ? [] : [words.capacity(held, perWeek, weeksLeft, recordLimit)];
}

const WEEKS_OF_A_YEAR = 52;
