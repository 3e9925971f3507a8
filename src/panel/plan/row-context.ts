import type { SlotFacts } from "../../planning/held/facts.ts";
import type { Names } from "../../report/names.ts";
import { hoursText } from "../panel-names.ts";
import type { Opens, RowWords } from "./plan-row.ts";

/** What every row is told with. */
export interface RowContext extends RowWords {
  readonly names: Names;
  /** What the base calls the field that locks a slot, if it has one. */
  readonly lock?: string | undefined;
}

/** What a row about a slot has in common with all the others. */
export function about(slot: SlotFacts | undefined, { panel }: RowContext) {
  return {
    subjects: slot ? [slot.id] : [],
    person: false,
    teacher: slot?.teachers[0],
    date: slot?.date,
    starts: slot?.starts ?? 0,
    title: slot ? hoursText(slot, panel) : panel.empty,
    type: slot?.slot.type ?? "",
    opens: slot && slotOf(slot),
  };
}

export const slotOf = ({ id }: SlotFacts): Opens => ({ table: "slots", id });
export const templateOf = (id: string): Opens => ({ table: "templates", id });
