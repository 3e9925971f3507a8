import { claimRecord } from "../queue/claim-record.ts";
import { type MadeLately, SKEW_MS } from "../queue/made-lately.ts";
import { cellsOf, type QueuedEdit, type QueueStorage } from "../queue/queued-edit.ts";
import { readOver } from "../queue/read-over.ts";
import { sameCell } from "../same-cell.ts";
import type { ServiceCalls } from "./service-calls.ts";
import { AwayError, ServiceError } from "./service-errors.ts";

export interface StoredSending {
  readonly calls: ServiceCalls;
  readonly storage: QueueStorage;
  readonly made: MadeLately;
}

/** Sends what waits, in order; false while nobody answers. What the service refuses is kept with its reason. */
export async function sendStored(sending: StoredSending): Promise<boolean> {
  const { storage } = sending;
  for (const id of storage.list().map(({ edit }) => edit.id)) {
    // As it stands now: what was sent before it may have said more of it.
    const item = storage.list().find(({ edit }) => edit.id === id);
    if (item?.state !== "waiting") continue;
    try {
      await send(item.edit, sending);
      storage.remove(id);
    } catch (thrown) {
      if (thrown instanceof AwayError) return false;
      if (!(thrown instanceof ServiceError)) throw thrown;
      if (thrown.status === 404 && item.edit.kind === "delete") storage.remove(id);
      else
        storage.put(thrown.kind === "conflict" ? "conflict" : "lost", {
          ...item.edit,
          reason: thrown.message,
        });
    }
  }
  return true;
}

async function send(edit: QueuedEdit, sending: StoredSending): Promise<void> {
  switch (edit.kind) {
    case "update":
      return sendUpdate(edit, sending);
    case "delete":
      await sending.calls.remove(edit.table, edit.record ?? "");
      return;
    case "create":
      return sendCreate(edit, sending);
  }
}

async function sendUpdate(edit: QueuedEdit, { calls, storage }: StoredSending): Promise<void> {
  const { table, record = "" } = edit;
  let known = edit;
  if (Object.values(edit.fields).some(({ from }) => from === undefined)) {
    await calls.clearCache(table);
    known = readOver(edit, (await calls.get(table, record)).fields);
    // Should the answer be lost, this is what it was written over.
    storage.put("waiting", known);
  }
  const from = Object.fromEntries(Object.entries(known.fields).map(([name, change]) => [name, change.from]));
  await calls.update(table, record, { fields: cellsOf(known), from });
}

/** Its answer may have been lost: then it is there, and equal, and was made since, and for nobody else. */
async function sendCreate(edit: QueuedEdit, { calls, storage, made }: StoredSending): Promise<void> {
  const { table, since, notThese = [] } = edit;
  const cells = cellsOf(edit);
  await calls.clearCache(table);
  const { records } = await calls.list(table);
  const standing = records.find(
    ({ id, createdTime, fields }) =>
      !notThese.includes(id) &&
      Date.parse(createdTime) >= since - SKEW_MS &&
      Object.entries(cells).every(([name, cell]) => sameCell(cell, fields[name])),
  );
  const record = standing ?? (await calls.create(table, cells));
  if (!hasId(record)) return;
  made.add(record.id);
  claimRecord(storage, record.id, edit);
}

const hasId = (record: unknown): record is { readonly id: string } =>
  typeof record === "object" && record !== null && "id" in record && typeof record.id === "string";
