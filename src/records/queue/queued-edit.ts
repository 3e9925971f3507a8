import type { Instant } from "../../domain/time/instant.ts";
import type { Fields } from "../records-port.ts";

/** What a writer wants of a field. */
export interface FieldChange {
  /** What the writer had read there, null where that was empty; left out where nobody knows. */
  readonly from?: unknown;
  readonly to: unknown;
  /** What stood there instead, where that kept the edit from being made. */
  readonly present?: unknown;
}

/** A write that could not be sent, with all that it takes to make it later, once. */
export interface QueuedEdit {
  readonly id: string;
  readonly school: string;
  /** Name of the table. */
  readonly table: string;
  readonly kind: "create" | "update" | "delete";
  /** Undefined for a record that is still to be made. */
  readonly record?: string | undefined;
  readonly fields: Readonly<Record<string, FieldChange>>;
  /** Who wants it, and the name by which he can ask for it again. */
  readonly by: string;
  readonly key?: string | undefined;
  /** When it came, as an ISO text. */
  readonly at: string;
  /** By the clock of the machine: a record made since then may be the one. */
  readonly since: Instant;
  /** Records that another edit has made, however equal they are: this one is not in them. */
  readonly notThese?: readonly string[] | undefined;
  /** Why it is a conflict, or lost. */
  readonly reason?: string | undefined;
}

/** How long an edit waits to be sent, in milliseconds. */
export const PATIENCE_MS = 7 * 24 * 60 * 60_000;

export type EditState = "waiting" | "conflict" | "lost";

/** Where edits are kept: the store of the program, or `localStorage` of a browser. */
export interface QueueStorage {
  /** In the order in which they came. */
  list(): readonly { readonly state: EditState; readonly edit: QueuedEdit }[];
  /** All of them, or none. */
  put(state: EditState, ...edits: readonly QueuedEdit[]): void;
  remove(id: string): void;
}

/** The cells that an edit writes. */
export const cellsOf = ({ fields }: Pick<QueuedEdit, "fields">): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, { to }]) => [name, to]));
