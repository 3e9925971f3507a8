import type { TemplateId } from "./ids.ts";
import { plainText } from "./text/alike.ts";
import { END_OF_DAY, formatTimeOfDay, type Minute, parseTimeOfDay } from "./time/civil-time.ts";

/**
 * What the engine remembers in a slot's `sync_state` cell (semantics 5.1):
 * `v1|<templateId>|live|<snapshot>`, `v1|<templateId>|retired`, `v1||manual`.
 */
export interface SyncState {
  readonly mark: "live" | "retired" | "manual";
  readonly template: TemplateId | undefined;
  readonly snapshot: string;
}

/** Undefined for an empty or unreadable cell: such a slot follows the rules of plain mode. */
export function parseSyncState(text: string): SyncState | undefined {
  const match = STATE.exec(plainText(text));
  if (!match) return undefined;
  const [, template, mark, snapshot = ""] = match;
  return {
    mark: mark as SyncState["mark"],
    template: template === "" ? undefined : (template as TemplateId),
    snapshot,
  };
}

/** The templates from which a slot may come: by its link, or else by the note of the engine; what is manual comes from none. */
export function sourcesOf(
  linked: readonly TemplateId[],
  state: SyncState | undefined,
): readonly TemplateId[] {
  if (state?.mark === "manual") return NONE;
  if (linked.length > 0 || state?.template === undefined) return linked;
  return [state.template];
}

const NONE: readonly TemplateId[] = [];

const STATE = /^v1\|([^|]*)\|(live|retired|manual)(?:\|([\s\S]*))?$/;

/** The wanted values as they were written; what was not written is empty. */
export interface Snapshot {
  readonly starts: Minute;
  readonly ends: Minute;
  readonly type: string | undefined;
  readonly capacity: number | undefined;
}

export function liveState(template: TemplateId, { starts, ends, type, capacity }: Snapshot): string {
  return `v1|${template}|live|${formatTimeOfDay(starts)}-${formatTimeOfDay(ends)};${type ?? ""};${capacity ?? ""}`;
}

/** Undefined unless the snapshot names a span of time. */
export function parseSnapshot(text: string): Snapshot | undefined {
  const match = /^(\d{2}:\d{2})-(\d{2}:\d{2});([\s\S]*);(\d*)$/.exec(text);
  if (!match) return undefined;
  const [, from = "", to = "", type = "", capacity = ""] = match;
  const starts = parseTimeOfDay(from);
  const ends = to === formatTimeOfDay(END_OF_DAY) ? END_OF_DAY : parseTimeOfDay(to);
  if (starts === undefined || ends === undefined) return undefined;
  return {
    starts,
    ends,
    type: type === "" ? undefined : type,
    capacity: capacity === "" ? undefined : Number(capacity),
  };
}

export const retiredState = (template: TemplateId | undefined): string => `v1|${template ?? ""}|retired`;
