import { nameOfClosure } from "../../domain/closure.ts";
import { shortened } from "../../domain/text/shortened.ts";
import type { Plan } from "../../planning/plan.ts";
import type { Names } from "../../report/names.ts";
import type { PersonItem } from "../../report/person-items.ts";
import { personLine } from "../../report/sections/needs-person.ts";
import type { PlanRow } from "./plan-row.ts";
import { about, type RowContext, slotOf, templateOf } from "./row-context.ts";
import { idOfOccupant, subjectOf } from "./subjects.ts";

/** What the report says of it; day and hours of the first are those of the row. */
export function personRow(item: PersonItem, plan: Plan, context: RowContext): PlanRow {
  const { panel, sync, names } = context;
  const row = { kind: "skipped", person: true } as const;
  const text = (own: Partial<Names> = {}): string => {
    const line = personLine(item, { plan, lock: context.lock, words: sync, names: { ...names, ...own } });
    return [line.text, line.advice].filter((part) => part !== "").join(" ");
  };
  switch (item.kind) {
    case "slot": {
      const [{ slot, reason }] = item.weeks;
      const others = item.dates.slice(1).map(names.day).join(", ");
      const also = others === "" ? "" : ` ${sync.alsoOn(others)}`;
      return {
        ...about(slot, context),
        ...row,
        id: `skip:${slot.id}`,
        subjects: item.weeks.map((each) => each.slot.id),
        reason,
        text: text({ subject: () => panel.plan.thisHour }) + also,
      };
    }
    case "blocked": {
      const { by } = item.waiting;
      return {
        ...about(by, context),
        ...row,
        id: `blocked:${by.id}`,
        reason: "waiting",
        text: text({ subject: () => panel.plan.thisHour }),
      };
    }
    case "refused": {
      const [{ kind, slot, occurrence, presence }] = item.weeks;
      return {
        ...about(slot, context),
        ...row,
        id: `refused:${slot?.id ?? ""}|${subjectOf(occurrence)}`,
        subjects: item.weeks.map((each) => each.slot?.id ?? subjectOf(each.occurrence)),
        kind: "refused",
        reason: kind === "duplicate" ? "same-hour" : "overlap",
        teacher: occurrence.template.teacher,
        date: presence.date,
        starts: presence.starts,
        title: names.hours(presence),
        type: occurrence.template.type ?? "",
        text: text({ subject: () => panel.plan.thisHour, occurrence: () => panel.plan.thisHour }),
        opens: slot ? slotOf(slot) : templateOf(occurrence.template.id),
      };
    }
    case "overlap": {
      const [[a, b]] = item.weeks;
      const others = item.dates.slice(1).map(names.day).join(", ");
      const also = others === "" ? "" : ` ${sync.alsoOn(others)}`;
      return {
        ...about(a.slot, context),
        ...row,
        id: `overlap:${idOfOccupant(a)}|${idOfOccupant(b)}`,
        subjects: item.weeks.flat().map(idOfOccupant),
        reason: "double-booked",
        teacher: a.presence.teachers[0],
        date: a.presence.date,
        starts: a.presence.starts,
        title: names.hours(a.presence),
        text: panel.plan.doubleBooked(names.occupant(b)) + also,
      };
    }
    case "template": {
      const { template } = item;
      return {
        ...about(undefined, context),
        ...row,
        id: `template:${template.id}`,
        reason: "invalid-template",
        teacher: template.teachers[0],
        title: names.template(template),
        text: text(),
        opens: templateOf(template.id),
      };
    }
    case "closure": {
      const { closure } = item;
      return {
        ...about(undefined, context),
        ...row,
        id: `closure:${closure.id}`,
        reason: "invalid-closure",
        teacher: closure.teachers[0],
        title: panel.name(nameOfClosure(closure)),
        text: text(),
        opens: { table: "closures", id: closure.id },
      };
    }
    case "set": {
      const { set } = item;
      return {
        ...about(undefined, context),
        ...row,
        id: `set:${set.name}`,
        reason: "invalid-set",
        teacher: set.teachers[0],
        title: panel.name(shortened(set.name)),
        text: text(),
      };
    }
    case "lesson": {
      const [{ slot }] = item.weeks;
      return {
        ...about(slot, context),
        ...row,
        id: `lesson:${slot.id}`,
        subjects: item.weeks.map((clash) => clash.slot.id),
        reason: "lesson-clash",
        text: text({ subject: () => panel.plan.thisHour }),
      };
    }
    case "unplaced":
      return {
        ...about(item.slot, context),
        ...row,
        id: `unplaced:${item.slot.id}`,
        reason: "unplaced",
        text: text({ subject: () => panel.plan.thisHour }),
      };
  }
}
