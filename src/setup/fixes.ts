import type { SchemaPort } from "../base/port.ts";
import type { SetupWords } from "../report/words/setup-words.ts";
import type { Fix } from "./survey/finding.ts";

/** What a fix would do, in words. */
export const fixText = (fix: Fix, words: SetupWords): string => textOf(fix, words, words.toDo);

/** What a fix has done, in words. */
export const doneText = (fix: Fix, words: SetupWords): string => textOf(fix, words, words.done);

function textOf(fix: Fix, { embed }: SetupWords, deeds: SetupWords["toDo"]): string {
  switch (fix.kind) {
    case "create-field":
      return deeds.createField(embed(fix.table.name), embed(fix.name));
    case "add-choices":
      return deeds.addChoices(
        embed(fix.table.name),
        embed(fix.field.name),
        embed(fix.names.join(", ")),
        fix.names.length,
      );
    case "create-table":
      return deeds.createTable(embed(fix.name));
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
