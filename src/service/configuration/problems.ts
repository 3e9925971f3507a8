import { z } from "zod";
import { knownLike } from "../../configuration/likeness.ts";
import { shortened } from "../../domain/text/shortened.ts";

type Path = readonly PropertyKey[];

/** What zod has found, as lines: where it stands, what stood there, what is expected. */
export const issueTexts = (error: z.ZodError, schema: z.ZodType, given: unknown): readonly string[] =>
  error.issues.flatMap((issue) => {
    if (issue.code !== "unrecognized_keys")
      return [problemAt(issue.path, valueAt(given, issue.path), messageOf(issue))];
    const known = Object.keys(shapeAt(schema, issue.path));
    return issue.keys.map((key) => unknownKey([...issue.path, key], known));
  });

export const problemAt = (path: Path, got: unknown, expected: string): string =>
  `${pathText(path)}: got ${shown(got)}, expected ${expected}`;

/** A key that nobody knows, and the one that was probably meant. */
export function unknownKey(path: Path, known: readonly string[], what = "key"): string {
  const key = String(path.at(-1));
  if (/token|secret|password|api_?key/i.test(key))
    return `${pathText(path)}: secrets do not belong into this file; take it out and see "slot-sync check --help" for where they go`;
  return unknownName(`${pathText(path)}: there is no such ${what}`, key, known);
}

/** What is not there, and what was probably meant, else all that there is. */
export function unknownName(problem: string, name: string, known: readonly string[]): string {
  if (known.length === 0) return `${problem}, and none at all`;
  const { areNear, keys } = knownLike(
    name,
    known.map((each) => ({ key: each, name: each })),
  );
  const list = keys.map((each) => `"${each}"`);
  return `${problem}, ${areNear ? `perhaps ${list.join(" or ")}` : `only ${list.join(", ")}`}`;
}

export const pathText = (path: Path): string =>
  path.length === 0 ? "The configuration" : path.map(String).join(".");

/** A record's own complaint about a key says no more than that it is invalid. */
const messageOf = (issue: z.core.$ZodIssue): string =>
  issue.code === "invalid_key" ? (issue.issues[0]?.message ?? issue.message) : issue.message;

function valueAt(given: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    given,
  );
}

/** The keys that an object may have there. */
function shapeAt(schema: unknown, path: Path): Readonly<Record<string, unknown>> {
  const bare = unwrapped(schema);
  // Whichever kind it is meant to be: likeness finds the key.
  if (bare instanceof z.ZodDiscriminatedUnion)
    return Object.assign({}, ...bare.options.map((option) => shapeAt(option, path)));
  const [key, ...rest] = path;
  if (key === undefined) return bare instanceof z.ZodObject ? bare.shape : {};
  if (bare instanceof z.ZodObject) return shapeAt(bare.shape[String(key)], rest);
  if (bare instanceof z.ZodRecord) return shapeAt(bare.valueType, rest);
  if (bare instanceof z.ZodArray) return shapeAt(bare.element, rest);
  return {};
}

const unwrapped = (schema: unknown): unknown =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrapped(schema.unwrap()) : schema;

/** A value for a line of text; one that may be a token is not repeated. */
function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value) ?? String(value);
  return /\bpat\w{8}/.test(text) ? "what looks like a token" : shortened(text, 80);
}
