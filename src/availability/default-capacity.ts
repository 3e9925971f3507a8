import { LESSON_TYPES } from "../base/schema/cell-words.ts";

/** How many a lesson of that type holds where nobody says it; a group may be of any size. */
export const defaultCapacity = (type: string | undefined): number | undefined => CAPACITIES.get(type);

const CAPACITIES: ReadonlyMap<string | undefined, number> = new Map([
  [LESSON_TYPES.single, 1],
  [LESSON_TYPES.pair, 2],
]);
