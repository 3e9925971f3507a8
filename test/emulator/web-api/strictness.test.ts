import { describe, expect, test } from "vitest";
import { ALL_SCOPES } from "../../../emulator/web-api/options.ts";
import { later } from "../../../src/domain/time/instant.ts";
import { instant } from "../../support/instant.ts";
import { type Answer, BASE, BOOKS, booksOf, type Desk, GRANT, openDesk, TOKEN } from "./library.ts";

const books = `${BASE}/${BOOKS}`;
const EMMA = "recEMMA0000000000";
const KIM = "recKIM00000000000";
const errorOf = ({ status, body }: ReturnType<Desk["ask"]>) => [status, body.error?.type ?? body.error];

describe("who may ask for what", () => {
  test.each([
    ["no token", "", 401, "AUTHENTICATION_REQUIRED"],
    ["a wrong token", "patWrong", 401, "AUTHENTICATION_REQUIRED"],
    [
      "a token with the name of something that every object has",
      "constructor",
      401,
      "AUTHENTICATION_REQUIRED",
    ],
    ["a token for other bases", "patElsewhere", 403, "INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND"],
    ["a token without the scope", "patNarrow", 403, "INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND"],
    ["a user who may only read", "patReader", 403, "INVALID_PERMISSIONS"],
  ])("%s may not create", (_, token, status, type) => {
    const tokens = {
      [TOKEN]: GRANT,
      patElsewhere: { ...GRANT, bases: ["appOTHER000000000"] },
      patNarrow: { ...GRANT, scopes: ALL_SCOPES.filter((scope) => scope !== "data.records:write") },
      patReader: { ...GRANT, role: "read" as const },
    };
    const desk = openDesk(undefined, { tokens });
    const before = desk.store.toJson();
    expect(errorOf(desk.ask("POST", books, { fields: { Title: "A" } }, token))).toEqual([status, type]);
    expect(desk.store.toJson()).toEqual(before);
  });

  test("an unknown base or table may be forbidden or not found: both are seen", () => {
    expect(errorOf(openDesk().ask("GET", `${BASE}/Shelves`))[0]).toBe(403);
    const other = openDesk(undefined, { wire: { unknownModelStatus: 404 } });
    expect(errorOf(other.ask("GET", `${BASE}/Shelves`))).toEqual([404, "NOT_FOUND"]);
    expect(errorOf(other.ask("GET", "appNONE0000000000/Books"))).toEqual([404, "NOT_FOUND"]);
  });

  test("whoami needs no scope", () => {
    const desk = openDesk(undefined, { tokens: { [TOKEN]: { ...GRANT, scopes: [] } } });
    expect(desk.ask("GET", "meta/whoami").body).toMatchObject({ id: GRANT.user.id });
  });
});

