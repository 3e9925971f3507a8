import type { Instant } from "../../domain/time/instant.ts";
import { cellsOf, PATIENCE_MS, type QueuedEdit, type QueueStorage } from "../queue/queued-edit.ts";
import type { ServiceCalls } from "./service-calls.ts";
import { AwayError, ServiceError } from "./service-errors.ts";

/**
 * Sends what waits, in order; false while nobody answers, or while this key may not. What the service refuses is kept with its reason. Each edit is
 * sent under its own id, so that one whose answer was lost, or that another tab sends as well, is done once.
 */
export async function sendStored(calls: ServiceCalls, storage: QueueStorage, now: Instant): Promise<boolean> {
  for (const { state, edit } of storage.list()) {
    if (state !== "waiting") continue;
    // The service may have forgotten that it has done it already.
    if (now - edit.since > PATIENCE_MS) {
      storage.put("lost", { ...edit, reason: "The service could not be reached for seven days" });
      continue;
    }
    try {
      await send(edit, calls);
      storage.remove(edit.id);
    } catch (thrown) {
      if (thrown instanceof AwayError) return false;
      if (!(thrown instanceof ServiceError)) throw thrown;
      // A key that is worth nothing any more says nothing of the edit, which waits for another one.
      if (thrown.status === 401 || thrown.status === 403) return false;
      if (thrown.status === 404 && edit.kind === "delete") storage.remove(edit.id);
      else storage.put(thrown.kind === "conflict" ? "conflict" : "lost", { ...edit, reason: thrown.message });
    }
  }
  return true;
}

function send(edit: QueuedEdit, calls: ServiceCalls): Promise<unknown> {
  const { id, table, record = "" } = edit;
  switch (edit.kind) {
    case "create":
      return calls.create(table, cellsOf(edit), id);
    case "update": {
      const known = Object.entries(edit.fields).filter(([, { from }]) => from !== undefined);
      const from = Object.fromEntries(known.map(([name, change]) => [name, change.from]));
      return calls.update(table, record, { fields: cellsOf(edit), ...(known.length > 0 && { from }) }, id);
    }
    case "delete":
      return calls.remove(table, record, id);
  }
}
