import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { later, latest } from "../../../../src/domain/time/instant.ts";
import { instant } from "../../../support/instant.ts";
import { type Answer, BASE, BOOKS, type Desk, LIBRARY, openDesk } from "../library.ts";

const HOOKS = `bases/${BASE}/webhooks`;
const DAY = 86_400_000;
const EMMA = "recEMMA0000000000";
const whole = { options: { filters: { dataTypes: ["tableData", "tableFields"] } } };

function register(desk: Desk, specification: object = whole) {
  const { body } = desk.ask("POST", HOOKS, { notificationUrl: "http://localhost/hook", specification });
  return body as { readonly id: string; readonly macSecretBase64: string };
}
const rename = (desk: Desk, Title: string): void =>
  desk.store.update(desk.store.table("Books"), [{ id: EMMA, cells: { Title } }]);
const payloadsOf = (desk: Desk, id: string, query = "") =>
  desk.ask("GET", `${HOOKS}/${id}/payloads${query}`).body;

describe("a webhook", () => {
  test("tells of what people do and of what comes through the API, with before and after", () => {
    const desk = openDesk();
    const includes = { includePreviousCellValues: true };
    const { id } = register(desk, { options: { ...whole.options, includes } });
    rename(desk, "Emma again");
    desk.ask("POST", `${BASE}/Books`, { fields: { Title: "New", Reader: ["recANN00000000000"] } });
    desk.store.remove(desk.store.table("Books"), [EMMA]);
    const { payloads, cursor, mightHaveMore } = payloadsOf(desk, id);
    expect([payloads.length, cursor, mightHaveMore]).toEqual([3, 4, false]);
    expect(payloads[0]).toMatchObject({
      baseTransactionNumber: 1,
      actionMetadata: { source: "client" },
      changedTablesById: {
        [BOOKS]: {
          changedRecordsById: {
            [EMMA]: {
              current: { cellValuesByFieldId: { fldTITLE000000000: "Emma again" } },
              previous: { cellValuesByFieldId: { fldTITLE000000000: "Emma" } },
            },
          },
        },
      },
    });
    expect(payloads[1].actionMetadata).toMatchObject({
      source: "publicApi",
      sourceMetadata: { user: { id: "usrTEST0000000000" } },
    });
    expect(Object.keys(payloads[1].changedTablesById)).toEqual([BOOKS, "tblREADERS0000000"]);
    expect(payloads[2].changedTablesById[BOOKS].destroyedRecordIds).toEqual([EMMA]);
    expect(
      payloads[2].changedTablesById.tblREADERS0000000.changedRecordsById.recANN00000000000,
    ).toBeDefined();
  });

  test("gives payloads from a cursor on, 50 at most, for seven days", () => {
    const desk = openDesk();
    const { id } = register(desk);
    for (let number = 1; number <= 60; number++) rename(desk, `Title ${number}`);
    const first = payloadsOf(desk, id);
    expect([first.payloads.length, first.cursor, first.mightHaveMore]).toEqual([50, 51, true]);
    const rest = payloadsOf(desk, id, "?cursor=51&limit=5");
    expect([rest.payloads.length, rest.cursor, rest.mightHaveMore]).toEqual([5, 56, true]);
    desk.now = later(desk.now, 6 * DAY);
    rename(desk, "Later");
    desk.now = later(desk.now, 2 * DAY);
    expect(payloadsOf(desk, id)).toMatchObject({ cursor: 62, payloads: [{ baseTransactionNumber: 61 }] });
    expect(payloadsOf(desk, id, "?cursor=62")).toEqual({ payloads: [], cursor: 62, mightHaveMore: false });
  });

  test("splits a large action into payloads of one transaction", () => {
    const desk = openDesk();
    const { id } = register(desk);
    const rows = Array.from({ length: 60 }, (_, index) => ({ Title: `Book ${index}` }));
    desk.store.create(desk.store.table("Books"), rows);
    const numbers = payloadsOf(desk, id).payloads.map((payload: Answer) => payload.baseTransactionNumber);
    expect(numbers).toEqual([1, 1]);
  });

  test("watches only what it was told to", () => {
    const desk = openDesk();
    const filters = {
      dataTypes: ["tableData"],
      recordChangeScope: "tblREADERS0000000",
      changeTypes: ["add"],
    };
    const { id } = register(desk, { options: { filters } });
    rename(desk, "Other");
    desk.store.create(desk.store.table("Readers"), [{ Name: "Bob" }]);
    expect(payloadsOf(desk, id).payloads).toHaveLength(1);
  });

  test("puts the changes of a view under the view", () => {
    const desk = openDesk();
    const filters = { dataTypes: ["tableData"], recordChangeScope: "viwLENT0000000000" };
    const { id } = register(desk, { options: { filters } });
    rename(desk, "Other");
    const [{ changedTablesById }] = payloadsOf(desk, id).payloads;
    expect(Object.keys(changedTablesById[BOOKS].changedViewsById)).toEqual(["viwLENT0000000000"]);
  });

  test("dies with a field that it watches: one payload says so, then it is silent, and still listed", () => {
    const desk = openDesk();
    const filters = { dataTypes: ["tableData"], watchDataInFieldIds: ["fldPAGES000000000"] };
    const { id } = register(desk, { options: { filters } });
    desk.store.dropField(desk.store.table("Books"), "Pages");
    rename(desk, "Nobody hears of it");
    expect(payloadsOf(desk, id).payloads).toMatchObject([{ error: true, code: "INVALID_HOOK" }]);
    expect(desk.ask("GET", HOOKS).body.webhooks[0]).toMatchObject({ id, isHookEnabled: false });
  });

  test("lives seven days from its last refresh or reading", () => {
    const desk = openDesk();
    const { id } = register(desk);
    desk.now = later(desk.now, 6 * DAY);
    desk.ask("POST", `${HOOKS}/${id}/refresh`);
    desk.now = later(desk.now, 6 * DAY);
    payloadsOf(desk, id);
    desk.now = later(desk.now, 6 * DAY);
    rename(desk, "Heard");
    expect(payloadsOf(desk, id).payloads).toHaveLength(1);
    desk.now = later(desk.now, 8 * DAY);
    rename(desk, "Too late");
    expect(payloadsOf(desk, id).payloads).toHaveLength(0);
    expect(desk.ask("POST", `${HOOKS}/${id}/refresh`).status).toBe(403);
    desk.now = later(desk.now, 7 * DAY);
    expect(desk.ask("GET", HOOKS).body.webhooks).toEqual([]);
  });

  test("is refused as the eleventh, and with names or unknown ids in its specification", () => {
    const desk = openDesk();
    for (let count = 0; count < 10; count++) register(desk);
    const { status, body } = desk.ask("POST", HOOKS, { specification: whole });
    expect([status, body.error.type]).toEqual([422, "TOO_MANY_WEBHOOKS_IN_BASE"]);
    const [{ id }] = desk.ask("GET", HOOKS).body.webhooks;
    expect(desk.ask("DELETE", `${HOOKS}/${id}`).status).toBe(200);
    for (const filters of [{}, { dataTypes: ["tableData"], recordChangeScope: "Books" }])
      expect(desk.ask("POST", HOOKS, { specification: { options: { filters } } }).status).toBe(422);
    expect(desk.ask("POST", HOOKS, { specification: whole }).body).not.toHaveProperty("cursor");
  });
});

