import { byCodeUnit } from "../../domain/ids.ts";
import { weekOf } from "../../domain/time/civil-time.ts";
import { type Change, type Create, dateOf, type Write } from "../action.ts";
import type { Prerequisites } from "./prerequisites.ts";

/** Writes that have to share one call: usually a single one, more only where slots have changed places by hand. */
export type Group<W extends Write> = readonly W[];

/** The two streams in which a plan is carried out, nearest week first (semantics 3.9). */
export interface Streams {
  readonly changes: readonly Group<Change>[];
  readonly creates: readonly Group<Create>[];
}

export function orderWrites(writes: readonly Write[], prerequisites: Prerequisites): Streams {
  const sorted = writes.slice().sort(byOrder);
  const changes = sorted.filter((write): write is Change => write.kind !== "create");
  const creates = sorted.filter((write): write is Create => write.kind === "create");
  return {
    changes: prerequisitesFirst(changes, prerequisites),
    creates: creates.map((create) => [create]),
  };
}

const KIND_ORDER = { retire: 0, update: 1, reopen: 2, create: 3 } as const;

const byOrder = (a: Write, b: Write): number => {
  const [dateA, dateB] = [dateOf(a) ?? 0, dateOf(b) ?? 0];
  return (
    weekNumber(dateA) - weekNumber(dateB) ||
    KIND_ORDER[a.kind] - KIND_ORDER[b.kind] ||
    dateA - dateB ||
    startOf(a) - startOf(b) ||
    byCodeUnit(teacherOf(a), teacherOf(b)) ||
    byCodeUnit(templateOf(a), templateOf(b)) ||
    byCodeUnit(idOf(a), idOf(b))
  );
};

const weekNumber = (date: number): number => weekOf(date as Parameters<typeof weekOf>[0]);
const idOf = (write: Write): string => (write.kind === "create" ? "" : write.slot.id);
const startOf = (write: Write): number =>
  write.kind === "create" ? write.occurrence.template.starts : (write.slot.starts ?? 0);
const teacherOf = (write: Write): string =>
  (write.kind === "create" ? write.occurrence.template.teacher : write.slot.teachers[0]) ?? "";
const templateOf = (write: Write): string =>
  (write.kind === "retire" ? write.slot.provenance[0] : write.occurrence.template.id) ?? "";

/**
 * Tarjan's strongly connected components, roots taken in order: every write comes after what it needs, otherwise
 * the order stays, and a ring of writes that need one another comes out as one group.
 */
function prerequisitesFirst(
  changes: readonly Change[],
  prerequisites: Prerequisites,
): readonly Group<Change>[] {
  const position = new Map(changes.map((change, index) => [change, index]));
  const visited = new Map<Change, { index: number; low: number; open: boolean }>();
  const stack: Change[] = [];
  const groups: Change[][] = [];
  const visit = (change: Change): { index: number; low: number; open: boolean } => {
    const node = { index: visited.size, low: visited.size, open: true };
    visited.set(change, node);
    stack.push(change);
    for (const needed of prerequisites(change)) {
      const known = visited.get(needed);
      if (!known) node.low = Math.min(node.low, visit(needed).low);
      else if (known.open) node.low = Math.min(node.low, known.index);
    }
    if (node.low === node.index) {
      const group = stack.splice(stack.indexOf(change));
      for (const member of group) (visited.get(member) as { open: boolean }).open = false;
      groups.push(group.sort((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0)));
    }
    return node;
  };
  for (const change of changes) if (!visited.has(change)) visit(change);
  return groups;
}
