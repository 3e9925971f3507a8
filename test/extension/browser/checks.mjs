import { assertAccessible, tab } from "./stage.mjs";

/** @typedef {import("./stage.mjs").Stage} Stage */

/** Checks and settings. @param {Stage} stage */
export async function driveChecks({ open, shot, step }) {
  const page = await open();
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

  await page.close();
}
