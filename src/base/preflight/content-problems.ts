import { isInstanceId } from "../../domain/instance-id.ts";
import type { Slot } from "../../domain/slot.ts";
import { parseSyncState } from "../../domain/sync-state.ts";
import { withMarksShown } from "../../domain/text/alike.ts";
import { shortened } from "../../domain/text/shortened.ts";
import type { ActiveField } from "../locate.ts";
import { SLOTS, TEMPLATES } from "../schema/tables.ts";
import type { BaseProblem, Place } from "./base-problem.ts";
import type { BaseMap } from "./preflight.ts";

/** A checkbox that is ticked on no row stops every run that would act on it (semantics 2.42). */
export const tickProblems = (
  { templates }: BaseMap,
  neverTicked: readonly ActiveField[],
): readonly BaseProblem[] =>
  neverTicked.map(({ field }) => ({
    kind: "never-ticked",
    field: { table: TEMPLATES.name, key: "active", name: field.name, inTable: templates.name },
  }));

/** Fields in which the sync keeps its own notes. */
export type NoteKey = "syncState" | "slotId";
export const NOTE_KEYS = ["syncState", "slotId"] as const satisfies readonly NoteKey[];

/** What the sync itself writes into each of them. */
export const isOwnNote: Readonly<Record<NoteKey, (text: string) => boolean>> = {
  syncState: (text) => parseSyncState(text) !== undefined,
  slotId: isInstanceId,
};

/** Those that hold what people wrote, which the sync would overwrite (semantics 2.81). */
export function foreignTextProblems({ slots }: BaseMap, held: readonly Slot[]): readonly BaseProblem[] {
  const place = (key: NoteKey): Place => ({
    table: SLOTS.name,
    key,
    name: slots.fields[key]?.name ?? SLOTS.fields[key].name,
    inTable: slots.name,
  });
  return [
    ...foreignTexts(
      place("syncState"),
      held.map(({ syncState }) => syncState),
      isOwnNote.syncState,
    ),
    ...foreignTexts(
      place("slotId"),
      held.map(({ instanceId }) => instanceId),
      isOwnNote.slotId,
    ),
  ];
}

/** More than a tenth of the cells that are not empty. */
const MOST_FOREIGN = 0.1;

/** Whether a field holds what its owner did not write; an empty one holds nothing of anybody. */
export const isForeign = (texts: readonly string[], isOwn: (text: string) => boolean): boolean =>
  strangersIn(texts, isOwn).length > MOST_FOREIGN * texts.filter(isFilled).length;

function foreignTexts(
  field: Place,
  texts: readonly string[],
  isOwn: (text: string) => boolean,
): readonly BaseProblem[] {
  const [example] = strangersIn(texts, isOwn);
  if (example === undefined || !isForeign(texts, isOwn)) return [];
  return [
    {
      kind: "foreign-texts",
      field,
      strangers: strangersIn(texts, isOwn).length,
      filled: texts.filter(isFilled).length,
      example: shortened(withMarksShown(example), 40),
    },
  ];
}

const strangersIn = (texts: readonly string[], isOwn: (text: string) => boolean): readonly string[] =>
  texts.filter((text) => isFilled(text) && !isOwn(text));

const isFilled = (text: string): boolean => text !== "";
