import type { Instant } from "../../domain/time/instant.ts";
import type { CalendarError } from "../calendar-error.ts";
import type { CalendarMemory } from "../calendar-memory.ts";
import type { CalendarId, CalendarPort } from "../calendar-port.ts";
import { type EventOrigin, eventKey } from "../events/event-key.ts";
import type { HeldEvent } from "../events/held-event.ts";
import type { RememberedEvent } from "../events/remembered-event.ts";
import type { WantedEvent } from "../wanted/wanted-event.ts";
import { allLosses, isUnmeant, type Losses, lossesOf } from "./guard.ts";
import { identifier } from "./identify.ts";
import { type CalendarAction, planCalendar } from "./plan-calendar.ts";

export interface AgendaRequest {
  readonly origin: EventOrigin;
  readonly calendars: ReadonlyMap<CalendarId, readonly WantedEvent[]>;
  /** Every record that was read, also those that are no event now. */
  readonly records: readonly string[];
  readonly today: Instant;
  takesBack(record: string): boolean;
  readonly allowMassDelete: boolean;
}

/** What should happen to one calendar of an agenda. */
export type PlannedCalendar =
  | {
      readonly status: "planned";
      readonly actions: readonly CalendarAction[];
      readonly remembered: ReadonlyMap<string, RememberedEvent>;
      readonly otherMarks: readonly string[];
    }
  /** Nobody can have meant this plan. */
  | { readonly status: "refused"; readonly losses: Losses }
  /** What could not be read is not planned. */
  | { readonly status: "failed"; readonly error: CalendarError };

export type AgendaPlan = ReadonlyMap<CalendarId, PlannedCalendar>;

/** Reads the calendars of an agenda, whole, and plans each; the guard may refuse one of them or all. */
export async function planAgenda(
  port: CalendarPort,
  memory: CalendarMemory,
  request: AgendaRequest,
): Promise<AgendaPlan> {
  const { origin, calendars, records, today, allowMassDelete } = request;
  const remembered = new Map<CalendarId, readonly RememberedEvent[]>();
  for (const calendar of calendars.keys()) remembered.set(calendar, await memory.load(calendar));
  const readings = await port.read(
    [...remembered].map(([calendar, events]) => ({
      calendar,
      awaited: events
        .filter(({ state, starts }) => state !== "cancelled" && starts >= today)
        .map(({ record, generation }) => eventKey(origin, record, generation)),
    })),
  );
  const identify = identifier(origin, [...remembered.values()].flat(), records);
  const plan = new Map<CalendarId, PlannedCalendar>();
  const losses = new Map<CalendarId, Losses>();
  for (const [calendar, wanted] of calendars) {
    const reading = readings.get(calendar);
    if (reading?.status !== "read") {
      if (reading) plan.set(calendar, reading);
      continue;
    }
    const known = remembered.get(calendar) ?? [];
    const held: readonly HeldEvent[] = identify(reading.events);
    const actions = planCalendar(wanted, held, known, {
      today,
      takesBack: request.takesBack,
      reusesKeys: port.reusesKeys,
    });
    losses.set(calendar, lossesOf(actions, held, today));
    plan.set(calendar, {
      status: "planned",
      actions,
      remembered: new Map(known.map((event) => [event.record, event])),
      otherMarks: reading.otherMarks,
    });
  }
  if (allowMassDelete) return plan;
  const ofAgenda = allLosses([...losses.values()]);
  for (const [calendar, ofCalendar] of losses) {
    if (isUnmeant(ofAgenda)) plan.set(calendar, { status: "refused", losses: ofAgenda });
    else if (isUnmeant(ofCalendar)) plan.set(calendar, { status: "refused", losses: ofCalendar });
  }
  return plan;
}
