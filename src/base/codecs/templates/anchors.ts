import type { TemplateId } from "../../../domain/ids.ts";
import { bySeniority } from "../../../domain/template.ts";
import type { Weekday } from "../../../domain/time/civil-time.ts";
import type { Instant } from "../../../domain/time/instant.ts";

/** What tells the hours of a set apart in `slot_id`, as the rows give it (semantics 5.2). */
export interface AnchorRow {
  readonly id: TemplateId;
  readonly createdAt: Instant | undefined;
  readonly set: string | undefined;
  readonly anchor: string | undefined;
  readonly weekday: Weekday | undefined;
  readonly weekIndex: number | undefined;
}

/** Rows of one set, or of none, that give one anchor to hours of one date; the senior keeps it (semantics 2.79). */
export interface SharedAnchor {
  readonly anchor: string;
  readonly set: string | undefined;
  /** The senior first. */
  readonly templates: readonly TemplateId[];
}

export interface Anchors {
  /** Undefined where the row's own id stands in its place. */
  anchorOf(id: TemplateId): string | undefined;
  readonly shared: readonly SharedAnchor[];
}

/** Of all rows, those out of use too, so that switching one off changes no other's `slot_id`. */
export function anchorsOf(rows: readonly AnchorRow[]): Anchors {
  const bearers = new Map<string, AnchorRow[]>();
  for (const row of rows.slice().sort(bySeniority)) {
    if (row.anchor === undefined) continue;
    const place = JSON.stringify([row.set ?? null, row.anchor]);
    bearers.set(place, [...(bearers.get(place) ?? []), row]);
  }
  const anchors = new Map<TemplateId, string>();
  const shared: SharedAnchor[] = [];
  for (const group of bearers.values()) {
    const together = group.filter((row) => group.some((other) => other !== row && mayMeet(row, other)));
    const [senior] = together;
    if (senior?.anchor !== undefined)
      shared.push({ anchor: senior.anchor, set: senior.set, templates: together.map(({ id }) => id) });
    group.forEach((row, index) => {
      const isJunior = group.slice(0, index).some((older) => mayMeet(older, row));
      if (!isJunior && row.anchor !== undefined) anchors.set(row.id, row.anchor);
    });
  }
  return { anchorOf: (id) => anchors.get(id), shared };
}

/** The two can fall on one date. */
const mayMeet = (a: AnchorRow, b: AnchorRow): boolean =>
  a.weekday !== undefined &&
  a.weekday === b.weekday &&
  (a.weekIndex === undefined || b.weekIndex === undefined || a.weekIndex === b.weekIndex);
