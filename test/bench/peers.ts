import Flatbush from "flatbush";
import { IntervalTree } from "node-interval-tree";
import rrule from "rrule";
import { Temporal } from "temporal-polyfill";
import type { Presence } from "../../src/domain/overlap.ts";
import type { ActiveTemplate } from "../../src/domain/template.ts";
import { formatDate, formatTimeOfDay, type LocalDate } from "../../src/domain/time/civil-time.ts";
import { emptyOccupancy } from "../../src/planning/overlaps/occupancy.ts";
import { expand } from "../../src/planning/wanted/expand.ts";
import { indexTemplates } from "../../src/planning/wanted/template-index.ts";
import type { SyncWindow } from "../../src/planning/window.ts";
import { closuresOnly } from "../support/closures-only.ts";

/** The same work done by this project and by well-known libraries: oracles for the tests, rivals for the benchmark. */

export type Expander = (templates: readonly ActiveTemplate[], window: SyncWindow) => readonly string[];

const keyText = ({ teacher, starts }: ActiveTemplate, date: string): string =>
  `${teacher}|${date}|${formatTimeOfDay(starts)}`;

/** Every key that the templates want in the window; none of it is past. */
export const EXPANDERS: Readonly<Record<string, Expander>> = {
  "Slot Sync": (templates, window) => {
    const templateIndex = indexTemplates(templates);
    return [...expand(templateIndex, closuresOnly(templateIndex, []), new Map(), window).keys()];
  },
  rrule: (templates, { from, through }) =>
    templates.flatMap((template) => {
      const rule = new rrule.RRule({
        freq: rrule.RRule.WEEKLY,
        byweekday: [(template.weekday + 6) % 7],
        dtstart: instantOf(from),
        until: instantOf(through),
      });
      return rule.all().map((date) => keyText(template, date.toISOString().slice(0, 10)));
    }),
  "temporal-polyfill": (templates, { from, through }) => {
    const [first, last] = [from, through].map((date) => Temporal.PlainDate.from(formatDate(date)));
    if (!first || !last) return [];
    return templates.flatMap((template) => {
      const keys: string[] = [];
      let date = first.add({ days: (template.weekday - (first.dayOfWeek % 7) + 7) % 7 });
      for (; Temporal.PlainDate.compare(date, last) <= 0; date = date.add({ weeks: 1 })) {
        keys.push(keyText(template, date.toString()));
      }
      return keys;
    });
  },
};

const instantOf = (date: LocalDate): Date => new Date(`${formatDate(date)}T00:00:00Z`);

export type PairFinder = (presences: readonly Presence[]) => readonly string[];

const MINUTES_A_DAY = 1440;

/** Every pair of spans that share a teacher and a minute, as `{index} {index}`, in no particular order. */
export const PAIR_FINDERS: Readonly<Record<string, PairFinder>> = {
  "Slot Sync": (presences) => {
    const occupancy = emptyOccupancy<{ readonly index: number; readonly presence: Presence }>();
    for (const [index, presence] of presences.entries()) occupancy.add({ index, presence });
    const pairs: string[] = [];
    occupancy.eachPair(({ index: a }, { index: b }) => pairs.push(a < b ? `${a} ${b}` : `${b} ${a}`));
    return pairs;
  },
  // A rectangle a span: minutes from left to right, teachers from top to bottom. Both its edges count, so it ends a minute early.
  flatbush: (presences) => {
    const rows = rowsOf(presences);
    if (rows.length === 0) return [];
    const index = new Flatbush(rows.length);
    for (const { row, low, high } of rows) index.add(low, row, high, row);
    index.finish();
    const pairs = new Set<string>();
    for (const { row, low, high, of } of rows) {
      for (const found of index.search(low, row, high, row)) {
        const other = rows[found]?.of ?? of;
        if (other > of) pairs.add(`${of} ${other}`);
      }
    }
    return [...pairs];
  },
  // A tree a teacher.
  "node-interval-tree": (presences) => {
    const trees = new Map<number, IntervalTree<Row>>();
    const rows = rowsOf(presences);
    for (const each of rows) {
      const tree = trees.get(each.row) ?? new IntervalTree<Row>();
      trees.set(each.row, tree);
      tree.insert(each);
    }
    const pairs = new Set<string>();
    for (const { row, low, high, of } of rows) {
      for (const other of trees.get(row)?.search(low, high) ?? [])
        if (other.of > of) pairs.add(`${of} ${other.of}`);
    }
    return [...pairs];
  },
};

/** One teacher's part of a presence. */
interface Row {
  readonly of: number;
  readonly row: number;
  readonly low: number;
  readonly high: number;
}

function rowsOf(presences: readonly Presence[]): readonly Row[] {
  const rowOf = new Map<string, number>();
  return presences.flatMap(({ teachers, date, starts, ends }, of) =>
    teachers.map((teacher): Row => {
      const row = rowOf.get(teacher) ?? rowOf.size;
      rowOf.set(teacher, row);
      return { of, row, low: date * MINUTES_A_DAY + starts, high: date * MINUTES_A_DAY + ends - 1 };
    }),
  );
}
