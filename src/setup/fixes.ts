import type { SchemaPort } from "../base/port.ts";
import type { SetupWords } from "../report/words.ts";
import type { Fix } from "./survey.ts";

/** What a fix would do, in words. */
export function fixText(fix: Fix, words: SetupWords): string {
  const name = (text: string): string => words.embed(text);
  switch (fix.kind) {
    case "create-field":
      return words.createField(name(fix.table.name), name(fix.name));
    case "add-choices":
      return words.addChoices(name(fix.table.name), name(fix.field.name), name(fix.names.join(", ")));
    case "create-table":
      return words.createTable(name(fix.name));
  }
}

/** Throws what Airtable says when it refuses. */
export async function applyFix(fix: Fix, schema: SchemaPort): Promise<void> {
  switch (fix.kind) {
    case "create-field":
      return schema.createField(fix.table.id, fix.name, fix.type, fix.options);
    case "add-choices":
      return schema.addChoices(fix.table.id, fix.field.id, fix.names);
    case "create-table":
      return schema.createTable(fix.name, fix.fields);
  }
}
