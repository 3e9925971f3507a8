import type { Context } from "hono";
import { unknownName } from "../configuration/problems.ts";
import { refuse } from "./envelope.ts";

/** What is asked for after the question mark. A misspelt filter is refused: left out, it would show all there is. */
export function knownQuery(
  context: Context,
  names: readonly string[],
): Readonly<Record<string, string | undefined>> {
  const given = context.req.query();
  const strange = Object.keys(given).find((name) => !names.includes(name));
  if (strange === undefined) return given;
  throw refuse(
    422,
    "invalid",
    unknownName(`The address has ${JSON.stringify(strange)}`, strange, names),
    strange,
  );
}
