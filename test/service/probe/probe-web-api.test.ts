import { describe, expect, test } from "vitest";
import { memoryBase } from "../../../emulator/memory-base.ts";
import { seededRandom } from "../../../emulator/seeded-random.ts";
import { airtableOverHttp } from "../../../emulator/web-api/airtable-over-http.ts";
import type { Grant } from "../../../emulator/web-api/options.ts";
import { DEFAULT_WIRE_FORM, parseWireForm, type WireForm } from "../../../emulator/web-api/wire/wire-form.ts";
import { later } from "../../../src/domain/time/instant.ts";
import { probeWebApi } from "../../../src/service/probe/probe-web-api.ts";
import type { ProbeWire } from "../../../src/service/probe/probe-wire.ts";
import { BASE, GRANT, LIBRARY, TOKEN } from "../../emulator/web-api/library.ts";
import { instant } from "../../support/instant.ts";

/** The probe on an emulator that answers in such a way. */
function open(wire: Partial<WireForm>, grant: Grant = GRANT) {
  const memory = memoryBase({ ...LIBRARY, tables: [] });
  let now = instant("2026-01-14T08:00:00Z");
  const server = airtableOverHttp(memory, {
    now: () => now,
    random: seededRandom(1),
    tokens: { [TOKEN]: grant },
    wire,
  });
  const probe: ProbeWire = {
    async send(method, path, body) {
      const headers = { authorization: `Bearer ${TOKEN}` };
      const sent = body === undefined ? "" : typeof body === "string" ? body : JSON.stringify(body);
      const { status, body: text } = server.answer({ method, target: `/v0/${path}`, headers, body: sent });
      return { status, text };
    },
    async sleep(milliseconds) {
      now = later(now, milliseconds);
    },
  };
  return { memory, probe, hooks: () => JSON.parse(askHooks()).webhooks as readonly unknown[] };

  function askHooks(): string {
    now = later(now, 60_000);
    const headers = { authorization: `Bearer ${TOKEN}` };
    return server.answer({ method: "GET", target: `/v0/bases/${BASE}/webhooks`, headers, body: "" }).body;
  }
}

const OTHER: WireForm = {
  rateBody: "errors",
  penaltyOf: "token",
  penaltyRestarts: true,
  pageSizeOver100: "clamp",
  longAddressStatus: 414,
  badJsonStatus: 422,
  unknownModelStatus: 404,
  upsertOfSeveral: "SOMETHING_ELSE",
  deleteOfMissing: "MODEL_ID_NOT_FOUND",
  findsInOtherTable: false,
  choicesByFieldPatch: false,
  destroyedWithWatchedFields: false,
  publicApiUser: false,
  clearedCell: "absent",
  tooManyWebhooksStatus: 403,
  emptyBody: "",
};

describe("the probe of the Web API", () => {
  test.each<[string, WireForm]>([
    ["as it is usually taken", DEFAULT_WIRE_FORM],
    ["in every other way", OTHER],
    ["with the error alone", { ...DEFAULT_WIRE_FORM, rateBody: "error" }],
  ])("finds how a base answers that answers %s, and the emulator takes its table", async (_, form) => {
    const { probe } = open(form);
    const { table, said } = await probeWebApi(probe, BASE, "1");
    expect(Object.values(said).filter((words) => words.startsWith("not settled"))).toEqual([]);
    expect(table).toEqual(form);
    expect(parseWireForm(JSON.parse(JSON.stringify(table)))).toEqual(form);
  });

  test("leaves two tables, which it names, and no record and no hook", async () => {
    const { probe, memory, hooks } = open({});
    const { leftBehind } = await probeWebApi(probe, BASE, "1");
    expect(leftBehind).toEqual(['the table "probe 1"', 'the table "probe 1, other"']);
    expect(memory.store.tables.map(({ name, records }) => [name, records.size])).toEqual([
      ["probe 1", 0],
      ["probe 1, other", 0],
    ]);
    expect(hooks()).toEqual([]);
  });

  test("says what it needs where it may not make tables", async () => {
    const { probe } = open({}, { ...GRANT, role: "edit" });
    await expect(probeWebApi(probe, BASE, "1")).rejects.toThrow("schema.bases:write");
  });

  test("leaves a question open that it may not ask, and asks the others", async () => {
    const scopes = GRANT.scopes.filter((scope) => scope !== "webhook:manage");
    const { probe } = open({}, { ...GRANT, scopes });
    const { table, said } = await probeWebApi(probe, BASE, "1");
    expect(said.payloads).toMatch(/^not settled: no hook could be made: 403/);
    expect(table).toMatchObject({ rateBody: "both", unknownModelStatus: 403 });
    expect(table).not.toHaveProperty("clearedCell");
  });
});
