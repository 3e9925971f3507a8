import type { TemplateId } from "../../src/domain/ids.ts";
import { parseSlotKey } from "../../src/domain/key.ts";
import type { Slot } from "../../src/domain/slot.ts";
import { liveState, parseSyncState, retiredState } from "../../src/domain/sync-state.ts";
import { type ActiveTemplate, instanceOf, type SlotTemplate } from "../../src/domain/template.ts";
import {
  addDays,
  formatDate,
  formatTimeOfDay,
  type LocalDate,
  type Minute,
} from "../../src/domain/time/civil-time.ts";
import { type Instant, NEVER } from "../../src/domain/time/instant.ts";
import type { PlanInput } from "../../src/planning/plan.ts";

/**
 * Semantics 3.2–3.9 and 3.11 once more, as plainly as they are told: every question is asked of everything, nothing
 * is indexed, sorted for speed or shared with the planner. Far too slow for a school, and what the planner is held to.
 */
export interface PlainPlan {
  /** Everything that is decided, a line for each thing; sorted. */
  readonly lines: readonly string[];
  /** The writes by name, in the order of semantics 3.9 before prerequisites are moved forward. */
  readonly order: readonly string[];
  /** What a write has to wait for, by name. */
  readonly needs: ReadonlyMap<string, readonly string[]>;
  /** Whose a slot is: the templates it came from or is wanted by, and their teachers beside its own. */
  ownersOf(slot: string): { readonly templates: readonly string[]; readonly teachers: readonly string[] };
  /** The writes of a run for some templates only, or for a teacher. */
  ofTemplates(ids: readonly string[]): readonly string[];
  ofTeacher(teacher: string): readonly string[];
}

/** Where somebody is, in numbers. */
interface Place {
  readonly teachers: readonly string[];
  readonly date: number;
  readonly starts: number;
  readonly ends: number;
}

interface Wish {
  readonly template: ActiveTemplate;
  readonly date: LocalDate;
  readonly key: string;
  /** Kind (a) of semantics 3.4. */
  readonly isAhead: boolean;
  slot: PlainSlot | undefined;
}

const HARD = ["locked", "booked", "unclear", "foreign", "exceptions"] as const;

/** The facts of semantics 3.3. */
interface PlainSlot {
  readonly id: string;
  readonly slot: Slot;
  readonly teachers: readonly string[];
  readonly prov: readonly string[];
  readonly mark: "live" | "retired" | "manual" | undefined;
  readonly key:
    | { readonly teacher: string; readonly date: number; readonly starts: number; readonly text: string }
    | undefined;
  readonly starts: number | undefined;
  readonly ends: number | undefined;
  readonly place: Place | undefined;
  readonly day: LocalDate | undefined;
  readonly generated: boolean;
  readonly drifted: boolean;
  readonly booked: boolean;
  readonly blocked: boolean;
  readonly hard: (typeof HARD)[number] | undefined;
  readonly malformed: boolean;
  readonly frozen: boolean;
  readonly held: boolean;
  readonly safe: boolean;
  /** Opened by a person after the engine had blocked it. */
  readonly reopened: boolean;
  /** Blocked by the engine, and its status emptied since. */
  readonly emptied: boolean;
  readonly name: string;
  wish: Wish | undefined;
}

interface Deed {
  readonly kind: "retire" | "update" | "reopen" | "create";
  readonly name: string;
  readonly slot: PlainSlot | undefined;
  readonly wish: Wish | undefined;
  readonly to: Place | undefined;
  readonly date: number;
}

interface Party {
  readonly name: string;
  readonly record: string;
  readonly place: Place;
  readonly templates: readonly string[];
  readonly twins: string | undefined;
  readonly blocked: boolean;
  readonly slot: PlainSlot | undefined;
}

const less = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);
const inTurn = (...answers: readonly number[]): number => answers.find((answer) => answer !== 0) ?? 0;
const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  [...a].sort().join() === [...b].sort().join();
const dayOf = (date: number): number => new Date(date * 86_400_000).getUTCDay();
const weekOf = (date: number): number => date - dayOf(date);
const overlap = (a: Place | undefined, b: Place | undefined): boolean =>
  !!a &&
  !!b &&
  a.date === b.date &&
  a.teachers.some((teacher) => b.teachers.includes(teacher)) &&
  Math.max(a.starts, b.starts) < Math.min(a.ends, b.ends);
const isAt = (a: Place | undefined, b: Place | undefined): boolean =>
  !!a &&
  !!b &&
  a.date === b.date &&
  a.starts === b.starts &&
  a.ends === b.ends &&
  isSame(a.teachers, b.teachers);
const cells = (changes: object): string =>
  JSON.stringify(Object.entries(changes).sort(([a], [b]) => less(a, b)));

