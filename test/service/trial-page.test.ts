import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { openServing } from "./serving.ts";

const BROWSER =
  process.env.CHROMIUM ??
  ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
if (BROWSER === undefined)
  console.log("Left out: there is no Chromium, so the page of a trial was not opened");

test.skipIf(BROWSER === undefined)(
  "the page of a trial shows health, answers and what just happened",
  async () => {
    const { address, key, ask, err } = await openServing();
    const browser = await chromium.launch({ executablePath: BROWSER ?? "", args: ["--no-sandbox"] });
    onTestFinished(() => browser.close());
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("console", (message) => void (message.type() === "error" && problems.push(message.text())));
    await page.goto(`${address}/#${key}`);
    await page.getByRole("status").getByText("Alive, and no run is late.").waitFor();
    // The first run writes more than the page shows, so what is to be seen beside it comes after it.
    await page.locator("#happened").getByText("slot_inventory").first().waitFor();
    const { id } = (
      await ask("POST", "/v1/main/tables/weekly_slot/records", { fields: { slot: "<b>new</b>" } })
    ).body.data;
    await page.reload();
    await page.locator("#happened").getByText(id).first().waitFor();
    // What somebody has typed is text, never markup.
    expect(await page.locator("#happened b").count()).toBe(0);
    await page.locator("[data-route*=availability]").click();
    await page.locator("#answer").getByText('"ok": true').waitFor();
    expect(problems).toEqual([]);
    expect(err()).not.toContain(key);
  },
);
