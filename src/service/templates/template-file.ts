import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type ParseError, parse } from "jsonc-parser";
import type { TeacherId } from "../../domain/ids.ts";
import { toError } from "../../domain/to-error.ts";
import { type RowValues, rowsOf } from "../../week-templates/template-rows.ts";
import type { WeekTemplate } from "../../week-templates/week-template.ts";
import { UsageError } from "../usage-error.ts";

/** A week template with what a row of the timetable needs besides. */
export interface TeachersTemplate extends WeekTemplate {
  /** Id of the record. */
  readonly teacher: TeacherId;
}

/** A row that a file asks for. */
export interface WantedRow extends RowValues {
  readonly teacher: TeacherId;
  /** What the file calls the kind of lesson, where it does. */
  readonly type: string | undefined;
}

/**
 * The rows that a file of week templates asks for; comments are allowed in it. A template names its teacher itself, or
 * is the one of `teacher`. Throws a `UsageError`.
 */
export function readTemplateFile(
  file: string,
  folder: string,
  teacher: string | undefined,
): readonly WantedRow[] {
  const path = resolve(folder, file);
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (cause) {
    throw new UsageError([`The file ${path} cannot be read: ${(cause as NodeJS.ErrnoException).code}`], {
      cause,
    });
  }
  const errors: ParseError[] = [];
  const json: unknown = parse(text.replace(/^\uFEFF/, ""), errors, { allowTrailingComma: true });
  if (errors.length > 0) throw new UsageError([`The file ${path} is not JSON`]);
  const problems: string[] = [];
  const rows = listIn(json).flatMap((template) => {
    const owner = textIn(template, "teacher") ?? teacher;
    try {
      const values = rowsOf([template as WeekTemplate]);
      if (owner !== undefined && /^rec\w+$/.test(owner))
        return values.map((row) => ({ ...row, teacher: owner as TeacherId, type: typeOf(template, row) }));
      if (values.length > 0)
        problems.push(
          `Week template ${textIn(template, "id") ?? "?"}: got ${owner ?? "no teacher"}, expected the id of the teacher's record, ` +
            'rec…, as "teacher" in the file or with --teacher',
        );
    } catch (thrown) {
      problems.push(toError(thrown).message);
    }
    return [];
  });
  if (problems.length > 0)
    throw new UsageError([`The file ${path} cannot be imported:`, ...problems.map((each) => `- ${each}`)]);
  return rows;
}

function listIn(json: unknown): readonly unknown[] {
  const list = Array.isArray(json) ? json : field(json, "templates");
  // What is no list is told by whoever reads the templates.
  return Array.isArray(list) ? list : [list];
}

/** The kind of lesson stands beside the hour, else beside the template. */
function typeOf(template: unknown, { anchorId, weekIndex = 1 }: RowValues): string | undefined {
  for (const week of arrayIn(template, "weeks")) {
    if ((field(week, "index") ?? 1) !== weekIndex) continue;
    for (const day of arrayIn(week, "days")) {
      for (const slot of arrayIn(day, "slots")) {
        if (field(slot, "anchorId") === anchorId) return textIn(slot, "type") ?? textIn(template, "type");
      }
    }
  }
  return textIn(template, "type");
}

const field = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;

function arrayIn(value: unknown, name: string): readonly unknown[] {
  const list = field(value, name);
  return Array.isArray(list) ? list : [];
}

function textIn(value: unknown, name: string): string | undefined {
  const text = field(value, name);
  return typeof text === "string" && text !== "" ? text : undefined;
}
