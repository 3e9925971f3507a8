import type { TeacherId } from "../../domain/ids.ts";
import type { LocalDate } from "../../domain/time/civil-time.ts";
import type { PlanRow } from "../../panel/plan/plan-row.ts";

/** What somebody looks at in the calendar; it stays while they look at other tabs. */
export interface CalendarView {
  /** Undefined is the first by name. */
  readonly teacher: TeacherId | undefined;
  /** Undefined is today, whatever day that is by now. */
  readonly date: LocalDate | undefined;
  readonly span: "week" | "month";
  /** How the day of the school is shown, and whose; undefined is everybody's. */
  readonly dayView: "calendar" | "list";
  readonly dayTeacher: TeacherId | undefined;
  /** The row of the plan from which somebody has come here. */
  readonly from: PlanRow | undefined;
}

export const FIRST_VIEW: CalendarView = {
  teacher: undefined,
  date: undefined,
  span: "week",
  dayView: "calendar",
  dayTeacher: undefined,
  from: undefined,
};

export interface CalendarProps {
  readonly view: CalendarView;
  onView(change: Partial<CalendarView>): void;
}
