import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Variables } from "../../environment.ts";
import { variableName } from "../../token.ts";
import { UsageError } from "../../usage-error.ts";

/**
 * The password or client secret of an agenda: from the credentials that systemd hands over, else from the file that is
 * named, else from the environment. Throws a `UsageError` that names the three places, never what stood there.
 */
export function agendaSecret(agenda: string, variables: Variables): string {
  const { CREDENTIALS_DIRECTORY: credentials } = variables;
  const name = variableName(agenda);
  const [file, variable] = [`AGENDA_SECRET_FILE_${name}`, `AGENDA_SECRET_${name}`];
  const secret =
    (credentials && textIfThere(join(credentials, `agenda-${agenda}`))) ||
    (variables[file] && textOf(variables[file], file)) ||
    variables[variable]?.trim();
  if (secret) return secret;
  const looked = `$CREDENTIALS_DIRECTORY/agenda-${agenda}, the file named in ${file}, ${variable}`;
  throw new UsageError([`There is no password for agenda "${agenda}". Put it into one of: ${looked}`]);
}

function textOf(path: string, variable: string): string {
  try {
    return readFileSync(path, "utf8").trim();
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new UsageError(
      [`The file ${path}, named in ${variable}, cannot be read: ${code ?? "unknown reason"}`],
      {
        cause,
      },
    );
  }
}

function textIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8").trim();
  } catch {
    return undefined;
  }
}
