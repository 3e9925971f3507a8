import assert from "node:assert/strict";
import { edit, letRead, rows, SLOT_NAMES } from "./stage.mjs";

/** @typedef {import("./stage.mjs").Stage} Stage */
/** @typedef {import("./stage.mjs").Page} Page */
/** @typedef {import("playwright-core").Locator} Locator */

const { status: STATUS } = SLOT_NAMES;
const DANA = "דנה לוי";

/** Whoever works with the panel: what they click, choose from a list or fill in counts as one act each. @param {Page} page */
function handOf(page) {
  let acts = 0;
  return {
    acts: () => acts,
    /** @param {Locator} part */
    async click(part) {
      acts += 1;
      await part.click();
    },
    /** @param {string} name */
    async tab(name) {
      acts += 1;
      await page.click(`#ss-tab-${name}`);
    },
    /** @param {string} label @param {string} option */
    async choose(label, option) {
      acts += 1;
      await page.getByLabel(label, { exact: true }).selectOption({ label: option });
    },
    /** @param {string} label @param {string} text */
    async fill(label, text) {
      acts += 1;
      await page.getByLabel(label, { exact: true }).fill(text);
    },
    /** @param {string} key */
    async press(key) {
      acts += 1;
      await page.keyboard.press(key);
    },
  };
}

/** @typedef {ReturnType<typeof handOf>} Hand */
/** @typedef {{ task: string, query?: string, most: number, before?: (page: Page) => Promise<void>, work: (page: Page, hand: Hand) => Promise<void> }} Task */

/** @param {Page} page */
const apply = (page) => page.getByRole("button", { name: /^ביצוע (?:שינוי|\d+ שינויים)/ });

/** What has been planned is carried out before the week begins. @param {Page} page */
async function applied(page) {
  await apply(page).waitFor();
  await letRead(page);
  await apply(page).click();
  await page.getByRole("button", { name: "חזרה לתוכנית" }).click();
}

