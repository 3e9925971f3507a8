import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { servePanel } from "../../sample/panel/serve.mjs";
import { browserPath, launch, screenshotFolder } from "./browser.mjs";

/** What the fields of the sample school are called. */
const SLOT_NAMES = { status: "סטטוס", source: "נוצר מתוך", date: "תאריך שיעור", key: "natural_key" };

/** Drives the control panel in a real browser: the steps of somebody who runs a school. */
const path = browserPath();
if (path === undefined) {
  process.stderr.write(
    "There is no browser here, so the control panel was not tried in one. Install Chromium (Debian: apt-get install " +
      "chromium) or name one in the environment variable CHROMIUM, and run this again.\n",
  );
  process.exit(1);
}

const folder = screenshotFolder();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const { url, close } = await servePanel();
const browser = await launch(path);
/** @type {string[]} */
const complaints = [];
let shots = 0;

/** @param {string} query */
async function open(query = "") {
  const page = await browser.newPage();
  page.on("pageerror", (error) => complaints.push(`${query}: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning")
      complaints.push(`${query}: ${message.text()}`);
  });
  page.setDefaultTimeout(15_000);
  await page.goto(`${url}${query}`);
  return page;
}
/** @typedef {Awaited<ReturnType<typeof open>>} Page */

/** @param {Page} page @param {string} name */
async function shot(page, name) {
  shots += 1;
  // The SDK lets its dialogs fade in.
  await page.waitForFunction(
    () =>
      document.getAnimations().every(({ playState }) => playState !== "running") ||
      document.querySelector(".ss-waiting"),
  );
  await page.screenshot({ path: join(folder, `${String(shots).padStart(2, "0")}-${name}.png`) });
}

/** The accessibility tree as axe-core sees it. @param {Page} page @param {string} where */
async function assertAccessible(page, where) {
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

/** The plan has been on the screen for a while. @param {Page} page */
const letRead = (page) => page.evaluate(() => /** @type {any} */ (window).sample.pass(5000));

/** @param {string} name @param {() => Promise<void>} work */
async function step(name, work) {
  await work();
  process.stdout.write(`✓ ${name}\n`);
}

/** The rows of the list that are drawn. @param {Page} page */
const rows = (page) => page.locator(".ss-row");
/** @param {Page} page @param {string} name */
const tab = (page, name) => page.click(`#ss-tab-${name}`);
/** @param {Page} page */
const applyButton = (page) => page.getByRole("button", { name: /^Apply \d+ change/ });
/** How many changes the button offers. @param {Page} page */
const changes = async (page) => Number(/\d+/.exec(await applyButton(page).innerText())?.[0]);
/** How many rows the filters let through. @param {Page} page */
const shown = async (page) => Number(/\d+/.exec(await page.locator(".ss-shown").innerText())?.[0]);
/** What somebody else does in the base. @param {Page} page @param {string} table @param {string} id @param {object} cells @param {boolean} push */
const edit = (page, table, id, cells, push) =>
  page.evaluate(
    ([tableName, recordId, values, isPushed]) => {
      // @ts-expect-error the sample page puts it there
      const { memory, push: tell } = window.sample;
      memory.store.update(memory.store.table(tableName), [{ id: recordId, cells: values }]);
      if (isPushed) tell();
    },
    /** @type {const} */ ([table, id, cells, push]),
  );

const { status: STATUS, source: SOURCE, date: DATE, key: KEY } = SLOT_NAMES;
/** A slot that the plan would close, because its template was deleted. @param {Page} page @returns {Promise<string>} */
const slotToClose = (page) =>
  page.evaluate(
    ([status, source, date, key]) =>
      /** @type {any} */ (window).sample.memory
        .toJson()
        .tables[1].records.find(
          (/** @type {any} */ { fields }) =>
            !fields[source] &&
            fields[status].name === "open" &&
            fields[key].startsWith("rec") &&
            fields[date] > "2026-01-14",
        ).id,
    /** @type {const} */ ([STATUS, SOURCE, DATE, KEY]),
  );

try {
  const page = await open();
  await step("opens with the plan of the sample school, what needs a person on top", async () => {
    await rows(page).first().waitFor();
    assert.ok((await changes(page)) > 0);
    assert.match(await page.locator(".ss-section").first().innerText(), /Needs a person/);
    assert.match((await rows(page).first().getAttribute("class")) ?? "", /ss-row-person/);
    await shot(page, "plan");
    await assertAccessible(page, "the plan");
  });

  await step("filters by kind, teacher and reason", async () => {
    const first = await shown(page);
    await page.getByRole("button", { name: /Left alone/ }).click();
    const all = await shown(page);
    assert.ok(all > first, "what is left alone has come in addition");
    await page.getByLabel("Teacher", { exact: true }).selectOption({ label: "דנה לוי" });
    const own = await shown(page);
    assert.ok(own > 0 && own < all, `Dana has ${own} of ${all} rows`);
    await shot(page, "plan-filtered");
    await page.getByLabel("Teacher", { exact: true }).selectOption({ label: "All" });
    await page.getByLabel("Reason").selectOption({ label: "Locked" });
    assert.match(await rows(page).first().innerText(), /locked/i);
    await page.getByText("Clear filters").click();
    assert.equal(await shown(page), first);
  });

  await step("opens the record of a row in Airtable", async () => {
    await rows(page).filter({ hasText: "booked" }).first().getByRole("button").click();
    await page.waitForFunction(() => /** @type {any} */ (window).sample.opened.length === 1);
    const [opened] = await page.evaluate(() => /** @type {any} */ (window).sample.opened);
    assert.match(opened, /^tblqMt721kMMtRIWm\/recSlot/);
  });

  await step("follows the base: a slot that somebody books is left alone at once", async () => {
    const before = await changes(page);
    const closing = await slotToClose(page);
    await edit(page, "slot_inventory", closing, { [STATUS]: { name: "booked" } }, true);
    await page.locator(".ss-news").waitFor();
    assert.equal(await changes(page), before - 1);
    await shot(page, "plan-followed");
  });

  await step("sees a conflict: what changed behind its back is shown, and nothing is written", async () => {
    await letRead(page);
    const before = await page.evaluate(() =>
      JSON.stringify(/** @type {any} */ (window).sample.memory.toJson()),
    );
    const planned = await changes(page);
    const closing = await slotToClose(page);
    await edit(page, "slot_inventory", closing, { is_locked: true }, true);
    await applyButton(page).click();
    await page.getByText("The base has changed since you looked").waitFor();
    assert.match(await page.locator(".ss-gone").innerText(), /Closed/);
    await shot(page, "conflict");
    await assertAccessible(page, "the conflict");
    await edit(page, "slot_inventory", closing, { is_locked: null }, true);
    assert.equal(
      await page.evaluate(() => JSON.stringify(/** @type {any} */ (window).sample.memory.toJson())),
      before,
    );
    await page.getByRole("button", { name: "Look at it first" }).click();
    await page.getByRole("button", { name: `Apply ${planned} changes` }).waitFor();
  });

  await step("applies exactly the plan, and then has nothing left to do", async () => {
    await letRead(page);
    const planned = await changes(page);
    await applyButton(page).click();
    await page.locator(".ss-card:focus .ss-progress").waitFor();
    await shot(page, "applying");
    await page.locator(".ss-card:focus").getByRole("button", { name: "Back to the plan" }).waitFor();
    const result = /Done\s+(\d+) created, (\d+) updated, (\d+) deactivated/.exec(
      await page.locator(".ss-card").innerText(),
    );
    assert.equal(Number(result?.[1]) + Number(result?.[2]) + Number(result?.[3]), planned);
    await shot(page, "applied");
    await assertAccessible(page, "the result");
    await page.getByRole("button", { name: "Back to the plan" }).click();
    await page.getByRole("heading", { name: "Everything is as the templates want it" }).first().waitFor();
    await page.locator(".ss-title:focus").waitFor();
    await shot(page, "plan-up-to-date");
  });

  await step("shows the weeks; arrow keys go about them, Enter tells the story of an hour", async () => {
    await tab(page, "weeks");
    await page.getByRole("button", { name: "Next week" }).click();
    await page.getByLabel("Teacher", { exact: true }).selectOption({ label: "תמר גולן" });
    await page.locator(".ss-state-blocked.ss-hour").first().waitFor();
    await shot(page, "weeks");
    await assertAccessible(page, "the weeks");
    await page.locator('.ss-hour[tabindex="0"]').focus();
    const first = await page.evaluate(() => document.activeElement?.getAttribute("data-cell"));
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    const moved = await page.evaluate(() => document.activeElement?.getAttribute("data-cell"));
    assert.ok(moved && moved !== first, `the focus has moved from ${first} to ${moved}`);
    await page.locator(".ss-state-blocked.ss-hour").first().click();
    const dialog = page.getByRole("dialog");
    assert.match(await dialog.innerText(), /Blocked by a person[\s\S]*A person has blocked it/);
    await shot(page, "story");
    await assertAccessible(page, "the story");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await page.getByText("By day", { exact: true }).click();
    await page.locator(".ss-column").nth(5).waitFor();
    await shot(page, "weeks-by-day");
  });

  await step("checks the base, and makes the table that is missing", async () => {
    await tab(page, "checks");
    await page.getByRole("button", { name: /^Add: .*overlap_log/ }).click();
    await page.getByText("Done: the table overlap_log was created").waitFor();
    await shot(page, "checks");
    await page.getByText("Show also what is there").click();
    await shot(page, "checks-everything");
    await assertAccessible(page, "the checks");
  });

  await step("keeps settings that can be meant, and says what it expects of others", async () => {
    await tab(page, "settings");
    const days = page.getByLabel("Days ahead");
    await days.fill("soon");
    await days.blur();
    await page.getByText("Not saved. Expected: a whole number from 0 to 3650").waitFor();
    await shot(page, "settings-problem");
    await days.fill("7");
    await days.blur();
    await page.getByText("daysAhead: 7,").waitFor();
    await assertAccessible(page, "the settings");
    await shot(page, "settings");
  });

  await step("switches to Hebrew, from right to left", async () => {
    await page.getByLabel("Language").selectOption({ label: "Hebrew" });
    await page.waitForFunction(() => document.documentElement.dir === "rtl");
    await shot(page, "hebrew-settings");
    await tab(page, "plan");
    await page.getByRole("heading", { name: "דורש טיפול" }).waitFor();
    await shot(page, "hebrew-plan");
    await tab(page, "weeks");
    await page.locator(".ss-hour").first().waitFor();
    await shot(page, "hebrew-weeks");
    await assertAccessible(page, "the Hebrew weeks");
    await page.locator(".ss-hour.ss-state-booked").first().click();
    await page.getByRole("dialog").waitFor();
    await shot(page, "hebrew-story");
    await page.keyboard.press("Escape");
    await tab(page, "checks");
    await page
      .getByRole("table")
      .waitFor()
      .catch(() => undefined);
    await shot(page, "hebrew-checks");
    await assertAccessible(page, "the Hebrew checks");
  });
  await page.close();

  await step("stops between calls, and plans again what is left", async () => {
    const slow = await open("?latency=1200&many&daysAhead=21&maxInFlight=1");
    await rows(slow).first().waitFor();
    const before = Number(/\d+/.exec(await applyButton(slow).innerText())?.[0]);
    assert.ok(before > 300, `${before} changes are enough to stop among`);
    await shot(slow, "many");
    const drawn = await rows(slow).count();
    assert.ok(drawn < 60, `${drawn} rows are drawn, not all ${before}`);
    await applyButton(slow).click();
    await slow.waitForFunction(() => /[1-9]\d* of \d+ written/.test(document.body.innerText));
    await shot(slow, "writing");
    await assertAccessible(slow, "the progress");
    await slow.getByRole("button", { name: "Stop" }).click();
    await slow.getByRole("button", { name: "Back to the plan" }).waitFor();
    assert.match(await slow.locator(".ss-card").innerText(), /Stopped[\s\S]*left and planned again/);
    await slow.getByRole("button", { name: /^Apply/ }).waitFor();
    await shot(slow, "stopped");
    const after = Number(/\d+/.exec(await applyButton(slow).innerText())?.[0]);
    assert.ok(after > 0 && after < before, `${after} of ${before} are left`);
    await slow.close();
  });

  await step("refuses to close very many hours, until somebody says that it is meant", async () => {
    const emptied = await open("?emptied");
    await applyButton(emptied).click();
    await emptied.getByText("This would close very many hours").waitFor();
    await shot(emptied, "refused");
    await assertAccessible(emptied, "the refusal");
    await emptied.getByRole("button", { name: /It is meant/ }).click();
    await emptied.getByText(/0 created, 0 updated, \d+ deactivated/).waitFor();
    await emptied.close();
  });

  await step("shows double bookings, and every sign of the calendar", async () => {
    const busy = await open("?overlaps");
    await rows(busy).first().waitFor();
    await busy.getByLabel("Reason").selectOption({ label: "Overlaps another slot" });
    assert.match(
      await rows(busy).first().innerText(),
      /Overlaps [\s\S]*Move one of them \(a slot of a template by moving the template\)/,
    );
    await busy.getByLabel("Reason").selectOption({ label: "Would overlap another hour" });
    assert.match(await rows(busy).first().innerText(), /not opened for [\s\S]*would overlap/);
    await shot(busy, "overlaps");
    await tab(busy, "weeks");
    await busy.getByRole("button", { name: "Next week" }).click();
    await busy.getByLabel("Teacher", { exact: true }).selectOption({ label: "דנה לוי" });
    await busy.locator(".ss-hour.ss-state-refused").first().waitFor();
    await shot(busy, "overlaps-refused");
    await busy.getByLabel("Teacher", { exact: true }).selectOption({ label: "יוסי כהן" });
    await busy.locator(".ss-hour.ss-overlapping").first().waitFor();
    await shot(busy, "overlaps-weeks");
    await busy.locator(".ss-hour.ss-state-closed").first().click();
    await busy.getByText("Removed · its template is gone").waitFor();
    await shot(busy, "story-with-log");
    await busy.keyboard.press("Escape");
    await assertAccessible(busy, "the overlaps");
    await busy.close();
  });

  await step("tells whoever may only look why nothing can be applied", async () => {
    const reader = await open("?role=reader");
    await applyButton(reader).waitFor();
    assert.equal(await applyButton(reader).isDisabled(), true);
    await reader.getByText("You need at least the permission of an editor.").waitFor();
    await shot(reader, "no-permission");
    await assertAccessible(reader, "the plan of a reader");
    await tab(reader, "settings");
    assert.equal(await reader.getByLabel("Days ahead").isDisabled(), true);
    await reader.close();
  });

  await step("says what is missing in a base that is not ready, or empty, or wrongly set", async () => {
    const broken = await open("?broken");
    await broken.getByText("The base is not ready yet").waitFor();
    await shot(broken, "not-ready");
    await assertAccessible(broken, "the base that is not ready");
    await broken.getByRole("button", { name: "Checks" }).click();
    await broken.getByText("Something that is required is missing").waitFor();
    await shot(broken, "not-ready-checks");
    await broken.close();
    const slow = await open("?latency=4000");
    await slow.getByText("Reading the base…").waitFor();
    await shot(slow, "loading");
    await assertAccessible(slow, "the panel while it reads");
    await slow.close();
    const empty = await open("?empty");
    await empty.getByText("There are no weekly templates yet").waitFor();
    await shot(empty, "empty");
    await empty.close();
    const wrong = await open("?daysAhead=soon");
    await wrong.getByText("A setting cannot be used").waitFor();
    await shot(wrong, "wrong-setting");
    await wrong.close();
  });

  await step("is dark where Airtable is", async () => {
    const dark = await open();
    await dark.emulateMedia({ colorScheme: "dark" });
    await rows(dark).first().waitFor();
    await shot(dark, "dark-plan");
    await assertAccessible(dark, "the dark plan");
    for (const name of ["weeks", "checks", "settings"]) {
      await tab(dark, name);
      await dark.locator(".ss-hour, .ss-table, .ss-setting, .ss-features").first().waitFor();
      await shot(dark, `dark-${name}`);
      await assertAccessible(dark, `the dark ${name}`);
    }
    await tab(dark, "weeks");
    await dark.locator(".ss-hour").first().click();
    await shot(dark, "dark-story");
    await dark.close();
  });

  await step("fits into a narrow window", async () => {
    const narrow = await open();
    await narrow.setViewportSize({ width: 420, height: 760 });
    await rows(narrow).first().waitFor();
    await shot(narrow, "narrow-plan");
    await tab(narrow, "weeks");
    await narrow.locator(".ss-hour").first().waitFor();
    await shot(narrow, "narrow-weeks");
    await tab(narrow, "settings");
    await shot(narrow, "narrow-settings");
    await narrow.close();
  });

  await step("nothing was complained of in the browser's console", async () => {
    assert.deepEqual(complaints, []);
  });
  process.stdout.write(`${shots} screenshots for you to look at: ${folder}\n`);
} catch (thrown) {
  for (const complaint of complaints) process.stderr.write(`The browser said: ${complaint}\n`);
  throw thrown;
} finally {
  await browser.close();
  await close();
}
