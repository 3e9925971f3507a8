import type { PlannedSchool } from "../../execution/load.ts";
import type { Occupant } from "../../planning/action.ts";
import type { Plan } from "../../planning/plan.ts";
import type { Names } from "../../report/names.ts";
import { reasonText } from "../../report/write-words.ts";
import type { Hour } from "../hours/hours.ts";
import { isolated, panelNames } from "../panel-names.ts";
import type { Opens, PlanRow, RowWords } from "../plan/plan-row.ts";
import { planRows } from "../plan/plan-rows.ts";
import { idOfOccupant, subjectOf } from "../plan/subjects.ts";
import { whyBlocked } from "./why-blocked.ts";

/** What there is to tell about one hour. */
export interface Story {
  readonly title: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
  /** Why it is as it is. */
  readonly why: readonly string[];
  /** What the next sync does to it. */
  readonly next: string;
  readonly record: Opens | undefined;
  readonly template: Opens | undefined;
}

export function storyOf(hour: Hour, school: PlannedSchool, words: RowWords): Story {
  const { weeks } = words.panel;
  const { story } = weeks;
  const names = panelNames(school, words.panel);
  const { slot, occurrence } = hour;
  const templateId = occurrence?.template.id ?? slot?.provenance[0];
  const template = school.plan.templates.find(({ id }) => id === templateId);
  const rows = rowsAbout(hour, planRows(school, words));
  const type = slot?.slot.type ?? occurrence?.template.type;
  const state = [
    weeks.states[hour.state],
    ...(hour.locked && hour.state !== "locked" ? [weeks.states.locked] : []),
    ...(hour.trouble ? [weeks.trouble[hour.trouble]] : []),
    ...(hour.overlapping && hour.state !== "refused" ? [weeks.overlapping[hour.overlapping]] : []),
  ].join(", ");
  const teachers = hour.teachers.map(names.teacher).join(", ");
  return {
    title: `${names.day(hour.date)} ${names.hours(hour)}`,
    facts: [
      [story.teacher, teachers === "" ? words.panel.noTeacher : teachers],
      ...(type === undefined || type === "" ? [] : ([[story.type, isolated(type)]] as const)),
      [story.state, state],
      ...(hour.students.length === 0
        ? []
        : ([[story.students, hour.students.map(isolated).join(", ")]] as const)),
      [
        story.template,
        templateId === undefined
          ? story.noTemplate
          : template
            ? names.template(template)
            : story.goneTemplate,
      ],
    ],
    why: [...overlapsOf(hour, school.plan, names, words), ...whyOf(hour, rows, school, words)],
    next: nextOf(hour, rows, words),
    record: slot && { table: "slots", id: slot.id },
    template: template && { table: "templates", id: template.id },
  };
}

/** Overlaps apart, which concern two. */
function rowsAbout({ slot, occurrence }: Hour, rows: readonly PlanRow[]): readonly PlanRow[] {
  const subject = slot?.id ?? (occurrence && subjectOf(occurrence));
  return rows.filter(
    ({ subjects, reason }) =>
      subject !== undefined && subjects.includes(subject) && reason !== "double-booked",
  );
}

const overlapsOf = (
  hour: Hour,
  { overlapsAfter }: Plan,
  names: Names,
  { panel }: RowWords,
): readonly string[] =>
  overlapsAfter.pairs
    .filter((pair) => pair.some((occupant) => isAbout(occupant, hour)))
    .map(([a, b]) => panel.plan.doubleBooked(names.occupant(isAbout(a, hour) ? b : a)));

const isAbout = (occupant: Occupant, { slot, occurrence }: Hour): boolean =>
  idOfOccupant(occupant) === (slot?.id ?? (occurrence && subjectOf(occurrence)));

/** The decisions about it that write nothing; where there are none, what its cells say. */
function whyOf(
  { slot, lesson, past }: Hour,
  rows: readonly PlanRow[],
  school: PlannedSchool,
  { panel, sync }: RowWords,
): readonly string[] {
  const { plan } = school;
  const { story } = panel.weeks;
  const decided = rows.filter(({ kind }) => kind === "skipped" || kind === "refused").map(({ text }) => text);
  if (decided.length > 0) return decided;
  if (rows.length > 0) return rows.map(({ text }) => text);
  if (past) return [story.past];
  if (lesson) return [story.withoutSlot];
  if (!slot) return [panel.plan.reasons.wanted];
  const invalid = plan.templates.find(({ id, state }) => state === "invalid" && slot.provenance.includes(id));
  if (invalid?.state === "invalid") {
    const problems = invalid.problems.map(sync.problem).join("; ");
    return [sync.person.invalidTemplate(isolated(invalid.name), problems, "")];
  }
  if (!slot.generated) return [story.byHand];
  if (slot.frozen) return [story.beyond];
  if (!slot.ownBlocked) return [story.asWanted];
  const retire = whyBlocked(slot, school);
  return [
    retire ? story.blockedBySync(reasonText(retire, sync, panelNames(school, panel))) : story.blockedOnce,
  ];
}

function nextOf({ planned, state }: Hour, rows: readonly PlanRow[], { panel }: RowWords): string {
  const { weeks } = panel;
  if (state === "planned") return weeks.states.planned;
  if (state === "arriving") return weeks.states.arriving;
  if (planned === undefined) return weeks.story.nothingNext;
  const row = rows.find(({ kind }) => kind !== "skipped" && kind !== "refused");
  return row ? `${weeks.planned[planned]}. ${row.text}` : weeks.planned[planned];
}
