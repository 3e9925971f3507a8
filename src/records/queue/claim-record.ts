import type { QueuedEdit, QueueStorage } from "./queued-edit.ts";

/** A record was made for one writer: others who want the same have it still to be made, however equal it is. */
export function claimRecord(
  storage: QueueStorage,
  record: string,
  { id, table }: Pick<QueuedEdit, "table"> & { readonly id?: string | undefined },
): void {
  for (const { state, edit } of storage.list()) {
    if (state !== "waiting" || edit.kind !== "create" || edit.table !== table || edit.id === id) continue;
    storage.put("waiting", { ...edit, notThese: [...(edit.notThese ?? []), record] });
  }
}
