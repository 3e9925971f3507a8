import { toError } from "../../domain/to-error.ts";

/** What a line of the table may say. */
export type Finding = string | number | boolean;

export interface WebApiFindings {
  /** One line a question that was settled; the emulator takes it as its options. */
  readonly table: Readonly<Record<string, Finding>>;
  /** What Airtable has said to each question, and why one was not settled. */
  readonly said: Readonly<Record<string, string>>;
  /** What the API cannot take away again. */
  readonly leftBehind: readonly string[];
}

export interface FindingsSoFar {
  readonly table: Record<string, Finding>;
  readonly said: Record<string, string>;
}

/** One question, or several that one request settles. */
export type Question = () => Promise<Answered>;

export interface Answered {
  readonly table: Readonly<Record<string, Finding>>;
  readonly said: string;
}

/** Asks; a question that fails is not settled, and the others are asked all the same. */
export async function ask({ table, said }: FindingsSoFar, name: string, question: Question): Promise<void> {
  try {
    const answered = await question();
    Object.assign(table, answered.table);
    said[name] = answered.said;
  } catch (thrown) {
    said[name] = `not settled: ${toError(thrown).message}`;
  }
}
