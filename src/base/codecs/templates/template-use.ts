import type { Problem } from "../../../domain/problem.ts";
import type { Settings } from "../../../domain/settings.ts";
import { plainText } from "../../../domain/text/alike.ts";
import type { ActiveField } from "../../locate.ts";
import type { RawRecord } from "../../port.ts";
import { TICKED_FIELD_NAMES } from "../../schema/cell-words.ts";
import { unreadableUse } from "../cells/cell-problems.ts";
import { readCheckbox } from "../cells/cells.ts";
import { readerOfUse, type Use } from "./use-words.ts";

/** Which templates are in use, as all the fields say that may say so (semantics 2.42). */
export interface TemplateUse {
  /** One field that says so is enough. */
  isOutOfUse(record: RawRecord): boolean;
  /** Cells that might say so and cannot be read. */
  problems(record: RawRecord): readonly Problem[];
  /** Checkboxes that are ticked on no row: nobody can tell whether all rows are out of use or the field is new. */
  readonly neverTicked: readonly ActiveField[];
  /** Words that say neither. */
  unknownWords(record: RawRecord): readonly string[];
}

/** A checkbox that is ticked on no row is left out; whoever may not do without it looks at `neverTicked`. */
export function templateUse(
  records: readonly RawRecord[],
  actives: readonly ActiveField[],
  { disabledValues }: Pick<Settings, "disabledValues">,
): TemplateUse {
  const neverTicked = actives.filter((active) => isNeverTicked(active, records));
  const readers = actives
    .filter((active) => !neverTicked.includes(active))
    .map((active) => ({ ...active, read: readerOfUse(active, disabledValues) }));
  const meaningsOf = (record: RawRecord): readonly { field: ActiveField["field"]; uses: readonly Use[] }[] =>
    readers.map(({ field, read }) => ({ field, uses: read(record.cell(field.id)) }));
  return {
    neverTicked,
    isOutOfUse: (record) => meaningsOf(record).some(({ uses }) => uses.includes("out")),
    problems: (record) =>
      meaningsOf(record).flatMap(({ field, uses }) =>
        uses.includes("unreadable") ? unreadableUse(field.name, record.cell(field.id)) : [],
      ),
    unknownWords: (record) =>
      meaningsOf(record).flatMap(({ uses }) =>
        uses.flatMap((use) => (typeof use === "string" ? [] : use.word)),
      ),
  };
}

/** Where a name is given, a row without a tick is out of use by what the name says, and then all of them may be. */
const isNeverTicked = ({ field, isGiven }: ActiveField, records: readonly RawRecord[]): boolean =>
  !isGiven &&
  field.type === "checkbox" &&
  TICKED_FIELD_NAMES.includes(plainText(field.name)) &&
  records.length > 0 &&
  records.every((record) => !readCheckbox(record.cell(field.id)));
