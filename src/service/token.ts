import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Variables } from "./environment.ts";
import { UsageError } from "./usage-error.ts";

/**
 * The token of a school: from the credentials that systemd hands over, else from the file that is named, else from the
 * environment. With several schools the name of the school is part of each place. Throws a `UsageError` that says where
 * a token could stand, never what stood there.
 */
export function tokenOf(school: string, isOnlySchool: boolean, variables: Variables): string {
  const ending = isOnlySchool ? "" : `_${variableName(school)}`;
  const { CREDENTIALS_DIRECTORY: credentials } = variables;
  const files = isOnlySchool ? ["airtable-token"] : [`airtable-token-${school}`, "airtable-token"];
  const [file, variable] = [`AIRTABLE_TOKEN_FILE${ending}`, `AIRTABLE_TOKEN${ending}`];
  const places: readonly (readonly [string, () => string | undefined])[] = [
    ...(credentials
      ? files.map((name) => [join(credentials, name), () => textOf(join(credentials, name), false)] as const)
      : []),
    [`the file named in ${file}`, () => (variables[file] ? textOf(variables[file], true) : undefined)],
    [variable, () => variables[variable]],
  ];
  for (const [place, read] of places) {
    const token = read()?.trim();
    if (token === undefined || token === "") continue;
    if (!/^[\x21-\x7e]+$/.test(token))
      throw new UsageError([
        `The token of school "${school}" from ${place} has blanks or strange letters in it; paste it again as one line`,
      ]);
    return token;
  }
  const looked = [`$CREDENTIALS_DIRECTORY/${files[0]}`, `the file named in ${file}`, variable];
  throw new UsageError([
    `There is no token for school "${school}". Put a personal access token of Airtable (https://airtable.com/create/tokens) ` +
      `into one of: ${looked.join(", ")}`,
  ]);
}

/** As it stands in the name of an environment variable. */
export const variableName = (name: string): string => name.toUpperCase().replace(/[^A-Z0-9]/g, "_");

function textOf(file: string, mustBeThere: boolean): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "ENOENT" && !mustBeThere) return undefined;
    throw new UsageError([`The token file ${file} cannot be read: ${code ?? "unknown reason"}`], { cause });
  }
}
