import type { Instant } from "../../domain/time/instant.ts";
import { decideEdit, type EditDecision, type EditRules } from "../queue/decide-edit.ts";
import type { AnswerStorage } from "../queue/kept-answer.ts";
import type { QueueStorage } from "../queue/queued-edit.ts";
import type { Cache } from "../reading/cache.ts";
import type { KnownRecords } from "../reading/known-records.ts";
import type { AuditedWrite, BatchEdit } from "../records-calls.ts";
import { RecordsError } from "../records-error.ts";
import type { Fields, RecordJson, RecordsPort, RecordsTable } from "../records-port.ts";
import type { Attempts } from "./attempts.ts";
import { checkFields, knownField } from "./check-fields.ts";
import type { KeptEdits } from "./kept-edits.ts";
import type { NamedWrites } from "./named-writes.ts";

/** What every write of records goes through. */
export interface Writing {
  readonly port: RecordsPort;
  readonly cache: Cache;
  readonly known: KnownRecords;
  readonly storage: QueueStorage;
  readonly attempts: Attempts;
  readonly kept: KeptEdits;
  readonly answers: AnswerStorage;
  readonly named: NamedWrites;
  readonly machineNow: () => Instant;
  readonly rulesFor: (table: RecordsTable, present: RecordJson) => EditRules;
  readonly audit: (write: AuditedWrite) => void;
}

/** Tells of a write that was looked at, with what stood in its fields before. */
export function tell(
  { audit }: Pick<Writing, "audit">,
  { before, after, ...write }: Omit<AuditedWrite, "table"> & { readonly table: RecordsTable },
): void {
  const stood = cellsNamed(before, Object.keys(after));
  audit({ ...write, table: write.table.name, before: stood, after });
}

/** These cells, null where they are empty. */
export const cellsNamed = (fields: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(names.map((name) => [name, fields[name] ?? null]));

/** What was read of the table is no longer so. */
export function changed(
  { cache, known }: Pick<Writing, "cache" | "known">,
  table: RecordsTable,
  records: readonly RecordJson[],
): void {
  cache.drop(table);
  for (const record of records) known.keep(table, record);
}

/** @throws {RecordsError} that names the first field which is unknown or cannot take its value. */
export function checkEdit(
  table: RecordsTable,
  { fields, from = {} }: Pick<BatchEdit, "fields" | "from">,
): void {
  checkFields(table, fields);
  for (const name of Object.keys(from)) knownField(table, name);
}

/** What of an edit is to be written over what stands there: without `from` all of it. */
export function decided(
  { rulesFor }: Pick<Writing, "rulesFor">,
  table: RecordsTable,
  { fields, from }: BatchEdit,
  present: RecordJson,
): EditDecision {
  if (!from) return { write: fields, conflicts: {} };
  const changes = Object.entries(fields).map(([name, to]) => [
    name,
    { from: name in from ? from[name] : (present.fields[name] ?? null), to },
  ]);
  return decideEdit({ fields: Object.fromEntries(changes) }, present.fields, rulesFor(table, present));
}

export function conflictError(names: readonly string[]): RecordsError {
  const words = `Somebody has changed ${names.join(", ")} meanwhile; that was not written, and is kept for a person`;
  return new RecordsError("conflict", words, names[0]);
}

/** The fields of a record that is still to be made, as an edit. */
export const ofNothing = (fields: Fields) =>
  Object.fromEntries(Object.entries(fields).map(([name, to]) => [name, { from: null, to }]));
