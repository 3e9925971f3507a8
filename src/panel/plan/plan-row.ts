import type { TeacherId } from "../../domain/ids.ts";
import type { LocalDate } from "../../domain/time/civil-time.ts";
import type { Skip, StaleReason } from "../../planning/action.ts";
import type { PanelWords } from "../../report/words/panel/panel-words.ts";
import type { PanelReason, PlanKind } from "../../report/words/panel/plan-words.ts";
import type { SyncWords } from "../../report/words/sync-words.ts";

/** One line of the plan as a person reads it. */
export interface PlanRow {
  /** The same for the same decision in every plan. */
  readonly id: string;
  /** The ids of the slots that it is about, or else `subjectOf` the occurrence. */
  readonly subjects: readonly string[];
  readonly kind: PlanKind;
  readonly reason: RowReason;
  /** Nobody but a person can settle it. */
  readonly person: boolean;
  readonly teacher: TeacherId | undefined;
  /** The first day, where it comes back week by week. */
  readonly date: LocalDate | undefined;
  /** Minutes after midnight, for the order. */
  readonly starts: number;
  /** Hours, or the name of a template. */
  readonly title: string;
  readonly type: string;
  readonly text: string;
  readonly opens: Opens | undefined;
}

/** The record that a click on the row opens. */
export interface Opens {
  readonly table: "templates" | "slots" | "closures";
  readonly id: string;
}

export type RowReason = PanelReason | StaleReason | Skip["reason"];

export interface RowWords {
  readonly panel: PanelWords;
  readonly sync: SyncWords;
}

/** What the reason of a row is called in the list of reasons. */
export function reasonLabel(reason: RowReason, { panel, sync }: RowWords): string {
  const { reasons, skipLabels } = panel.plan;
  if (reason in reasons) return reasons[reason as PanelReason];
  if (reason in skipLabels) return skipLabels[reason as Skip["reason"]];
  return sync.reasons[reason as StaleReason];
}
