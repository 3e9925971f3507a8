import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type BaseJson, type FieldJson, parseBaseJson } from "../emulator/base-json.ts";
import { REQUIRED_TABLES } from "../src/base/schema/tables.ts";
import { type StartArguments, UsageError } from "./arguments.ts";
import { sampleSchool } from "./school.ts";

export interface Opened {
  readonly base: BaseJson;
  readonly title: string;
  /** Where the base goes after the run, if it is to be kept. */
  readonly keepAs: string;
}

/** A base of the user's own is never written to: what a run has made of it goes into a file beside. */
export function openBase({ baseFile, fresh, keep }: StartArguments, folder: string): Opened {
  if (baseFile !== undefined) {
    return { base: readBase(baseFile), title: baseFile, keepAs: join(folder, `after-${basename(baseFile)}`) };
  }
  const keepAs = join(folder, "school.json");
  if (fresh) rmSync(keepAs, { force: true });
  const kept = keep ? readIfThere(keepAs) : undefined;
  const base = kept === undefined ? sampleSchool() : parseBase(kept, keepAs);
  return {
    base,
    title: kept === undefined ? "the sample school, new" : `the sample school, as kept in ${keepAs}`,
    keepAs,
  };
}

export function keep({ keepAs }: Opened, folder: string, base: BaseJson): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(keepAs, `${JSON.stringify(withOneSide(base), null, 2)}\n`);
}

/**
 * Links as they are edited: on the side of the timetable and of the slots. Their far sides follow from them, and would
 * only bring back what somebody has taken out of the file.
 */
function withOneSide(base: BaseJson): BaseJson {
  const edited = new Set(
    base.tables.flatMap(({ id, fields }) => {
      const spec = REQUIRED_TABLES.find((each) => each.id === id);
      const names = new Set(Object.values(spec?.fields ?? {}).map(({ name }) => name));
      return fields.filter(({ name }) => names.has(name)).map((field) => field.id);
    }),
  );
  const isFarSide = ({ id, options }: FieldJson): boolean =>
    !edited.has(id) && edited.has(String(options?.inverseLinkFieldId));
  return {
    ...base,
    tables: base.tables.map((table) => {
      const far = new Set(table.fields.filter(isFarSide).map(({ name }) => name));
      const records = table.records.map(({ id, fields }) => ({
        id,
        fields: Object.fromEntries(Object.entries(fields).filter(([name]) => !far.has(name))),
      }));
      return { ...table, records };
    }),
  };
}

function readBase(file: string): BaseJson {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (cause) {
    const reason =
      (cause as { code?: string }).code === "ENOENT" ? "there is no such file" : (cause as Error).message;
    throw new UsageError(`The base ${file} cannot be read: ${reason}.`);
  }
  return parseBase(text, file);
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined; // Nothing has been kept yet.
  }
}

function parseBase(text: string, file: string): BaseJson {
  try {
    return parseBaseJson(JSON.parse(text));
  } catch (cause) {
    throw new UsageError(
      `${file} is not a base: ${(cause as Error).message}. (For the sample school, "npm start -- --fresh" forgets what was kept.)`,
    );
  }
}
