import type { FieldId, OnOrAfter } from "../../base/port.ts";
import { addDays, formatDate, type LocalDate } from "../../domain/time/civil-time.ts";

/** Part of a listing: records from a day on, up to a day that is no longer in it; without an end to the last. */
export interface DateRange {
  /** Left out for the first, which also has what is kept without being dated so late. */
  readonly from: LocalDate | undefined;
  readonly until: LocalDate | undefined;
}

/** So far ahead most dated records of a school lie: three weeks and a day. */
export const USUAL_DAYS = 22;

/** Cuts a listing into so many ranges that between them hold everything once. */
export function dateRanges({ date }: OnOrAfter, count: number): readonly DateRange[] {
  const cuts = Array.from({ length: count - 1 }, (_, index) =>
    addDays(date, Math.round(((index + 1) * USUAL_DAYS) / count)),
  );
  return [undefined, ...cuts].map((from, index) => ({ from, until: cuts[index] }));
}

/**
 * What keeps the records of a range. Days are compared as numbers of eight digits, because a formula takes a text for a
 * moment in a zone of its own choice; a field that holds a moment is asked for a day more on either side.
 */
export function rangeFormula(asked: OnOrAfter, { from, until }: DateRange, isMoment: boolean): string {
  const dayOf = (field: FieldId): string => `VALUE(DATETIME_FORMAT({${field}},'YYYYMMDD'))`;
  const day = dayOf(asked.field);
  const digits = (date: LocalDate, shift: number): string =>
    formatDate(addDays(date, isMoment ? shift : 0)).replace(/-/g, "");
  const dated = [
    `${day}>=${digits(from ?? asked.date, -1)}`,
    ...(until === undefined ? [] : [`${day}<${digits(until, 1)}`]),
  ];
  const isDated = `IF({${asked.field}},AND(${dated.join(",")}),0)`;
  if (from !== undefined) return isDated;
  const { keyField, otherField } = asked;
  const others = [
    ...(keyField === undefined
      ? []
      : [`REGEX_MATCH({${keyField}}&'','^[^|]*[|](${laterDates(asked.date)})')`]),
    ...(otherField === undefined
      ? []
      : [
          `IF({${otherField}},IF(ISERROR(${dayOf(otherField)}),0,${dayOf(otherField)}>=${digits(asked.date, -1)}),0)`,
        ]),
  ];
  const isClaimed =
    others.length === 0 ? "0" : `AND(${day}<${digits(asked.date, 0)},OR(${others.join(",")}))`;
  // What cannot be read as a day is for the engine to tell of.
  return `IF({${asked.field}},IF(ISERROR(${day}),1,OR(AND(${dated.join(",")}),${isClaimed})),1)`;
}

/** A pattern for the days `YYYY-MM-DD` that are not before the given one. */
export function laterDates(date: LocalDate): string {
  const text = formatDate(date);
  const cuts = [...text].flatMap((sign, index) => {
    if (sign === "-" || sign === "9") return [];
    const larger = Number(sign) + 1;
    return [`${text.slice(0, index)}${larger === 9 ? "9" : `[${larger}-9]`}`];
  });
  return [...cuts, text].join("|");
}
