import fc from "fast-check";

/**
 * The same commit gets the same verdict every time; `PROPERTY_SEED` looks elsewhere. Mutation testing wants no smaller
 * counterexample, only to know that there is one.
 */
fc.configureGlobal({
  seed: Number(process.env.PROPERTY_SEED ?? 20_240_117),
  endOnFailure: process.env.PROPERTY_SHRINK === "no",
});
