import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { Key, KeyStore } from "../store/store.ts";

/** A key that nobody can guess; what is kept of it is its hash. */
export const newKey = (): string => `ssk_${randomBytes(32).toString("base64url")}`;

export const hashOf = (key: string): string => createHash("sha256").update(key, "utf8").digest("hex");

/** The key that was given, after the same time whether there is one or not. */
export function findKey(keys: Pick<KeyStore, "list">, given: string): Key | undefined {
  const hash = Buffer.from(hashOf(given), "hex");
  let found: Key | undefined;
  for (const key of keys.list()) {
    const known = Buffer.from(key.hash, "hex");
    if (known.length === hash.length && timingSafeEqual(known, hash)) found = key;
  }
  return found;
}
