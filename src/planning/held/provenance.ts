import type { TemplateId } from "../../domain/ids.ts";
import type { SlotKey } from "../../domain/key.ts";
import type { Slot } from "../../domain/slot.ts";
import { type SyncState, sourcesOf } from "../../domain/sync-state.ts";
import type { SlotTemplate } from "../../domain/template.ts";
import { weekdayOf } from "../../domain/time/civil-time.ts";
import type { TemplateIndex } from "../wanted/template-index.ts";

/**
 * The templates that a slot came from, sorted. A template row that was duplicated keeps its links, so of several the
 * true one is that which the engine has noted, else those that would want the slot's very hour (semantics 2.70).
 */
export function provenanceOf(
  { source }: Slot,
  state: SyncState | undefined,
  key: SlotKey | undefined,
  templateIndex: TemplateIndex,
): readonly TemplateId[] {
  const sources = sourcesOf(source, state);
  if (sources.length < 2) return sources;
  const noted = state?.template;
  if (noted !== undefined && sources.includes(noted)) return [noted];
  const own = sources.filter((id) => wantsHour(templateIndex.get(id), key));
  return own.length > 0 ? own : sources;
}

const wantsHour = (template: SlotTemplate | undefined, key: SlotKey | undefined): boolean =>
  template?.state === "active" &&
  key !== undefined &&
  template.teacher === key.teacher &&
  template.weekday === weekdayOf(key.date) &&
  template.starts === key.starts;
