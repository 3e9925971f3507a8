import { CalendarError, toCalendarError } from "../calendar-error.ts";
import type { CalendarMemory } from "../calendar-memory.ts";
import type { CalendarId, CalendarPort, EventWrite, WriteOutcome } from "../calendar-port.ts";
import { contentHash, type EventContent } from "../events/event-content.ts";
import { type EventOrigin, eventKey } from "../events/event-key.ts";
import type { RememberedEvent } from "../events/remembered-event.ts";
import type { AgendaPlan, PlannedCalendar } from "../plan/plan-agenda.ts";
import type { CalendarAction } from "../plan/plan-calendar.ts";
import { afterwards, beforehand } from "./memory-of-action.ts";

export type CalendarWrite = Extract<CalendarAction, { kind: "create" | "update" | "delete" }>;

/** What became of one planned write. */
export interface WriteResult {
  readonly calendar: CalendarId;
  readonly action: CalendarWrite;
  readonly outcome: Exclude<WriteOutcome, { status: "spent" }>;
}

export interface CarriedOut {
  readonly results: readonly WriteResult[];
  /** Why the store could not keep what was done; the calendars are right all the same. */
  readonly notKept: readonly string[];
}

/**
 * Writes a plan: what is new and what has changed first, what is no more afterwards, so that an hour which moves to
 * another teacher is never nowhere. What is about to be written is remembered before, and what has been after.
 */
export async function carryOutAgenda(
  port: CalendarPort,
  memory: CalendarMemory,
  origin: EventOrigin,
  plan: AgendaPlan,
): Promise<CarriedOut> {
  const notKept = new Set<string>();
  const keep = async (calendar: CalendarId, events: readonly RememberedEvent[]): Promise<void> => {
    if (events.length === 0) return;
    try {
      await memory.save(calendar, events);
    } catch (thrown) {
      notKept.add(toCalendarError(thrown).message);
    }
  };
  const planned = [...plan].flatMap(([calendar, entry]) =>
    entry.status === "planned" ? [{ calendar, entry }] : [],
  );
  for (const { calendar, entry } of planned) await keep(calendar, memoriesBefore(entry));

  const writes = planned.flatMap(({ calendar, entry }) =>
    entry.actions.filter(isWrite).map(
      (action): Planned => ({
        calendar,
        action,
        planned: action,
        sequence: (entry.remembered.get(recordOf(action))?.sequence ?? -1) + 1,
      }),
    ),
  );
  const made = await write(
    port,
    origin,
    writes.filter(({ action }) => action.kind !== "delete"),
  );
  const notMade = new Set(
    [...made].flatMap(([{ action }, { status }]) =>
      action.kind === "create" && status === "failed" ? [recordOf(action)] : [],
    ),
  );
  const isWaiting = ({ action }: Planned): boolean =>
    action.kind === "delete" && action.reason === "cancelled" && notMade.has(recordOf(action));
  const removed = await write(
    port,
    origin,
    writes.filter((planned) => planned.action.kind === "delete" && !isWaiting(planned)),
  );

  const results = [...made, ...removed].map(([{ calendar, action }, outcome]) => ({
    calendar,
    action,
    outcome,
  }));
  const settled = new Map(
    [...made, ...removed].map(([{ planned, action }, outcome]): [CalendarAction, SettledWrite] => [
      planned,
      { action, outcome },
    ]),
  );
  for (const { calendar, entry } of planned) {
    await keep(
      calendar,
      entry.actions.flatMap((planned) => {
        const { action, outcome } = settled.get(planned) ?? { action: planned, outcome: undefined };
        return afterwards(action, outcome, entry.remembered.get(recordOf(planned))) ?? [];
      }),
    );
  }
  return { results, notKept: [...notKept] };
}

interface Planned {
  readonly calendar: CalendarId;
  readonly action: CalendarWrite;
  /** As the plan has it; the generation of a new event may have had to rise since. */
  readonly planned: CalendarWrite;
  readonly sequence: number;
}

interface SettledWrite {
  readonly action: CalendarWrite;
  readonly outcome: Settled;
}

type Settled = Exclude<WriteOutcome, { status: "spent" }>;

const isWrite = (action: CalendarAction): action is CalendarWrite =>
  action.kind === "create" || action.kind === "update" || action.kind === "delete";

export function recordOf(action: CalendarAction): string {
  switch (action.kind) {
    case "create":
    case "update":
    case "keep":
    case "ask":
      return action.wanted.record;
    case "delete":
      return action.held.record;
    case "forget":
      return action.record;
    default:
      return action satisfies never;
  }
}

const memoriesBefore = ({ actions, remembered }: Extract<PlannedCalendar, { status: "planned" }>) =>
  actions.flatMap((action) => beforehand(action, remembered.get(recordOf(action))) ?? []);

/** A key that the target will not have again is given up for the next one, as long as there is one. */
const MOST_GENERATIONS = 10;

async function write(
  port: CalendarPort,
  origin: EventOrigin,
  planned: readonly Planned[],
): Promise<ReadonlyMap<Planned, Settled>> {
  const settled = new Map<Planned, Settled>();
  let waiting = planned;
  while (waiting.length > 0) {
    const outcomes = await port.write(waiting.map((one) => toWrite(origin, one)));
    const again: Planned[] = [];
    waiting.forEach((one, at) => {
      const outcome = outcomes[at];
      if (!outcome) return;
      const { action } = one;
      if (outcome.status !== "spent") {
        settled.set(one, judged(outcome, action));
      } else if (action.kind === "create" && action.generation < MOST_GENERATIONS) {
        again.push({ ...one, action: { ...action, generation: action.generation + 1 } });
      } else {
        const error = new CalendarError("invalid", "the calendar takes the event under none of its keys");
        settled.set(one, { status: "failed", error });
      }
    });
    waiting = again;
  }
  return settled;
}

/** Whoever was first may have made it just as we would have. What changed before it was taken out is left for once. */
function judged(outcome: Settled, action: CalendarWrite): Settled {
  if (outcome.status !== "met") return outcome;
  if (action.kind === "delete") {
    const error = new CalendarError(
      "invalid",
      "it was changed while it was taken out; the next run sees to it",
    );
    return { status: "failed", error };
  }
  const isAsWanted =
    outcome.present !== undefined && sameContent(outcome.present.content, action.wanted.content);
  return isAsWanted ? { status: "done" } : outcome;
}

const sameContent = (a: EventContent, b: EventContent): boolean => contentHash(a) === contentHash(b);

function toWrite(origin: EventOrigin, { calendar, action, sequence }: Planned): EventWrite {
  switch (action.kind) {
    case "create": {
      const { wanted, generation } = action;
      const mark = { record: wanted.record, generation };
      const key = eventKey(origin, wanted.record, generation);
      return {
        kind: "create",
        calendar,
        key,
        mark,
        content: wanted.content,
        isFree: wanted.isFree,
        sequence,
      };
    }
    case "update": {
      const { wanted, held } = action;
      return { kind: "update", calendar, held, content: wanted.content, isFree: wanted.isFree, sequence };
    }
    case "delete":
      return { kind: "delete", calendar, held: action.held };
    default:
      return action satisfies never;
  }
}
