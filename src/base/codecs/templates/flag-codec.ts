import type { TemplateId } from "../../../domain/ids.ts";
import type { TemplateFlags } from "../../../domain/template.ts";
import type { FieldId, RawCells, RawRecord } from "../../port.ts";
import type { BaseMap } from "../../preflight/preflight.ts";
import { FLAG_FIELDS } from "../../schema/tables.ts";
import { readCheckbox, readLinkIds, readText } from "../cells/cells.ts";

/** The flags that a base has fields for, as they stand on a template. */
export type StoredFlags = Partial<TemplateFlags>;

export const flagFields = ({ templates }: BaseMap): readonly FieldId[] =>
  FLAG_FIELDS.flatMap((key) => templates.fields[key]?.id ?? []);

export function decodeFlags(
  records: readonly RawRecord[],
  { templates }: BaseMap,
): ReadonlyMap<TemplateId, StoredFlags> {
  const { hasOverlap, overlapWith, overlapDetails } = templates.fields;
  return new Map(
    records.map((record): [TemplateId, StoredFlags] => [
      record.id as TemplateId,
      {
        ...(hasOverlap && { hasOverlap: readCheckbox(record.cell(hasOverlap.id)) }),
        ...(overlapWith && { overlapWith: readLinkIds<TemplateId>(record.cell(overlapWith.id)) }),
        ...(overlapDetails && { overlapDetails: readText(record.cell(overlapDetails.id)) }),
      },
    ]),
  );
}

export function encodeFlags(flags: StoredFlags, { templates }: BaseMap): RawCells {
  const { hasOverlap, overlapWith, overlapDetails } = templates.fields;
  const cells: Record<FieldId, unknown> = {};
  if (hasOverlap && flags.hasOverlap !== undefined) cells[hasOverlap.id] = flags.hasOverlap;
  if (overlapWith && flags.overlapWith) cells[overlapWith.id] = flags.overlapWith.map((id) => ({ id }));
  if (overlapDetails && flags.overlapDetails !== undefined)
    cells[overlapDetails.id] = flags.overlapDetails || null;
  return cells;
}
