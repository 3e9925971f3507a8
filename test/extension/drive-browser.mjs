import assert from "node:assert/strict";
import { driveCalendar } from "./browser/calendar.mjs";
import { driveChecks } from "./browser/checks.mjs";
import { browserPath } from "./browser/chromium.mjs";
import { driveHolidays } from "./browser/holidays.mjs";
import { driveLooks } from "./browser/looks.mjs";
import { drivePicture } from "./browser/picture.mjs";
import { drivePlan } from "./browser/plan.mjs";
import { openStage } from "./browser/stage.mjs";
import { driveWeek } from "./browser/week.mjs";

/** Drives the control panel in a real browser: the steps of somebody who runs a school. Words after the command pick some. */
const DRIVES = {
  plan: drivePlan,
  calendar: driveCalendar,
  holidays: driveHolidays,
  checks: driveChecks,
  looks: driveLooks,
  week: driveWeek,
  picture: drivePicture,
};

const path = browserPath();
if (path === undefined) {
  process.stderr.write(
    "There is no browser here, so the control panel was not tried in one. Install Chromium (Debian: apt-get install " +
      "chromium) or name one in the environment variable CHROMIUM, and run this again.\n",
  );
  process.exit(1);
}

const stage = await openStage(path);
const picked = process.argv.slice(2);
try {
  for (const [name, drive] of Object.entries(DRIVES)) {
    if (picked.length === 0 || picked.includes(name)) await drive(stage);
  }
  await stage.step("nothing was complained of in the browser's console", async () => {
    assert.deepEqual(stage.complaints, []);
  });
  process.stdout.write(`${stage.shots()} screenshots for you to look at: ${stage.folder}\n`);
} catch (thrown) {
  for (const complaint of stage.complaints) process.stderr.write(`The browser said: ${complaint}\n`);
  throw thrown;
} finally {
  await stage.close();
}
