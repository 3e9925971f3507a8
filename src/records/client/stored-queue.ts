import type { EditState, QueuedEdit, QueueStorage } from "../queue/queued-edit.ts";
import type { ClientStorage } from "./records-client.ts";

/** The ids of what is kept, in its order. */
const STORED_UNDER = "slot-sync-queue";
/** What nobody can read is put aside there, and not overwritten. */
const ASIDE = "slot-sync-queue-unreadable";
const under = (id: string): string => `${STORED_UNDER}:${id}`;

interface Item {
  readonly state: EditState;
  readonly edit: QueuedEdit;
}

/**
 * The queue in `localStorage`, or in anything like it; whatever is there was put there by this or an earlier page. Each
 * edit has an entry of its own, so that two tabs which keep something at one moment do not overwrite each other: where one
 * has written the list over that of the other, the entries tell what is missing from it.
 */
export function storedQueue(storage: ClientStorage): QueueStorage {
  const putAside = (text: string): void => storage.setItem(ASIDE, text);
  const keepIds = (ids: readonly string[]): void => storage.setItem(STORED_UNDER, JSON.stringify(ids));
  const keepItem = (item: Item): void => storage.setItem(under(item.edit.id), JSON.stringify(item));
  const listed = (): readonly string[] => {
    const text = storage.getItem(STORED_UNDER) ?? "[]";
    const list = parsed(text);
    if (Array.isArray(list)) {
      if (list.every((each) => typeof each === "string")) return list;
      // As an earlier version of the page has kept it.
      if (list.every(isItem)) {
        for (const item of list) keepItem(item);
        const ids = list.map(({ edit }) => edit.id);
        keepIds(ids);
        return ids;
      }
    }
    putAside(text);
    keepIds([]);
    return [];
  };
  const itemOf = (id: string): readonly Item[] => {
    const text = storage.getItem(under(id)) ?? "";
    if (text === "") return [];
    const item = parsed(text);
    if (isItem(item)) return [item];
    putAside(text);
    storage.setItem(under(id), "");
    return [];
  };
  const ids = (): readonly string[] => [...new Set([...listed(), ...entriesOf(storage)])];
  const list = (): readonly Item[] => ids().flatMap(itemOf);
  return {
    list,
    put(state, ...edits) {
      keepIds([...new Set([...list(), ...edits.map((edit) => ({ edit }))].map(({ edit }) => edit.id))]);
      // Where there is no room for it, it is nowhere, and whoever wanted it kept hears of that.
      for (const edit of edits) keepItem({ state, edit });
    },
    remove(id) {
      // Where nothing can be taken away, an empty entry is none.
      if (storage.removeItem) storage.removeItem(under(id));
      else storage.setItem(under(id), "");
      keepIds(list().map(({ edit }) => edit.id));
    },
  };
}

/** The ids of all entries, where the storage can tell them. */
function entriesOf(storage: ClientStorage): readonly string[] {
  const names = Array.from({ length: storage.length ?? 0 }, (_, index) => storage.key?.(index) ?? "");
  return names.flatMap((name) => (name.startsWith(under("")) ? [name.slice(under("").length)] : []));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isItem = (value: unknown): value is Item =>
  typeof value === "object" && value !== null && "state" in value && "edit" in value;
