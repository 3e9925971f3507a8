import { readText } from "../../base/codecs/cells/cells.ts";
import type { BasePort, FieldId, FieldSchema, TableSchema } from "../../base/port.ts";
import { isForeign, isOwnNote, NOTE_KEYS, type NoteKey } from "../../base/preflight/content-problems.ts";
import { TEXT_TYPES } from "../../base/schema/field-spec.ts";
import { SLOTS } from "../../base/schema/tables.ts";
import { areSimilar, shareWord } from "./similar.ts";

/**
 * Fields of the slots that are called like one for the sync's own notes and hold what people wrote: to name one of them
 * in the settings would be to have it overwritten (semantics 2.81).
 */
export async function foreignNotes(port: BasePort, table: TableSchema): Promise<ReadonlySet<FieldId>> {
  const alike = (key: NoteKey): readonly FieldSchema[] =>
    table.fields.filter(
      ({ name, type }) =>
        TEXT_TYPES.includes(type) &&
        (areSimilar(name, SLOTS.fields[key].name) || shareWord(name, SLOTS.fields[key].name)),
    );
  const suspects = NOTE_KEYS.flatMap((key) => alike(key).map(({ id }) => ({ key, id })));
  if (suspects.length === 0) return new Set();
  const records = await port.list(table.id, [...new Set(suspects.map(({ id }) => id))]);
  return new Set(
    suspects
      .filter(({ key, id }) =>
        isForeign(
          records.map((record) => readText(record.cell(id))),
          isOwnNote[key],
        ),
      )
      .map(({ id }) => id),
  );
}
