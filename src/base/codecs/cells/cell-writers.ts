import { findNamed } from "../../../domain/text/alike.ts";
import {
  END_OF_DAY,
  formatTimeOfDay,
  type LocalDate,
  MIDNIGHT,
  type Minute,
} from "../../../domain/time/civil-time.ts";
import { formatInstant } from "../../../domain/time/instant.ts";
import type { Zone } from "../../../domain/time/zone.ts";
import type { Choice, FieldSchema } from "../../port.ts";
import { readWeekday } from "./cells.ts";
import { readClock } from "./clock-text.ts";

/** Writes values into one field in that field's own form. */
export interface CellWriter<Value> {
  /** False when the field is a select without a choice for the value; choices are never made by a run (semantics 2.19). */
  accepts(value: Value): boolean;
  /** `date` is the day of the record, which a date-time needs. Undefined where `accepts` is false. */
  write(value: Value, date: LocalDate): unknown;
}

export function timeWriter(field: FieldSchema, zone: Zone): CellWriter<Minute> {
  if (field.type === "duration") return always((minute) => minute * 60);
  if (field.type === "dateTime") return always((minute, date) => formatInstant(zone.instantOf(date, minute)));
  if (field.type !== "singleSelect") return always(clockText);
  return choiceWriter(field, timeChoice);
}

/** The choice for a time however it is spelt; for the end of the day 00:00, else 24:00 (semantics 2.18). */
export function timeChoice(choices: readonly Choice[], minute: Minute): Choice | undefined {
  const text = clockText(minute);
  const usual = readClock(text);
  return (
    choices.find(({ name }) => name === text) ??
    choices.find(({ name }) => readClock(name) === usual) ??
    choices.find(({ name }) => readClock(name) === minute)
  );
}

/** What a written time reads back as: a local time that the spring clock change skips comes back later (semantics 2.24). */
export function readsBackAs(field: FieldSchema, zone: Zone, minute: Minute, date: LocalDate): Minute {
  return field.type === "dateTime" ? zone.localOf(zone.instantOf(date, minute)).minute : minute;
}

export function weekdayWriter(field: FieldSchema): CellWriter<number> {
  if (field.type === "number") return always((weekday) => weekday);
  if (field.type !== "singleSelect") return always(String);
  return choiceWriter(field, (choices, weekday) => choices.find(({ name }) => readWeekday(name) === weekday));
}

/** Only a choice of the same text will do: the type decides who may book (semantics 2.19). */
export const nameWriter = (field: FieldSchema): CellWriter<string> => choiceWriter(field, findNamed);

export const choicesOf = (field: FieldSchema): readonly Choice[] => field.options?.choices ?? [];

/** 24:00 is stored as 00:00 wherever a clock time is spelt out (semantics 2.18). */
export const clockText = (minute: Minute): string =>
  formatTimeOfDay(minute === END_OF_DAY ? MIDNIGHT : minute);

const always = <Value>(write: (value: Value, date: LocalDate) => unknown): CellWriter<Value> => ({
  accepts: () => true,
  write,
});

function choiceWriter<Value>(
  field: FieldSchema,
  find: (choices: readonly Choice[], value: Value) => Choice | undefined,
): CellWriter<Value> {
  const found = new Map<Value, Choice | undefined>();
  const choiceFor = (value: Value): Choice | undefined => {
    if (!found.has(value)) found.set(value, find(choicesOf(field), value));
    return found.get(value);
  };
  return {
    accepts: (value) => choiceFor(value) !== undefined,
    write: (value) => {
      const choice = choiceFor(value);
      return choice && { name: choice.name };
    },
  };
}
