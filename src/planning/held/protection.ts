import type { Settings } from "../../domain/settings.ts";
import type { Slot } from "../../domain/slot.ts";

/** Why people or lessons claim a slot, the first that applies; `unclear` is a cell that might say so (semantics 2.68, 3.6). */
export type Protection = "locked" | "booked" | "unclear" | "foreign" | "exceptions";

export function protectionOf(
  slot: Slot,
  { protectExceptions }: Pick<Settings, "protectExceptions">,
): Protection | undefined {
  if (slot.locked) return "locked";
  if (isBooked(slot)) return "booked";
  if (slot.unclear.length > 0) return "unclear";
  switch (slot.status) {
    case "foreign":
      return "foreign";
    case "empty":
    case "open":
    case "booked":
    case "blocked":
      return protectExceptions && slot.exceptions ? "exceptions" : undefined;
    default:
      return slot.status satisfies never;
  }
}

/** Somebody is in it, or its status says so (semantics 2.14). */
export const isBooked = ({ booked, status }: Slot): boolean => booked || status === "booked";
