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
import { heSetup } from "./setup.ts";
import { heSync } from "./sync.ts";

const direction = "rtl";

export const heSyncLanguage: Language<SyncWords> = {
  direction,
  words: (status: StatusNames) => ({ ...he, ...heSync(status) }),
};

export const heOverlapLanguage: Language<OverlapWords> = {
  direction,
  words: (status: StatusNames) => ({ ...he, ...heOverlaps(status) }),
};

export const heSetupLanguage: Language<SetupWords> = {
  direction,
  words: () => ({ ...he, ...heSetup }),
};

export const hePanelLanguage: Language<PanelWords> = {
  direction,
  words: (status: StatusNames) => ({ ...he, ...hePanel(status) }),
};

export const heCalendarLanguage: Language<CalendarWords> = {
  direction,
  words: () => ({ ...he, ...heCalendars() }),
};
