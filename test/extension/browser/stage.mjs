import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { servePanel } from "../../../sample/panel/serve.mjs";
import { launch, screenshotFolder } from "./chromium.mjs";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("playwright-core").BrowserContext} BrowserContext */

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * A browser in front of the sample school, for the steps of somebody who runs one.
 * @param {string} path of the browser
 */
export async function openStage(path) {
  const folder = screenshotFolder();
  const { url, close } = await servePanel();
  const browser = await launch(path);
  /** @type {string[]} */
  const complaints = [];
  let shots = 0;
  return {
    folder,
    browser,
    complaints,
    shots: () => shots,

    /** @param {string} query */
    async open(query = "") {
      const page = await browser.newPage();
      page.on("pageerror", (error) => complaints.push(`${query}: ${error.message}`));
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning")
          complaints.push(`${query}: ${message.text()}`);
      });
      page.setDefaultTimeout(15_000);
      await page.goto(`${url}${query}`);
      return page;
    },

    /** @param {Page} page @param {string} name */
    async shot(page, name) {
      shots += 1;
      // The SDK lets its dialogs fade in.
      await page.waitForFunction(
        () =>
          document.getAnimations().every(({ playState }) => playState !== "running") ||
          document.querySelector(".ss-waiting, .ss-loading"),
      );
      await page.screenshot({ path: join(folder, `${String(shots).padStart(2, "0")}-${name}.png`) });
    },

    /** @param {string} name @param {() => Promise<void>} work */
    async step(name, work) {
      await work();
      process.stdout.write(`✓ ${name}\n`);
    },

    async close() {
      await browser.close();
      await close();
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof openStage>>} Stage */

/** The accessibility tree as axe-core sees it. @param {Page} page @param {string} where */
export async function assertAccessible(page, where) {
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    // @ts-expect-error axe has just been put into the page
    const { violations: found } = await window.axe.run(document, { resultTypes: ["violations"] });
    return found.map((/** @type {any} */ { id, help, nodes }) => ({
      id,
      help,
      nodes: nodes
        .slice(0, 3)
        .map((/** @type {any} */ { html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary}`),
    }));
  });
  assert.deepEqual(violations, [], `${where} is not accessible`);
}

/** The rows of the plan that are drawn. @param {Page} page */
export const rows = (page) => page.locator(".ss-row");
/** @param {Page} page @param {string} name */
export const tab = (page, name) => page.click(`#ss-tab-${name}`);
/** @param {Page} page @param {string} label @param {string} option */
export const choose = (page, label, option) =>
  page.getByLabel(label, { exact: true }).selectOption({ label: option });
/** @param {Page} page */
export const applyButton = (page) => page.getByRole("button", { name: /^Apply \d+ change/ });
/** How many changes the button offers. @param {Page} page */
export const changes = async (page) => Number(/\d+/.exec(await applyButton(page).innerText())?.[0]);
/** How many rows the filters let through. @param {Page} page */
export const shown = async (page) => Number(/\d+/.exec(await page.locator(".ss-shown").innerText())?.[0]);
/** The plan has been on the screen for a while. @param {Page} page */
export const letRead = (page) => page.evaluate(() => /** @type {any} */ (window).sample.pass(5000));
/** The whole base as text. @param {Page} page @returns {Promise<string>} */
export const baseText = (page) =>
  page.evaluate(() => JSON.stringify(/** @type {any} */ (window).sample.memory.toJson()));

/** Whether a part, or at least its beginning, is on the screen. @param {Page} page @param {string} selector */
export const inView = (page, selector) =>
  page
    .locator(selector)
    .first()
    .evaluate((part) => {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      return right > 0 && left < innerWidth && bottom > 0 && top < innerHeight;
    });

/** What somebody else does in the base. @param {Page} page @param {string} table @param {string} id @param {object} cells @param {boolean} push */
export const edit = (page, table, id, cells, push) =>
  page.evaluate(
    ([tableName, recordId, values, isPushed]) => {
      // @ts-expect-error the sample page puts it there
      const { memory, push: tell } = window.sample;
      memory.store.update(memory.store.table(tableName), [{ id: recordId, cells: values }]);
      if (isPushed) tell();
    },
    /** @type {const} */ ([table, id, cells, push]),
  );

/** What the fields of the sample school are called. */
export const SLOT_NAMES = {
  status: "סטטוס",
  source: "נוצר מתוך",
  date: "תאריך שיעור",
  key: "natural_key",
  capacity: "קיבולת כוללת",
};
