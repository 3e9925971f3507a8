import { expect, test } from "vitest";
import {
  type Affected,
  affectedTemplates,
  changedTables,
  changesShape,
} from "../../../src/service/webhooks/affected-templates.ts";
import type { Payload } from "../../../src/service/webhooks/payload.ts";

const tables = { templates: "tblT", others: ["tblS", "tblC"], hasSyncState: true, ownUser: "usrMe" };
const nothing: Affected = { kind: "nothing" };
const everything: Affected = { kind: "everything" };
const templates = (...ids: readonly string[]): Affected => ({ kind: "templates", ids });
const own = { source: "publicApi", sourceMetadata: { user: { id: "usrMe" } } };
const inTemplates = (change: object, further: object = {}): Payload => ({
  changedTablesById: { tblT: change },
  ...further,
});

test.each<[string, readonly Payload[], Affected]>([
  ["no payload", [], nothing],
  ["an empty payload", [{}], nothing],
  ["a template that was changed", [inTemplates({ changedRecordsById: { rec1: {} } })], templates("rec1")],
  ["a template that was made", [inTemplates({ createdRecordsById: { rec2: {} } })], templates("rec2")],
  ["a template that was destroyed", [inTemplates({ destroyedRecordIds: ["rec3"] })], templates("rec3")],
  [
    "a burst of edits, over several payloads of one action",
    [
      inTemplates({ changedRecordsById: { rec2: {} } }),
      inTemplates({ changedRecordsById: { rec1: {}, rec2: {} } }),
    ],
    templates("rec1", "rec2"),
  ],
  [
    "changes that stand under a view",
    [inTemplates({ changedViewsById: { viw1: { changedRecordsById: { rec1: {} } } } })],
    templates("rec1"),
  ],
  ["a field of the templates that is new", [inTemplates({ createdFieldsById: { fld1: {} } })], everything],
  ["a field that was changed", [inTemplates({ changedFieldsById: { fld1: {} } })], everything],
  ["a field that was destroyed", [inTemplates({ destroyedFieldIds: ["fld1"] })], everything],
  [
    "a slot that somebody has changed",
    [{ changedTablesById: { tblS: { changedRecordsById: { rec1: {} } } } }],
    everything,
  ],
  [
    "a slot that somebody has destroyed",
    [{ changedTablesById: { tblS: { destroyedRecordIds: ["rec1"] } } }],
    everything,
  ],
  ["a closure", [{ changedTablesById: { tblC: { createdRecordsById: { rec1: {} } } } }], everything],
  ["a table of others", [{ changedTablesById: { tblX: { changedRecordsById: { rec1: {} } } } }], nothing],
  ["a table of ours that was destroyed", [{ destroyedTableIds: ["tblC"] }], everything],
  ["a table of others that was destroyed", [{ destroyedTableIds: ["tblX"] }], nothing],
  [
    "what we have written ourselves",
    [inTemplates({ changedRecordsById: { rec1: {} } }, { actionMetadata: own })],
    nothing,
  ],
  [
    "what another program has written",
    [
      inTemplates(
        { changedRecordsById: { rec1: {} } },
        { actionMetadata: { ...own, sourceMetadata: { user: { id: "usrYou" } } } },
      ),
    ],
    templates("rec1"),
  ],
  [
    "what we have changed in a browser",
    [inTemplates({ changedRecordsById: { rec1: {} } }, { actionMetadata: { ...own, source: "client" } })],
    templates("rec1"),
  ],
  ["a hook that has died", [{ error: true, code: "INVALID_HOOK" }], everything],
])("%s", (_, payloads, affected) => {
  expect(affectedTemplates(payloads, tables)).toEqual(affected);
});

test("without sync_state a template that was destroyed concerns everything: its slots cannot be told by it", () => {
  const payload = inTemplates({ destroyedRecordIds: ["rec3"] });
  expect(affectedTemplates([payload], { ...tables, hasSyncState: false })).toEqual(everything);
});

test("the tables in which anything has changed are those whose caches are dropped", () => {
  const payloads = [inTemplates({}), { createdTablesById: { tblN: {} }, destroyedTableIds: ["tblX"] }];
  expect(changedTables(payloads)).toEqual(["tblT", "tblN", "tblX"]);
  expect(payloads.map(changesShape)).toEqual([false, true]);
});
