import type { BaseJson } from "../../../emulator/base-json.ts";
import { memoryBase } from "../../../emulator/memory-base.ts";
import { seededRandom } from "../../../emulator/seeded-random.ts";
import type { Store } from "../../../emulator/store/store.ts";
import { type AirtableOverHttp, airtableOverHttp } from "../../../emulator/web-api/airtable-over-http.ts";
import { ALL_SCOPES, type Grant, type WebApiOptions } from "../../../emulator/web-api/options.ts";
import { hmacOf } from "../../../emulator/web-api/serve.ts";
import { type Instant, later } from "../../../src/domain/time/instant.ts";
import { instant } from "../../support/instant.ts";

export const BASE = "appLIBRARY0000000";
export const TOKEN = "patTest";
export const BOOKS = "tblBOOKS000000000";

const choices = (...names: readonly string[]) => ({
  choices: names.map((name) => ({ id: `sel${name}`.padEnd(17, "0"), name })),
});

/** Books and readers, linked with one another; every field type that a person fills. */
export const LIBRARY: BaseJson = {
  id: BASE,
  name: "Library",
  tables: [
    {
      id: BOOKS,
      name: "Books",
      fields: [
        { id: "fldTITLE000000000", name: "Title", type: "singleLineText" },
        { id: "fldPAGES000000000", name: "Pages", type: "number", options: { precision: 0 } },
        { id: "fldLENT0000000000", name: "Lent", type: "checkbox" },
        { id: "fldKIND0000000000", name: "Kind", type: "singleSelect", options: choices("novel", "poem") },
        { id: "fldTAGS0000000000", name: "Tags", type: "multipleSelects", options: choices("old", "new") },
        { id: "fldDAY00000000000", name: "Bought", type: "date" },
        {
          id: "fldAT000000000000",
          name: "Returned",
          type: "dateTime",
          options: { timeZone: "Asia/Jerusalem" },
        },
        { id: "fldNOTE0000000000", name: "Note", type: "richText" },
        {
          id: "fldREADER00000000",
          name: "Reader",
          type: "multipleRecordLinks",
          options: { linkedTableId: "tblREADERS0000000", inverseLinkFieldId: "fldBOOKS000000000" },
        },
        {
          id: "fldISLENT00000000",
          name: "IsLent",
          type: "formula",
          options: { formula: "IF({Lent}, 1, 0)" },
        },
        { id: "fldBROKEN00000000", name: "Broken", type: "formula", options: { formula: "ERROR()" } },
      ],
      views: [{ id: "viwLENT0000000000", name: "Lent ones", filter: "{Lent}" }],
      records: [
        {
          id: "recEMMA0000000000",
          fields: {
            Title: "Emma",
            Pages: 0,
            Lent: true,
            Reader: [{ id: "recANN00000000000" }],
            Bought: "2026-01-02",
          },
        },
        {
          id: "recKIM00000000000",
          fields: { Title: "Kim", Pages: 300, Kind: { name: "novel" }, Bought: "2026-01-05" },
        },
      ],
    },
    {
      id: "tblREADERS0000000",
      name: "Readers",
      fields: [
        { id: "fldNAME0000000000", name: "Name", type: "singleLineText" },
        {
          id: "fldBOOKS000000000",
          name: "Books",
          type: "multipleRecordLinks",
          options: { linkedTableId: BOOKS, inverseLinkFieldId: "fldREADER00000000" },
        },
      ],
      records: [{ id: "recANN00000000000", fields: { Name: "Ann" } }],
    },
  ],
};

/** A library of as many books. */
export const booksOf = (count: number): BaseJson => {
  const [books, readers] = LIBRARY.tables;
  if (!books || !readers) throw new Error("There is no library");
  const records = Array.from({ length: count }, (_, index) => ({
    id: `recBOOK${String(index).padStart(10, "0")}`,
    fields: { Title: `Book ${index}`, Pages: index },
  }));
  return { ...LIBRARY, tables: [{ ...books, records }, readers] };
};

export const GRANT: Grant = {
  user: { id: "usrTEST0000000000", email: "test@example.org" },
  scopes: ALL_SCOPES,
  role: "create",
};

export interface Asked {
  readonly status: number;
  /** Whatever it is: tests say what they expect. */
  readonly body: Answer;
}

/** JSON, read without a look. */
// biome-ignore lint/suspicious/noExplicitAny: what comes over the wire has no type of ours
export type Answer = any;

export interface Desk {
  readonly airtable: AirtableOverHttp;
  readonly store: Store;
  now: Instant;
  /** Asks, a second after the request before; gives status and body. */
  ask(method: string, path: string, body?: unknown, token?: string): Asked;
  /** The same at once. */
  askNow: Desk["ask"];
}

export const START = instant("2026-01-14T08:00:00.000Z");

export function openDesk(json: BaseJson = LIBRARY, options: Partial<WebApiOptions> = {}): Desk {
  const { store, ...memory } = memoryBase(json);
  const desk = { now: START, store } as Desk;
  const airtable = airtableOverHttp(
    { store, ...memory },
    { now: () => desk.now, random: seededRandom(1), sign: hmacOf, tokens: { [TOKEN]: GRANT }, ...options },
  );
  const askNow: Desk["ask"] = (method, path, body, token = TOKEN) => {
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    const sent = body === undefined ? "" : typeof body === "string" ? body : JSON.stringify(body);
    const response = airtable.answer({ method, target: `/v0/${path}`, headers, body: sent });
    return { status: response.status, body: response.body === "" ? undefined : JSON.parse(response.body) };
  };
  return Object.assign(desk, {
    airtable,
    askNow,
    ask: (...given: Parameters<Desk["ask"]>) => {
      desk.now = later(desk.now, 1000);
      return askNow(...given);
    },
  });
}
