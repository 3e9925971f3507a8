import type { SentRecord } from "../hosts/base-call.ts";
import type { Random } from "../seeded-random.ts";

/** What goes wrong in a run. Calls are counted from 1 in the order in which they start, queries among them. */
export type Fault =
  /** The call is refused and writes nothing. */
  | { readonly kind: "refuse"; readonly call: number; readonly error?: string }
  /** Every write that holds such a record is refused, as Airtable refuses a value that a field cannot take. */
  | { readonly kind: "refuse-record"; readonly isBad: (record: SentRecord) => boolean }
  /** The call is carried out, and then fails. */
  | { readonly kind: "lose-answer"; readonly call: number; readonly error?: string }
  /** The run is over, before the call is carried out, after it, or with so many of its records written. */
  | { readonly kind: "end"; readonly call: number; readonly at: "before" | "after" | number }
  /** Something else happens to the base right before the call is carried out; the call waits for it. */
  | { readonly kind: "meanwhile"; readonly call: number; readonly act: () => void | Promise<void> };

/** The fault of that kind that befalls the call, if there is one. */
export const faultOf = <Kind extends Fault["kind"]>(
  faults: readonly Fault[],
  kind: Kind,
  call: number,
): Extract<Fault, { kind: Kind }> | undefined =>
  faults.find(
    (fault): fault is Extract<Fault, { kind: Kind }> =>
      fault.kind === kind && "call" in fault && fault.call === call,
  );

export const isBad = (faults: readonly Fault[], record: SentRecord): boolean =>
  faults.some((fault) => fault.kind === "refuse-record" && fault.isBad(record));

/** What `randomFaults` may choose from, and how often. */
export interface FaultRates {
  /** Chance that a call is refused; the others likewise. */
  readonly refuse: number;
  readonly loseAnswer: number;
  /** Chance that the run ends at this call. */
  readonly end: number;
}

/** Faults for the first `calls` calls of a run; the same random numbers give the same faults. */
export function randomFaults(random: Random, rates: FaultRates, calls: number): readonly Fault[] {
  const faults: Fault[] = [];
  for (let call = 1; call <= calls; call++) {
    const [what, where] = [random(), random()];
    if (what < rates.refuse) faults.push({ kind: "refuse", call });
    else if (what < rates.refuse + rates.loseAnswer) faults.push({ kind: "lose-answer", call });
    else if (what < rates.refuse + rates.loseAnswer + rates.end) {
      faults.push({ kind: "end", call, at: placeOf(where) });
      break;
    }
  }
  return faults;
}

const placeOf = (where: number): "before" | "after" | number =>
  where < 0.25 ? "before" : where < 0.5 ? "after" : Math.floor((where - 0.5) * 8);
