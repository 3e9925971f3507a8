import { type Zone, zoneOf } from "../../../domain/time/zone.ts";
import type { FieldSchema } from "../../port.ts";
import { TEXT_TYPES } from "../../schema/field-spec.ts";

/**
 * The zone in which people see and type the times of a field (semantics 2.73): that of its options where it is a
 * date-time or computes one, else the school's. A zone that nobody knows is a problem of the preflight.
 */
export function fieldZone(field: FieldSchema | undefined, school: Zone): Zone {
  const name = field && zoneNameOf(field);
  return (name !== undefined && knownZone(name)) || school;
}

/**
 * The zone for reading times of day; none where people type a text, in which a date-time is no time (semantics 2.21).
 */
export const timesZone = (field: FieldSchema | undefined, school: Zone): Zone | undefined =>
  field && TEXT_TYPES.includes(field.type) ? undefined : fieldZone(field, school);

/** What the options of the field say; undefined where they leave it to whoever looks. */
export function zoneNameOf(field: FieldSchema): string | undefined {
  const { type, options } = field.options?.result ?? field;
  // A host may give a day as the midnight in UTC with which it begins.
  if (type === "date") return "UTC";
  const zone = type === "dateTime" ? options?.timeZone : undefined;
  if (typeof zone !== "string" || zone === "client") return undefined;
  return zone === "utc" ? "UTC" : zone;
}

const zones = new Map<string, Zone | undefined>();

/** To make a zone is slow, and a base has few of them. */
function knownZone(name: string): Zone | undefined {
  if (!zones.has(name)) zones.set(name, zoneOf(name));
  return zones.get(name);
}
