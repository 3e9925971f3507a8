import { type Instant, parseInstant } from "../domain/time/instant.ts";
import { isLoopback, originOf, safeAddress } from "./addresses.ts";
import { UsageError } from "./usage-error.ts";

export type Variables = Readonly<Record<string, string | undefined>>;

/** What the environment says about where Airtable is and what time it is. */
export interface Environment {
  /** The origin that stands in place of Airtable's own. */
  readonly airtable: string;
  /** Airtable is stood for by a program on this machine. */
  readonly isTrial: boolean;
  /** Where the program's clock stands when it starts. */
  readonly startsAt: Instant | undefined;
  /** By how much every wait towards Airtable is shortened. */
  readonly timeScale: number;
}

const AIRTABLE = "https://api.airtable.com";

/** Throws a `UsageError` naming every variable that cannot be used. */
export function readEnvironment(variables: Variables): Environment {
  const problems: string[] = [];
  const take = <Value>(name: string, read: (text: string) => Value | undefined, expected: string) => {
    const text = variables[name]?.trim();
    if (text === undefined || text === "") return undefined;
    const value = read(text);
    if (value === undefined) problems.push(`${name}: got "${text}", expected ${expected}`);
    return value;
  };
  const endpoint = take(
    "AIRTABLE_ENDPOINT_URL",
    (text) => {
      const address = safeAddress(text);
      const origin = address && originOf(address);
      return address && origin !== undefined ? { origin, isTrial: isLoopback(address) } : undefined;
    },
    "an origin such as https://proxy.example.org, without /v0 and without a user; " +
      "http is for this machine only, such as http://localhost:4800",
  );
  const startsAt = take(
    "SLOT_SYNC_NOW",
    parseInstant,
    "a moment with its offset, such as 2026-01-14T08:00:00Z",
  );
  const scale = take(
    "SLOT_SYNC_TIME_SCALE",
    (text) => (Number(text) >= 1 && Number.isFinite(Number(text)) ? Number(text) : undefined),
    "a number from 1 on",
  );
  if (problems.length > 0) throw new UsageError(problems);
  const isTrial = endpoint?.isTrial ?? false;
  return {
    airtable: endpoint?.origin ?? AIRTABLE,
    isTrial,
    startsAt,
    // Waits towards the real Airtable are never shortened.
    timeScale: isTrial ? (scale ?? 1) : 1,
  };
}
