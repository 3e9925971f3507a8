import { PortError } from "../../base/port-error.ts";
import type { Instant } from "../../domain/time/instant.ts";
import { toError } from "../../domain/to-error.ts";
import type { Fields, RecordJson, RecordsPort, RecordsTable } from "../records-port.ts";
import { sameCell } from "../same-cell.ts";
import { claimRecord } from "./claim-record.ts";
import { decideEdit, type EditRules } from "./decide-edit.ts";
import { type EndOptions, endEdit, settleEdit } from "./end-edit.ts";
import { cellsOf, PATIENCE_MS, type QueuedEdit, type QueueStorage } from "./queued-edit.ts";
import { readOver } from "./read-over.ts";

export interface SendOptions extends EndOptions {
  readonly port: RecordsPort;
  readonly storage: QueueStorage;
  readonly now: () => Instant;
  readonly tableNamed: (name: string) => Promise<RecordsTable | undefined>;
  /** The rules for a record as it stands; those for a table where there is none yet. */
  readonly rulesFor: (table: RecordsTable, present: RecordJson) => EditRules;
  /** Hears of every write that was carried out, and of those that were refused. */
  readonly written: (write: SentWrite) => void;
}

export interface SentWrite {
  readonly edit: QueuedEdit;
  readonly record: string;
  readonly before: Fields;
  readonly after: Fields;
  readonly outcome: "done" | "refused";
}

/** Clocks of two machines are never quite the same. */
export const SKEW_MS = 5_000;

/**
 * Sends what waits, in the order in which it came. Gives false when Airtable is still away; then nothing after the edit
 * that met it was tried.
 */
export async function sendQueue(options: SendOptions): Promise<boolean> {
  const pass: Pass = { claimed: [], listed: new Map() };
  for (const { state, edit } of options.storage.list()) {
    if (state !== "waiting") continue;
    try {
      await sendEdit(edit, options, pass);
    } catch (thrown) {
      if (isAway(toError(thrown))) {
        if (options.now() - Date.parse(edit.at) <= PATIENCE_MS) return false;
        giveUp(edit, "Airtable could not be reached for seven days", options);
      } else giveUp(edit, toError(thrown).message, options);
    }
  }
  return true;
}

/** What was answered by nobody may be tried again; what was looked at and refused may not. */
export const isAway = (error: Error): boolean =>
  !(error instanceof PortError) || error.kind === "lost" || error.kind === "rate";

/** What edits before this one have made or found, and whole tables that were looked through for them. */
interface Pass {
  readonly claimed: string[];
  readonly listed: Map<string, readonly RecordJson[]>;
}

async function sendEdit(edit: QueuedEdit, options: SendOptions, pass: Pass): Promise<void> {
  const { port, tableNamed } = options;
  const table = await tableNamed(edit.table);
  if (!table) return giveUp(edit, `there is no table ${edit.table} any more`, options);
  switch (edit.kind) {
    case "create":
      return sendCreate(edit, table, options, pass);
    case "update":
      return sendUpdate(edit, table, options);
    case "delete": {
      const { record: id = "" } = edit;
      const [present] = await port.read(table, [id]);
      if (present) {
        await port.remove(table, [present.id]);
        options.written({ edit, record: present.id, before: present.fields, after: {}, outcome: "done" });
      }
      return endEdit(edit, { id, deleted: true }, options);
    }
  }
}

async function sendUpdate(edit: QueuedEdit, table: RecordsTable, options: SendOptions): Promise<void> {
  const { port, storage, rulesFor, written } = options;
  const [present] = await port.read(table, [edit.record ?? ""]);
  if (!present) return giveUp(edit, `the record ${edit.record} is gone`, options);
  const { write, conflicts } = decideEdit(edit, present.fields, rulesFor(table, present));
  let record = present;
  if (Object.keys(write).length > 0) {
    // Should the answer be lost, this is what it was written over: nobody's change since then is overwritten.
    if (Object.values(edit.fields).some(({ from }) => from === undefined))
      storage.put("waiting", readOver(edit, present.fields));
    record = (await port.update(table, [{ id: present.id, fields: write }]))[0] ?? present;
    written({ edit, record: present.id, before: present.fields, after: write, outcome: "done" });
  }
  settleEdit(edit, conflicts, record, options);
}

async function sendCreate(
  edit: QueuedEdit,
  table: RecordsTable,
  options: SendOptions,
  pass: Pass,
): Promise<void> {
  const { port, storage, written } = options;
  const cells = cellsOf(edit);
  const standing = await findMade(
    { ...edit, notThese: [...(edit.notThese ?? []), ...pass.claimed] },
    table,
    cells,
    port,
    pass,
  );
  const record = standing ?? (await port.create(table, [cells]))[0];
  if (!standing) written({ edit, record: record?.id ?? "", before: {}, after: cells, outcome: "done" });
  if (!record) throw new PortError("lost", "Airtable has not told what it has made");
  pass.claimed.push(record.id);
  claimRecord(storage, record.id, edit);
  endEdit(edit, record, options);
}

/** The record that this edit has made already, when its answer was lost: of the same primary field, equal, and made since. */
async function findMade(
  { since, notThese = [] }: QueuedEdit,
  table: RecordsTable,
  cells: Fields,
  port: RecordsPort,
  { listed }: Pass,
): Promise<RecordJson | undefined> {
  const primary = table.fields[0];
  const value = primary && cells[primary.name];
  const filter =
    primary && typeof value === "string" && value !== ""
      ? `{${escaped(primary.name)}} = ${quoted(value)}`
      : undefined;
  // Whatever was lost was lost before this pass: one look through the whole table will do for all that need it.
  const known = filter === undefined ? listed.get(table.id) : undefined;
  const records = known ?? (await port.list(table, { filter })).records;
  if (filter === undefined) listed.set(table.id, records);
  return records.find(
    ({ id, createdTime, fields }) =>
      !notThese.includes(id) &&
      Date.parse(createdTime) >= since - SKEW_MS &&
      Object.entries(cells).every(([name, cell]) => sameCell(cell, fields[name])),
  );
}

/** A text inside a formula, whatever is in it. */
export const quoted = (text: string): string =>
  `"${text.replace(/[\\"]/g, "\\$&").replaceAll("\n", "\\n").replaceAll("\r", "\\r").replaceAll("\t", "\\t")}"`;

const escaped = (name: string): string => name.replace(/[\\}]/g, "\\$&");

function giveUp(edit: QueuedEdit, reason: string, { storage, written }: SendOptions): void {
  storage.put("lost", { ...edit, reason });
  written({ edit, record: edit.record ?? "", before: {}, after: cellsOf(edit), outcome: "refused" });
}
