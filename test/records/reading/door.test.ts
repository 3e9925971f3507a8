import { expect, test } from "vitest";
import { playOut, virtualTime } from "../../../emulator/virtual-time.ts";
import { nextTurn } from "../../../sample/pasted.ts";
import { instantAt } from "../../../src/domain/time/instant.ts";
import { doorOf } from "../../../src/records/reading/door.ts";
import { clockIn } from "../../support/web-api.ts";

test("11 who waits is sent away when the turn does not come in time, and who comes then at once", async () => {
  const time = virtualTime(instantAt(0), 0);
  const door = doorOf({ atOnce: 1, patienceMs: 5_000, now: time.peek, alarm: clockIn(time).alarm });
  const told: string[] = [];
  const visit = (name: string, lasts: number) =>
    door
      .enter(() => time.sleep(lasts))
      .then(
        () => told.push(`${name} done ${time.peek()}`),
        () => told.push(`${name} away ${time.peek()}`),
      );
  const work = async (): Promise<void> => {
    // Airtable rests for half a minute, which nobody could foresee.
    const first = visit("first", 30_000);
    const second = visit("second", 10);
    await time.sleep(10_000);
    const third = visit("third", 10);
    await Promise.all([first, second, third]);
    await visit("fourth", 10);
  };
  const played = await playOut(time, work(), nextTurn);
  expect([played.status, told]).toEqual([
    "done",
    ["second away 5000", "third away 10000", "first done 30000", "fourth done 30010"],
  ]);
});
