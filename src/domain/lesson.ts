import type { Brand } from "./brand.ts";
import type { Presence } from "./overlap.ts";
import { shortened } from "./text/shortened.ts";

export type LessonId = Brand<string, "LessonId">;

/**
 * What a lesson takes of one day: it has teachers and times, is not cancelled and not over (semantics 5.9). One that
 * spans several days is a piece of each.
 */
export interface Lesson extends Presence {
  readonly id: LessonId;
  /** For people only. */
  readonly name: string;
}

/** What people call it: its name, else its record id. */
export const nameOfLesson = ({ name, id }: Pick<Lesson, "name" | "id">): string =>
  name === "" ? id : shortened(name);
