import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { choose, rows, tab } from "./stage.mjs";

/** @typedef {import("./stage.mjs").Stage} Stage */

const KEPT = fileURLToPath(new URL("../../../docs/school/week.png", import.meta.url));

/** The week that README shows; kept in docs/ where PANEL_PICTURE is set. @param {Stage} stage */
export async function drivePicture({ open, step, folder }) {
  await step("takes the picture of a week", async () => {
    const page = await open();
    await page.setViewportSize({ width: 1100, height: 600 });
    await rows(page).first().waitFor();
    await tab(page, "weeks");
    await page.getByLabel("Go to").fill("2026-01-20");
    await choose(page, "Teacher", "תמר גולן");
    await page.locator(".ss-hour").first().waitFor();
    await page.locator(".ss-title").click();
    const path = join(folder, "week.png");
    await page.screenshot({ path });
    if (process.env.PANEL_PICTURE) copyFileSync(path, KEPT);
    await page.close();
  });
}
