import assert from "node:assert/strict";
import { applyButton, assertAccessible, choose, edit, inView, rows, SLOT_NAMES, tab } from "./stage.mjs";

/** @typedef {import("./stage.mjs").Stage} Stage */
/** @typedef {import("./stage.mjs").Page} Page */

const { status: STATUS } = SLOT_NAMES;
/** @param {Page} page @param {string} date */
const goTo = (page, date) => page.getByLabel("Go to").fill(date);
/** How far a part of the page may still be scrolled sideways. @param {Page} page @param {string} selector */
const sideways = (page, selector) =>
  page.locator(selector).evaluate((part) => part.scrollWidth - part.clientWidth);

/** Weeks, the month and the day of the school. @param {Stage} stage */
export async function driveCalendar({ open, shot, step }) {
  const page = await open();
  await rows(page).first().waitFor();

  await step("goes from a row of the plan to its hour in the week, and back to the row", async () => {
    const row = rows(page).filter({ hasText: "This hour: booked" }).first();
    const title = await row.locator("strong").innerText();
    await row.getByRole("button", { name: /in its week/ }).click();
    await page.locator(".ss-hour:focus").waitFor();
    assert.match(await page.locator(".ss-hour:focus").innerText(), new RegExp(title.slice(0, 5)));
    await shot(page, "from-the-plan");
    await page.getByRole("button", { name: "Back to the plan" }).click();
    await page.locator(".ss-row button:focus").waitFor();
    assert.ok(
      await page
        .locator(".ss-row", { has: page.locator(":focus") })
        .getByText(title)
        .isVisible(),
    );
  });

  await step("shows the weeks; arrow keys go about them, Enter tells the story of an hour", async () => {
    await tab(page, "weeks");
    await goTo(page, "2026-01-20");
    await choose(page, "Teacher", "תמר גולן");
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
  });

  await step("names who has booked an hour, and signs what needs a person", async () => {
    assert.match(await page.locator(".ss-hour-who").first().innerText(), /שיעור עם/);
    await page.locator(".ss-legend", { hasText: "Booked, but blocked" }).waitFor();
    assert.equal(await page.locator(".ss-legend li").filter({ hasText: "Not opened" }).count(), 0);
  });

  await step("keeps week and teacher while somebody looks at another tab", async () => {
    const before = await page.locator(".ss-title").innerText();
    await tab(page, "settings");
    await tab(page, "weeks");
    assert.equal(await page.locator(".ss-title").innerText(), before);
    assert.equal(
      await page.getByLabel("Teacher", { exact: true }).evaluate((each) => {
        const select = /** @type {HTMLSelectElement} */ (each);
        return select.selectedOptions[0]?.text;
      }),
      "תמר גולן",
    );
  });

  await step("names a holiday on its day, and says until when hours are opened", async () => {
    await goTo(page, "2026-01-28");
    await choose(page, "Teacher", "אורי מזרחי");
    await page.getByText("Closed: יום היערכות").waitFor();
    await shot(page, "weeks-closed");
    await goTo(page, "2026-02-12");
    await page.getByText(/Hours are opened until Sunday 01\/02/).waitFor();
    await shot(page, "weeks-beyond");
  });

  await step("shows a month at a glance, and its weeks", async () => {
    await goTo(page, "2026-01-20");
    await page.getByText("Month", { exact: true }).click();
    await page.locator(".ss-month-day").nth(34).waitFor();
    await shot(page, "month");
    await assertAccessible(page, "the month");
    await page.getByRole("button", { name: /Tuesday 27\/01/ }).click();
    assert.match(await page.locator(".ss-title").innerText(), /^25 ?– ?31 January 2026$/u);
  });

  await step(
    "shows twelve teachers of a day on one screen, also those who are free, and who comes",
    async () => {
      await tab(page, "day");
      await goTo(page, "2026-01-19");
      await page.locator(".ss-column").nth(11).waitFor();
      assert.equal(await sideways(page, ".ss-grid-scroll"), 0, "nothing is to be scrolled sideways");
      await page.locator(".ss-column-head", { hasText: "free" }).first().waitFor();
      await shot(page, "day");
      await assertAccessible(page, "the day");
      await goTo(page, "2026-01-14");
      await page.getByText("Who comes", { exact: true }).click();
      await page.locator(".ss-visitor-table").first().waitFor();
      await shot(page, "day-list");
      await assertAccessible(page, "the list of the day");
      const pdf = (await page.pdf()).toString("latin1");
      assert.equal(pdf.match(/\/Type \/Page\b/g)?.length, 1, "the day fits on one page");
      await page.emulateMedia({ media: "print" });
      await shot(page, "day-printed");
      await page.emulateMedia({ media: null });
      const all = await page.locator(".ss-visitor-table").count();
      const [own] = await page.locator(".ss-visitor-table caption bdi").allInnerTexts();
      await choose(page, "Teacher", own ?? "");
      assert.ok(all > 1 && (await page.locator(".ss-visitor-table").count()) === 1);
    },
  );

  await step(
    "prints a week and a day on a page of their own, black on white in the dark as well",
    async () => {
      const dark = await open("?language=he");
      await dark.emulateMedia({ colorScheme: "dark" });
      await rows(dark).first().waitFor();
      for (const name of ["weeks", "day"]) {
        await tab(dark, name);
        await dark.locator(".ss-hour").first().waitFor();
        const sheet = (await dark.pdf({ preferCSSPageSize: true })).toString("latin1");
        assert.equal(sheet.match(/\/Type \/Page\b/g)?.length, 1, `${name} on one page`);
        assert.match(sheet, /MediaBox \[0 0 792 612\]/, "across the page");
        await dark.setViewportSize({ width: 1030, height: 720 });
        await dark.emulateMedia({ media: "print", colorScheme: "dark" });
        assert.equal(
          await dark.evaluate(() => getComputedStyle(document.body).backgroundColor),
          "rgb(255, 255, 255)",
        );
        assert.equal(await sideways(dark, "html"), 0, "every column is on the page");
        await shot(dark, `printed-${name}`);
        await dark.emulateMedia({ media: null, colorScheme: "dark" });
      }
      await dark.close();
    },
  );

  await step("is at the new day after midnight", async () => {
    await page.evaluate(() => {
      /** @type {any} */ (window).sample.pass(15 * 3_600_000);
      document.dispatchEvent(new Event("visibilitychange"));
    });
    await page.getByRole("button", { name: "Today" }).click();
    await page
      .getByRole("heading", { name: /Thursday,? 15 January 2026/ })
      .first()
      .waitFor();
  });
  await page.close();

  await step("an open story tells of the hour as it is now, also when it has gone", async () => {
    const other = await open();
    await rows(other).first().waitFor();
    await tab(other, "weeks");
    await goTo(other, "2026-01-20");
    const hour = other.locator(".ss-hour.ss-state-open").first();
    const id = ((await hour.getAttribute("data-cell")) ?? "").split("/")[1] ?? "";
    await hour.click();
    const dialog = other.getByRole("dialog");
    await edit(other, "slot_inventory", id, { [STATUS]: { name: "booked" } }, true);
    await dialog.getByText("The base has changed since you opened this").waitFor();
    assert.match(await dialog.innerText(), /State\s+Booked[\s\S]*Somebody has booked it/);
    await shot(other, "story-changed");
    await other.evaluate((slot) => {
      // @ts-expect-error the sample page puts it there
      const { memory, push } = window.sample;
      memory.store.remove(memory.store.table("slot_inventory"), [slot]);
      push();
    }, id);
    await dialog.getByText("This hour is not there any more").waitFor();
    assert.equal(await dialog.getByRole("button", { name: "Open the record" }).count(), 0);
    await shot(other, "story-gone");
    await other.close();
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
    await goTo(busy, "2026-01-21");
    await choose(busy, "Teacher", "דנה לוי");
    await busy.locator(".ss-hour.ss-state-refused").first().waitFor();
    await shot(busy, "overlaps-refused");
    await choose(busy, "Teacher", "רון שפירא");
    await busy.locator(".ss-legend", { hasText: "Would overlap after the plan" }).waitFor();
    await shot(busy, "overlaps-planned");
    await choose(busy, "Teacher", "יוסי כהן");
    await busy.locator(".ss-hour.ss-overlapping").first().waitFor();
    await shot(busy, "overlaps-weeks");
    await busy.locator(".ss-hour.ss-state-closed").first().click();
    await busy.getByText("Removed · its template is gone").waitFor();
    await shot(busy, "story-with-log");
    await busy.keyboard.press("Escape");
    await assertAccessible(busy, "the overlaps");
    assert.ok((await applyButton(busy).count()) === 0);
    await busy.close();
  });

  await step("keeps the hours of the day in sight beside 66 teachers, and short lessons apart", async () => {
    const crowd = await open("?crowd");
    await crowd.locator(".ss-tab").first().waitFor();
    await tab(crowd, "day");
    await crowd.locator(".ss-column").nth(65).waitFor();
    await crowd.locator(".ss-grid-scroll").evaluate((part) => {
      part.scrollLeft = 3000;
      part.scrollTop = 200;
    });
    assert.ok(await inView(crowd, ".ss-axis"), "the axis stays in sight");
    await shot(crowd, "crowd");
    await tab(crowd, "weeks");
    await choose(crowd, "Teacher", "מורה 1");
    await crowd.locator(".ss-hour").nth(39).waitFor();
    const covered = await crowd.evaluate(() => {
      const boxes = [...document.querySelectorAll(".ss-hour")].map((each) => each.getBoundingClientRect());
      return boxes.some((a, index) =>
        boxes
          .slice(index + 1)
          .some(
            (b) => a.left < b.right && b.left < a.right && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5,
          ),
      );
    });
    assert.equal(covered, false, "no hour covers another");
    await shot(crowd, "short-lessons");
    await crowd.close();
  });
}
