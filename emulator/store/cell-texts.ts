import type { FieldOptions } from "../../src/base/port.ts";
import { formatDate, type Minute } from "../../src/domain/time/civil-time.ts";
import { parseInstant } from "../../src/domain/time/instant.ts";
import { shownZone } from "./shown-zone.ts";

/** A field as far as the text of its cells depends on it. */
interface ShownField {
  readonly type: string;
  readonly options: FieldOptions | null;
}

/** What `getCellValueAsString` gives for a cell that reads so: as Airtable shows it, by the options of the field. */
export function cellText(field: ShownField, value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map((item) => cellText(field, item)).join(", ");
  // One value of a lookup, in the form of newer hosts.
  if (typeof value === "object" && "linkedRecordId" in value && "value" in value)
    return cellText(field, value.value);
  // A computed field is shown as what it computes.
  const { type, options } = field.options?.result ?? field;
  return TEXTS[type]?.(value, options ?? {}) ?? plainText(value);
}

/** What links and `record.name` call a record. */
export const recordName = (primary: ShownField | undefined, cell: unknown): string =>
  (primary && cellText(primary, cell)) || "Unnamed record";

/** Undefined for what is not of the type: a formula may have failed, and a base may be given anything. */
type Text = (value: unknown, options: FieldOptions) => string | undefined;

const number =
  (show: (digits: string, options: FieldOptions) => string, factor = 1): Text =>
  (value, options) => {
    if (typeof value !== "number") return undefined;
    const size = Math.abs(value) * factor;
    const { precision } = options;
    // Airtable shows eight decimals at most.
    const digits = typeof precision === "number" ? size.toFixed(precision) : String(Number(size.toFixed(8)));
    return `${value < 0 ? "-" : ""}${show(digits, options)}`;
  };

const TEXTS: Readonly<Record<string, Text>> = {
  checkbox: (value) => (value === true ? "checked" : ""),
  number: number((digits) => digits),
  currency: number((digits, { symbol = "" }) => `${symbol}${digits}`),
  percent: number((digits) => `${digits}%`, 100),
  duration: (value, { durationFormat }) =>
    typeof value === "number" ? durationText(value, String(durationFormat ?? "h:mm")) : undefined,
  date: (value, { dateFormat }) =>
    typeof value === "string" ? dateText(value, nameOf(dateFormat)) : undefined,
  dateTime: (value, { dateFormat, timeFormat, timeZone }) => {
    const instant = typeof value === "string" ? parseInstant(value) : undefined;
    if (instant === undefined || !dateFormat) return undefined;
    const local = shownZone({ timeZone })?.localOf(instant);
    if (!local) return undefined;
    const time = timeText(local.minute, nameOf(timeFormat) === "24hour");
    return `${dateText(formatDate(local.date), nameOf(dateFormat))} ${time}`;
  },
};

const nameOf = (format: unknown): unknown =>
  typeof format === "object" && format !== null && "name" in format ? format.name : undefined;

function dateText(date: string, format: unknown): string {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  switch (format) {
    case "local":
    case "us":
      return `${month}/${day}/${year}`;
    case "european":
      return `${day}/${month}/${year}`;
    case "friendly":
      return `${MONTHS[month - 1]} ${day}, ${year}`;
    default:
      return date;
  }
}

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

function timeText(minute: Minute, is24Hour: boolean): string {
  const hour = Math.floor(minute / 60);
  const minutes = pad(minute % 60);
  return is24Hour
    ? `${pad(hour)}:${minutes}`
    : `${hour % 12 === 0 ? 12 : hour % 12}:${minutes}${hour < 12 ? "am" : "pm"}`;
}

/** `h:mm`, `h:mm:ss`, and with up to three decimals. */
function durationText(seconds: number, format: string): string {
  const size = Math.abs(seconds);
  const minutes = Math.floor(size / 60);
  const decimals = format.split(".")[1]?.length ?? 0;
  const rest = (size - minutes * 60).toFixed(decimals).padStart(decimals > 0 ? decimals + 3 : 2, "0");
  const sign = seconds < 0 ? "-" : "";
  return `${sign}${Math.floor(minutes / 60)}:${pad(minutes % 60)}${format.includes("ss") ? `:${rest}` : ""}`;
}

const pad = (value: number): string => String(value).padStart(2, "0");

/** Texts as they are; of anything else what stands for it. */
function plainText(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  const { filename, url, name, email, text, label, error, specialValue } = value as Record<string, unknown>;
  if (filename !== undefined) return `${filename} (${url})`;
  return String(name ?? email ?? text ?? label ?? error ?? specialValue ?? JSON.stringify(value));
}
