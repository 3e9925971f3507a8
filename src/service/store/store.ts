import type { Instant } from "../../domain/time/instant.ts";

/** What the program keeps between its runs. Nothing in it is needed to keep a base true. */
export interface Store {
  readonly locks: LockStore;
  readonly audit: AuditStore;
  readonly facts: FactStore;
  readonly hooks: HookStore;
  readonly queue: QueueStore;
  readonly answers: AnswerStore;
  readonly keys: KeyStore;
  /** Whatever a feature wants to know again, by room and name; calendars keep here what they held. */
  readonly memory: MemoryStore;
  /** Forgets what is older: audit, and edits that were settled. */
  prune(before: Instant): void;
  close(): void;
}

/** So that two runs of one school are never on their way at the same time, in whatever processes they are. */
export interface LockStore {
  /** Takes the lock when nobody has it, or when the process that had it is gone. */
  take(name: string, holder: Holder, now: Instant): boolean;
  /** Says that the holder is alive. */
  renew(name: string, holder: Holder, now: Instant): void;
  release(name: string, holder: Holder): void;
}

/** A process as others can look for it. */
export interface Holder {
  /** Made anew for every lock that is taken. */
  readonly id: string;
  readonly host: string;
  readonly process: number;
  /** When that process began, as the machine counts; a number of a process comes back after a while. */
  readonly began: string;
}

export interface AuditEntry {
  readonly at: Instant;
  readonly school: string;
  /** Who wrote: a command, or a key of the server by its name. */
  readonly who: string;
  readonly table: string;
  readonly record: string;
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
  /** `lost`: nobody knows whether it was carried out. */
  readonly outcome: "done" | "refused" | "lost";
}

export interface AuditStore {
  add(entries: readonly AuditEntry[]): void;
  /** In the order in which it happened. */
  list(filter: AuditFilter): readonly AuditEntry[];
}

export interface AuditFilter {
  readonly school?: string | undefined;
  readonly since?: Instant | undefined;
  readonly record?: string | undefined;
}

/** What is remembered of the runs of a school. */
export interface RunFacts {
  readonly command: string;
  readonly at: Instant;
  readonly status: string;
  readonly summary: string;
}

export interface FactStore {
  /** The last run of each command. */
  lastRuns(school: string): readonly RunFacts[];
  keepRun(school: string, facts: RunFacts): void;
  /** How many slots the last run has read. */
  slotsRead(school: string): number | undefined;
  keepSlotsRead(school: string, count: number): void;
}

export interface Hook {
  readonly id: string;
  readonly secret: string;
  /** Number of the first payload that was not acted upon. */
  readonly cursor: number;
}

export interface HookStore {
  get(school: string): Hook | undefined;
  put(school: string, hook: Hook): void;
  remove(school: string): void;
}

/** An edit that waits to be sent, or that has come to an end that a person should hear of. */
export interface QueuedItem {
  readonly id: string;
  readonly school: string;
  readonly state: "waiting" | "conflict" | "lost";
  /** JSON of the edit. */
  readonly body: string;
  readonly at: Instant;
}

export interface QueueStore {
  /** In the order in which they came. */
  list(school?: string): readonly QueuedItem[];
  /** All of them, or none. */
  put(...items: readonly QueuedItem[]): void;
  remove(id: string): boolean;
}

/** What a write was answered with, for whoever sends it again under its key. */
export interface StoredAnswer {
  readonly school: string;
  /** Name of the key of the server. */
  readonly who: string;
  readonly key: string;
  /** JSON of the answer. */
  readonly body: string;
  readonly at: Instant;
  /** The record that was made, and when, by the clock of the machine. */
  readonly record?: string | undefined;
  readonly madeAt?: Instant | undefined;
}

export interface AnswerStore {
  get(school: string, who: string, key: string): StoredAnswer | undefined;
  put(answer: StoredAnswer): void;
  /** The records that were made since, by the clock of the machine. */
  madeSince(school: string, moment: Instant): readonly string[];
  /** Forgets those that are older. */
  prune(before: Instant): void;
}

export type Right = "read" | "write" | "delete" | "run";

export interface Key {
  readonly name: string;
  /** SHA-256 of the key in hex. */
  readonly hash: string;
  readonly may: readonly Right[];
  readonly madeAt: Instant;
}

export interface KeyStore {
  list(): readonly Key[];
  /** False when there is a key of this name. */
  add(key: Key): boolean;
  remove(name: string): boolean;
}

export interface MemoryStore {
  get(room: string, name: string): string | undefined;
  list(room: string): readonly { readonly name: string; readonly value: string }[];
  put(room: string, name: string, value: string): void;
  remove(room: string, name: string): void;
}
