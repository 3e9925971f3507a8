import type { FieldSchema } from "../../../base/port.ts";
import { parseDate } from "../../../domain/time/civil-time.ts";
import { formatInstant, parseInstant } from "../../../domain/time/instant.ts";
import { WebApiError } from "../web-api-error.ts";

/**
 * A cell of the port's form as the Web API takes it.
 * @throws {WebApiError} of kind `refused` for what the field would not take: it is not even sent.
 */
export function writeCell(field: FieldSchema, value: unknown): unknown {
  if (field.isComputed) throw refused(field, "is computed and cannot be set");
  if (value === null) return null;
  if (value === undefined) throw refused(field, "was given nothing; a blank cell is null");
  const write = WRITERS[field.type];
  const written = write ? write(value, field) : value;
  if (written === undefined) throw refused(field, "cannot accept the provided value");
  return written;
}

type Writer = (value: unknown, field: FieldSchema) => unknown;

const text: Writer = (value) => (typeof value === "string" ? value : undefined);
const number: Writer = (value) => (typeof value === "number" && Number.isFinite(value) ? value : undefined);
/** People are written by their ids. */
const person = (value: unknown): unknown => {
  const { id, email } = (typeof value === "object" && value !== null ? value : {}) as {
    id?: unknown;
    email?: unknown;
  };
  return typeof id === "string" ? { id } : typeof email === "string" ? { email } : undefined;
};
const all = (value: unknown, write: (item: unknown) => unknown): unknown => {
  const items = Array.isArray(value) ? value.map(write) : [undefined];
  return items.includes(undefined) ? undefined : items;
};

const WRITERS: Readonly<Record<string, Writer>> = {
  singleLineText: text,
  multilineText: text,
  richText: text,
  email: text,
  url: text,
  phoneNumber: text,
  number,
  currency: number,
  percent: number,
  duration: number,
  rating: number,
  checkbox: (value) => (typeof value === "boolean" ? value : undefined),
  singleSelect: choiceName,
  multipleSelects: (value, field) => all(value, (item) => choiceName(item, field)),
  multipleRecordLinks: (value) => all(value, idOf),
  date: (value) => (typeof value === "string" && parseDate(value) !== undefined ? value : undefined),
  // A text without an offset would be read in the zone of the field.
  dateTime: (value) => {
    const instant = typeof value === "string" ? parseInstant(value) : undefined;
    return instant === undefined ? undefined : formatInstant(instant);
  },
  singleCollaborator: person,
  multipleCollaborators: (value) => all(value, idOf),
  multipleAttachments: (value) =>
    all(value, (item) => {
      const { id, url, filename } = (item ?? {}) as Readonly<Record<string, unknown>>;
      if (typeof id === "string") return { id };
      if (typeof url !== "string") return undefined;
      return { url, ...(typeof filename === "string" && { filename }) };
    }),
};

/** The Web API takes the names of choices, and would make one that it does not know where it may. */
function choiceName(value: unknown, { options }: FieldSchema): string | undefined {
  const { id, name } = (typeof value === "object" && value !== null ? value : {}) as {
    readonly id?: unknown;
    readonly name?: unknown;
  };
  return options?.choices?.find((choice) => (id === undefined ? choice.name === name : choice.id === id))
    ?.name;
}

function idOf(value: unknown): string | undefined {
  const { id } = (typeof value === "object" && value !== null ? value : {}) as { readonly id?: unknown };
  return typeof id === "string" ? id : undefined;
}

const refused = ({ id, name }: FieldSchema, why: string): WebApiError =>
  new WebApiError("refused", `Field "${name}" (${id}) ${why}`);
