import type { WriteFailure } from "../../execution/log/entry.ts";
import type { ReportWords } from "./report-words.ts";

/** What turned out only while a run wrote. */
export type Meanwhile = "bookedMeanwhile" | "bookedBefore" | "stillBlocked" | "blockedMeanwhile" | "parted";

/** What is said of a sync: the report of its plan, and what only a run can tell that was asked for something and wrote. */
export interface SyncWords extends ReportWords {
  summary(created: number, updated: number, deactivated: number): string;
  readonly dryRun: string;
  /** `isOutOfTime` where that is why. */
  incomplete(remaining: number, isOutOfTime: boolean): string;
  readonly nothingToDo: string;
  /**
   * Of a slot that was booked after it was read: while it was blocked, or seen in time, so that nothing was written; or
   * it could not be opened again; or somebody else has blocked it; or it overlaps what others have opened meanwhile.
   */
  readonly meanwhile: Readonly<Record<Meanwhile, { text(slot: string): string; readonly advice: string }>>;
  /** Records that could not be written, for one reason; where a permission is missing, its fields and how many others. */
  readonly notWritten: Readonly<
    Record<WriteFailure["kind"], (shown: readonly string[], rest: number, reason: string) => string>
  >;
  /** What was asked of the run, where somebody may have meant it otherwise. */
  readonly requests: {
    /** The last day on which anything could be opened has gone by. */
    windowOver(through: string): string;
    /** The run was asked to look from a day on that has gone by. */
    windowShort(from: string, through: string): string;
    unknownTeacher(id: string): string;
    templateGone(id: string): string;
    readonly leftToSchedule: string;
  };
}
