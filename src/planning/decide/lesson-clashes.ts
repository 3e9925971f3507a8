import type { Lesson } from "../../domain/lesson.ts";
import type { Skip } from "../action.ts";
import type { SlotFacts } from "../held/facts.ts";
import type { UnplacedLessons } from "../wanted/unplaced-lessons.ts";
import { isPast, type SyncWindow } from "../window.ts";

/** A teacher would have to give two lessons at one time: the one that is booked in the slot, and another. */
export interface LessonClash {
  readonly slot: SlotFacts;
  readonly lesson: Lesson;
}

/** Also booked slots whose template would have its hour under the lesson, wherever they stand (semantics 3.10, 5.9). */
export function lessonClashes(
  facts: readonly SlotFacts[],
  skips: readonly Skip[],
  lessons: UnplacedLessons,
  window: SyncWindow,
): readonly LessonClash[] {
  const ofStale = new Map(
    skips.flatMap(({ slot, reason, ...skip }) =>
      reason === "booked" && "exclusion" in skip && skip.exclusion?.kind === "lesson"
        ? [[slot, skip.exclusion.by] as const]
        : [],
    ),
  );
  return facts.flatMap((slot): readonly LessonClash[] => {
    const lesson =
      ofStale.get(slot) ?? (isToTakePlace(slot, window) ? lessons.clashingWith(slot) : undefined);
    return lesson ? [{ slot, lesson }] : [];
  });
}

const isToTakePlace = ({ booked, blocked, presence }: SlotFacts, window: SyncWindow): boolean =>
  booked && !blocked && presence !== undefined && !isPast(window, presence.date, presence.starts);
