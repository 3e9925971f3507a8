import type { StatusNames } from "../../../domain/slot.ts";
import type { CalendarWords } from "../calendar-words.ts";
import type { Language } from "../languages.ts";
import type { OverlapWords } from "../overlap-words.ts";
import type { PanelWords } from "../panel/panel-words.ts";
import type { SetupWords } from "../setup-words.ts";
import type { SyncWords } from "../sync-words.ts";
import { heCalendars } from "./calendars.ts";
import { he } from "./common.ts";
import { heOverlaps } from "./overlaps.ts";
import { hePanel } from "./panel/panel.ts";
import { heReport } from "./report.ts";
import { heSetup } from "./setup.ts";
import { heSync } from "./sync.ts";

const direction = "rtl";

export const sync: Language<SyncWords, "sync"> = {
  kind: "sync",
  direction,
  words: heSync,
};

export const overlaps: Language<OverlapWords, "overlaps"> = {
  kind: "overlaps",
  direction,
  words: (status: StatusNames) => ({ ...he, ...heOverlaps(status) }),
};

export const setup: Language<SetupWords, "setup"> = {
  kind: "setup",
  direction,
  words: () => ({ ...he, ...heSetup, rehearsal: (status) => ({ ...he, ...heReport(status) }) }),
};

export const panel: Language<PanelWords, "panel"> = {
  kind: "panel",
  direction,
  words: (status: StatusNames) => ({ ...he, ...hePanel(status) }),
};

export const calendars: Language<CalendarWords, "calendars"> = {
  kind: "calendars",
  direction,
  words: () => ({ ...he, ...heCalendars() }),
};
