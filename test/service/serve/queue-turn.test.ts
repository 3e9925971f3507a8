import { expect, test } from "vitest";
import { queueTurn } from "../../../src/service/serve/queue-turn.ts";
import { memoryStore } from "../../../src/service/store/memory-store.ts";
import { instant } from "../../support/instant.ts";

const log = { info: () => {}, warn: () => {}, error: () => {} };

/** Two programs on one store, and what they have done in its order. */
function open() {
  const store = memoryStore();
  const told: string[] = [];
  const clock = { now: () => instant(0), sleep: () => new Promise<void>((done) => void setImmediate(done)) };
  const program = (name: string) => {
    const turn = queueTurn({ store, school: "main", clock, log });
    return {
      ...turn,
      send: (work: () => Promise<void> = async () => {}) =>
        turn.alone(async () => {
          told.push(`${name} begins`);
          await work();
          told.push(`${name} ends`);
        }),
    };
  };
  return { told, clock, serving: program("serve"), asked: program("queue send") };
}

test("8 two programs send the queue one after the other", async () => {
  const { told, clock, serving, asked } = open();
  await Promise.all([serving.send(clock.sleep), asked.send(clock.sleep)]);
  expect(told).toEqual(["serve begins", "serve ends", "queue send begins", "queue send ends"]);
});

test("8 nobody else sends it while writes are on their way that stand in it as well, also when they came while it was sent", async () => {
  const { told, clock, serving, asked } = open();
  await serving.send(async () => serving.late(true));
  const sent = asked.send();
  await clock.sleep();
  await clock.sleep();
  expect(told).toEqual(["serve begins", "serve ends"]);
  serving.late(false);
  await sent;
  expect(told.slice(2)).toEqual(["queue send begins", "queue send ends"]);
  serving.late(true);
  serving.late(false);
  await asked.send();
  expect(told.length).toBe(6);
});
