import type { MemoryBase } from "../../../emulator/memory-base.ts";
import { readLinks, readName, readText, readTime } from "../../../src/base/codecs/cells/cells.ts";
import {
  type InventoryField,
  SLOTS,
  TEMPLATES,
  type TemplateField,
} from "../../../src/base/schema/tables.ts";
import { formatTimeOfDay } from "../../../src/domain/time/civil-time.ts";
import { JERUSALEM } from "./format.ts";

/** A slot as a person sees it. */
export interface SlotView {
  readonly id: string;
  readonly key: string;
  readonly teachers: readonly string[];
  readonly legacyTeacher: string;
  readonly date: string;
  readonly starts: string;
  readonly ends: string;
  readonly type: string | undefined;
  readonly source: readonly string[];
  readonly status: string | undefined;
  readonly capacity: unknown;
  readonly weekday: unknown;
  readonly locked: unknown;
  readonly lessons: readonly string[];
  readonly room: unknown;
  readonly notes: unknown;
  readonly syncState: string;
  readonly slotId: string;
}

export function viewsOf({ store }: MemoryBase): readonly SlotView[] {
  const table = store.table(SLOTS.id);
  return [...table.records.keys()].map((id) => {
    const cell = (key: InventoryField): unknown => {
      const field = table.fields.find(({ name }) => name === SLOTS.fields[key].name);
      return field ? store.read(table, id, field) : null;
    };
    const time = (key: InventoryField): string => {
      const minute = readTime(cell(key), JERUSALEM);
      return minute === undefined ? "" : formatTimeOfDay(minute);
    };
    const ids = (key: InventoryField): readonly string[] => readLinks(cell(key)).map((link) => link.id);
    return {
      id,
      key: String(cell("key") ?? "").trim(),
      teachers: ids("teacher"),
      legacyTeacher: readText(cell("legacyTeacher")),
      date: readText(cell("date")),
      starts: time("starts"),
      ends: time("ends"),
      type: readName(cell("type")),
      source: ids("source"),
      status: readName(cell("status")),
      capacity: cell("capacity"),
      weekday: cell("day"),
      locked: cell("locked"),
      lessons: ids("lessons"),
      room: cell("room"),
      notes: cell("notes"),
      syncState: readText(cell("syncState")),
      slotId: readText(cell("slotId")),
    };
  });
}

export interface FlagView {
  readonly hasOverlap: unknown;
  readonly overlapWith: readonly string[];
  readonly overlapDetails: unknown;
}

export function flagsOf({ store }: MemoryBase): Readonly<Record<string, FlagView>> {
  const table = store.table(TEMPLATES.id);
  const cell = (id: string, key: TemplateField): unknown => {
    const field = table.fields.find(({ name }) => name === TEMPLATES.fields[key].name);
    return field ? store.read(table, id, field) : null;
  };
  const views = [...table.records.keys()].map((id): [string, FlagView] => [
    id,
    {
      hasOverlap: cell(id, "hasOverlap"),
      overlapWith: readLinks(cell(id, "overlapWith")).map((link) => link.id),
      overlapDetails: cell(id, "overlapDetails"),
    },
  ]);
  return Object.fromEntries(
    views.filter(
      ([, view]) => view.hasOverlap !== null || view.overlapWith.length > 0 || view.overlapDetails !== null,
    ),
  );
}
