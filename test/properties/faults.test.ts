import { test } from "vitest";
import { anyFaults, endAnywhere, slowPlatform, twoRuns } from "../support/laws.ts";
import { holds } from "../support/properties.ts";

test(endAnywhere.name, () => holds(endAnywhere.example, endAnywhere.check, 0.3));
test(anyFaults.name, () => holds(anyFaults.example, anyFaults.check));
test(twoRuns.name, () => holds(twoRuns.example, twoRuns.check, 0.1));
test(slowPlatform.name, () => holds(slowPlatform.example, slowPlatform.check, 0.3));