export function plainPlan(school: PlanInput): PlainPlan {
  const { templates, closures, lessons, window, storage, settings } = school;
  const { now, from, through } = window;
  const fields: ReadonlySet<string> = storage.fields;
  const remembers = fields.has("syncState");
  const lines: string[] = [];
  const isPast = (date: number, starts: number): boolean =>
    date * 1440 + starts <= now.date * 1440 + now.minute;
  const stateOf = (id: string) => templates.find((template) => template.id === id)?.state;

  // 3.2: "The template with the earlier `created_at` is senior … Among equals the smaller id." Withheld are the teachers of
  // unreadable closures (5.7) and of sets in mid-edit (2.75).
  const born = ({ createdAt = NEVER }: SlotTemplate): Instant => createdAt;
  const senior = (a: SlotTemplate, b: SlotTemplate): number =>
    inTurn(less(born(a), born(b)), less(a.id, b.id));
  const active = templates.filter((template) => template.state === "active").sort(senior);
  const setsInEdit = [...new Set(templates.flatMap(({ set }) => set ?? []))].filter((set) =>
    templates.some((row) => row.set === set && row.state === "invalid" && row.isSetUnreadable),
  );
  const isWithheld = (teacher: string): boolean =>
    closures.some(
      ({ state, teachers }) =>
        state === "invalid" && (teachers.length === 0 || teachers.some((id) => id === teacher)),
    ) ||
    templates.some(
      ({ state, set, teachers }) =>
        state !== "disabled" &&
        set !== undefined &&
        setsInEdit.includes(set) &&
        teachers.some((id) => id === teacher),
    );

  // 3.3: "A slot is read into these facts. Later ones use earlier ones."
  const named = new Set([
    ...templates.flatMap((template) => [...template.teachers]),
    ...school.closureTeachers,
  ]);
  const slots = school.slots.map((slot): PlainSlot => {
    const state = parseSyncState(slot.syncState);
    const manual = state?.mark === "manual";

    // "teachers: the ids in the link; else the id in the old text field; else the teacher in the stored canonical key"
    const written = parseSlotKey(slot.key);
    const isLegacyId =
      slot.legacyTeacher.startsWith("rec") && !/[^A-Za-z0-9]/.test(slot.legacyTeacher.slice(3));
    const teachers =
      slot.teachers.length > 0
        ? slot.teachers
        : isLegacyId && slot.legacyTeacher.length > 3
          ? [slot.legacyTeacher]
          : written
            ? [written.teacher]
            : [];

    // "stored key: the canonical key, or none under a manual mark; one whose teacher nobody names any more is read as
    // that of the slot's only teacher" (2.71)
    const isGone = written !== undefined && !named.has(written.teacher) && slot.teachers.length === 1;
    const reread = isGone ? slot.key.trim().replace(written.teacher, slot.teachers[0] as string) : slot.key;
    const stored = manual ? undefined : parseSlotKey(reread);

    // "generated: no manual mark, and linked, or a state, or what `unlinkedSlots` takes for it"
    const generated =
      !manual &&
      (slot.source.length > 0 ||
        !!state ||
        (settings.unlinkedSlots === "byKey" && !!stored) ||
        settings.unlinkedSlots === "deactivate");

    // "start: its cell, else its formula; of a generated slot else that of its stored key" (2.72)
    const cellStarts = slot.starts ?? slot.formulaStarts;
    const starts = cellStarts === undefined && generated ? stored?.starts : cellStarts;

    // "key: the stored key; else, if generated, the derived key; else none"
    const { date } = slot;
    const derived =
      teachers.length === 1 && date !== undefined && starts !== undefined
        ? parseSlotKey(`${teachers[0]}|${formatDate(date)}|${formatTimeOfDay(starts)}`)
        : undefined;
    const key = manual ? undefined : (stored ?? (generated ? derived : undefined));

    // "provenance: the templates it links to, else that of its state. Of several links, the one that its state names;
    // else those of active templates whose teacher, weekday and start are those of its key; else all" (2.70)
    const noted = state?.template === undefined ? [] : [state.template];
    const ofKey = active.filter(
      (template) =>
        slot.source.includes(template.id) &&
        key?.teacher === template.teacher &&
        dayOf(key.date) === template.weekday &&
        key.starts === template.starts,
    );
    const choices: readonly (readonly string[])[] =
      slot.source.length > 1
        ? [slot.source.filter((id) => noted.includes(id)), ofKey.map(({ id }) => id), slot.source]
        : [slot.source, noted];
    const prov = manual ? [] : [...(choices.find((ids) => ids.length > 0) ?? [])].sort();

    // "end: its cell, else its formula, 24:00 for 00:00 after a later start; of a generated slot else that of its state's
    // snapshot, if that begins at the same time; else that of its smallest template whose start is that of its stored key"
    const cellEnds = slot.ends ?? slot.formulaEnds;
    const snapshot = /^(\d\d:\d\d)-(\d\d:\d\d);/.exec(state?.snapshot ?? "");
    const minuteOf = (text: string | undefined): number | undefined => {
      const [hours = Number.NaN, minutes = Number.NaN] = (text ?? "").split(":").map(Number);
      const minute = hours * 60 + minutes;
      return minute <= 1440 && minutes < 60 ? minute : undefined;
    };
    const [from1, through1] = [minuteOf(snapshot?.[1]), minuteOf(snapshot?.[2])];
    const hours = prov
      .map((id) => templates.find((each) => each.id === id)?.hours)
      .find((each) => each && stored && each.starts === stored.starts);
    const filled = from1 !== undefined && from1 === starts && through1 !== undefined ? through1 : hours?.ends;
    // "midnight to midnight is the whole day where note or template of a generated slot says so"
    const whole = starts === 0 && generated && filled === 1440;
    const midnight = cellEnds === 0 && starts !== undefined && (starts > 0 || whole) ? 1440 : cellEnds;
    const ends = cellEnds === undefined && generated ? filled : midnight;

    // "protection: the first that applies: locked, booked, unclear, foreign, exceptions"
    const booked = slot.booked || slot.status === "booked";
    const blocked = slot.status === "blocked" || slot.blockedByFormula;
    const claims = {
      locked: slot.locked,
      booked,
      unclear: slot.unclear.length > 0,
      foreign: slot.status === "foreign",
      exceptions: settings.protectExceptions && slot.exceptions,
    };
    const hard = HARD.find((claim) => claims[claim]);

    // "malformed: no date; or generated or keyed, and without a start, or without a stored key and without an end of its
    // cells. frozen: malformed, past, before the window, or after it with `horizon` = `window`"
    const lacksTime = starts === undefined || (!stored && cellEnds === undefined);
    const malformed = date === undefined || (lacksTime && (generated || !!key));
    const frozen =
      date === undefined ||
      malformed ||
      isPast(date, starts ?? 0) ||
      date < from ||
      (settings.horizon === "window" && date > through);
    const held = prov.some((id) => stateOf(id) === "invalid");
    const hasSpan = date !== undefined && starts !== undefined && ends !== undefined && starts < ends;
    const emptied = !blocked && slot.status === "empty";
    return {
      id: slot.id,
      slot,
      teachers,
      prov,
      mark: state?.mark,
      key,
      starts,
      ends,
      place: hasSpan ? { teachers, date, starts, ends } : undefined,
      day: (key?.date as LocalDate | undefined) ?? date,
      generated,
      drifted: !!stored && stored.text !== derived?.text,
      booked,
      blocked,
      hard,
      malformed,
      frozen,
      held,
      safe: !frozen && !held && !hard && !blocked,
      reopened: !blocked && !emptied && state?.mark === "retired",
      emptied: emptied && state?.mark === "retired",
      name: key?.text ?? (slot.key || slot.id),
      wish: undefined,
    };
  });

  // 5.9: "A live lesson has its place when a slot that is not blocked, of one of its teachers, names it and spans it whole.
  // Any other takes its teachers' time", as a closure does (5.7).
  const homeless = lessons.filter(
    (lesson) =>
      !slots.some(
        ({ slot, place, blocked }) =>
          !blocked &&
          slot.lessons.includes(lesson.id) &&
          place !== undefined &&
          overlap(place, lesson) &&
          place.starts <= lesson.starts &&
          lesson.ends <= place.ends,
      ),
  );
  const isUnderLesson = (template: ActiveTemplate, date: number, own: readonly string[] = []): boolean => {
    const hour = { teachers: [template.teacher], date, starts: template.starts, ends: template.ends };
    const key = `${template.teacher}|${formatDate(date as LocalDate)}|${formatTimeOfDay(template.starts)}`;
    return homeless.some(
      (lesson) =>
        overlap(lesson, hour) &&
        !own.includes(lesson.id) &&
        !slots.some((slot) => slot.key?.text === key && slot.slot.lessons.includes(lesson.id)),
    );
  };
  const isClosed = (template: ActiveTemplate, date: number): boolean =>
    closures.some(
      (closure) =>
        closure.state === "closed" &&
        (closure.teachers.length === 0 || closure.teachers.includes(template.teacher)) &&
        closure.from <= date &&
        date <= closure.through &&
        Math.max(closure.hours.starts, template.starts) < Math.min(closure.hours.ends, template.ends),
    );
  const takenBy = (template: ActiveTemplate, date: number): "closed" | "lesson" | undefined =>
    isClosed(template, date) ? "closed" : isUnderLesson(template, date) ? "lesson" : undefined;
  const patterns = patternExclusions(active, templates, settings.overrideMode);
  const covered = (template: ActiveTemplate, date: LocalDate) => {
    if (template.fixed && settings.fixedTemplates === "skip") return "fixed";
    if (template.reserved && settings.reservedTemplates === "skip") return "reserved";
    return takenBy(template, date) ?? patterns(template, date);
  };

  // 3.4: "The wanted occurrences are all pairs of an active template and a date that it covers, with (a) the date not before
  // `from`, the start not past, and either the date not after `through`, or some slot with exactly this key; or (b) some
  // slot that is not frozen with exactly this key, and the template in its provenance."
  const dates = new Set<LocalDate>(slots.flatMap(({ key }) => (key ? [key.date as LocalDate] : [])));
  for (let date = from; date <= through; date = addDays(date, 1)) dates.add(date);
  const wishes: Wish[] = [];
  for (const template of active) {
    for (const date of dates) {
      if (dayOf(date) !== template.weekday || covered(template, date)) continue;
      const key = `${template.teacher}|${formatDate(date)}|${formatTimeOfDay(template.starts)}`;
      const same = slots.filter((slot) => slot.key?.text === key);
      const isAhead = !isPast(date, template.starts) && date >= from && (date <= through || same.length > 0);
      if (isAhead || same.some(({ frozen, prov }) => !frozen && prov.includes(template.id)))
        wishes.push({ template, date, key, isAhead, slot: undefined });
    }
  }

  // 3.5: "First pass: every occurrence, seniors first, takes the best slot not yet taken that has its template in its
  // provenance. Second pass: … that has no template of this key's occurrences in its provenance." With `one`: "The winner
  // is the most senior occurrence whose template is in the provenance of the best slot, else the most senior of all."
  const keys = [...new Set(wishes.map(({ key }) => key))];
  const winners = new Map<string, Wish>();
  for (const key of keys) {
    const wanting = wishes.filter((wish) => wish.key === key).sort((a, b) => senior(a.template, b.template));
    const held = slots.filter((slot) => slot.key?.text === key);
    const isClaimed = ({ prov }: PlainSlot): boolean =>
      wanting.some(({ template }) => prov.includes(template.id));
    const one = settings.sameTimeTemplates === "one";
    const ranks = ({ booked, hard, malformed, blocked, mark }: PlainSlot): number => {
      if (booked) return 0;
      if (hard) return hard === "locked" ? 1 : 2;
      if (malformed) return 6;
      return blocked ? (mark === "retired" ? 4 : 5) : 3;
    };
    const best = (from: readonly PlainSlot[]): PlainSlot | undefined =>
      [...from].sort((a, b) =>
        inTurn(
          less(ranks(a), ranks(b)),
          less(Number(a.held), Number(b.held)),
          less(Number(a.drifted), Number(b.drifted)),
          one ? less(Number(!isClaimed(a)), Number(!isClaimed(b))) : 0,
          less(a.id, b.id),
        ),
      )[0];
    const pair = (wish: Wish | undefined, slot: PlainSlot | undefined): void => {
      if (!wish || !slot) return;
      wish.slot = slot;
      slot.wish = wish;
    };
    if (one) {
      const slot = best(held);
      if (!slot) continue;
      const winner = wanting.find(({ template }) => slot.prov.includes(template.id)) ?? wanting[0];
      pair(winner, slot);
      if (winner) winners.set(key, winner);
      continue;
    }
    for (const wish of wanting) {
      pair(wish, best(held.filter((slot) => !slot.wish && slot.prov.includes(wish.template.id))));
    }
    for (const wish of wanting) {
      if (!wish.slot) pair(wish, best(held.filter((slot) => !slot.wish && !isClaimed(slot))));
    }
  }
  const isMatched = (key: string): boolean => wishes.some((wish) => wish.key === key && wish.slot);
  const twinsOf = (wish: Wish | undefined): string | undefined =>
    settings.sameTimeTemplates === "both" ? wish?.key : undefined;
  const slotTwins = ({ wish, blocked }: PlainSlot): string | undefined =>
    blocked ? undefined : twinsOf(wish);
  const areTwins = (a: string | undefined, b: string | undefined): boolean => a !== undefined && a === b;

  // 3.6: the rows of the drawn table for slots that nothing wants, in their order.
  const deeds: Deed[] = [];
  const clashing = new Set<PlainSlot>();
  const isSurplus = ({ wish, key, drifted }: PlainSlot): boolean =>
    !wish && !!key && isMatched(key.text) && drifted;
  for (const slot of slots) {
    if (slot.wish) continue;
    const origin = [...slot.prov]
      .sort()
      .map((id) => active.find((template) => template.id === id))
      .find((template) => template);
    const moved = origin && movedFrom(slot, origin);
    const exclusion = origin && !moved && slot.day !== undefined ? covered(origin, slot.day) : undefined;
    const taken = exclusion && origin && slot.day !== undefined ? takenBy(origin, slot.day) : undefined;
    // 5.9: a lesson that the slot names is its own, and a blocked hour has no second one.
    const hasOther =
      taken === "lesson" &&
      !slot.blocked &&
      isUnderLesson(origin as ActiveTemplate, slot.day as number, slot.slot.lessons);
    const instead =
      taken === "lesson" || exclusion === "lesson" ? (hasOther ? "lesson" : undefined) : (taken ?? exclusion);
    const skip = (why: string): void => {
      lines.push(`left ${slot.id}: ${why}; of ${origin?.id}, ${moved}, ${instead}`);
      if (why === "booked" && hasOther) clashing.add(slot);
    };
    if (isSurplus(slot)) skip("surplus-copy");
    else if (!slot.generated || slot.frozen || slot.held) continue;
    else if (slot.hard) skip(slot.hard);
    else if (slot.blocked) continue;
    else if (slot.reopened) skip("reopened-by-hand");
    else {
      const isDisabled = slot.prov.some((id) => stateOf(id) === "disabled");
      const gone = isDisabled ? "template_disabled" : "template_removed";
      const unwanted =
        exclusion === "off"
          ? "template_disabled"
          : exclusion === "fixed" || exclusion === "reserved"
            ? `template_${exclusion}`
            : exclusion;
      const why = moved
        ? `template_${moved}_changed`
        : (unwanted ?? (slot.key && isMatched(slot.key.text) ? "duplicate" : gone));
      const owner = slot.prov[0] as TemplateId | undefined;
      const changes = { status: "blocked", ...(remembers && { syncState: retiredState(owner) }) };
      const name = `retire ${slot.id}`;
      deeds.push({
        kind: "retire",
        name,
        slot,
        wish: undefined,
        to: undefined,
        date: slot.slot.date as number,
      });
      lines.push(`${name} ${cells(changes)} ${why}, ${exclusion}`);
    }
  }
  for (const slot of slots) {
    const { booked, blocked, place } = slot;
    const isToCome = booked && !blocked && place !== undefined && !isPast(place.date, place.starts);
    const hasOther = homeless.some(
      (lesson) => overlap(lesson, place) && !slot.slot.lessons.includes(lesson.id),
    );
    if (isToCome && hasOther) clashing.add(slot);
  }
  for (const { id } of clashing) lines.push(`two lessons: ${id}`);
  const isClosedNow = (slot: PlainSlot): boolean =>
    deeds.some((deed) => deed.slot === slot && deed.kind === "retire");
  const isRetired = ({ blocked, mark, generated, wish }: PlainSlot): boolean =>
    blocked && (mark ? mark === "retired" : generated && !wish);

  // 3.7: "The standing slots are all but those that are retired now or were already. … Accept all candidates. … While there
  // is a violation, refuse the last candidate in violation. Then go through the refused ones, first to last: accept one
  // again if that leaves none in violation, and start over."
  const standing = slots.filter((slot) => !isClosedNow(slot) && !isRetired(slot));
  const placeOf = ({ template }: Wish, date: number): Place => ({
    teachers: [template.teacher],
    date,
    starts: template.starts,
    ends: template.ends,
  });
  const wantedCells = (wish: Wish, date: LocalDate, withCapacity: boolean): Record<string, unknown> => {
    const { template } = wish;
    const has = (field: string, value: unknown) =>
      fields.has(field) && value !== undefined && { [field]: value };
    const type = fields.has("type") ? template.type : undefined;
    const capacity = fields.has("capacity") ? template.capacity : undefined;
    const kept = settings.copyCapacity === "always" ? capacity : undefined;
    return {
      teacher: template.teacher,
      starts: template.starts,
      ends: template.ends,
      source: template.id,
      ...has("type", type),
      ...(withCapacity && has("capacity", capacity)),
      ...has("weekday", dayOf(date)),
      ...has("syncState", liveState(template.id, { ...template, type, capacity: kept })),
      ...has("instanceId", instanceOf(template, wish.date)),
      ...(settings.legacyTeacherField === "mirror" && has("legacyTeacher", template.teacher)),
    };
  };
  const isHour = (
    field: "starts" | "ends",
    cell: number | undefined,
    wanted: Minute,
    date: LocalDate,
  ): boolean =>
    cell !== undefined &&
    [wanted, storage.readsBackAs(field, wanted, date)].some((minute) => minute % 1440 === cell % 1440);
  const differing = (wish: Wish, { slot }: PlainSlot, date: LocalDate): Record<string, unknown> => {
    const wanted = wantedCells(wish, date, settings.copyCapacity === "always");
    const isRight = (field: string, value: unknown): boolean => {
      if (field === "starts" || field === "ends") return isHour(field, slot[field], value as Minute, date);
      if (field === "teacher") return slot.teachers.join() === value;
      if (field === "source") return slot.source.join() === value;
      return slot[field as keyof Slot] === value;
    };
    return {
      ...(slot.key === "" && fields.has("key") && { key: wish.key }),
      ...Object.fromEntries(Object.entries(wanted).filter(([field, value]) => !isRight(field, value))),
    };
  };
  const isMoved = ({ template, date }: Wish, { slot, starts, ends }: PlainSlot): boolean =>
    !isHour("starts", starts, template.starts, slot.date ?? date) ||
    !isHour("ends", ends, template.ends, slot.date ?? date);

  const candidates = slots.flatMap((slot) => {
    const { wish } = slot;
    const { date } = slot.slot;
    if (!wish || !slot.safe || date === undefined) return [];
    // An emptied status of a slot that the engine had blocked is written again (2.72).
    const changes = { ...(slot.emptied && { status: "open" }), ...differing(wish, slot, date) };
    if (Object.keys(changes).length === 0) return [];
    if (isPast(date, wish.template.starts)) {
      lines.push(`left ${slot.id}: past-start; ${wish.key} of ${wish.template.id}, ${isMoved(wish, slot)}`);
      return [];
    }
    return [{ slot, wish, changes, to: placeOf(wish, date) }];
  });
  type Candidate = (typeof candidates)[number];
  candidates.sort((a, b) =>
    inTurn(
      less(a.wish.date, b.wish.date),
      senior(a.wish.template, b.wish.template),
      less(a.wish.template.starts, b.wish.template.starts),
      less(a.slot.id, b.slot.id),
    ),
  );
  const placeAmong = (slot: PlainSlot, accepted: readonly Candidate[]): Place | undefined =>
    accepted.find((each) => each.slot === slot)?.to ?? slot.place;
  const violations = (accepted: readonly Candidate[]): readonly Candidate[] =>
    accepted.filter(
      ({ slot, wish, to }) =>
        !isAt(to, slot.place) &&
        standing.some((other) => {
          if (other === slot || areTwins(slotTwins(slot), slotTwins(other))) return false;
          const place = placeAmong(other, accepted);
          const staysPut =
            isSame(slot.teachers, [wish.template.teacher]) && slot.starts === wish.template.starts;
          return overlap(to, place) && !(staysPut && overlap(slot.place, place));
        }),
    );
  let accepted: readonly Candidate[] = candidates;
  for (let bad = violations(accepted); bad.length > 0; bad = violations(accepted)) {
    accepted = accepted.filter((each) => each !== bad[bad.length - 1]);
  }
  for (let grew = true; grew; ) {
    const back = candidates.find((each) => {
      if (accepted.includes(each)) return false;
      return (
        violations(candidates.filter((other) => other === each || accepted.includes(other))).length === 0
      );
    });
    grew = back !== undefined;
    accepted = candidates.filter((each) => each === back || accepted.includes(each));
  }
  for (const { slot, wish, changes, to } of accepted) {
    const name = `update ${slot.id}`;
    deeds.push({ kind: "update", name, slot, wish, to, date: to.date });
    lines.push(`${name} ${cells(changes)} ${wish.key} of ${wish.template.id}`);
  }
  const updateOf = (slot: PlainSlot): Candidate | undefined => accepted.find((each) => each.slot === slot);

  // 3.8: "A slot stands for a template when that is in its provenance, and it is none of these … An occurrence waits for a
  // slot that stands for its template, in its week. … Candidates are visited in order; each is accepted unless it collides
  // with the final presence of a standing slot or with a candidate accepted before; twins do not count."
  const stands = (slot: PlainSlot, template: string): boolean =>
    slot.prov.includes(template) &&
    standing.includes(slot) &&
    !isSurplus(slot) &&
    !(slot.reopened && !slot.wish) &&
    !(updateOf(slot) && updateOf(slot)?.wish.template.id !== template) &&
    !(slot.malformed && !slot.hard);
  const holderOf = (wish: Wish): PlainSlot | undefined =>
    [...slots]
      .sort((a, b) => less(a.id, b.id))
      .find(
        (slot) =>
          slot !== wish.slot &&
          slot.wish?.template !== wish.template &&
          slot.day !== undefined &&
          weekOf(slot.day) === weekOf(wish.date) &&
          stands(slot, wish.template.id),
      );
  interface Opening {
    readonly wish: Wish;
    readonly slot: PlainSlot | undefined;
    readonly to: Place;
  }
  const openings: Opening[] = [];
  const duplicates: Opening[] = [];
  for (const wish of wishes) {
    const { slot, template } = wish;
    const isDuplicate = !slot && winners.has(wish.key);
    const canReopen =
      slot?.blocked &&
      slot.mark === "retired" &&
      !slot.frozen &&
      !slot.held &&
      !slot.hard &&
      settings.reopenOwnBlocked &&
      !isPast(slot.slot.date as number, template.starts);
    const date = slot ? (canReopen ? slot.slot.date : undefined) : wish.date;
    if (date === undefined || (!slot && !isDuplicate && !(wish.isAhead && date <= through))) continue;
    const opening = { wish, slot, to: placeOf(wish, date) };
    const holder = holderOf(wish);
    if (holder) lines.push(`held ${wish.key} of ${template.id} by ${holder.id}`);
    else if (isDuplicate) duplicates.push(opening);
    else if (isWithheld(template.teacher)) lines.push(`withheld ${wish.key} of ${template.id}`);
    else openings.push(opening);
  }
  openings.sort((a, b) =>
    inTurn(
      less(a.to.date, b.to.date),
      senior(a.wish.template, b.wish.template),
      less(a.to.starts, b.to.starts),
      less(a.wish.date, b.wish.date),
      less(a.slot?.id ?? "", b.slot?.id ?? ""),
    ),
  );
  const parties: Party[] = standing.flatMap((slot) => {
    const place = placeAmong(slot, accepted);
    if (!place) return [];
    const own = slot.wish && !slot.prov.includes(slot.wish.template.id) ? [slot.wish.template.id] : [];
    const owner = updateOf(slot)?.wish.template.id;
    const served = owner === undefined ? [...slot.prov, ...own] : [owner];
    return { ...nameIn(slot), place, templates: served, twins: slotTwins(slot), blocked: slot.blocked, slot };
  });
  const inTheWay = (to: Place, twins: string | undefined, own: PlainSlot | undefined): readonly Party[] =>
    parties.filter(
      (party) =>
        overlap(to, party.place) &&
        !areTwins(twins, party.twins) &&
        (own === undefined || party.slot !== own),
    );
  const refused: Opening[] = [];
  for (const opening of openings) {
    const { wish, slot, to } = opening;
    if (inTheWay(to, twinsOf(wish), slot).length > 0) {
      refused.push(opening);
      continue;
    }
    const who = slot ? nameIn(slot) : { name: wish.key, record: "" };
    parties.push({
      ...who,
      place: to,
      templates: [wish.template.id],
      twins: twinsOf(wish),
      blocked: false,
      slot,
    });
    const kind = slot ? "reopen" : "create";
    const name = slot ? `reopen ${slot.id}` : `create ${wish.key} of ${wish.template.id}`;
    deeds.push({ kind, name, slot, wish, to, date: to.date });
    const changes = slot
      ? { status: "open", ...differing(wish, slot, slot.slot.date as LocalDate) }
      : {
          status: "open",
          date: wish.date,
          ...(fields.has("key") && { key: wish.key }),
          ...wantedCells(wish, wish.date, settings.copyCapacity !== "never"),
        };
    lines.push(`${name} ${cells(changes)} ${wish.key} of ${wish.template.id}`);
  }
  const reopened = new Set(deeds.flatMap(({ kind, slot }) => (kind === "reopen" && slot ? [slot] : [])));
  for (const slot of slots) {
    const { wish, hard, blocked } = slot;
    if (!wish || (!hard && !(blocked && !reopened.has(slot)))) continue;
    const why = hard ?? (remembers ? "blocked" : "not-reopened");
    lines.push(`left ${slot.id}: ${why}; ${wish.key} of ${wish.template.id}, ${isMoved(wish, slot)}`);
  }

  // 3.11: "Pairs are those of the final live state that overlap, and every refused occurrence or update with what it
  // collides with; a duplicate always also with the winner."
  const pairs: {
    readonly a: Named;
    readonly b: Named;
    readonly templates: readonly string[];
    readonly blocked: boolean;
  }[] = [];
  const pair = (a: Party, b: Party | (Named & Pick<Party, "templates">), blocked = false): void => {
    pairs.push({ a, b, templates: [...a.templates, ...b.templates], blocked });
  };
  parties.forEach((one, index) => {
    for (const other of parties.slice(index + 1)) {
      if (!overlap(one.place, other.place)) continue;
      if ([one, other].some(({ place }) => isPast(place.date, place.starts))) continue;
      pair(one, other, one.blocked || other.blocked);
    }
  });
  for (const { a, b, blocked } of pairs) if (!blocked) lines.push(`will overlap: ${namesOf(a, b)}`);
  const refuse = (kind: string, { wish, slot, to }: Opening, colliders: readonly Party[]): void => {
    const names = colliders.map(
      ({ name, record, templates: of }) => `${name} (${record} of ${[...of].sort()})`,
    );
    lines.push(
      `refused ${kind} ${wish.key} of ${wish.template.id} ${slot?.id}: ${placeText(to)} ${names.sort()}`,
    );
    for (const other of colliders) {
      pair(other, {
        ...(slot ? nameIn(slot) : { name: wish.key, record: "" }),
        templates: [wish.template.id],
      });
    }
  };
  for (const candidate of candidates) {
    if (accepted.includes(candidate)) continue;
    refuse("update", candidate, inTheWay(candidate.to, slotTwins(candidate.slot), candidate.slot));
  }
  for (const opening of refused) {
    refuse(
      opening.slot ? "reopen" : "create",
      opening,
      inTheWay(opening.to, twinsOf(opening.wish), opening.slot),
    );
  }
  for (const duplicate of duplicates) {
    const winner = winners.get(duplicate.wish.key) as Wish;
    const slot = winner.slot as PlainSlot;
    const isWritten = reopened.has(slot) || updateOf(slot);
    refuse("duplicate", duplicate, [
      ...inTheWay(duplicate.to, undefined, undefined).filter((party) => party.slot !== slot),
      {
        ...nameIn(slot),
        place: duplicate.to,
        templates: [...new Set([...(isWritten ? [] : slot.prov), winner.template.id])],
        twins: undefined,
        blocked: slot.blocked,
        slot,
      },
    ]);
  }
  for (const withBlocked of [false, true]) {
    const counted = pairs.filter(({ blocked }) => withBlocked || !blocked);
    lines.push(`flags${withBlocked ? " with blocked" : ""}: ${counted.length}`);
    for (const template of new Set(counted.flatMap((each) => each.templates))) {
      const own = counted.filter((each) => each.templates.includes(template));
      const others = new Set(own.flatMap((each) => each.templates).filter((id) => id !== template));
      const told = [...new Set(own.map(({ a, b }) => [a.name, b.name].sort(less).join(" vs ")))].sort(less);
      lines.push(
        `flags${withBlocked ? " with blocked" : ""} ${template}: ${[...others].sort()}; ${told.join(", ")}`,
      );
    }
  }

  // 2.46: "Pairs of slots that are not blocked, of the window, as read before any write", and 3.7: slots without an interval.
  const inWindow = slots.filter(
    ({ place, blocked }) => place && !blocked && place.date >= from && place.date <= through,
  );
  inWindow.forEach((one, index) => {
    for (const other of inWindow.slice(index + 1)) {
      if (overlap(one.place, other.place)) lines.push(`overlaps: ${[one.id, other.id].sort(less).join(" ")}`);
    }
  });
  for (const slot of standing) {
    const { date } = slot.slot;
    if (!slot.place && (date === undefined ? slot.generated || slot.key : date >= from))
      lines.push(`without a span: ${slot.id}`);
  }

  // 3.9: "An update, reopen or create needs every retirement and update of another slot, no twin of it, whose present
  // presence is in its way and will not be. A create or reopen also needs those of its template and week."
  const needs = new Map<string, readonly string[]>();
  for (const { kind, name, slot, wish, to } of deeds) {
    if (!to || !wish || (kind === "update" && isAt(to, slot?.place))) continue;
    const needed = deeds.filter((other) => {
      if ((other.kind !== "retire" && other.kind !== "update") || other.slot === slot) return false;
      const isTwin = areTwins(twinsOf(wish), other.wish && twinsOf(other.wish));
      if (!isTwin && overlap(other.slot?.place, to) && !(other.to && overlap(other.to, to))) return true;
      const day = other.slot?.day;
      const sameWeek = day !== undefined && weekOf(day) === weekOf(wish.date);
      return kind !== "update" && sameWeek && other.slot?.prov.includes(wish.template.id);
    });
    if (needed.length > 0) needs.set(name, needed.map((other) => other.name).sort(less));
  }
  for (const [name, needed] of needs) lines.push(`${name} waits for ${needed}`);
  const KINDS = ["retire", "update", "reopen", "create"];
  const order = [...deeds].sort((a, b) =>
    inTurn(
      less(Number(a.kind === "create"), Number(b.kind === "create")),
      less(weekOf(a.date), weekOf(b.date)),
      less(KINDS.indexOf(a.kind), KINDS.indexOf(b.kind)),
      less(a.date, b.date),
      less(a.slot?.starts ?? a.to?.starts ?? 0, b.slot?.starts ?? b.to?.starts ?? 0),
      less(teacherOf(a), teacherOf(b)),
      less(a.wish?.template.id ?? a.slot?.prov[0] ?? "", b.wish?.template.id ?? b.slot?.prov[0] ?? ""),
      less(a.slot?.id ?? "", b.slot?.id ?? ""),
    ),
  );
  const withNeeds = (owned: readonly Deed[]): readonly string[] => {
    const names = new Set(owned.map(({ name }) => name));
    for (const name of names) for (const needed of needs.get(name) ?? []) names.add(needed);
    return [...names].sort(less);
  };
  return {
    lines: lines.sort(less),
    order: order.map(({ name }) => name),
    needs,
    ownersOf(id) {
      const slot = slots.find((each) => each.id === id);
      const wanting = slot?.wish ? [slot.wish.template] : [];
      return {
        templates: [...(slot?.prov ?? []), ...wanting.map((template) => template.id)],
        teachers: [...(slot?.teachers ?? []), ...wanting.flatMap(({ teachers }) => teachers)],
      };
    },
    ofTemplates: (ids) =>
      withNeeds(
        deeds.filter(
          ({ slot, wish }) =>
            slot?.prov.some((id) => ids.includes(id)) || (wish && ids.includes(wish.template.id)),
        ),
      ),
    ofTeacher: (teacher) =>
      withNeeds(
        deeds.filter(
          ({ slot, wish }) =>
            slot?.teachers.includes(teacher) || wish?.template.teachers.some((id) => id === teacher),
        ),
      ),
  };
}

