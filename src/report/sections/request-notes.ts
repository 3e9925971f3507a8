import type { SyncResult } from "../../execution/sync-result.ts";
import type { SyncWindow } from "../../planning/window.ts";
import type { Names } from "../names.ts";
import type { SyncWords } from "../words/sync-words.ts";

/** What was asked of the run: it has done so, but somebody may have meant it otherwise. */
export function requestNotes(
  { entries, school }: SyncResult,
  words: SyncWords,
  names: Names,
  unknownInputs: readonly string[] = [],
): readonly string[] {
  const { requests } = words;
  return [
    ...(unknownInputs.length > 0 ? [words.unknownInput(unknownInputs.map(words.embed).join(", "))] : []),
    ...windowNotes(school.window, words, names),
    ...entries.flatMap(({ code, subject, templateId }) => {
      switch (code) {
        case "unknown-teacher":
          return [requests.unknownTeacher(words.embed(subject ?? ""))];
        case "template-gone":
          return [requests.templateGone(words.embed(templateId ?? ""))];
        default:
          return [];
      }
    }),
    ...(entries.some(({ code }) => code === "left-to-schedule") ? [requests.leftToSchedule] : []),
  ];
}

function windowNotes(
  { now, base, from, through }: SyncWindow,
  { requests }: SyncWords,
  names: Names,
): readonly string[] {
  if (through < from) return [requests.windowOver(names.day(through))];
  return base < now.date ? [requests.windowShort(names.day(base), names.day(through))] : [];
}
