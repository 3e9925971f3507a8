import type { EditState, QueuedEdit, QueueStorage } from "../queue/queued-edit.ts";
import type { ClientStorage } from "./records-client.ts";

const STORED_UNDER = "slot-sync-queue";
/** What nobody can read is put aside there, and not overwritten. */
const ASIDE = "slot-sync-queue-unreadable";

interface Item {
  readonly state: EditState;
  readonly edit: QueuedEdit;
}

/** The queue in `localStorage`, or in anything like it; whatever is there was put there by this or an earlier page. */
export function storedQueue(storage: ClientStorage): QueueStorage {
  const list = (): readonly Item[] => {
    const text = storage.getItem(STORED_UNDER) ?? "[]";
    try {
      const items: unknown = JSON.parse(text);
      if (Array.isArray(items)) return items as Item[];
    } catch {
      // It is put aside like any other text that is no list.
    }
    storage.setItem(ASIDE, text);
    storage.setItem(STORED_UNDER, "[]");
    return [];
  };
  const keep = (items: readonly Item[]): void => storage.setItem(STORED_UNDER, JSON.stringify(items));
  return {
    list,
    put(state, edit) {
      const items = list();
      const isKnown = items.some((item) => item.edit.id === edit.id);
      keep(
        isKnown
          ? items.map((item) => (item.edit.id === edit.id ? { state, edit } : item))
          : [...items, { state, edit }],
      );
    },
    remove: (id) => keep(list().filter(({ edit }) => edit.id !== id)),
  };
}