/** @type {readonly Task[]} */
const TASKS = [
  {
    task: "why did Tuesday's hour vanish",
    most: 4,
    before: applied,
    async work(page, hand) {
      await hand.tab("weeks");
      await hand.choose("מורה", DANA);
      await hand.fill("מעבר לתאריך", "2026-01-27");
      await hand.click(page.locator("[data-column] .ss-hour.ss-state-closed", { hasText: "16:30" }).first());
      await page
        .getByRole("dialog")
        .getByText(/התבנית עברה ל.*19:00/)
        .waitFor();
    },
  },
  {
    task: "a vacation of one teacher",
    most: 6,
    async work(page, hand) {
      await hand.tab("holidays");
      await hand.fill("שם", "כנס");
      await hand.fill("היום הראשון", "2026-01-20");
      await hand.fill("היום האחרון", "2026-01-21");
      await hand.choose("למי", DANA);
      await page.locator(".ss-effect strong", { hasText: "7" }).waitFor();
      await hand.click(page.getByRole("button", { name: "הוספת חופשה אחת" }));
      await page.locator(".ss-closures", { hasText: "כנס" }).waitFor();
    },
  },
  {
    task: "move a booked lesson (its record, then Apply)",
    most: 2,
    async work(page, hand) {
      const row = rows(page).filter({ hasText: DANA }).filter({ hasText: "התבנית עברה" }).first();
      await hand.click(row.getByRole("button", { name: /^פתיחת/ }));
      await page.waitForFunction(() => /** @type {any} */ (window).sample.opened.length === 1);
      const [opened] = await page.evaluate(() => /** @type {any} */ (window).sample.opened);
      const id = opened.split("/")[1];
      await edit(
        page,
        "slot_inventory",
        id,
        { [STATUS]: { name: "open" }, lessons: null, תלמידים: null },
        true,
      );
      await page.locator(".ss-news").waitFor();
      await letRead(page);
      await hand.click(apply(page));
      await page.getByRole("heading", { name: "בוצע", exact: true }).waitFor();
    },
  },
  {
    task: "see next month",
    most: 3,
    async work(page, hand) {
      await hand.tab("weeks");
      await hand.click(page.getByText("חודש", { exact: true }));
      await hand.click(page.getByRole("button", { name: "החודש הבא" }));
      await page.getByRole("heading", { name: /בפברואר 2026$/ }).waitFor();
    },
  },
  {
    task: "find a double booking, and its week",
    most: 1,
    async work(page, hand) {
      const row = rows(page).filter({ hasText: "חופפת ל" }).first();
      await row.waitFor();
      await hand.click(row.getByRole("button", { name: /בשבוע שלה/ }));
      await page.locator(".ss-hour.ss-overlapping:focus").waitFor();
    },
  },
  {
    task: "a new teacher's hours (rows in Airtable, then a look and Apply)",
    most: 2,
    before: applied,
    async work(page, hand) {
      await page.evaluate(() => {
        // @ts-expect-error the sample page puts it there
        const { memory, push } = window.sample;
        const { store } = memory;
        const [teacher] = store.create(store.table("מורים"), [{ שם: "נועה חדשה" }]);
        const text = (/** @type {string} */ name) => ({ name });
        const day = (/** @type {string} */ name) => ({
          slot: `נועה ${name}`,
          day_of_week: text(name),
          start_time: text("14:00"),
          end_time: text("15:00"),
          teacher_id: [{ id: teacher }],
          type: text("פרטי"),
        });
        store.create(store.table("weekly_slot"), [day("שני"), day("חמישי")]);
        push();
      });
      await page.locator(".ss-news").waitFor();
      await hand.choose("מורה", "נועה חדשה");
      await page.locator(".ss-teacher", { hasText: "נועה חדשה" }).waitFor();
      await letRead(page);
      await hand.click(apply(page));
      await page.getByRole("heading", { name: "בוצע", exact: true }).waitFor();
    },
  },
  {
    task: "the whole school's day",
    most: 1,
    async work(page, hand) {
      await hand.tab("day");
      await page.locator(".ss-column").nth(11).waitFor();
    },
  },
  {
    task: "print who comes",
    most: 3,
    async before(page) {
      await page.evaluate(() => {
        window.print = () => {
          document.title = "printed";
        };
      });
    },
    async work(page, hand) {
      await hand.tab("day");
      await hand.click(page.getByText("מי בא", { exact: true }));
      await hand.click(page.getByRole("button", { name: "הדפסה" }));
      await page.waitForFunction(() => document.title === "printed");
    },
  },
  {
    task: "why did Tuesday's hour vanish, by keys alone",
    most: 22,
    before: async (page) => {
      await applied(page);
      await page.locator("#ss-tab-plan").focus();
    },
    async work(page, hand) {
      await hand.press("ArrowLeft");
      await page.locator(".ss-hour").first().waitFor();
      const until = async (/** @type {string} */ key, /** @type {string} */ selector) => {
        for (let tries = 0; tries < 20; tries += 1) {
          if ((await page.locator(`${selector}:focus`).count()) > 0) return;
          await hand.press(key);
        }
        assert.fail(`${key} does not lead to ${selector}`);
      };
      await until("Tab", 'button[aria-label="השבוע הבא"]');
      await hand.press("Enter");
      await hand.press("Enter");
      await until("Tab", ".ss-labelled select");
      await page.locator(".ss-labelled select:focus").selectOption({ label: DANA });
      await until("Tab", ".ss-hour");
      for (let tries = 0; tries < 12; tries += 1) {
        const text = await page.locator(":focus").innerText();
        const column = await page
          .locator("section", { has: page.locator(":focus") })
          .getAttribute("aria-label");
        if (text.startsWith("16:30") && column?.includes("27/01")) break;
        await hand.press(column?.includes("27/01") ? "ArrowDown" : "ArrowLeft");
      }
      await hand.press("Enter");
      await page
        .getByRole("dialog")
        .getByText(/התבנית עברה ל.*19:00/)
        .waitFor();
      await hand.press("Escape");
      await page.locator(".ss-hour:focus").waitFor();
    },
  },
];

/** A week's work of whoever runs the school, in Hebrew, on a screen and on a telephone; tells how many acts each task takes. @param {Stage} stage */
export async function driveWeek({ open, shot, step }) {
  for (const [index, { task, query = "", most, before, work }] of TASKS.entries()) {
    /** @type {number[]} */
    const counted = [];
    await step(`${task}: at most ${most} acts`, async () => {
      for (const width of [1100, 375]) {
        const page = await open(`?language=he${query}`);
        await page.setViewportSize({ width, height: 760 });
        await rows(page).first().waitFor();
        await before?.(page);
        const hand = handOf(page);
        await work(page, hand);
        const sideways = await page.evaluate(
          () => document.querySelector("[role=dialog]")?.getBoundingClientRect().left ?? 0,
        );
        assert.ok(sideways >= 0, "a dialog stays on the screen");
        await shot(page, `week-${index + 1}-${width}`);
        assert.ok(hand.acts() <= most, `${hand.acts()} acts at ${width} points`);
        counted.push(hand.acts());
        await page.close();
      }
      process.stdout.write(`  ${counted.join(" and ")} acts at 1100 and 375 points\n`);
    });
  }
}
