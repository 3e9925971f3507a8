import { instantAt } from "../../domain/time/instant.ts";
import type { QueuedEdit, QueueStorage } from "../../records/queue/queued-edit.ts";
import type { QueuedItem, Store } from "../store/store.ts";

/** The queue of a school, or of all, in the store of the program. */
export const queueStorage = ({ queue }: Pick<Store, "queue">, school?: string): QueueStorage => ({
  list: () => queue.list(school).map((item) => ({ state: item.state, edit: editOf(item) })),
  put: (state, ...edits) =>
    queue.put(
      ...edits.map((edit) => ({
        ...{ id: edit.id, school: edit.school, state, body: JSON.stringify(edit) },
        at: instantAt(Date.parse(edit.at)),
      })),
    ),
  remove: (id) => void queue.remove(id),
});

export const editOf = ({ body }: QueuedItem): QueuedEdit => JSON.parse(body) as QueuedEdit;
