import { expect } from "vitest";
import type { SyncResult } from "../../../src/execution/sync-result.ts";
import type { Write } from "../../../src/planning/action.ts";
import type { OpenSchool, RunOptions } from "./open-school.ts";

/** One run, and after it a second that must find nothing to do and leave every cell as it is. */
export async function syncTwice(school: OpenSchool, options: RunOptions = {}): Promise<SyncResult> {
  const first = await school.sync(options);
  const before = school.memory.toJson();
  expect(counts(await school.sync(options))).toBe("0/0/0");
  expect(school.memory.toJson()).toEqual(before);
  return first;
}

/** What a run did, as three numbers. */
export const counts = ({ created, updated, deactivated }: SyncResult): string =>
  `${created}/${updated}/${deactivated}`;

export const messages = ({ entries }: SyncResult): readonly string[] => entries.map(({ message }) => message);

/** Messages about the slots, without those about the base as a whole. */
export const slotMessages = ({ entries }: SyncResult): readonly string[] =>
  entries
    .filter(({ code, level }) => code !== "missing-optional" && level !== "debug")
    .map(({ message }) => message);

/** A write as tests compare it: the record by its id, a create by its key and template. */
export const writeTexts = (writes: readonly Write[]): readonly string[] =>
  writes
    .map((write) => {
      const subject =
        write.kind === "create"
          ? `${write.occurrence.key.text} ${write.occurrence.template.id}`
          : write.slot.id;
      return `${write.kind} ${subject} ${JSON.stringify(write.changes)}`;
    })
    .sort();

/** All cells of all slots, whatever the ids of records that a run has made. */
export const inventoryCells = (school: OpenSchool): readonly string[] =>
  school
    .slots()
    .map(({ id, ...cells }) => JSON.stringify(id.startsWith("recNEW") ? cells : { id, ...cells }))
    .sort();
