import type { StatusNames } from "../../../../domain/slot.ts";
import type { Own } from "../../common-words.ts";
import { longDates } from "../../panel/long-dates.ts";
import type { PanelWords } from "../../panel/panel-words.ts";
import { enHolidays } from "../holidays.ts";
import { enChecks } from "./checks.ts";
import { enClosures } from "./closures.ts";
import { enDay } from "./day.ts";
import { enFeeds } from "./feeds.ts";
import { enPlan } from "./plan.ts";
import { enSettings } from "./settings.ts";
import { enWeeks } from "./weeks.ts";

export const enPanel = (status: StatusNames): Own<PanelWords> => ({
  ...longDates("en-GB"),
  title: "Slot Sync",
  tabs: {
    plan: "Plan",
    weeks: "Weeks",
    day: "Day",
    holidays: "Holidays",
    checks: "Checks",
    settings: "Settings",
  },
  loading: "Reading the base…",
  noAnswer: "Airtable has not answered yet.",
  retry: "Try again",
  close: "Close",
  errors: {
    settings: "A setting cannot be used",
    settingsMend: "Correct it under Settings; the plan then appears here.",
    base: "The base is not ready yet",
    baseMend: "Under Checks you see everything that is missing, and can have most of it made.",
    other: "The plan could not be made",
    otherMend: "Nothing was written. Try again; if it keeps failing, pass these details on.",
    details: "Details",
    recordGone: "This record could not be opened: it is not there any more, or you may not see it.",
    notOpened: (reason) => `This record could not be opened: ${reason}`,
  },
  plan: enPlan(status),
  weeks: enWeeks,
  day: enDay,
  offer: enHolidays,
  holidays: enClosures,
  checks: enChecks,
  settings: enSettings,
  feeds: enFeeds,
  copying: {
    copy: "Copy",
    copied: "Copied",
    label: (what) => `Copy: ${what}`,
    failed: "This could not be copied. Select the text and copy it by hand.",
  },
});
