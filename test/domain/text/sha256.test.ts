import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { instanceIdOf } from "../../../src/domain/instance-id.ts";
import { base64Url, sha256 } from "../../../src/domain/text/sha256.ts";
import { type LocalDate, parseDate } from "../../../src/domain/time/civil-time.ts";

const oracle = (text: string): string => createHash("sha256").update(text, "utf8").digest("base64url");

test.each([
  ["nothing", ""],
  ["the standard's example", "abc"],
  ["the last length that fits one block", "x".repeat(55)],
  ["the first that needs a second", "x".repeat(56)],
  ["a whole block", "x".repeat(64)],
  ["a long text", "0123456789".repeat(1000)],
  ["Hebrew", "ראשון|בוקר|2025-10-06"],
  ["an emoji, which takes four bytes", "😀"],
  ["half of one, which no text should hold", "a\ud83d"],
])("the hash of %s is that of the platform", (_, text) => {
  expect(base64Url(sha256(text))).toBe(oracle(text));
});

test("the hash of any text is that of the platform, and has 43 characters that addresses may hold", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      const hash = base64Url(sha256(text));
      expect(hash).toBe(oracle(text));
      expect(hash).toMatch(/^[A-Za-z0-9_-]{43}$/);
    }),
    { numRuns: 500 },
  );
});

test("the base64 of any bytes is that of the platform, without padding", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
      expect(base64Url([...bytes])).toBe(Buffer.from(bytes).toString("base64url"));
    }),
  );
});

test("the id of an instance is the hash of set, anchor and date", () => {
  const date = parseDate("2025-10-06") as LocalDate;
  expect(instanceIdOf("base-template", "morning", date)).toBe(oracle("base-template|morning|2025-10-06"));
});
