import { parseSlotKey } from "../../src/domain/key.ts";
import { formatTimeOfDay } from "../../src/domain/time/civil-time.ts";
import type { SlotFacts } from "../../src/planning/held/facts.ts";
import { planSync } from "../../src/planning/plan.ts";
import { type Case, MERGED_TEACHER } from "./arbitraries.ts";
import { inputOf } from "./plan-input.ts";
import type { SlotView } from "./school/views.ts";

/** The hours of slots whose cells have lost theirs, as a run reads them (semantics 2.72, 3.3). */
export type LostHours = ReadonlyMap<string, Pick<SlotView, "starts" | "ends">>;

export const lostHoursOf = (facts: readonly SlotFacts[]): LostHours =>
  new Map(
    facts.flatMap(({ id, slot, starts, ends }) =>
      starts === undefined || ends === undefined || (slot.starts !== undefined && slot.ends !== undefined)
        ? []
        : [[id, { starts: formatTimeOfDay(starts), ends: formatTimeOfDay(ends) }] as const],
    ),
  );

/** The lost hours of a case before anything is done. */
export const lostHoursIn = async (example: Case): Promise<LostHours> =>
  lostHoursOf(planSync(await inputOf(example)).facts);

/** Slots whose cells are empty, with the hours that they had. */
export const withLostHours = (slots: readonly SlotView[], lost: LostHours): readonly SlotView[] =>
  slots.map((slot) => (slot.starts === "" || slot.ends === "" ? { ...slot, ...lost.get(slot.id) } : slot));

const NONE: LostHours = new Map();

/** Every pair of slots that stand and share teacher and time, found by trying all of them; ids in order. */
export function doubleBookings(slots: readonly SlotView[], lost = NONE): ReadonlySet<string> {
  const standing = withLostHours(slots, lost).filter(({ status }) => status !== "blocked");
  const pairs = standing.flatMap((a, index) =>
    standing
      .slice(index + 1)
      .flatMap((b) => (shareTime(a, b) && shareTeacher(a, b) ? [[a.id, b.id].sort().join(" ")] : [])),
  );
  return new Set(pairs);
}

/** Pairs that were not there before, but for those of two templates at one time (semantics 2.1). */
export function newDoubleBookings(
  before: ReadonlySet<string>,
  slots: readonly SlotView[],
  { sameTimeTemplates }: Readonly<Record<string, unknown>>,
  lost = NONE,
): readonly string[] {
  const byId = new Map(slots.map((slot) => [slot.id, slot]));
  /** Each stands for the same key, for a template of its own. */
  const areTwins = (pair: string): boolean => {
    const [a, b] = pair.split(" ").map((id) => byId.get(id));
    return sameTimeTemplates === "both" && keyOf(a) === keyOf(b) && a?.source.join() !== b?.source.join();
  };
  return [...doubleBookings(slots, lost)].filter((pair) => !before.has(pair) && !areTwins(pair));
}

/**
 * A slot whose key has yet to be filled in has the one that its cells give; a key of a teacher who is gone is one of
 * whom the slot links to.
 */
function keyOf(slot: SlotView | undefined): string | undefined {
  if (!slot) return undefined;
  const { key, teachers, date, starts } = slot;
  const [teacher = ""] = teachers;
  if (teachers.length === 1 && key.startsWith(`${MERGED_TEACHER}|`))
    return key.replace(MERGED_TEACHER, teacher);
  return key || `${teachersOf(slot)[0]}|${date}|${starts}`;
}

/** `HH:mm` sorts as time does; an end of midnight is the end of the day. */
const shareTime = (a: SlotView, b: SlotView): boolean =>
  a.date !== "" &&
  a.date === b.date &&
  hasSpan(a) &&
  hasSpan(b) &&
  a.starts < endOf(b) &&
  b.starts < endOf(a);

const hasSpan = (slot: SlotView): boolean =>
  slot.starts !== "" && slot.ends !== "" && slot.starts < endOf(slot);

const endOf = ({ starts, ends }: SlotView): string => (ends === "00:00" && starts > ends ? "24:00" : ends);

const shareTeacher = (a: SlotView, b: SlotView): boolean =>
  teachersOf(a).some((teacher) => teachersOf(b).includes(teacher));

/** An empty link speaks through the deprecated text field, then through the key (semantics 2.2). */
export function teachersOf({ teachers, legacyTeacher, key }: SlotView): readonly string[] {
  if (teachers.length > 0) return teachers;
  if (/^rec[A-Za-z0-9]+$/.test(legacyTeacher)) return [legacyTeacher];
  const written = parseSlotKey(key);
  return written ? [written.teacher] : [];
}
