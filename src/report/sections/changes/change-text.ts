import type { TeacherId } from "../../../domain/ids.ts";
import type { SlotValues } from "../../../domain/slot.ts";
import { shortened } from "../../../domain/text/shortened.ts";
import { formatDate, formatTimeOfDay, type Minute, type Weekday } from "../../../domain/time/civil-time.ts";
import type { Difference } from "../../../planning/drift.ts";
import { type SeenField, seenFields } from "../../../planning/seen-fields.ts";
import type { Names } from "../../names.ts";
import type { ReportWords } from "../../words/report-words.ts";

/** The cells of a slot in which people see a difference, as they are or are to be. */
export type SeenCells = {
  readonly [Field in Exclude<SeenField, "teacher" | "status">]?: SlotValues[Field] | undefined;
} & { readonly teachers?: readonly TeacherId[]; readonly status?: string | undefined };

/** Every cell that people will see changed: what it was and what it becomes. */
export function changeTexts(
  { slot: { slot }, changes }: Difference,
  words: ReportWords,
  names: Names,
): readonly string[] {
  const { teacher } = changes;
  const was: SeenCells = { ...slot, status: slot.statusName };
  const becomes: SeenCells = { ...changes, teachers: teacher === undefined ? [] : [teacher] };
  return seenFields(changes).map((field) => changeText(field, was, becomes, words, names));
}

/** What one cell was, and what it becomes or has become. */
export const changeText = (
  field: SeenField,
  was: SeenCells,
  becomes: SeenCells,
  words: ReportWords,
  names: Names,
): string =>
  words.change(
    words.fields[field],
    cellText(field, was, words, names),
    cellText(field, becomes, words, names),
  );

function cellText(field: SeenField, cells: SeenCells, words: ReportWords, names: Names): string {
  const { teachers = [], date, weekday } = cells;
  const shown = (value: string | number | undefined): string =>
    value === undefined ? words.empty : words.embed(shortened(String(value)));
  const time = (minute: Minute | undefined): string =>
    shown(minute === undefined ? undefined : formatTimeOfDay(minute));
  switch (field) {
    case "teacher":
      return teachers.length === 0
        ? words.empty
        : teachers.map((id) => words.name(names.teacher(id))).join(", ");
    case "date":
      return shown(date === undefined ? undefined : formatDate(date));
    case "starts":
    case "ends":
      return time(cells[field]);
    case "weekday":
      // Whatever is no day stands as it is in the cell.
      return words.weekdays[weekday as Weekday] ?? shown(weekday);
    case "type":
    case "status":
    case "capacity":
      return shown(cells[field]);
  }
}