describe("a ping", () => {
  /** Every ping that is posted until nothing is due within so long, each answered so. */
  function posted(desk: Desk, milliseconds: number, isTaken: boolean) {
    const end = desk.now + milliseconds;
    const pings = [];
    for (
      let next = desk.airtable.pings.nextAt();
      next !== undefined && next <= end;
      next = desk.airtable.pings.nextAt()
    ) {
      desk.now = latest(desk.now, next);
      for (const ping of desk.airtable.pings.take()) {
        pings.push(ping);
        desk.airtable.pings.answered(ping, isTaken, 10);
      }
    }
    return pings;
  }

  test("is signed over its bytes with the bytes of the secret, and says nothing of the change", () => {
    const desk = openDesk();
    const { id, macSecretBase64 } = register(desk);
    rename(desk, "Other");
    const [ping] = posted(desk, 1000, true);
    const mac = createHmac("sha256", Buffer.from(macSecretBase64, "base64"))
      .update(ping?.body ?? "")
      .digest("hex");
    expect(ping?.headers["x-airtable-content-mac"]).toBe(`hmac-sha256=${mac}`);
    expect(JSON.parse(ping?.body ?? "")).toMatchObject({ base: { id: BASE }, webhook: { id } });
  });

  test("stands for several changes, or comes twice, or overtakes another", () => {
    const merged = openDesk();
    register(merged);
    rename(merged, "One");
    rename(merged, "Two");
    expect(posted(merged, 1000, true)).toHaveLength(1);

    const desk = openDesk(LIBRARY, { pings: { merged: 0, repeated: 1, spreadMs: 60_000, spurious: 1 } });
    register(desk);
    for (let number = 0; number < 20; number++) {
      desk.now = later(desk.now, 100);
      rename(desk, `Title ${number}`);
    }
    const times = posted(desk, 120_000, true).map(({ body }) => JSON.parse(body).timestamp);
    expect(times).toHaveLength(42);
    expect(times).not.toEqual([...times].sort());
  });

  test("that nobody takes is tried 13 times within a day; then pings are off, payloads go on", () => {
    const desk = openDesk();
    const { id } = register(desk);
    rename(desk, "Unheard");
    expect(posted(desk, 2 * DAY, false)).toHaveLength(13);
    expect(desk.now).toBeLessThan(instant("2026-01-15T08:00:00Z"));
    expect(desk.ask("GET", HOOKS).body.webhooks[0]).toMatchObject({
      areNotificationsEnabled: false,
      lastSuccessfulNotificationTime: null,
      lastNotificationResult: { success: false, retryNumber: 12, willBeRetried: false },
    });
    rename(desk, "Still kept");
    expect(posted(desk, DAY, true)).toEqual([]);
    expect(payloadsOf(desk, id).payloads).toHaveLength(2);
    desk.ask("POST", `${HOOKS}/${id}/enableNotifications`, { enable: true });
    rename(desk, "Heard");
    expect(posted(desk, DAY, true)).toHaveLength(1);
  });
});
