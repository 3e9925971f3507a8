import type { Instant } from "../../domain/time/instant.ts";
import type { QueuedEdit } from "../queue/queued-edit.ts";
import type { BatchEdit, BatchResult } from "../records-calls.ts";
import { noRecord, type RecordsError, recordsError } from "../records-error.ts";
import type { Fields, RecordJson, RecordsTable } from "../records-port.ts";
import { changed, checkEdit, conflictError, decided, tell, type Writing } from "./writing.ts";

/** An edit with what of it is to be written, and what stood there. */
interface Ready {
  readonly edit: BatchEdit;
  readonly cells: Fields;
  readonly before: Fields;
}

/** Any number of edits, cut into as many as one request takes; one that cannot be made keeps no other from being made. */
export async function writeBatch(
  writing: Writing,
  table: RecordsTable,
  given: readonly BatchEdit[],
  by: string,
): Promise<BatchResult> {
  const { port, kept } = writing;
  const edits = merged(given);
  for (const edit of edits) checkEdit(table, edit);
  const batch: Batch = { ...writing, table, by, since: writing.machineNow(), done: 0, queued: 0, failed: [] };
  const waiting = kept.waitingIn(table);
  const behind = edits.filter(({ id }) => waiting.has(id));
  queueAll(batch, behind);
  const rest = edits.filter((edit) => !behind.includes(edit));
  const present = await readPresent(batch, rest);
  if (present) {
    const ready = rest.flatMap((edit) => readyOf(batch, edit, present.get(edit.id)));
    for (let from = 0; from < ready.length; from += port.batch)
      await send(batch, ready.slice(from, from + port.batch));
  }
  const { done, failed, queued } = batch;
  return { done, failed, queued };
}

/** A batch on its way. */
interface Batch extends Writing {
  readonly table: RecordsTable;
  readonly by: string;
  readonly since: Instant;
  done: number;
  queued: number;
  readonly failed: { readonly id: string; readonly error: RecordsError }[];
  /** Nothing more is sent: Airtable is away. */
  isGone?: boolean;
}

function queueAll(batch: Batch, edits: readonly BatchEdit[]): readonly QueuedEdit[] {
  const { kept, table, by, since } = batch;
  batch.queued += edits.length;
  const waiting = kept.waitingIn(table);
  return edits.map((edit) => kept.addUpdate(table, edit, by, since, waiting.get(edit.id) ?? []));
}

/** What stands there, by ids; undefined where Airtable is away, and the edits wait. */
async function readPresent(
  batch: Batch,
  edits: readonly BatchEdit[],
): Promise<ReadonlyMap<string, RecordJson> | undefined> {
  if (edits.length === 0) return undefined;
  const { port, attempts, known, table } = batch;
  const ids = edits.map(({ id }) => id);
  const result = await attempts.make(() => port.read(table, ids), {
    queue: () => queueAll(batch, edits),
    // Nothing was written yet: the queue does it.
    done: () => undefined,
  });
  if ("queued" in result) return undefined;
  for (const record of result.value) known.keep(table, record);
  return new Map(result.value.map((record) => [record.id, record]));
}

function readyOf(batch: Batch, edit: BatchEdit, record: RecordJson | undefined): readonly Ready[] {
  const { kept, table, by, failed } = batch;
  if (!record) {
    failed.push({ id: edit.id, error: noRecord(table, edit.id) });
    return [];
  }
  const { write: cells, conflicts } = decided(batch, table, edit, record);
  const names = Object.keys(conflicts);
  if (names.length > 0) {
    kept.addConflict(table, edit.id, conflicts, by);
    failed.push({ id: edit.id, error: conflictError(names) });
  }
  if (Object.keys(cells).length > 0) return [{ edit, cells, before: record.fields }];
  if (names.length === 0) batch.done += 1;
  return [];
}

async function send(batch: Batch, some: readonly Ready[]): Promise<void> {
  const { port, attempts, storage, table, by } = batch;
  const [first] = some;
  if (!first) return;
  const edits = some.map(({ edit }) => edit);
  if (batch.isGone) return void queueAll(batch, edits);
  const work = async (): Promise<void> => {
    const records = await port.update(
      table,
      some.map(({ edit: { id }, cells }) => ({ id, fields: cells })),
    );
    for (const { edit, cells, before } of some)
      tell(batch, { by, table, record: edit.id, before, after: cells, outcome: "done" });
    changed(batch, table, records);
  };
  try {
    const result = await attempts.make(work, {
      queue: () => queueAll(batch, edits),
      done(queued) {
        for (const { id } of queued) storage.remove(id);
      },
    });
    if ("queued" in result) batch.isGone = true;
    else batch.done += some.length;
  } catch (thrown) {
    if (some.length === 1) {
      const { edit, cells, before } = first;
      tell(batch, { by, table, record: edit.id, before, after: cells, outcome: "refused" });
      batch.failed.push({ id: edit.id, error: recordsError(thrown) });
      return;
    }
    // One of them is gone or cannot be taken, and has kept the others from being written.
    const half = Math.ceil(some.length / 2);
    await send(batch, some.slice(0, half));
    await send(batch, some.slice(half));
  }
}

/** Edits of one record as one: the later word counts. */
function merged(edits: readonly BatchEdit[]): readonly BatchEdit[] {
  const byId = new Map<string, BatchEdit>();
  for (const edit of edits) {
    const earlier = byId.get(edit.id);
    const from = earlier?.from || edit.from ? { ...edit.from, ...earlier?.from } : undefined;
    byId.set(edit.id, { id: edit.id, fields: { ...earlier?.fields, ...edit.fields }, from });
  }
  return [...byId.values()];
}
