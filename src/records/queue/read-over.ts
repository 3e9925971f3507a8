import type { Fields } from "../records-port.ts";
import type { QueuedEdit } from "./queued-edit.ts";

/** The edit of a writer who had read nothing, as one who has read what stands there now. */
export const readOver = (edit: QueuedEdit, present: Fields): QueuedEdit => ({
  ...edit,
  fields: Object.fromEntries(
    Object.entries(edit.fields).map(([name, change]) => [
      name,
      change.from === undefined ? { ...change, from: present[name] ?? null } : change,
    ]),
  ),
});
