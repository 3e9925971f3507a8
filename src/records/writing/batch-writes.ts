import type { Instant } from "../../domain/time/instant.ts";
import { endEdit } from "../queue/end-edit.ts";
import type { Begun, KeptBatch, KeptRefusal, Sender } from "../queue/kept-answer.ts";
import type { QueuedEdit } from "../queue/queued-edit.ts";
import type { BatchEdit, BatchResult } from "../records-calls.ts";
import { noRecord } from "../records-error.ts";
import type { Fields, RecordJson, RecordsTable } from "../records-port.ts";
import { refusalOf } from "./named-writes.ts";
import { cellsNamed, changed, checkEdit, conflictError, decided, tell, type Writing } from "./writing.ts";

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
  sender: Sender,
): Promise<BatchResult> {
  const edits = merged(given);
  const batch = await writing.named.once<KeptBatch>(
    sender,
    ["batch", table.id, edits.map(({ id, fields }) => [id, fields])],
    {
      check() {
        for (const edit of edits) checkEdit(table, edit);
      },
      send: (begun) => sendBatch(writing, table, overSeen(edits, begun), sender),
      resume: () => undefined,
      keep: (result) => ({ answer: { kind: "batch", batch: result } }),
      recall: (answer) => (answer.kind === "batch" ? asItStands(writing, answer.batch, sender.by) : NOTHING),
    },
  );
  return { done: batch.done, failed: batch.failed, queued: batch.queued.length };
}

/** The edits of a batch on whose way the program has died, as those of a writer who had read what it was written over. */
const overSeen = (edits: readonly BatchEdit[], begun: Begun | undefined): readonly BatchEdit[] =>
  edits.map((edit) => {
    const seen = begun?.seen?.[edit.id] as Fields | undefined;
    return seen ? { ...edit, from: { ...seen, ...edit.from } } : edit;
  });

const NOTHING: KeptBatch = { done: 0, failed: [], queued: [] };

async function sendBatch(
  writing: Writing,
  table: RecordsTable,
  edits: readonly BatchEdit[],
  sender: Sender,
): Promise<KeptBatch> {
  const { port, kept, named, machineNow } = writing;
  const { by } = sender;
  const batch: Batch = { ...writing, table, by, since: machineNow(), done: 0, queued: [], failed: [] };
  const waiting = kept.waitingIn(table);
  const behind = edits.filter(({ id }) => waiting.has(id));
  queueAll(batch, behind);
  const rest = edits.filter(({ id }) => !waiting.has(id));
  const present = await readPresent(batch, rest);
  if (present) {
    named.seen(
      sender,
      Object.fromEntries(
        rest.map(({ id, fields }) => [id, cellsNamed(present.get(id)?.fields ?? {}, Object.keys(fields))]),
      ),
    );
    const ready = rest.flatMap((edit) => readyOf(batch, edit, present.get(edit.id)));
    for (let from = 0; from < ready.length; from += port.batch)
      await send(batch, ready.slice(from, from + port.batch));
  }
  const { done, failed, queued } = batch;
  return { done, failed, queued };
}

/** What was in the queue when the batch was answered may have come to its end since. */
function asItStands({ named }: Writing, { done, failed, queued }: KeptBatch, by: string): KeptBatch {
  const ends = queued.map((each) => ({ ...each, end: named.endOf(by, each.edit) }));
  return {
    done: done + ends.filter(({ end }) => end.kind === "done").length,
    failed: [
      ...failed,
      ...ends.flatMap(({ id, end }) => (end.kind === "refused" ? [{ id, error: end.error }] : [])),
    ],
    queued: ends.flatMap(({ id, edit, end }) => (end.kind === "waiting" ? [{ id, edit }] : [])),
  };
}

/** A batch on its way. */
interface Batch extends Writing {
  readonly table: RecordsTable;
  readonly by: string;
  readonly since: Instant;
  done: number;
  readonly queued: { readonly id: string; readonly edit: string }[];
  readonly failed: { readonly id: string; readonly error: KeptRefusal }[];
  /** Nothing more is sent: Airtable is away. */
  isGone?: boolean;
}

function queueAll(batch: Batch, edits: readonly BatchEdit[]): readonly QueuedEdit[] {
  const { kept, table, by, since } = batch;
  const queued = kept.addUpdates(table, edits, { by, since });
  for (const { id, record = "" } of queued) batch.queued.push({ id: record, edit: id });
  return queued;
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
    failed.push({ id: edit.id, error: refusalOf(noRecord(table, edit.id)) });
    return [];
  }
  const { write: cells, conflicts } = decided(batch, table, edit, record);
  const names = Object.keys(conflicts);
  if (names.length > 0) {
    kept.addConflict(table, edit.id, conflicts, by);
    failed.push({ id: edit.id, error: refusalOf(conflictError(names)) });
  }
  if (Object.keys(cells).length > 0) return [{ edit, cells, before: record.fields }];
  if (names.length === 0) batch.done += 1;
  return [];
}

async function send(batch: Batch, some: readonly Ready[]): Promise<void> {
  const { port, attempts, table, by } = batch;
  const [first] = some;
  if (!first) return;
  const edits = some.map(({ edit }) => edit);
  if (batch.isGone) return void queueAll(batch, edits);
  const work = async (): Promise<readonly RecordJson[]> => {
    const records = await port.update(
      table,
      some.map(({ edit: { id }, cells }) => ({ id, fields: cells })),
    );
    for (const { edit, cells, before } of some)
      tell(batch, { by, table, record: edit.id, before, after: cells, outcome: "done" });
    changed(batch, table, records);
    return records;
  };
  try {
    const result = await attempts.make(work, {
      queue: () => queueAll(batch, edits),
      done(queued, records) {
        for (const each of queued) {
          const record = records.find(({ id }) => id === each.record);
          if (record) endEdit(each, record, batch);
        }
      },
    });
    if ("queued" in result) batch.isGone = true;
    else batch.done += some.length;
  } catch (thrown) {
    if (some.length === 1) {
      const { edit, cells, before } = first;
      tell(batch, { by, table, record: edit.id, before, after: cells, outcome: "refused" });
      batch.failed.push({ id: edit.id, error: refusalOf(thrown) });
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
