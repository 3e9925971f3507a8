import type { SlotChanges, SlotField } from "../../domain/slot.ts";
import { shortened } from "../../domain/text/shortened.ts";
import { formatDate, formatTimeOfDay, type Weekday } from "../../domain/time/civil-time.ts";
import type { Difference } from "../../planning/drift.ts";
import type { SlotFacts } from "../../planning/held/facts.ts";
import type { Names } from "../names.ts";
import type { ReportWords } from "../words/report-words.ts";

/** Every cell that is to be written: what it was and what it becomes. */
export function changeTexts(
  { slot, changes }: Difference,
  words: ReportWords,
  names: Names,
): readonly string[] {
  return (Object.keys(changes) as SlotField[]).map((field) =>
    // What the engine notes for itself means nothing to a reader.
    field === "syncState"
      ? words.fields.syncState
      : words.change(
          words.fields[field],
          before(field, slot, words, names),
          after(field, changes, words, names),
        ),
  );
}

function before(field: SlotField, { slot }: SlotFacts, words: ReportWords, names: Names): string {
  const shown = (value: string | number | undefined): string =>
    value === undefined || value === "" ? words.empty : words.embed(shortened(String(value)));
  const time = (minute: typeof slot.starts): string =>
    shown(minute === undefined ? undefined : formatTimeOfDay(minute));
  switch (field) {
    case "key":
      return shown(slot.key);
    case "teacher":
      return slot.teachers.length === 0
        ? words.empty
        : slot.teachers.map((id) => words.name(names.teacher(id))).join(", ");
    case "date":
      return shown(slot.date === undefined ? undefined : formatDate(slot.date));
    case "starts":
      return time(slot.starts);
    case "ends":
      return time(slot.ends);
    case "type":
      return shown(slot.type);
    case "source":
      return shown(slot.source.join(", "));
    case "status":
      return shown(slot.statusName);
    case "capacity":
      return shown(slot.capacity);
    case "weekday":
      return weekdayText(slot.weekday, words);
    case "syncState":
      return shown(slot.syncState);
    case "legacyTeacher":
      return shown(slot.legacyTeacher);
    case "instanceId":
      return shown(slot.instanceId);
  }
}

function after(field: SlotField, changes: SlotChanges, words: ReportWords, names: Names): string {
  const { teacher, date, starts, ends } = changes;
  if (field === "teacher" && teacher !== undefined) return words.name(names.teacher(teacher));
  if (field === "weekday") return weekdayText(changes.weekday, words);
  if (field === "date" && date !== undefined) return words.embed(formatDate(date));
  if (field === "starts" && starts !== undefined) return words.embed(formatTimeOfDay(starts));
  if (field === "ends" && ends !== undefined) return words.embed(formatTimeOfDay(ends));
  return words.embed(shortened(String(changes[field] ?? "")));
}

/** The name of the day; whatever else stands in the cell as it is. */
function weekdayText(weekday: number | undefined, words: ReportWords): string {
  if (weekday === undefined) return words.empty;
  return words.weekdays[weekday as Weekday] ?? words.embed(String(weekday));
}
