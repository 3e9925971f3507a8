import type { TemplateId } from "../../domain/ids.ts";
import type { Settings } from "../../domain/settings.ts";
import type { SlotTemplate } from "../../domain/template.ts";
import type { Occupant } from "../action.ts";
import { isPast, type SyncWindow } from "../window.ts";
import type { Occupancy } from "./occupancy.ts";

/**
 * Open hours of the window that anybody can book, though their templates are kept for somebody: how many, and how many
 * templates. Undefined where no hour can be, as there are no such templates or they get no slots (semantics 2.44).
 */
export interface OpenToAll {
  readonly fixed: KeptHours | undefined;
  readonly reserved: KeptHours | undefined;
}

export interface KeptHours {
  readonly templates: number;
  readonly hours: number;
}

export function openToAll(
  templates: readonly SlotTemplate[],
  occupancy: Occupancy<Occupant>,
  window: SyncWindow,
  { fixedTemplates, reservedTemplates }: Pick<Settings, "fixedTemplates" | "reservedTemplates">,
): OpenToAll {
  const hoursOf = (
    isKept: (template: SlotTemplate) => boolean,
    setting: "open" | "skip",
  ): KeptHours | undefined => {
    const kept = new Set<TemplateId>(
      templates.flatMap((template) => (template.state === "active" && isKept(template) ? [template.id] : [])),
    );
    if (setting === "skip" || kept.size === 0) return undefined;
    const hours = occupancy
      .all()
      .filter((occupant) => occupant.templates.some((id) => kept.has(id)) && isBookable(occupant, window));
    return { templates: kept.size, hours: hours.length };
  };
  return {
    fixed: hoursOf(({ fixed }) => fixed, fixedTemplates),
    reserved: hoursOf(({ reserved }) => reserved, reservedTemplates),
  };
}

/** A form that shows open hours would offer it. */
function isBookable({ slot, blocked, presence }: Occupant, window: SyncWindow): boolean {
  const { date, starts } = presence;
  if (blocked || date < window.from || date > window.through || isPast(window, date, starts)) return false;
  if (!slot) return true;
  const isOpen = slot.blocked || slot.slot.status === "open" || slot.slot.status === "empty";
  return isOpen && !slot.booked && slot.slot.unclear.length === 0;
}
