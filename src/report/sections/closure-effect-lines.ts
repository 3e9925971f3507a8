import type { LocalDate } from "../../domain/time/civil-time.ts";
import { beyondReach, type DayEffect } from "../../holidays/closure-effect.ts";
import type { Proposal } from "../../holidays/proposal.ts";
import type { HolidayWords } from "../words/holiday-words.ts";

/** What proposed closures would do, in one sentence; undefined where that is not told of any of them. */
export function effectText(
  effect: readonly DayEffect[],
  proposals: readonly Proposal[],
  today: LocalDate,
  offer: HolidayWords,
): string | undefined {
  if (effect.length > 0) {
    const hours = effect.reduce((sum, day) => sum + day.hours, 0);
    return offer.effect(hours, effect.flatMap(({ lessons }) => lessons).length);
  }
  return beyondReach(proposals, today).length < proposals.length ? offer.noEffect : undefined;
}

/** Which of them are too far away to tell; undefined where none is. */
export function beyondText(
  proposals: readonly Proposal[],
  today: LocalDate,
  offer: HolidayWords,
  name: (text: string) => string,
): string | undefined {
  const beyond = beyondReach(proposals, today);
  return beyond.length === 0 ? undefined : offer.beyond(beyond.map((each) => name(each.name)).join(", "));
}
