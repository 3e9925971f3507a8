import type { Instant } from "../../domain/time/instant.ts";
import type { HeldEvent } from "../events/held-event.ts";
import type { CalendarAction } from "./plan-calendar.ts";

const FEW_DELETIONS = 20;
const FEW_HELD = 3;

/** What one calendar would lose, and what it holds from today on. */
export interface Losses {
  readonly deletions: number;
  readonly held: number;
  /** Nothing would be left of it. */
  readonly isEmptied: boolean;
}

export const lossesOf = (
  actions: readonly CalendarAction[],
  held: readonly HeldEvent[],
  today: Instant,
): Losses => ({
  deletions: actions.filter((action) => action.kind === "delete" && action.reason === "cancelled").length,
  held: new Set(held.filter(({ content }) => content.starts >= today).map(({ key }) => key)).size,
  isEmptied: actions.every(({ kind }) => kind === "delete" || kind === "forget"),
});

export const allLosses = (losses: readonly Losses[]): Losses => ({
  deletions: losses.reduce((sum, { deletions }) => sum + deletions, 0),
  held: losses.reduce((sum, { held }) => sum + held, 0),
  isEmptied: losses.every(({ isEmptied }) => isEmptied),
});

/** A plan that nobody can have meant: it would empty the calendar, or half of it. */
export const isUnmeant = ({ deletions, held, isEmptied }: Losses): boolean =>
  deletions > Math.max(FEW_DELETIONS, held / 2) || (isEmptied && deletions > 0 && held > FEW_HELD);
