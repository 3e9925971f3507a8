import Airtable from "airtable";
import { AirtableTs } from "airtable-ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { memoryBase } from "../../../emulator/memory-base.ts";
import { type ServedAirtable, serveAirtable } from "../../../emulator/web-api/serve.ts";
import { BASE, BOOKS, booksOf, GRANT, LIBRARY, TOKEN } from "./library.ts";

/** Two clients that nobody here has written do their work; there are enough requests a second for them. */
describe.each([
  ["a few books", LIBRARY],
  ["250 books", booksOf(250)],
])("with %s", (_, json) => {
  let served: ServedAirtable;
  beforeAll(async () => {
    served = await serveAirtable(memoryBase(json), {
      tokens: { [TOKEN]: GRANT },
      limits: { perSecondAndBase: 1000, perSecondAndToken: 1000 },
    });
  });
  afterAll(() => served.close());

  test("the official client lists, gets, creates, updates, replaces, upserts and deletes", async () => {
    const base = new Airtable({ apiKey: TOKEN, endpointUrl: served.origin }).base(BASE);
    const books = base.table("Books");
    const before = await books.select().all();
    expect(before).toHaveLength(json.tables[0]?.records.length ?? 0);

    const created = await books.create([
      { fields: { Title: "Ulysses", Pages: 730, Lent: true, Kind: "novel", Tags: ["old"] } },
      { fields: { Title: "Howl", Bought: "1956-11-01", Reader: ["recANN00000000000"] } },
    ] as never);
    const [ulysses, howl] = created as unknown as readonly Airtable.Record<Airtable.FieldSet>[];
    expect(ulysses?.fields).toMatchObject({
      Title: "Ulysses",
      Pages: 730,
      Lent: true,
      Kind: "novel",
      Tags: ["old"],
    });
    expect((await books.find(howl?.id ?? "")).fields).toEqual({
      Title: "Howl",
      Bought: "1956-11-01",
      Reader: ["recANN00000000000"],
      IsLent: 0,
      Broken: { error: "#ERROR!" },
    });

    const found = await books
      .select({ filterByFormula: "{Title} = 'Ulysses'", fields: ["Title", "Pages"], method: "post" } as never)
      .all();
    expect(found.map(({ fields }) => fields)).toEqual([{ Title: "Ulysses", Pages: 730 }]);
    const sorted = await books.select({ sort: [{ field: "Title", direction: "desc" }], maxRecords: 1 }).all();
    expect(sorted[0]?.get("Title")).toBe("Ulysses");
    const lent = await books.select({ view: "Lent ones" }).firstPage();
    expect(lent.some(({ id }) => id === ulysses?.id)).toBe(true);

    const changed = await books.update(ulysses?.id ?? "", { Pages: 0, Lent: false });
    expect(changed.fields).toMatchObject({ Title: "Ulysses", Pages: 0, Kind: "novel" });
    expect(changed.get("Lent")).toBeUndefined();
    const replaced = await books.replace(ulysses?.id ?? "", { Title: "Ulysses" });
    expect(replaced.fields).toEqual({ Title: "Ulysses", IsLent: 0, Broken: { error: "#ERROR!" } });

    const upserted = await books.update(
      [{ fields: { Title: "Howl", Pages: 57 } }, { fields: { Title: "Beowulf", Pages: 3182 } }] as never,
      { performUpsert: { fieldsToMergeOn: ["Title"] } } as never,
    );
    expect(upserted).toHaveLength(2);
    expect((await books.find(howl?.id ?? "")).get("Pages")).toBe(57);

    const gone = [ulysses, ...(upserted as unknown as readonly { readonly id: string }[])].map(
      (each) => each?.id ?? "",
    );
    expect(await books.destroy(gone)).toHaveLength(3);
    await expect(books.find(gone[0] as string)).rejects.toMatchObject({
      statusCode: 404,
      message: "Record not found",
    });
    expect(await books.select().all()).toHaveLength(before.length);
  });

  test("the official client understands the errors", async () => {
    const base = new Airtable({ apiKey: TOKEN, endpointUrl: served.origin }).base(BASE);
    await expect(base.table("Books").create({ Kind: "essay" })).rejects.toMatchObject({
      error: "INVALID_MULTIPLE_CHOICE_OPTIONS",
      statusCode: 422,
    });
    await expect(base.table("Books").create({ Titel: "x" })).rejects.toMatchObject({
      error: "UNKNOWN_FIELD_NAME",
    });
    await expect(base.table("Shelves").select().all()).rejects.toMatchObject({ statusCode: 403 });
    const stranger = new Airtable({ apiKey: "patStranger", endpointUrl: served.origin }).base(BASE);
    await expect(stranger.table("Books").select().all()).rejects.toMatchObject({
      error: "AUTHENTICATION_REQUIRED",
    });
  });

  test("airtable-ts reads the structure and does its work by field ids", async () => {
    const db = new AirtableTs({ apiKey: TOKEN, endpointUrl: served.origin, baseSchemaCacheDurationMs: 0 });
    const table = {
      name: "book",
      baseId: BASE,
      tableId: BOOKS,
      schema: {
        title: "string",
        pages: "number | null",
        lent: "boolean",
        kind: "string | null",
        reader: "string[]",
      },
      mappings: {
        title: "fldTITLE000000000",
        pages: "fldPAGES000000000",
        lent: "fldLENT0000000000",
        kind: "fldKIND0000000000",
        reader: "fldREADER00000000",
      },
    } as const;
    const before = (await db.scan(table)).length;
    const row = await db.insert(table, {
      title: "Ada",
      pages: null,
      lent: true,
      kind: "novel",
      reader: ["recANN00000000000"],
    });
    expect(await db.get(table, row.id)).toEqual({
      id: row.id,
      title: "Ada",
      pages: null,
      lent: true,
      kind: "novel",
      reader: ["recANN00000000000"],
    });
    const changed = await db.update(table, {
      id: row.id,
      lent: false,
      reader: [] as string[],
    } as { id: string; lent: boolean; reader: string[]; kind?: string | null });
    expect([changed.lent, changed.reader, changed.kind]).toEqual([false, [], "novel"]);
    await db.remove(table, { id: row.id }.id);
    expect(await db.scan(table)).toHaveLength(before);
  });
});
