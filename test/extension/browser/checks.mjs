import assert from "node:assert/strict";
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
    await page.getByText(/^What is there: \d+ entries/).click();
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

  await step(
    "shows each teacher's calendar address to those who may change it, and to nobody else",
    async () => {
      const feeds = "?feeds&calendarService=https://sync.example.org";
      const owner = await open(feeds);
      await owner.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await tab(owner, "settings");
      assert.equal((await owner.content()).includes("/calendars/"), false, "nothing is shown unasked");
      await owner.getByText("Show the addresses").click();
      await owner.getByText(`https://sync.example.org/calendars/${"0".repeat(32)}.ics`).waitFor();
      await owner.getByText("What stands there is no address of this service.").waitFor();
      assert.equal((await owner.content()).includes("elsewhere"), false);
      await owner.getByText(/^Without an address: /).waitFor();
      await owner
        .getByRole("button", { name: /^Copy: / })
        .first()
        .click();
      await owner.getByRole("button", { name: "Copied" }).waitFor();
      assert.equal(
        await owner.evaluate(() => navigator.clipboard.readText()),
        `https://sync.example.org/calendars/${"0".repeat(32)}.ics`,
      );
      await owner.locator(".ss-feeds").scrollIntoViewIfNeeded();
      await shot(owner, "feeds");
      await assertAccessible(owner, "the teachers' calendars");
      await owner.close();

      const reader = await open(`${feeds}&role=reader`);
      await tab(reader, "settings");
      await reader.getByText("Show the addresses").click();
      await reader.getByText(/Only those who may change the table of teachers/).waitFor();
      assert.equal((await reader.content()).includes("/calendars/"), false, "a reader sees no address");
      await reader.close();

      const hebrew = await open(`${feeds}&language=he`);
      await hebrew.setViewportSize({ width: 375, height: 720 });
      await tab(hebrew, "settings");
      await hebrew.getByText("הצגת הכתובות").click();
      await hebrew.locator(".ss-feeds").scrollIntoViewIfNeeded();
      await shot(hebrew, "hebrew-feeds");
      await assertAccessible(hebrew, "the Hebrew calendars");
      await hebrew.close();

      const none = await open("?calendarService=https://sync.example.org");
      await tab(none, "settings");
      await none.getByText("Show the addresses").click();
      await none.getByText(/The table of teachers has no field “calendar_feed”/).waitFor();
      const service = none.getByLabel("Address of the service");
      await service.fill("sync.example.org");
      await service.blur();
      await none.getByText("Not saved. Expected: an https address").waitFor();
      await none.close();
    },
  );

  await step("makes a base out of an empty one, after a list of what will be made", async () => {
    const fresh = await open("?newBase");
    await fresh.getByText("The base is not ready yet").waitFor();
    await tab(fresh, "checks");
    await fresh.getByText("Something that is required is missing").waitFor();
    await shot(fresh, "empty-base");
    await fresh.getByRole("button", { name: "Create all that is missing" }).click();
    const dialog = fresh.getByRole("dialog", { name: "This will be made" });
    assert.match(await dialog.innerText(), /weekly_slot[\s\S]*teacher_id[\s\S]*slot_inventory/);
    await shot(fresh, "empty-base-list");
    await assertAccessible(fresh, "the list of what will be made");
    await dialog.getByRole("button", { name: "Make all of it" }).click();
    await fresh.getByText(/Everything that is required is there; \d+ other/).waitFor();
    assert.equal(await fresh.getByText("Something that is required is missing").count(), 0);
    await fresh.locator(".ss-checks pre").first().waitFor();
    await shot(fresh, "empty-base-made");
    await assertAccessible(fresh, "the base that was made");
    await tab(fresh, "plan");
    await fresh.getByText("There are no weekly templates yet").waitFor();
    await fresh.evaluate(() => {
      // @ts-expect-error the sample page puts it there
      const { memory, push } = window.sample;
      const { store } = memory;
      const [teacher] = store.create(store.table("מורים"), [{ שם: "נועה" }]);
      store.create(store.table("weekly_slot"), [
        {
          slot: "the first",
          day_of_week: { name: "שלישי" },
          start_time: 14 * 3600,
          end_time: 15 * 3600,
          teacher_id: [{ id: teacher }],
          type: { name: "פרטי" },
        },
      ]);
      push();
    });
    await fresh.getByRole("button", { name: /^Apply \d+ changes/ }).waitFor();
    await shot(fresh, "first-template");
    await fresh.close();
  });

  await step("takes a field of another name from a list, and prints the lines for the scripts", async () => {
    const renamed = await open("?renamed");
    await renamed.getByText("The base is not ready yet").waitFor();
    await shot(renamed, "renamed-plan");
    await tab(renamed, "checks");
    const row = renamed.locator(".ss-need-required", { hasText: "נוצר מתוך" });
    await row.getByLabel("Called here").selectOption({ label: "מקור" });
    await renamed.getByText('"fieldNames: ').or(renamed.getByText("fieldNames:")).first().waitFor();
    assert.match(await renamed.locator(".ss-checks pre").last().innerText(), /fieldNames: .*מקור/);
    await shot(renamed, "renamed-checks");
    await assertAccessible(renamed, "the checks with names of one's own");
    await tab(renamed, "plan");
    await renamed.getByRole("button", { name: /^Apply \d+ changes/ }).waitFor();
    await renamed.close();
  });

  await step("tells whoever may not change the structure why", async () => {
    const editor = await open("?newBase&role=editor");
    await tab(editor, "checks");
    await editor.getByText(/Only somebody with the permission of a creator/).waitFor();
    assert.equal(await editor.getByRole("button", { name: "Create all that is missing" }).isDisabled(), true);
    await assertAccessible(editor, "the checks of an editor");
    await editor.close();
  });
}
