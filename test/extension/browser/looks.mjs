import assert from "node:assert/strict";
import { applyButton, assertAccessible, inView, rows, tab } from "./stage.mjs";

/** @typedef {import("./stage.mjs").Stage} Stage */

/** Every state in Hebrew, in the dark, on a small screen, and for whoever may only look. @param {Stage} stage */
export async function driveLooks({ open, shot, step }) {
  const page = await open();
  await tab(page, "settings");
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

  await step("says that it reads, and nothing else, while the base has not answered", async () => {
    for (const query of ["?latency=60000", "?latency=60000&language=he"]) {
      const slow = await open(query);
      await slow.locator(".ss-loading").waitFor();
      await shot(slow, "loading");
      await assertAccessible(slow, "the panel while it reads");
      assert.equal(await slow.locator(".ss-loading").isVisible(), true, "it still reads");
      assert.equal(await rows(slow).count(), 0);
      for (const name of ["weeks", "day"]) {
        await tab(slow, name);
        assert.equal(await slow.locator(".ss-loading").isVisible(), true);
      }
      await slow.close();
    }
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
    for (const name of ["weeks", "day", "checks", "settings"]) {
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

  await step("shows which tab is chosen where colours are forced", async () => {
    const forced = await open();
    await forced.emulateMedia({ forcedColors: "active" });
    await rows(forced).first().waitFor();
    const colours = await forced
      .locator(".ss-tab")
      .evaluateAll((tabs) => tabs.map((each) => getComputedStyle(each).borderBottomColor));
    assert.equal(new Set(colours).size, 2, `the chosen tab has a border of its own: ${colours}`);
    await shot(forced, "forced-colours-plan");
    await tab(forced, "weeks");
    await forced.locator(".ss-hour").first().waitFor();
    await shot(forced, "forced-colours-weeks");
    await forced.close();
  });

  await step("fits into a narrow window", async () => {
    const narrow = await open();
    await narrow.setViewportSize({ width: 375, height: 720 });
    await rows(narrow).first().waitFor();
    await shot(narrow, "narrow-plan");
    await tab(narrow, "weeks");
    await narrow.locator(".ss-hour").first().waitFor();
    assert.ok(await inView(narrow, ".ss-column .ss-today"), "a telephone begins at today");
    assert.equal(await narrow.locator(".ss-legend[open]").count(), 0, "the legend is folded");
    await shot(narrow, "narrow-weeks");
    await tab(narrow, "day");
    await narrow.locator(".ss-hour").first().waitFor();
    await shot(narrow, "narrow-day");
    await tab(narrow, "settings");
    await shot(narrow, "narrow-settings");
    await narrow.close();
  });

  for (const size of [320, 400]) {
    await step(`shows hours of the calendar at ${size} × ${size} points`, async () => {
      for (const query of ["", "?language=he"]) {
        const small = await open(query);
        await small.setViewportSize({ width: size, height: size });
        await rows(small).first().waitFor();
        for (const name of ["weeks", "day"]) {
          await tab(small, name);
          await small.locator(".ss-hour").first().waitFor();
          await shot(small, `small-${size}-${name}`);
          const seen = await small.locator(".ss-hour").evaluateAll(
            (hours) =>
              hours.filter((hour) => {
                const { left, right, top, bottom } = hour.getBoundingClientRect();
                return top >= 0 && bottom <= innerHeight && right > 20 && left < innerWidth - 20;
              }).length,
          );
          assert.ok(seen >= 2, `${seen} hours are in sight on ${name}`);
        }
        await small.close();
      }
    });
  }

  await step("is as wide as its window", async () => {
    const wide = await open();
    await wide.setViewportSize({ width: 1600, height: 900 });
    for (const name of ["plan", "weeks", "day", "checks"]) {
      await tab(wide, name);
      await wide.locator(".ss-row, .ss-hour, .ss-table, .ss-features").first().waitFor();
      await shot(wide, `wide-${name}`);
    }
    await wide.close();
  });
}
