import type { Brand } from "./brand.ts";

/** Airtable record ids (`rec…`), one type per table. */
export type TemplateId = Brand<string, "TemplateId">;
export type SlotId = Brand<string, "SlotId">;
export type TeacherId = Brand<string, "TeacherId">;
export type StudentId = Brand<string, "StudentId">;

/** The order of ids everywhere: by code unit, never by locale (semantics 3). */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const smallest = <Id extends string>(ids: readonly Id[]): Id | undefined =>
  ids.reduce<Id | undefined>((least, id) => (least === undefined || id < least ? id : least), undefined);
