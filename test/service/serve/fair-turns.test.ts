import { describe, expect, test } from "vitest";
import { playOut, virtualTime } from "../../../emulator/virtual-time.ts";
import { nextTurn } from "../../../sample/pasted.ts";
import { tokenPace } from "../../../src/adapters/web-api/client.ts";
import { requestPace } from "../../../src/adapters/web-api/request-pace.ts";
import { instantAt } from "../../../src/domain/time/instant.ts";
import { doorOf } from "../../../src/records/reading/door.ts";
import { clockIn } from "../../support/web-api.ts";

const OF_A_BASE = { most: 5, perMs: 1000, slackMs: 100 };

/** Schools of one token, each with so many requests to make at once; gives when each request has left, in milliseconds. */
async function leave(requests: readonly number[]): Promise<readonly (readonly number[])[]> {
  const time = virtualTime(instantAt(0), 0);
  const clock = clockIn(time);
  const shared = tokenPace(clock);
  const work = requests.map(async (count) => {
    const pace = requestPace(clock, OF_A_BASE, shared);
    return Promise.all(
      Array.from({ length: count }, async () => {
        const answered = await pace.turn();
        const at = time.peek();
        await time.sleep(200);
        answered();
        return Number(at);
      }),
    );
  });
  const played = await playOut(time, Promise.all(work), nextTurn);
  if (played.status !== "done") throw new Error(played.status);
  return played.value;
}

/** The most that have left in any second. */
const mostInASecond = (times: readonly number[]): number =>
  Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + 1000).length));

describe("15 schools of one token", () => {
  test("keep together to what Airtable allows the token, and each to what it allows a base", async () => {
    const times = await leave(new Array(40).fill(15));
    expect(mostInASecond(times.flat())).toBeLessThanOrEqual(50);
    for (const its of times) expect(mostInASecond(its)).toBeLessThanOrEqual(5);
  });

  test("take turns: one that has much to ask keeps none of the others waiting", async () => {
    const modest = new Array(60).fill(3);
    const ends = (times: readonly (readonly number[])[]): number => Math.max(...times.slice(1).flat());
    const [alone, beside] = [await leave([0, ...modest]), await leave([300, ...modest])];
    // It takes one turn in each round of 61.
    expect(ends(beside)).toBeLessThanOrEqual(ends(alone) + 1000);
    const last = beside.slice(1).map((its) => its.at(-1) ?? 0);
    expect(Math.max(...last) - Math.min(...last)).toBeLessThanOrEqual(2000);
  });
});

test("15 scheduled runs begin in the order of their schools, so many at a time, and one that fails keeps no place", async () => {
  const door = doorOf({ atOnce: 8, patienceMs: Number.POSITIVE_INFINITY, now: () => instantAt(0) });
  const begun: number[] = [];
  let [inside, most] = [0, 0];
  const runs = Array.from({ length: 1000 }, (_, school) =>
    door
      .enter(async () => {
        begun.push(school);
        inside += 1;
        most = Math.max(most, inside);
        await Promise.resolve();
        inside -= 1;
        if (school % 7 === 0) throw new Error("The base is gone");
      })
      .catch(() => undefined),
  );
  await Promise.all(runs);
  expect(begun).toEqual(Array.from({ length: 1000 }, (_, school) => school));
  expect(most).toBe(8);
});