type Named = Pick<Party, "name" | "record">;

const nameIn = ({ name, id }: PlainSlot): Named => ({ name, record: id });
const namesOf = (...parties: readonly Named[]): string =>
  parties
    .map(({ name, record }) => `${name} (${record})`)
    .sort(less)
    .join(" ");
const placeText = ({ teachers, date, starts, ends }: Place): string =>
  `${teachers} ${date} ${starts}-${ends}`;
const teacherOf = ({ slot, wish }: Deed): string => (slot ? slot.teachers[0] : wish?.template.teacher) ?? "";

/** The gravest difference between a slot and its template (semantics 3.10). */
function movedFrom({ key, teachers, day, starts }: PlainSlot, template: ActiveTemplate): string | undefined {
  const isTeacher = key ? key.teacher === template.teacher : teachers.some((id) => id === template.teacher);
  if (!isTeacher) return "teacher";
  if (day !== undefined && dayOf(day) !== template.weekday) return "day";
  return (key?.starts ?? starts) === template.starts ? undefined : "time";
}

/** Why a template has no turn on a date of its weekday (semantics 3.2); undefined where it has. */
function patternExclusions(
  active: readonly ActiveTemplate[],
  templates: readonly SlotTemplate[],
  mode: "week" | "slot",
): (template: ActiveTemplate, date: LocalDate) => "off" | "overridden" | undefined {
  const isInRange = ({ pattern }: ActiveTemplate, date: number): boolean =>
    (pattern.from ?? date) <= date && date <= (pattern.through ?? date);
  const isOn = (template: ActiveTemplate, date: number): boolean => {
    const { cycle } = template.pattern;
    if (!isInRange(template, date) || !cycle) return isInRange(template, date);
    let index = 1;
    for (let week = cycle.start + 7; week <= date; week += 7) index = (index % cycle.weeks) + 1;
    return index === cycle.index;
  };
  const birthOf = (set: string): number =>
    Math.min(
      ...templates
        .filter((template) => template.set === set)
        .map(({ createdAt = Number.POSITIVE_INFINITY }) => createdAt),
    );
  const newestFirst = (a: string, b: string): number => inTurn(less(birthOf(b), birthOf(a)), less(b, a));
  const meet = (a: ActiveTemplate, b: ActiveTemplate): boolean =>
    Math.max(a.starts, b.starts) < Math.min(a.ends, b.ends);
  const isOverridden = (template: ActiveTemplate, date: number): boolean => {
    const own = active.filter(({ teacher }) => teacher === template.teacher);
    const inForce = own.filter((each) => isInRange(each, date));
    const sets = [...new Set(inForce.flatMap(({ set }) => set ?? []))].sort(newestFirst);
    if (mode === "week") return sets.length > 0 && template.set !== sets[0];
    const stayed: ActiveTemplate[] = [];
    for (const layer of [...sets, undefined]) {
      const layered = own.filter(
        (each) => each.set === layer && each.weekday === dayOf(date) && isOn(each, date),
      );
      stayed.push(...layered.filter((each) => !stayed.some((newer) => meet(newer, each))));
    }
    return !stayed.includes(template);
  };
  return (template, date) => {
    if (!isOn(template, date)) return "off";
    return isOverridden(template, date) ? "overridden" : undefined;
  };
}
