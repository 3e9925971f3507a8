import { contentHash } from "../../../src/calendars/events/event-content.ts";
import type { HeldEvent } from "../../../src/calendars/events/held-event.ts";
import type { RememberedEvent } from "../../../src/calendars/events/remembered-event.ts";
import type { CalendarAction, CalendarPlanOptions } from "../../../src/calendars/plan/plan-calendar.ts";
import type { WantedEvent } from "../../../src/calendars/wanted/wanted-event.ts";

type Kind = CalendarAction["kind"];

/** What should happen to one record, by questions asked one after the other; slow, and not written like the planner. */
export function plainPlan(
  wanted: WantedEvent | undefined,
  held: readonly HeldEvent[],
  memory: RememberedEvent | undefined,
  { today, takesBack }: CalendarPlanOptions,
): readonly Kind[] {
  const score = (event: HeldEvent): number =>
    (event.generation === memory?.generation ? 1_000_000 : 0) +
    event.generation * 10_000 +
    (event.isAtItsPlace ? 1000 : 0) -
    event.createdAt;
  const best = held.reduce<HeldEvent | undefined>((a, b) => (a && score(a) >= score(b) ? a : b), undefined);
  const sameAs = (a: HeldEvent, b: { readonly content: HeldEvent["content"] }): boolean =>
    contentHash(a.content) === contentHash(b.content);
  const doubles = held.filter(
    (event) => best && event !== best && sameAs(event, best) && event.content.starts >= today,
  );
  const kinds: Kind[] = doubles.map(() => "delete");

  const weWroteIt = best !== undefined && memory?.hashes.includes(contentHash(best.content)) === true;
  const isRight = best !== undefined && wanted !== undefined && sameAs(best, wanted);
  const isOver = best !== undefined && best.content.starts < today;
  const sameHour = memory !== undefined && wanted !== undefined && memory.hour === wanted.hour;
  const personSpoke = best ? !weWroteIt && !isRight && !(isOver && !memory) : memory?.state === "there";

  if (wanted && personSpoke && (sameHour || !memory) && !takesBack(wanted.record)) {
    if (best || wanted.isDue) kinds.push("ask");
  } else if (wanted && !best) {
    if (wanted.isDue) kinds.push("create");
  } else if (wanted && isRight) {
    if (!isOver || wanted.isDue) {
      kinds.push(memory && memory.isFree !== wanted.isFree && !isOver ? "update" : "keep");
    }
  } else if (wanted && isOver && !personSpoke) {
    if (wanted.isDue && wanted.content.starts >= today) kinds.push("create");
  } else if (wanted) {
    kinds.push("update");
  } else if (best) {
    if (!isOver) kinds.push("delete");
  } else if (memory && memory.state !== "cancelled" && memory.starts >= today) {
    kinds.push("forget");
  }
  return kinds;
}
