import type { StudentId } from "../../domain/ids.ts";
import type { FlaggerResult } from "../../execution/flags/flagger.ts";
import { groupBy } from "../../planning/group-by.ts";
import type { Clash, ClashParty } from "../../planning/overlaps/clashes.ts";
import type { Names } from "../names.ts";
import type { OverlapWords } from "../words/overlap-words.ts";

type Told = Pick<FlaggerResult, "clashes" | "school">;

/** Clashes of rooms and students, those of the same two in one line with its days (semantics 5.8, 5.10). */
export function clashLines(result: Told, words: OverlapWords, names: Names): readonly string[] {
  const studentName = (id: StudentId): string => words.name(result.school.slots.studentNames.get(id) ?? id);
  const lines = weeklyClashes(result.clashes.listed).map((alike) => {
    const [{ a, b, rooms, students }] = alike;
    const what = [
      ...(rooms.length > 0 ? [words.sameRoom(rooms.map(words.name).join(", "))] : []),
      ...(students.length > 0 ? [words.sameStudents(students.map(studentName).join(", "))] : []),
    ];
    const days = [...new Set(alike.slice(1).map((clash) => names.day(clash.a.presence.date)))].join(", ");
    const also = days === "" ? "" : ` ${words.alsoOn(days)}`;
    return words.clash(partyText(a, words, names), partyText(b, words, names), what.join("; ")) + also;
  });
  const rest = result.clashes.count - result.clashes.listed.length;
  return rest > 0 ? [...lines, words.more(rest)] : lines;
}

/** What is the same clash in every week. */
const weeklyClashes = (clashes: readonly Clash[]): readonly (readonly [Clash, ...Clash[]])[] =>
  [
    ...groupBy(clashes, ({ a, b, rooms, students }) =>
      JSON.stringify([[partyKey(a), partyKey(b)].sort(), rooms, students]),
    ).values(),
  ] as unknown as readonly (readonly [Clash, ...Clash[]])[];

const partyKey = ({ slot }: ClashParty): string =>
  slot.provenance.length > 0 ? slot.provenance.join(" ") : slot.id;

const partyText = ({ slot, presence }: ClashParty, words: OverlapWords, names: Names): string =>
  `${presence.teachers.map((id) => words.name(names.teacher(id))).join(", ")}, ${names.day(presence.date)}, ${names.hours(presence)}${words.of(slot.provenance.map((id) => names.template({ id })).join(", "))}`;