describe("the rate", () => {
  test("the sixth request within a second is refused, and everything for 30 seconds", () => {
    const desk = openDesk();
    const statuses = Array.from({ length: 6 }, () => desk.askNow("GET", books).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
    desk.now = later(desk.now, 29_999);
    expect(desk.askNow("GET", `meta/bases/${BASE}/tables`).status).toBe(429);
    desk.now = later(desk.now, 1);
    expect(desk.askNow("GET", books).status).toBe(200);
  });

  test("it is said in both ways by turns", () => {
    const desk = openDesk();
    const bodies = Array.from({ length: 7 }, () => desk.askNow("GET", books).body).slice(5);
    expect(bodies[0].error.type).toBe("RATE_LIMIT_REACHED");
    expect(bodies[1].errors[0].error).toBe("RATE_LIMIT_REACHED");
  });

  test("a request in the 30 seconds may begin them anew", () => {
    const desk = openDesk(undefined, { wire: { penaltyRestarts: true } });
    for (let call = 0; call < 6; call++) desk.askNow("GET", books);
    desk.now = later(desk.now, 29_000);
    expect(desk.askNow("GET", books).status).toBe(429);
    desk.now = later(desk.now, 29_000);
    expect(desk.askNow("GET", books).status).toBe(429);
    desk.now = later(desk.now, 30_000);
    expect(desk.askNow("GET", books).status).toBe(200);
  });

  test("a month that is used up is refused until the first of the next, or slowed down to two a second", () => {
    const desk = openDesk(undefined, { limits: { perMonth: 2 } });
    expect([1, 2, 3].map(() => errorOf(desk.ask("GET", books))[1])).toEqual([
      undefined,
      undefined,
      "PUBLIC_API_BILLING_LIMIT_EXCEEDED",
    ]);
    desk.now = instant("2026-02-01T00:00:00Z");
    expect(desk.askNow("GET", books).status).toBe(200);
    const slowed = openDesk(undefined, { limits: { perMonth: 2, afterMonth: "slow" } });
    expect([1, 2, 3, 4, 5].map(() => slowed.ask("GET", books).status)).toEqual([200, 200, 200, 200, 200]);
    slowed.now = later(slowed.now, 1000);
    expect([1, 2, 3].map(() => slowed.askNow("GET", books).status)).toEqual([200, 200, 429]);
  });
});

describe("a listing", () => {
  const ids = ({ body }: ReturnType<Desk["ask"]>): readonly string[] =>
    body.records.map(({ id }: { id: string }) => id);

  test("leaves out empty cells and keeps 0", () => {
    const [emma, kim] = openDesk().ask("GET", books).body.records;
    expect(emma.fields).toEqual({
      Title: "Emma",
      Pages: 0,
      Lent: true,
      Reader: ["recANN00000000000"],
      Bought: "2026-01-02",
      IsLent: 1,
      Broken: { error: "#ERROR!" },
    });
    expect(Object.keys(kim.fields)).not.toContain("Lent");
    expect(kim.fields.Kind).toBe("novel");
  });

  test("names fields by id for any value of the option in a query, and for true in a body", () => {
    const desk = openDesk();
    const named = (body: Answer) => Object.keys(body.records[0].fields)[0];
    expect(named(desk.ask("GET", `${books}?returnFieldsByFieldId=false`).body)).toMatch(/^fld/);
    expect(named(desk.ask("GET", books).body)).toBe("Title");
    const post = (returnFieldsByFieldId: boolean) =>
      named(desk.ask("POST", `${books}/listRecords`, { returnFieldsByFieldId }).body);
    expect([post(false), post(true)]).toEqual(["Title", "fldTITLE000000000"]);
  });

  test("comes in pages, whose cursor goes into the body of a POST: in its query it is not seen", () => {
    const desk = openDesk(booksOf(250));
    const first = desk.ask("POST", `${books}/listRecords`, {});
    expect(first.body.offset).toMatch(/^itr\w{14}\/rec\w+$/);
    const second = desk.ask("POST", `${books}/listRecords`, { offset: first.body.offset });
    const again = desk.ask("POST", `${books}/listRecords?offset=${first.body.offset}`, {});
    expect(ids(again)).toEqual(ids(first));
    const third = desk.ask("POST", `${books}/listRecords`, { offset: second.body.offset });
    expect(third.body.offset).toBeUndefined();
    expect(new Set([first, second, third].flatMap(ids)).size).toBe(250);
    expect(ids(desk.ask("GET", `${books}?maxRecords=120&offset=`.replace("&offset=", "")))).toHaveLength(100);
  });

  test("binds a cursor to its query and forgets it", () => {
    const desk = openDesk(booksOf(250));
    const { offset } = desk.ask("POST", `${books}/listRecords`, {}).body;
    const page = (more: object) => errorOf(desk.ask("POST", `${books}/listRecords`, { offset, ...more }));
    expect(page({ fields: ["Title"] })).toEqual([422, "INVALID_OFFSET_VALUE"]);
    expect(errorOf(desk.ask("POST", `${books}/listRecords`, { offset: 10 }))).toEqual([
      422,
      "INVALID_OFFSET_VALUE",
    ]);
    desk.now = later(desk.now, 11 * 60_000);
    expect(page({})).toEqual([422, "LIST_RECORDS_ITERATOR_NOT_AVAILABLE"]);
  });

  test("does not give a record that was deleted between two pages", () => {
    const desk = openDesk(booksOf(150));
    const { offset } = desk.ask("POST", `${books}/listRecords`, {}).body;
    desk.store.remove(desk.store.table("Books"), ["recBOOK0000000120"]);
    expect(ids(desk.ask("POST", `${books}/listRecords`, { offset }))).toHaveLength(49);
  });

  test.each([
    ["{Title} = 'Kim'", [KIM]],
    ["{fldPAGES000000000} > 0", [KIM]],
    ["RECORD_ID() = 'recKIM00000000000'", [KIM]],
    ["OR(RECORD_ID()='recEMMA0000000000',RECORD_ID()='recKIM00000000000')", [EMMA, KIM]],
    ["VALUE(DATETIME_FORMAT({Bought},'YYYYMMDD')) >= 20260105", [KIM]],
    ["NOT({Kind})", [EMMA]],
    ["{Broken}", []],
    ["REGEX_MATCH({Title}&'', '^E')", [EMMA]],
  ])("keeps what %s says", (filterByFormula, kept) => {
    expect(ids(openDesk().ask("POST", `${books}/listRecords`, { filterByFormula }))).toEqual(kept);
  });

  test.each([
    [{ filterByFormula: "{Titel} = 1" }, "INVALID_FILTER_BY_FORMULA", "Unknown field names: titel"],
    [
      { filterByFormula: "1 +" },
      "INVALID_FILTER_BY_FORMULA",
      "Invalid formula. Please check your formula text.",
    ],
    [{ filterByFormula: "REGEX_REPLACE({Title}, 'a', 'b')" }, "NOT_EMULATED", "REGEX_REPLACE"],
    [{ view: "Nobody's" }, "VIEW_NAME_NOT_FOUND", "Nobody's"],
    [{ view: "viwNONE0000000000" }, "VIEW_ID_NOT_FOUND", "viwNONE"],
    [{ fields: ["Titel"] }, "UNKNOWN_FIELD_NAME", "Titel"],
    [{ pageSize: 101 }, "INVALID_REQUEST_UNKNOWN", "parameter validation failed"],
    [{ pagesize: 10 }, "INVALID_REQUEST_UNKNOWN", "parameter validation failed"],
    [{ sort: [{ field: "Tags" }] }, "NOT_EMULATED", "multipleSelects"],
  ])("refuses %j", (options, type, words) => {
    const desk = openDesk();
    desk.store.update(desk.store.table("Books"), [{ id: KIM, cells: { Tags: [{ name: "old" }] } }]);
    const { status, body } = desk.ask("POST", `${books}/listRecords`, options);
    expect([status, body.error.type]).toEqual([422, type]);
    expect(body.error.message).toContain(words);
  });

  test("is refused where the address is too long", () => {
    const filter = encodeURIComponent(`{Title} = '${"x".repeat(16_000)}'`);
    expect(openDesk().ask("GET", `${books}?filterByFormula=${filter}`).status).toBe(413);
  });
});

describe("a write", () => {
  test.each([
    ["a number as text", { Pages: "3" }, "INVALID_VALUE_FOR_COLUMN"],
    ["text as a number", { Title: 3 }, "INVALID_VALUE_FOR_COLUMN"],
    ["a choice that there is not", { Kind: "essay" }, "INVALID_MULTIPLE_CHOICE_OPTIONS"],
    ["a choice as a script writes it", { Kind: { name: "novel" } }, "INVALID_VALUE_FOR_COLUMN"],
    ["a link as a script writes it", { Reader: [{ id: "recANN00000000000" }] }, "INVALID_VALUE_FOR_COLUMN"],
    ["a link to nobody", { Reader: ["recNOBODY00000000"] }, "ROW_DOES_NOT_EXIST"],
    ["an instant into a day", { Bought: "2026-01-02T00:00:00.000Z" }, "INVALID_VALUE_FOR_COLUMN"],
    ["a time that is none", { Returned: "soon" }, "INVALID_VALUE_FOR_COLUMN"],
    ["a computed field", { IsLent: 1 }, "INVALID_VALUE_FOR_COLUMN"],
    ["an unknown field", { Titel: "x" }, "UNKNOWN_FIELD_NAME"],
    ["a text beyond 100,000 characters", { Note: "x".repeat(100_001) }, "INVALID_VALUE_FOR_COLUMN"],
  ])("of %s is refused with all of its records", (_, fields, type) => {
    const desk = openDesk();
    const before = desk.store.toJson();
    const rows = [{ fields: { Title: "Good" } }, { fields }];
    expect(errorOf(desk.ask("POST", books, { records: rows }))).toEqual([422, type]);
    const edits = [
      { id: EMMA, fields: { Title: "Good" } },
      { id: KIM, fields },
    ];
    expect(errorOf(desk.ask("PATCH", books, { records: edits }))).toEqual([422, type]);
    expect(desk.store.toJson()).toEqual(before);
  });

  test("takes ten records, and not one more", () => {
    const desk = openDesk();
    const rows = Array.from({ length: 11 }, (_, index) => ({ fields: { Title: `Row ${index}` } }));
    expect(desk.ask("POST", books, { records: rows }).body.error).toEqual({
      type: "INVALID_RECORDS",
      message: "A maximum of 10 records can be created per request but you have provided 11.",
    });
    const { records } = desk.ask("POST", books, { records: rows.slice(0, 10) }).body;
    expect(records.map(({ fields }: Answer) => fields.Title)).toEqual(
      rows.slice(0, 10).map(({ fields }) => fields.Title),
    );
    const edits = [...records, records[0]].map(({ id }: Answer) => ({ id, fields: {} }));
    expect(errorOf(desk.ask("PATCH", books, { records: edits }))).toEqual([422, "INVALID_RECORDS"]);
    const query = edits.map(({ id }: Answer) => `records[]=${id}`).join("&");
    expect(errorOf(desk.ask("DELETE", `${books}?${query}`))).toEqual([422, "INVALID_RECORDS"]);
  });

  test("to a record that is gone refuses the others, too", () => {
    const desk = openDesk();
    const edits = [
      { id: EMMA, fields: { Title: "X" } },
      { id: "recGONE0000000000", fields: {} },
    ];
    const { status, body } = desk.ask("PATCH", books, { records: edits });
    expect([status, body.error]).toEqual([
      422,
      { type: "ROW_DOES_NOT_EXIST", message: "Record ID recGONE0000000000 does not exist in this table" },
    ]);
    expect(desk.ask("GET", `${books}/${EMMA}`).body.fields.Title).toBe("Emma");
    expect(errorOf(desk.ask("PATCH", `${books}/recGONE0000000000`, { fields: {} }))).toEqual([
      404,
      "MODEL_ID_NOT_FOUND",
    ]);
  });

  test("comes back as Airtable keeps it", () => {
    const desk = openDesk();
    const fields = {
      Note: "#header\n* bullet",
      Returned: "2026-01-14T10:00:00",
      Reader: ["recANN00000000000", "recANN00000000000"],
    };
    const { body } = desk.ask("PATCH", `${books}/${KIM}`, { fields });
    expect(body.fields).toMatchObject({
      Note: "#header\n- bullet\n",
      Returned: "2026-01-14T08:00:00.000Z",
      Reader: ["recANN00000000000"],
    });
    expect(desk.ask("GET", `${BASE}/Readers`).body.records[0].fields.Books).toEqual([EMMA, KIM]);
  });

  test("with typecast makes choices and numbers", () => {
    const desk = openDesk();
    const { body } = desk.ask("POST", books, { fields: { Kind: "essay", Pages: "12" }, typecast: true });
    expect(body.fields).toMatchObject({ Kind: "essay", Pages: 12 });
  });

  test("by PUT clears what it does not name", () => {
    const { body } = openDesk().ask("PUT", `${books}/${EMMA}`, { fields: { Pages: 5 } });
    expect(body.fields).toEqual({ Pages: 5, IsLent: 0, Broken: { error: "#ERROR!" } });
  });

  test("by upsert creates, updates, and is refused where several are meant", () => {
    const desk = openDesk();
    const upsert = (fields: object, fieldsToMergeOn: readonly string[]) =>
      desk.ask("PATCH", books, { records: [{ fields }], performUpsert: { fieldsToMergeOn } });
    expect(upsert({ Title: "Emma", Pages: 9 }, ["Title"]).body).toMatchObject({
      createdRecords: [],
      updatedRecords: [EMMA],
    });
    expect(upsert({ Title: "New", Pages: 9 }, ["Title"]).body.createdRecords).toHaveLength(1);
    expect(errorOf(upsert({ Pages: 9 }, ["Pages"]))).toEqual([422, "INVALID_UPSERT"]);
    expect(errorOf(upsert({ IsLent: 1 }, ["IsLent"]))[0]).toBe(422);
    expect(errorOf(upsert({ Pages: 1 }, ["Title"]))[0]).toBe(422);
  });

  test.each([
    ["no JSON", "{", 400],
    ["a list", "[]", 400],
    ["nothing", {}, 422],
    ["fields that are none", { fields: [] }, 422],
  ])("with %s as its body is refused", (_, body, status) => {
    expect(openDesk().ask("POST", books, body).status).toBe(status);
  });

  test("that deletes takes records out of every link", () => {
    const desk = openDesk();
    expect(desk.ask("DELETE", `${books}?records[]=${EMMA}`).body).toEqual({
      records: [{ id: EMMA, deleted: true }],
    });
    expect(desk.ask("GET", `${BASE}/Readers`).body.records[0].fields).toEqual({ Name: "Ann" });
    expect(errorOf(desk.ask("DELETE", `${books}/${EMMA}`))).toEqual([404, "MODEL_ID_NOT_FOUND"]);
  });
});

describe("the structure", () => {
  test("is told with its choices, formulas and views", () => {
    const { tables } = openDesk().ask("GET", `meta/bases/${BASE}/tables`).body;
    expect(tables[0]).toMatchObject({ id: BOOKS, primaryFieldId: "fldTITLE000000000" });
    expect("options" in tables[0].fields[0]).toBe(false);
    expect(tables[0].views).toEqual([{ id: "viwLENT0000000000", name: "Lent ones", type: "grid" }]);
    expect(openDesk().ask("GET", "meta/bases").body.bases).toEqual([
      { id: BASE, name: "Library", permissionLevel: "create" },
    ]);
  });

  test("takes new tables, fields, choices and names", () => {
    const desk = openDesk();
    const table = desk.ask("POST", `meta/bases/${BASE}/tables`, {
      name: "Shelves",
      fields: [{ name: "Number", type: "singleLineText" }],
    }).body;
    const field = desk.ask("POST", `meta/bases/${BASE}/tables/${table.id}/fields`, {
      name: "Books",
      type: "multipleRecordLinks",
      options: { linkedTableId: BOOKS },
    });
    expect(field.body.options.inverseLinkFieldId).toMatch(/^fld/);
    const kind = `meta/bases/${BASE}/tables/${BOOKS}/fields/fldKIND0000000000`;
    const choices = [{ name: "novel", id: "selnovel000000000" }, { name: "essay" }];
    expect(desk.ask("PATCH", kind, { options: { choices } }).body.options.choices).toHaveLength(3);
    expect(desk.ask("PATCH", kind, { name: "Sort" }).body.name).toBe("Sort");
    const wire = { choicesByFieldPatch: false };
    expect(openDesk(undefined, { wire }).ask("PATCH", kind, { options: { choices } }).status).toBe(422);
  });
});
