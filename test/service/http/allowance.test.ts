import { Hono } from "hono";
import { expect, test } from "vitest";
import { later } from "../../../src/domain/time/instant.ts";
import { allowanceOf } from "../../../src/service/http/allowance.ts";
import { refused } from "../../../src/service/http/envelope.ts";
import { instant } from "../../support/instant.ts";

test("a name may ask so many times a minute, and is told when the oldest of them is a minute old", () => {
  const start = instant("2026-01-14T08:00:00Z");
  let now = start;
  const allowance = allowanceOf(2, () => now);
  const askedAt = (milliseconds: number, name = "site"): number | undefined => {
    now = later(start, milliseconds);
    return allowance.take(name);
  };
  expect([askedAt(0), askedAt(10_000)]).toEqual([undefined, undefined]);
  expect([askedAt(10_500), askedAt(59_999)]).toEqual([49_500, 1]);
  expect(askedAt(59_999, "another")).toBeUndefined();
  // What was refused does not count.
  expect([askedAt(60_000), askedAt(60_000), askedAt(70_000)]).toEqual([undefined, 10_000, undefined]);
});

test.each([
  [49_500, "50"],
  [1, "1"],
  [30_000, "30"],
])("a caller who has to wait %i ms is told whole seconds that suffice: %s", async (retryAfterMs, seconds) => {
  const app = new Hono().get("/", (context) =>
    refused(context, { status: 429, kind: "rate", message: "Too many", retryAfterMs }),
  );
  const answer = await app.request("/");
  expect([answer.status, answer.headers.get("Retry-After")]).toEqual([429, seconds]);
  expect(await answer.json()).toEqual({
    ok: false,
    error: { kind: "rate", message: "Too many", retryAfterSeconds: Number(seconds) },
  });
});
