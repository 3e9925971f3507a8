import assert from "node:assert/strict";
import {
  applyButton,
  assertAccessible,
  baseText,
  changes,
  choose,
  edit,
  letRead,
  rows,
  SLOT_NAMES,
  shown,
  tab,
} from "./stage.mjs";

/** @typedef {import("./stage.mjs").Stage} Stage */

const { status: STATUS, source: SOURCE, date: DATE, key: KEY } = SLOT_NAMES;
/** A slot that the plan would close, because its template was deleted. @param {import("./stage.mjs").Page} page @returns {Promise<string>} */
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

/** The plan: read, filtered, followed and applied. @param {Stage} stage */
export async function drivePlan({ open, shot, step }) {
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
    await rows(page)
      .filter({ hasText: "This hour: booked" })
      .first()
      .getByRole("button", { name: /^Open/ })
      .click();
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
    const before = await baseText(page);
    const planned = await changes(page);
    const closing = await slotToClose(page);
    await edit(page, "slot_inventory", closing, { is_locked: true }, true);
    await applyButton(page).click();
    await page.getByText("The base has changed since you looked").waitFor();
    assert.match(await page.locator(".ss-gone").innerText(), /Blocked/);
    await shot(page, "conflict");
    await assertAccessible(page, "the conflict");
    await edit(page, "slot_inventory", closing, { is_locked: null }, true);
    assert.equal(await baseText(page), before);
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
    await page.locator(".ss-title:focus").waitFor();
    await page.getByRole("heading", { name: /^Nothing to write, and \d+ things need you/ }).waitFor();
    assert.equal(await page.getByText("Everything is as the templates want it").count(), 0);
    await page.getByText(/^Last run, 10:0\d: \d+ created/).click();
    await page.locator(".ss-last-run .ss-deeds p").first().waitFor();
    assert.equal(await page.locator(".ss-last-run .ss-deeds > p:not(.ss-quiet)").count(), planned);
    await shot(page, "last-run");
    await assertAccessible(page, "the last run");
    await page.getByText(/^Last run, /).click();
    await shot(page, "plan-up-to-date");
  });

  await page.close();

  await step("keeps its filter while somebody looks at another tab", async () => {
    const other = await open();
    await rows(other).first().waitFor();
    await choose(other, "Teacher", "דנה לוי");
    const filtered = await shown(other);
    await tab(other, "settings");
    await tab(other, "plan");
    await rows(other).first().waitFor();
    assert.equal(await shown(other), filtered);
    await other.close();
  });

  await step("shows a clash that comes back every week as one row, with its days", async () => {
    const weekly = await open();
    await rows(weekly).first().waitFor();
    await weekly.getByLabel("Reason").selectOption({ label: "Overlaps another slot" });
    assert.equal(await shown(weekly), 1);
    assert.match(await rows(weekly).first().innerText(), /Also on Sunday 25\/01, Sunday 01\/02/);
    await shot(weekly, "weekly-clash");
    await weekly.close();
  });

  await step("names a field that the person may not change, before the first call", async () => {
    const forbidden = await open(`?forbidden=${encodeURIComponent(SLOT_NAMES.capacity)}`);
    await applyButton(forbidden).waitFor();
    assert.equal(await applyButton(forbidden).isDisabled(), true);
    await forbidden.getByText(`You may not change the field “${SLOT_NAMES.capacity}” here`).waitFor();
    await shot(forbidden, "forbidden-field");
    await assertAccessible(forbidden, "the plan with a forbidden field");
    await forbidden.close();
  });

  await step("does not wait for ever for a call without an answer", async () => {
    const silent = await open("?many&maxInFlight=1&latency=20");
    await applyButton(silent).waitFor();
    await letRead(silent);
    await applyButton(silent).click();
    await silent.waitForFunction(() => /[1-9]\d* of \d+ written/.test(document.body.innerText));
    await silent.evaluate(() => /** @type {any} */ (window).sample.silence(true));
    await silent.getByRole("button", { name: "Stop" }).click();
    await silent.getByText("Stopping as soon as what is on its way has arrived").first().waitFor();
    await shot(silent, "stopping");
    await silent.getByText("Stopped without an answer from Airtable").waitFor();
    await silent.evaluate(() => /** @type {any} */ (window).sample.silence(false));
    await shot(silent, "stopped-without-answer");
    await assertAccessible(silent, "the stop without an answer");
    await silent.getByRole("button", { name: "Try again" }).click();
    await applyButton(silent).waitFor();
    assert.ok((await changes(silent)) > 0, "what was not written is planned again");
    await silent.close();
  });

  await step("reads again after a read without an answer, without a reload", async () => {
    const first = await open("?silent");
    await first.getByText("Airtable has not answered yet").waitFor();
    await shot(first, "no-answer");
    await assertAccessible(first, "the panel without an answer");
    await first.evaluate(() => /** @type {any} */ (window).sample.silence(false));
    await first.getByRole("button", { name: "Try again" }).click();
    await applyButton(first).waitFor();
    await first.close();
  });

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
    await emptied.getByText("This would block very many hours").waitFor();
    await shot(emptied, "refused");
    await assertAccessible(emptied, "the refusal");
    await emptied.getByRole("button", { name: /It is meant/ }).click();
    await emptied.getByText(/0 created, 0 updated, \d+ deactivated/).waitFor();
    await emptied.close();
  });
}
