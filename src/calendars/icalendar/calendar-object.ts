import { type Component, formatComponent, valueIn } from "./calendar-file.ts";

export const PRODID = "-//slot-sync//calendars//EN";

const line = (name: string, value: string, parameters = "") => ({ name, parameters, value });

/** The file of one event (RFC 4791, section 4.1). Zones and the like that stood in the one it replaces stay. */
export function calendarObject(event: Component, replaced?: Component): string {
  const others = replaced?.components.filter((component) => component !== mainEvent(replaced)) ?? [];
  const lines = replaced?.lines ?? [
    line("VERSION", "2.0"),
    line("PRODID", PRODID),
    line("CALSCALE", "GREGORIAN"),
  ];
  return formatComponent({ name: "VCALENDAR", lines, components: [...others, event] });
}

/** The event of a file; what stands beside it are days that a person made different after she had it repeat. */
export const mainEvent = ({ components }: Component): Component | undefined =>
  components.find(
    (component) => component.name === "VEVENT" && valueIn(component, "RECURRENCE-ID") === undefined,
  );

/** The file of a whole feed; the order of its events is the caller's. */
export const feedFile = (name: string, events: readonly Component[]): string =>
  formatComponent({
    name: "VCALENDAR",
    lines: [
      line("VERSION", "2.0"),
      line("PRODID", PRODID),
      line("CALSCALE", "GREGORIAN"),
      line("NAME", name),
      line("X-WR-CALNAME", name),
      line("REFRESH-INTERVAL", "PT1H", ";VALUE=DURATION"),
      line("X-PUBLISHED-TTL", "PT1H"),
    ],
    components: events,
  });
