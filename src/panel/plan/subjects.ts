import type { Occupant, Write } from "../../planning/action.ts";
import type { Occurrence } from "../../planning/wanted/expand.ts";

/** The id of the slot, or else `subjectOf` the occurrence. */
export const idOfOccupant = ({ slot, occurrence }: Occupant): string =>
  slot?.id ?? (occurrence ? subjectOf(occurrence) : "");

/** An hour that a template wants and that has no record. */
export const subjectOf = ({ key, template }: Occurrence): string => `${key.text}|${template.id}`;

/** The same write in two plans has the same id. */
export const idOfWrite = (write: Write): string =>
  write.kind === "create" ? `create:${subjectOf(write.occurrence)}` : `${write.kind}:${write.slot.id}`;
