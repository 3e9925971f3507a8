import { expect, test } from "vitest";
import { encodeRun } from "../../../../src/base/codecs/logs/log-codec.ts";
import type { RunLog } from "../../../../src/base/codecs/logs/log-maps.ts";
import type { FieldId, TableId } from "../../../../src/base/port.ts";
import { instant } from "../../../support/instant.ts";

const SECONDS = "fldSeconds" as FieldId;
const LOG: RunLog = {
  id: "tblRuns" as TableId,
  name: "sync_runs",
  fields: { seconds: { id: SECONDS, name: "seconds", type: "number", options: null, isComputed: false } },
};
const COUNTS = { created: 0, updated: 0, deactivated: 0, errors: 0, overlaps: 0 };

test.each([
  [0, 0],
  [40, 0],
  [1249, 1.2],
  [1250, 1.3],
  [25_000, 25],
])("5.3 a run of %i ms has lasted %d seconds in the log, to a tenth", (durationMs, seconds) => {
  const row = { script: "scheduled-sync", startedAt: instant(0), status: "ok", version: "1", message: "" };
  expect(encodeRun({ ...row, ...COUNTS, durationMs }, LOG)).toEqual({ [SECONDS]: seconds });
});
