import type { TeacherId, TemplateId } from "../../../domain/ids.ts";
import type { SyncResult } from "../../../execution/sync-result.ts";
import { dateOf, type Retire, type Write } from "../../../planning/action.ts";
import { groupBy } from "../../../planning/group-by.ts";
import { seenFields } from "../../../planning/seen-fields.ts";
import type { Names } from "../../names.ts";
import type { ReportWords } from "../../words/report-words.ts";
import { placeOf, reasonText, teacherOf } from "../../write-words.ts";
import { dayList } from "../day-list.ts";
import { changeTexts } from "./change-text.ts";

/** What was written and stands; in a dry run, what would be written. */
export const shownWrites = ({ run, plan, applied, verified }: SyncResult): readonly Write[] =>
  plan.writes.filter(
    (write) =>
      run.settings.dryRun ||
      (applied.outcomes.get(write)?.status === "done" && !verified.takenBack.has(write)),
  );

/** Writes only what the engine notes for itself: a first run has hundreds of these, and nobody will see them. */
export const isQuiet = (write: Write): boolean =>
  write.kind === "update" && seenFields(write.changes).length === 0;

/**
 * One line for each teacher and cause, with every hour; slots of which only the sync's own note is written are one
 * number (semantics 5.8).
 */
export function whatChanged(result: SyncResult, words: ReportWords, names: Names): readonly string[] {
  const { dryRun } = result.run.settings;
  const shown = shownWrites(result);
  const quiet = shown.filter(isQuiet).length;
  const causeOf = causes(shown, words, names);
  const byCause = groupBy(
    shown.filter((write) => !isQuiet(write)),
    lineKey(causeOf),
  );
  const lines = [...byCause.values()].map((alike) => {
    const [first] = alike as [Write, ...Write[]];
    const text = lineText(alike, causeOf(first), dryRun, words, names);
    return { name: teacherName(first, words, names), text, day: firstDay(alike) };
  });
  lines.sort((a, b) => words.byName(a.name, b.name) || a.day - b.day);
  // What is the same for several teachers, as a holiday is, is told once.
  return [
    ...[...groupBy(lines, ({ text }) => text)].map(
      ([text, alike]) => `**${alike.map(({ name }) => words.name(name)).join(", ")}**${text}`,
    ),
    ...(quiet > 0 ? [words.quiet(quiet, dryRun)] : []),
  ];
}

/** Why, and every hour by what was done to it; to go on after the teacher. */
function lineText(
  writes: readonly Write[],
  { text, isChange }: Cause,
  dryRun: boolean,
  words: ReportWords,
  names: Names,
): string {
  const what = KINDS.flatMap((kind) => {
    const ofKind = writes.filter((write) => write.kind === kind);
    return ofKind.length === 0 ? [] : [words.did[kind](hoursOf(ofKind, words, names), dryRun)];
  });
  const because = text === "" ? "" : isChange ? ` (${text})` : `, ${words.because(text)}`;
  return `${because}: ${what.join("; ")}`;
}

const KINDS = ["retire", "create", "reopen", "update"] as const satisfies readonly Write["kind"][];

interface Cause {
  readonly text: string;
  /** It is what is changed in the cells, and not why. */
  readonly isChange: boolean;
}

const NO_CAUSE: Cause = { text: "", isChange: false };

/** A new hour of a template that has moved, or of the set that takes another's place, has the cause of the old ones. */
function causes(writes: readonly Write[], words: ReportWords, names: Names): (write: Write) => Cause {
  const moved = new Map<string, string>();
  const overridden = new Map<TeacherId | undefined, string>();
  for (const write of writes) {
    if (write.kind !== "retire") continue;
    const text = reasonText(write, words, names);
    if (write.reason === "overridden") overridden.set(teacherOf(write), text);
    if (MOVED.has(write.reason))
      for (const template of write.slot.provenance) moved.set(movedKey(template, teacherOf(write)), text);
  }
  return (write) => {
    switch (write.kind) {
      case "retire":
        return { text: reasonText(write, words, names), isChange: false };
      case "update":
        return { text: changeTexts(write, words, names).join(", "), isChange: true };
      case "create":
      case "reopen": {
        const { id, teacher, set } = write.occurrence.template;
        const text =
          moved.get(movedKey(id, teacher)) ?? (set === undefined ? undefined : overridden.get(teacher));
        return text === undefined ? NO_CAUSE : { text, isChange: false };
      }
    }
  };
}

const MOVED: ReadonlySet<Retire["reason"]> = new Set(["template_day_changed", "template_time_changed"]);
const movedKey = (template: TemplateId, teacher: TeacherId | undefined): string => `${template}|${teacher}`;

const lineKey =
  (causeOf: (write: Write) => Cause) =>
  (write: Write): string =>
    JSON.stringify([teacherOf(write), causeOf(write)]);

const teacherName = (write: Write, words: ReportWords, names: Names): string => {
  const teacher = teacherOf(write);
  return teacher === undefined ? words.noTeacher : names.teacher(teacher);
};

const firstDay = (writes: readonly Write[]): number => Math.min(...writes.map((write) => dateOf(write) ?? 0));

const hoursOf = (writes: readonly Write[], words: ReportWords, names: Names): string =>
  dayList(
    writes.map((write) => ({ date: dateOf(write), starts: placeOf(write)?.starts })),
    words,
    names,
  );
