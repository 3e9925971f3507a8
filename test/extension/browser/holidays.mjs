import assert from "node:assert/strict";
import { assertAccessible, choose, tab } from "./stage.mjs";

/** @typedef {import("./stage.mjs").Stage} Stage */

/** The rows of the table of closures. @param {import("./stage.mjs").Page} page @returns {Promise<Record<string, unknown>[]>} */
const closures = (page) =>
  page.evaluate(() =>
    /** @type {any} */ (window).sample.memory
      .toJson()
      .tables.find((/** @type {any} */ { name }) => name === "closures")
      .records.map((/** @type {any} */ { fields }) => fields),
  );

/** Holidays and vacations: what is there, what one more would do, and adding it. @param {Stage} stage */
export async function driveHolidays({ open, shot, step }) {
  const page = await open();
  await tab(page, "holidays");
  await page.locator(".ss-closures").first().waitFor();
  const before = (await closures(page)).length;

  await step("shows the closures to come, and folds those that are over or not in use", async () => {
    assert.equal(await page.locator(".ss-closures").first().getByText("יום היערכות").count(), 1);
    await page.getByText("Fri 30/01/2026").waitFor();
    await page.getByText("1 closure is over or not in use").click();
    await page.getByText("not in use", { exact: true }).waitFor();
    await shot(page, "holidays");
    await assertAccessible(page, "the holidays");
  });

  await step("tells what a vacation of one teacher would do before it is saved, and saves it", async () => {
    await page.getByLabel("Name").fill("A conference");
    await page.getByLabel("First day").fill("2026-01-20");
    await page.getByLabel("Last day").fill("2026-01-21");
    await choose(page, "For", "דנה לוי");
    assert.deepEqual(
      (await page.locator(".ss-field-note").allInnerTexts()).map((text) => text.replace(",", "")),
      ["Tuesday 20 January 2026", "Wednesday 21 January 2026"],
      "a date is told in words, whatever order the browser writes it in",
    );
    await page.locator(".ss-effect strong", { hasText: "7 free hours are blocked" }).waitFor();
    await shot(page, "holiday-effect");
    await assertAccessible(page, "the effect of a closure");
    assert.equal((await closures(page)).length, before, "nothing is saved yet");
    await page.getByRole("button", { name: "Add 1 closure" }).click();
    await page.locator(".ss-closures", { hasText: "A conference" }).waitFor();
    assert.deepEqual((await closures(page)).at(-1), {
      name: "A conference",
      start_date: "2026-01-20",
      end_date: "2026-01-21",
      teachers: [{ id: "recTeacher0000001", name: "דנה לוי" }],
    });
    await tab(page, "weeks");
    await page.getByLabel("Go to").fill("2026-01-20");
    await choose(page, "Teacher", "דנה לוי");
    await page.getByText("Closed: A conference").first().waitFor();
    await shot(page, "holiday-in-week");
  });

  await step("offers Israel's holidays, and makes none twice", async () => {
    await tab(page, "holidays");
    await page.getByText("Israel's holidays", { exact: true }).click();
    await page.getByRole("checkbox", { name: /^Pesach/ }).check();
    await page.getByRole("checkbox", { name: /^Eve of Pesach/ }).check();
    await page.locator(".ss-effect strong", { hasText: "hours are blocked" }).waitFor();
    await page.getByText("Day by day").click();
    await shot(page, "holiday-choices");
    await assertAccessible(page, "the holidays to choose from");
    await page.getByRole("button", { name: "Add 2 closures" }).click();
    await page.getByText("is there already").nth(1).waitFor();
    assert.equal(await page.getByRole("checkbox", { name: /^Pesach/ }).isDisabled(), true);
    assert.equal((await closures(page)).length, before + 3);
  });

  await step("reads pasted lines and a calendar file, and names what it does not take", async () => {
    await page.getByText("Pasted lines or a file", { exact: true }).click();
    await page.getByLabel("A closure a line").fill("2026-12-06..2026-12-13 Hanukkah\nsome day in May\n");
    await page.getByText(/some day in May.*no date like 2026-12-06/).waitFor();
    await page.getByRole("button", { name: "Add 1 closure" }).waitFor();
    await shot(page, "holiday-pasted");
    await assertAccessible(page, "the pasted lines");
    const event = (/** @type {string} */ lines) => `BEGIN:VEVENT\r\n${lines}\r\nEND:VEVENT\r\n`;
    const file = `BEGIN:VCALENDAR\r\n${event(
      "SUMMARY:Summer\r\nDTSTART;VALUE=DATE:20260701\r\nDTEND;VALUE=DATE:20260901",
    )}${event("SUMMARY:Staff\r\nDTSTART;VALUE=DATE:20260102\r\nRRULE:FREQ=WEEKLY")}END:VCALENDAR\r\n`;
    await page
      .getByLabel("Read a file")
      .setInputFiles({ name: "school.ics", mimeType: "text/calendar", buffer: Buffer.from(file) });
    await page.getByText(/Staff.*it recurs/).waitFor();
    await page.getByRole("button", { name: "Add 1 closure" }).click();
    await page.locator(".ss-closures", { hasText: "Summer" }).waitFor();
  });

  await step("ends a closure, and leaves its row", async () => {
    const rows = (await closures(page)).length;
    await page.getByRole("button", { name: "Take out of use: Summer" }).click();
    await page.getByText("2 closures are over or not in use").waitFor();
    assert.equal((await closures(page)).length, rows);
  });
  await page.close();

  await step("says why a reader cannot add any, and where the table is made", async () => {
    const reader = await open("?role=reader");
    await tab(reader, "holidays");
    await reader.getByText("You need at least the permission of an editor.").waitFor();
    await assertAccessible(reader, "the holidays of a reader");
    await reader.close();
    const without = await open("?noClosures");
    await tab(without, "holidays");
    await without.getByText("There is no table for closures yet").waitFor();
    await shot(without, "holidays-without-table");
    await without.close();
  });

  await step("does all of it in Hebrew, on a telephone, in the dark", async () => {
    const small = await open("?language=he");
    await small.setViewportSize({ width: 375, height: 720 });
    await small.emulateMedia({ colorScheme: "dark" });
    await tab(small, "holidays");
    await small.locator(".ss-closures").first().waitFor();
    await small.getByLabel("היום הראשון", { exact: true }).fill("2026-02-01");
    await small.locator(".ss-field-note", { hasText: /יום ראשון, 1 בפברואר 2026/ }).waitFor();
    await shot(small, "hebrew-holiday-form");
    await small.getByText("חגי ישראל", { exact: true }).click();
    await small.getByRole("checkbox", { name: /^פסח/ }).check();
    await small.getByRole("button", { name: "הוספת חופשה אחת" }).waitFor();
    await shot(small, "hebrew-holidays");
    await assertAccessible(small, "the Hebrew holidays");
    await small.close();
  });
}
