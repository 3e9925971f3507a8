import { test } from "vitest";
import { holds } from "../support/properties.ts";
import { checkQueueLaw, queueHistory } from "../support/queue-law.ts";

test("8 whatever befalls the requests: each edit is made once, or is a conflict, or is reported lost, in their order; nothing else is written", async () => {
  await holds(queueHistory, checkQueueLaw);
});
