import type { CommonWords } from "./common-words.ts";

export interface OverlapWords extends CommonWords {
  overlapSummary(pairs: number, flagged: number, cleared: number): string;
  readonly noOverlaps: string;
  readonly overlapDryRun: string;
  pair(a: string, b: string): string;
  /** An hour that was not opened because of another. */
  refusedPair(refused: string, other: string): string;
  /** Two that are wanted at the very same time. */
  twins(a: string, b: string): string;
  readonly pairAdvice: Readonly<Record<"pair" | "refused" | "twins", string>>;
  readonly overlapHeading: string;
  fresh(text: string): string;
  readonly clashesHeading: string;
  /** Two slots of different teachers; `what` is what they share, each part as the two below say it. */
  clash(a: string, b: string, what: string): string;
  sameRoom(rooms: string): string;
  sameStudents(students: string): string;
}
