import { PortError, type PortErrorKind } from "../base/port-error.ts";
import { toError } from "../domain/to-error.ts";

/** What the words of an error tell; the first that fits counts. */
export type ErrorWords = readonly (readonly [words: RegExp, kind: PortErrorKind])[];

/** Words that are not known may mean anything, also that the call was carried out and its answer lost. */
export function portErrorOf(thrown: unknown, known: ErrorWords): PortError {
  if (thrown instanceof PortError) return thrown;
  const { message } = toError(thrown);
  const kind = known.find(([words]) => words.test(message))?.[1];
  return kind === undefined
    ? new PortError("lost", message, { isGuess: true })
    : new PortError(kind, message);
}

/** Makes a call whose failures carry texts and no codes. @throws {PortError} whatever it fails with. */
export async function answered<Value>(known: ErrorWords, call: () => Promise<Value>): Promise<Value> {
  try {
    return await call();
  } catch (thrown) {
    throw portErrorOf(thrown, known);
  }
}
