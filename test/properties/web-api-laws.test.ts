import { test } from "vitest";
import {
  anyFaults,
  bookedMeanwhile,
  endAnywhere,
  type Law,
  longHistory,
  oneBadRecord,
  runsOfTwoMinds,
  slowPlatform,
  through,
  twoRuns,
} from "../support/laws.ts";
import { holds } from "../support/properties.ts";

/** The laws of crashes, races and lost answers, for runs over HTTP. */
test.each<[Law<never>, number]>(
  [
    [through("web-api", endAnywhere), 0.1],
    [through("web-api", anyFaults), 0.3],
    [through("web-api", twoRuns), 0.02],
    [through("web-api", runsOfTwoMinds), 0.03],
    [through("web-api", slowPlatform), 0.3],
    [through("web-api", oneBadRecord), 0.3],
    [through("web-api", bookedMeanwhile), 0.2],
    [through("web-api", longHistory), 0.1],
  ].map(([law, share]) => [law as Law<never>, share as number]),
)("$name", ({ example, check }, share) => holds(example, check, share));
