import type { Choice, FieldSchema } from "../../../base/port.ts";

/** A cell of an answer in the port's form; what is left out is blank. Unknown types pass as they are. */
export function readCell(
  field: FieldSchema,
  value: unknown,
  nameOf: (id: string) => string | undefined,
): unknown {
  if (value === undefined || value === null || value === "") return null;
  switch (field.type) {
    case "singleSelect":
      return choiceOf(field, value);
    case "multipleSelects":
      return Array.isArray(value) ? emptyAsNull(value.map((name) => choiceOf(field, name))) : value;
    case "multipleRecordLinks":
      return Array.isArray(value) ? emptyAsNull(value.map((id: unknown) => linkOf(id, nameOf))) : value;
    case "externalSyncSource":
      return typeof value === "string" ? { name: value } : value;
    case "checkbox":
      return value === true ? true : null;
    default:
      return value;
  }
}

const emptyAsNull = (items: readonly unknown[]): unknown => (items.length === 0 ? null : items);

const choiceOf = ({ options }: FieldSchema, name: unknown): unknown =>
  typeof name === "string"
    ? (options?.choices?.find((choice: Choice) => choice.name === name) ?? { name })
    : name;

function linkOf(id: unknown, nameOf: (id: string) => string | undefined): unknown {
  if (typeof id !== "string") return id;
  const name = nameOf(id);
  return name === undefined ? { id } : { id, name };
}
