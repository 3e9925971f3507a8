import fc from "fast-check";

/** Property runs can be made fewer (mutation testing) or many more (torture) from outside. */
export const RUNS = Number(process.env.PROPERTY_RUNS ?? 150);

export const holds = <T>(
  arbitrary: fc.Arbitrary<T>,
  predicate: (value: T) => Promise<void>,
  share = 1,
): Promise<void> =>
  fc.assert(fc.asyncProperty(arbitrary, predicate), { numRuns: Math.max(1, Math.round(RUNS * share)) });
