import { byCodeUnit, type StudentId } from "../../domain/ids.ts";
import { type Presence, shareTeacher } from "../../domain/overlap.ts";
import { plainWord } from "../../domain/text/alike.ts";
import type { Occupant } from "../action.ts";
import { addTo } from "../group-by.ts";
import type { SlotFacts } from "../held/facts.ts";
import type { SyncWindow } from "../window.ts";
import { canClash } from "./after.ts";
import type { FinalState } from "./final-state.ts";
import { sweep } from "./sweep.ts";
import { MOST_LISTED } from "./upcoming.ts";

/** Two slots of different teachers at one time, in one room or with one student (semantics 5.10). */
export interface Clash {
  readonly a: ClashParty;
  readonly b: ClashParty;
  /** The rooms that both name, as the first spells them. */
  readonly rooms: readonly string[];
  readonly students: readonly StudentId[];
}

export interface ClashParty {
  readonly slot: SlotFacts;
  /** Where it will be. */
  readonly presence: Presence;
}

export interface Clashes {
  readonly count: number;
  /** The clashes by day and hour, at most `MOST_LISTED` of them. */
  readonly listed: readonly Clash[];
}

export interface ClashOptions {
  readonly checkRooms: boolean;
  readonly checkStudents: boolean;
  /** Rooms in which any number of lessons may take place. */
  readonly sharedRooms: readonly string[];
}

/** All clashes to come, seen once the whole plan is carried out; a pair counts once. */
export function findClashes(
  { occupancy }: Pick<FinalState, "occupancy">,
  window: SyncWindow,
  { checkRooms, checkStudents, sharedRooms }: ClashOptions,
): Clashes {
  const shared = new Set(["", ...sharedRooms.map(plainWord)]);
  const roomsOf = ({ slot }: SlotFacts): readonly string[] =>
    checkRooms ? slot.rooms.filter((room) => !shared.has(plainWord(room))) : [];
  const studentsOf = ({ slot }: SlotFacts): readonly StudentId[] => (checkStudents ? slot.students : []);

  /** Who is where on which day, by what may not be in two places: a room or a student. */
  const places = new Map<string, ClashParty[]>();
  for (const occupant of occupancy.all()) {
    if (!occupant.slot || !canClash(occupant, window, false)) continue;
    const { slot, presence } = occupant as Occupant & { readonly slot: SlotFacts };
    const party = { slot, presence };
    const keys = [
      ...roomsOf(slot).map((room) => `room ${plainWord(room)}`),
      ...studentsOf(slot).map((student) => `student ${student}`),
    ];
    for (const key of new Set(keys)) addTo(places, `${presence.date} ${key}`, party);
  }

  const found = new Map<string, Clash>();
  const add = (one: ClashParty, other: ClashParty): void => {
    const [a, b] = byParty(one, other) <= 0 ? [one, other] : [other, one];
    const pair = `${a.slot.id} ${b.slot.id}`;
    if (found.has(pair)) return;
    const rooms = new Set(roomsOf(b.slot).map(plainWord));
    const students = studentsOf(b.slot);
    found.set(pair, {
      a,
      b,
      rooms: roomsOf(a.slot).filter((room) => rooms.has(plainWord(room))),
      students: studentsOf(a.slot).filter((student) => students.includes(student)),
    });
  };
  for (const parties of places.values()) {
    sweep(parties, (one, other) => {
      if (!shareTeacher(one.presence, other.presence)) add(one, other);
    });
  }
  return {
    count: found.size,
    listed: [...found.values()]
      .sort((one, other) => byParty(one.a, other.a) || byParty(one.b, other.b))
      .slice(0, MOST_LISTED),
  };
}

const byParty = (one: ClashParty, other: ClashParty): number =>
  one.presence.date - other.presence.date ||
  one.presence.starts - other.presence.starts ||
  byCodeUnit(one.slot.id, other.slot.id);
