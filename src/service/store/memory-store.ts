import { isHeld, type LockRow } from "./holders.ts";
import type { AuditEntry, Hook, Key, QueuedItem, RunFacts, Store, StoredAnswer } from "./store.ts";

/** The store of a run that has nowhere to keep anything: as long as the process lives. */
export function memoryStore(): Store {
  const locks = new Map<string, LockRow>();
  let audit: AuditEntry[] = [];
  const runs = new Map<string, RunFacts>();
  const slotsRead = new Map<string, number>();
  const hooks = new Map<string, Hook>();
  const queue = new Map<string, QueuedItem>();
  const answers = new Map<string, StoredAnswer>();
  const answerAt = (...names: readonly string[]): string => JSON.stringify(names);
  const keys = new Map<string, Key>();
  const rooms = new Map<string, Map<string, string>>();
  const roomOf = (room: string): Map<string, string> => rooms.get(room) ?? new Map();
  return {
    locks: {
      take(name, holder, now) {
        const held = locks.get(name);
        if (held && isHeld(held, now)) return false;
        locks.set(name, { ...holder, seenAt: now });
        return true;
      },
      renew(name, holder, now) {
        if (locks.get(name)?.id === holder.id) locks.set(name, { ...holder, seenAt: now });
      },
      release(name, holder) {
        if (locks.get(name)?.id === holder.id) locks.delete(name);
      },
    },
    audit: {
      add: (entries) => void audit.push(...entries),
      list: ({ school, since, record }) =>
        audit.filter(
          (entry) =>
            (school === undefined || entry.school === school) &&
            (since === undefined || entry.at >= since) &&
            (record === undefined || entry.record === record),
        ),
    },
    facts: {
      lastRuns: (school) =>
        [...runs].flatMap(([key, facts]) => (key.startsWith(`${school}\n`) ? [facts] : [])),
      keepRun: (school, facts) => void runs.set(`${school}\n${facts.command}`, facts),
      slotsRead: (school) => slotsRead.get(school),
      keepSlotsRead: (school, count) => void slotsRead.set(school, count),
    },
    hooks: {
      get: (school) => hooks.get(school),
      put: (school, hook) => void hooks.set(school, hook),
      remove: (school) => void hooks.delete(school),
    },
    queue: {
      list: (school) => [...queue.values()].filter((item) => school === undefined || item.school === school),
      put(...items) {
        for (const item of items) queue.set(item.id, item);
      },
      remove: (id) => queue.delete(id),
    },
    answers: {
      get: (school, who, key) => answers.get(answerAt(school, who, key)),
      put: (answer) => void answers.set(answerAt(answer.school, answer.who, answer.key), answer),
      madeSince: (school, moment) =>
        [...answers.values()].flatMap((each) =>
          each.school === school && each.record !== undefined && (each.madeAt ?? 0) >= moment
            ? [each.record]
            : [],
        ),
      prune(before) {
        for (const [name, { at }] of answers) if (at < before) answers.delete(name);
      },
    },
    keys: {
      list: () => [...keys.values()],
      add: (key) => !keys.has(key.name) && keys.set(key.name, key) !== undefined,
      remove: (name) => keys.delete(name),
    },
    memory: {
      get: (room, name) => roomOf(room).get(name),
      list: (room) => [...roomOf(room)].map(([name, value]) => ({ name, value })),
      put: (room, name, value) => void rooms.set(room, roomOf(room).set(name, value)),
      remove: (room, name) => void roomOf(room).delete(name),
    },
    prune(before) {
      audit = audit.filter(({ at }) => at >= before);
      for (const { id, at, state } of queue.values())
        if (state !== "waiting" && at < before) queue.delete(id);
    },
    close: () => {},
  };
}
