import type { LessonId } from "../../../domain/lesson.ts";
import type { FieldId, RawRecord } from "../../port.ts";
import type { LessonField } from "../../schema/tables.ts";
import { readText } from "../cells/cells.ts";
import type { LessonTable } from "./lesson-codec.ts";
import { namesIn } from "./student-names.ts";

/** What a lesson says to people beyond what a sync reads of it. */
export interface LessonTexts {
  readonly type: string;
  readonly status: string;
  readonly students: readonly string[];
}

const READ: readonly LessonField[] = ["type", "status", "students"];

export const lessonTextFields = ({ fields }: LessonTable): readonly FieldId[] =>
  READ.flatMap((key) => fields[key]?.id ?? []);

export function decodeLessonTexts(
  records: readonly RawRecord[],
  { fields }: LessonTable,
): ReadonlyMap<LessonId, LessonTexts> {
  const cell = (record: RawRecord, key: LessonField): unknown => {
    const field = fields[key];
    return field ? record.cell(field.id) : null;
  };
  return new Map(
    records.map((record): [LessonId, LessonTexts] => [
      record.id as LessonId,
      {
        type: readText(cell(record, "type")),
        status: readText(cell(record, "status")),
        students: namesIn(cell(record, "students")),
      },
    ]),
  );
}
