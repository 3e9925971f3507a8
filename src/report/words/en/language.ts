import type { StatusNames } from "../../../domain/slot.ts";
import type { CalendarWords } from "../calendar-words.ts";
import type { Language } from "../languages.ts";
import type { OverlapWords } from "../overlap-words.ts";
import type { PanelWords } from "../panel/panel-words.ts";
import type { SetupWords } from "../setup-words.ts";
import type { SyncWords } from "../sync-words.ts";
import { enCalendars } from "./calendars.ts";
import { en } from "./common.ts";
import { enOverlaps } from "./overlaps.ts";
import { enPanel } from "./panel/panel.ts";
import { enSetup } from "./setup.ts";
import { enSync } from "./sync.ts";

const direction = "ltr";

export const enSyncLanguage: Language<SyncWords> = {
  direction,
  words: (status: StatusNames) => ({ ...en, ...enSync(status) }),
};

export const enOverlapLanguage: Language<OverlapWords> = {
  direction,
  words: (status: StatusNames) => ({ ...en, ...enOverlaps(status) }),
};

export const enSetupLanguage: Language<SetupWords> = {
  direction,
  words: () => ({ ...en, ...enSetup }),
};

export const enPanelLanguage: Language<PanelWords> = {
  direction,
  words: (status: StatusNames) => ({ ...en, ...enPanel(status) }),
};

export const enCalendarLanguage: Language<CalendarWords> = {
  direction,
  words: () => ({ ...en, ...enCalendars() }),
};
