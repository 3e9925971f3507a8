import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { FieldSchema } from "../../base/port.ts";
import type { RecordsTable } from "../../records/records-port.ts";
import { openBase } from "../airtable.ts";
import { type Action, optionText } from "../command-line/command.ts";
import { EXIT } from "../exit-codes.ts";
import { openSchool } from "../open-school.ts";
import { airtableRecords } from "../records/airtable-records.ts";
import { UsageError } from "../usage-error.ts";

/** The tables of the base as types, for the client of the HTTP server. */
export const types: Action = async (call, surroundings) => {
  const place = openSchool(call, surroundings);
  const { client, baseId } = await openBase(place);
  const text = typesOf(await airtableRecords(client, baseId).schema());
  const out = optionText(call, "out");
  if (out === undefined) {
    surroundings.say(call.options.json ? JSON.stringify({ types: text }) : text);
    return EXIT.done;
  }
  const file = resolve(surroundings.folder, out);
  try {
    writeFileSync(file, `${text}\n`);
  } catch (cause) {
    throw new UsageError([`${file} cannot be written: ${(cause as Error).message}`], { cause });
  }
  surroundings.say(call.options.json ? JSON.stringify({ file }) : `Wrote ${file}`);
  return EXIT.done;
};

/** Names come from people, so each is written as a text. */
const typesOf = (tables: readonly RecordsTable[]): string =>
  [
    "/** The tables of the base, as `slot-sync types` has found them. */",
    "export interface Tables {",
    ...tables.flatMap(({ name, fields }) => [
      `  ${JSON.stringify(name)}: {`,
      ...fields.map(
        (field) =>
          `    ${field.isComputed ? "readonly " : ""}${JSON.stringify(field.name)}?: ${typeOf(field)};`,
      ),
      "  };",
    ]),
    "}",
  ].join("\n");

function typeOf({ type, options }: FieldSchema): string {
  const choices = (options?.choices ?? []).map(({ name }) => JSON.stringify(name)).join(" | ") || "never";
  switch (type) {
    case "singleLineText":
    case "multilineText":
    case "richText":
    case "email":
    case "url":
    case "phoneNumber":
    case "date":
    case "dateTime":
    case "createdTime":
    case "lastModifiedTime":
      return "string";
    case "number":
    case "currency":
    case "percent":
    case "duration":
    case "rating":
    case "autoNumber":
    case "count":
      return "number";
    case "checkbox":
      return "boolean";
    case "singleSelect":
      return choices;
    case "multipleSelects":
      return `readonly (${choices})[]`;
    case "multipleRecordLinks":
      return "readonly string[]";
    default:
      return "unknown";
  }
}
