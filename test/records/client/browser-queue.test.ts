import { existsSync } from "node:fs";
import * as esbuild from "esbuild";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { serveAirtable } from "../../../emulator/web-api/serve.ts";
import { TEACHERS } from "../../../sample/school-fields.ts";
import type { RecordsClient } from "../../../src/records/client/records-client.ts";
import { openServing, type Serving } from "../../service/serving.ts";

const BROWSER =
  process.env.CHROMIUM ??
  ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
if (BROWSER === undefined)
  console.log("Left out: there is no Chromium, so the queue in a browser was not tried");

/** The page is not loaded over the network, and would have to ask a person before it may reach this machine. */
const LOOPBACK = "--disable-features=LocalNetworkAccessChecks";

/** Nobody listens there: the page is one that the browser has kept, which opens without a network. */
const APP = "http://localhost:9/";
const NAME = "שם";
const NO_RATE = { limits: { perSecondAndBase: 1e9, perSecondAndToken: 1e9 } };
const [DANA, SECOND] = ["recTeacher0000001", "recTeacher0000002"] as const;

declare const client: RecordsClient<Record<string, Record<string, unknown>>>;

/** A page of the school's own that keeps what it cannot send, and sends it as soon as it can. */
async function pageWith({ address, key }: Serving): Promise<string> {
  const { outputFiles } = await esbuild.build({
    entryPoints: ["src/records/client.ts"],
    ...{ bundle: true, write: false, format: "iife", globalName: "slotSync", target: "es2021" },
  });
  const given = JSON.stringify({ address, school: "main", key });
  return `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script>${outputFiles?.[0]?.text}
    var client = slotSync.recordsClient({
      ...${given},
      fetch: (address, request) => fetch(address, request),
      storage: localStorage,
      now: Date.now,
      newId: () => crypto.randomUUID(),
      exclusively: (work) => navigator.locks.request("slot-sync", work),
    });
    addEventListener("online", () => client.sendQueue());
    client.sendQueue();
  </script>`;
}

async function openBrowser(serving: Serving): Promise<BrowserContext> {
  const browser = await chromium.launch({ executablePath: BROWSER ?? "", args: ["--no-sandbox", LOOPBACK] });
  onTestFinished(() => browser.close());
  const context = await browser.newContext();
  const body = await pageWith(serving);
  await context.route(APP, (route) => route.fulfill({ body, contentType: "text/html" }));
  return context;
}
async function openPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(APP);
  return page;
}

const openSchool = () => openServing({}, { origins: ["http://localhost:9"] });
const namesIn = ({ memory }: Serving): readonly unknown[] =>
  (memory.toJson().tables.find(({ name }) => name === TEACHERS.name)?.records ?? []).map(
    ({ fields }) => fields[NAME],
  );
const times = (serving: Serving, name: string): number =>
  namesIn(serving).filter((each) => each === name).length;

const update = (page: Page, id: string, name: string) =>
  page.evaluate(([table, record, value]) => client.updateRecord(table, record, { שם: value }), [
    TEACHERS.name,
    id,
    name,
  ] as const);
const create = (page: Page, name: string) =>
  page.evaluate(([table, value]) => client.createRecord(table, { שם: value }), [
    TEACHERS.name,
    name,
  ] as const);
const states = (page: Page) => page.evaluate(() => client.queue().map(({ state }) => state));
const sent = (page: Page) =>
  page.waitForFunction(() => client.queue().every(({ state }) => state !== "waiting"));

