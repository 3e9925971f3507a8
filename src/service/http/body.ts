import type { Context } from "hono";
import { refuse } from "./envelope.ts";

const MOST_BYTES = 1_048_576;

/** The body as it came, up to so many bytes; more is refused before it is read. */
export async function rawBody(context: Context, most = MOST_BYTES): Promise<Uint8Array> {
  const tooLarge = () => refuse(413, "too-large", `The body is larger than ${most} bytes`);
  if (Number(context.req.header("content-length") ?? 0) > most) throw tooLarge();
  const { body } = context.req.raw;
  if (!body) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.length;
    if (size > most) throw tooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** The object in the body, of which only these keys are known. */
export async function jsonBody(
  context: Context,
  keys: readonly string[],
): Promise<Readonly<Record<string, unknown>>> {
  const text = new TextDecoder().decode(await rawBody(context));
  if (isDeep(text)) throw refuse(400, "not-json", `The body is nested more than ${MOST_DEPTH} deep`);
  let value: unknown;
  try {
    value = text === "" ? {} : JSON.parse(text);
  } catch {
    throw refuse(400, "not-json", "The body is not JSON");
  }
  if (!isObject(value)) throw refuse(400, "not-json", "The body is no JSON object");
  const strange = Object.keys(value).find((key) => !keys.includes(key));
  if (strange !== undefined)
    throw refuse(
      422,
      "invalid",
      `The body has ${JSON.stringify(strange)}, expected only ${keys.join(", ")}`,
      strange,
    );
  return value;
}

/** Deeper than any cell; whoever walks through it would run out of stack. */
const MOST_DEPTH = 50;

function isDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/"(?:[^"\\]|\\.)*"?|[[\]{}]/g)) {
    if (bracket === "[" || bracket === "{") depth += 1;
    else if (bracket === "]" || bracket === "}") depth -= 1;
    if (depth > MOST_DEPTH) return true;
  }
  return false;
}

/** The object under that key; undefined where there is none and none is needed. */
export function objectIn(
  body: Readonly<Record<string, unknown>>,
  key: string,
): Readonly<Record<string, unknown>> | undefined {
  const value = body[key];
  if (value === undefined) return undefined;
  if (isObject(value)) return value;
  throw refuse(422, "invalid", `${key}: got something else, expected an object of fields by name`, key);
}

export function fieldsIn(body: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const fields = objectIn(body, "fields");
  if (!fields)
    throw refuse(422, "invalid", "fields: got nothing, expected an object of fields by name", "fields");
  return fields;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
