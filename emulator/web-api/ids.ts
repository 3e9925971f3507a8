import type { Random } from "../seeded-random.ts";

const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

const signs = (count: number, random: Random): string =>
  Array.from({ length: count }, () => SIGNS[Math.floor(random() * SIGNS.length)]).join("");

/** Airtable's own form: three letters and fourteen signs. */
export const randomId = (prefix: string, random: Random): string => `${prefix}${signs(14, random)}`;

/** As long as the secrets of hooks are; every such text is the base64 of some bytes. */
export const randomSecret = (random: Random): string => signs(64, random);