test.skipIf(BROWSER === undefined)(
  "8 what is entered in a browser without a network outlives a reload, and is made once when the network is back",
  async () => {
    const serving = await openSchool();
    const context = await openBrowser(serving);
    const page = await openPage(context);
    expect(await update(page, DANA, "דנה")).toMatchObject({ data: { fields: { [NAME]: "דנה" } } });

    await context.setOffline(true);
    expect(await update(page, DANA, "א")).toMatchObject({ queued: expect.any(String) });
    expect(await update(page, DANA, "ב")).toMatchObject({ queued: expect.any(String) });
    expect(await create(page, "חדשה")).toMatchObject({ queued: expect.any(String) });
    await page.reload();
    expect(await states(page)).toEqual(["waiting", "waiting", "waiting"]);
    // Two who are called the same are two.
    await create(page, "חדשה");
    await update(page, SECOND, "ג");
    expect((await states(page)).length).toBe(5);

    await context.setOffline(false);
    await sent(page);
    expect(await states(page)).toEqual([]);
    expect([times(serving, "ב"), times(serving, "ג"), times(serving, "חדשה"), times(serving, "א")]).toEqual([
      1, 1, 2, 0,
    ]);
    const changes = JSON.parse((await serving.run("audit", "--record", DANA, "--json")).out).entries;
    expect(changes.map(({ after }: { readonly after: unknown }) => after)).toEqual(["דנה", "א", "ב"]);
  },
);

test.skipIf(BROWSER === undefined)(
  "8 two tabs that share what waits make it once, and an answer that was lost makes nothing twice",
  async () => {
    const serving = await openSchool();
    const context = await openBrowser(serving);
    const [first, second] = [await openPage(context), await openPage(context)];
    await second.evaluate((table) => client.listRecords(table), TEACHERS.name);
    // It arrives, and nobody hears of it.
    await context.route(`${serving.address}/**`, async (route) => {
      if (route.request().method() === "POST") await route.fetch();
      await route.abort();
    });
    expect(await create(first, "אבודה")).toMatchObject({ queued: expect.any(String) });
    expect(times(serving, "אבודה")).toBe(1);
    await context.unroute(`${serving.address}/**`);

    // The service has kept it for Airtable, and nobody hears of that either.
    await serving.airtable.close();
    await context.route(`${serving.address}/**`, async (route) => {
      if (route.request().method() === "POST") expect((await route.fetch()).status()).toBe(202);
      await route.abort();
    });
    expect(await create(first, "שמורה")).toMatchObject({ queued: expect.any(String) });
    await context.unroute(`${serving.address}/**`);
    const port = Number(new URL(serving.airtable.origin).port);
    const airtable = await serveAirtable(serving.memory, { port, ...NO_RATE });
    onTestFinished(() => airtable.close());

    await context.setOffline(true);
    await create(first, "מהראשונה");
    await create(second, "מהשנייה");
    await update(second, SECOND, "ד");
    memoryEdit(serving, SECOND, "מישהו אחר");
    await context.setOffline(false);
    await Promise.all([first, second].map((page) => page.evaluate(() => client.sendQueue())));
    await sent(first);
    expect((await serving.run("queue", "send")).code).toBe(0);
    const made = ["אבודה", "שמורה", "מהראשונה", "מהשנייה"].map((name) => [name, times(serving, name)]);
    expect(made).toEqual(made.map(([name]) => [name, 1]));
    // What somebody else has changed meanwhile stays, and the service keeps the edit for a person. The browser hears of
    // that, unless the service had not yet found Airtable again and took the edit into its own queue.
    expect([times(serving, "מישהו אחר"), times(serving, "ד")]).toEqual([1, 0]);
    const { conflicts } = JSON.parse((await serving.run("queue", "list", "--json")).out);
    expect(conflicts).toMatchObject([
      { record: SECOND, fields: { [NAME]: { to: "ד", present: "מישהו אחר" } } },
    ]);
    expect(["", "conflict"]).toContain((await states(second)).join());
  },
);

function memoryEdit({ memory }: Serving, id: string, name: string): void {
  const table = memory.store.table(TEACHERS.name);
  const field = table.fields.find((each) => each.name === NAME)?.id ?? "";
  memory.store.update(table, [{ id, cells: { [field]: name } }]);
}
