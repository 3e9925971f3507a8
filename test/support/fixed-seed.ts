import fc from "fast-check";

/** The same commit gets the same verdict every time; `PROPERTY_SEED` looks elsewhere. */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_240_117) });
