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
import { enReport } from "./report.ts";
import { enSetup } from "./setup.ts";
import { enSync } from "./sync.ts";

const direction = "ltr";

export const sync: Language<SyncWords, "sync"> = {
  kind: "sync",
  direction,
  words: enSync,
};

export const overlaps: Language<OverlapWords, "overlaps"> = {
  kind: "overlaps",
  direction,
  words: (status: StatusNames) => ({ ...en, ...enOverlaps(status) }),
};

export const setup: Language<SetupWords, "setup"> = {
  kind: "setup",
  direction,
  words: () => ({ ...en, ...enSetup, rehearsal: (status) => ({ ...en, ...enReport(status) }) }),
};

export const panel: Language<PanelWords, "panel"> = {
  kind: "panel",
  direction,
  words: (status: StatusNames) => ({ ...en, ...enPanel(status) }),
};

export const calendars: Language<CalendarWords, "calendars"> = {
  kind: "calendars",
  direction,
  words: () => ({ ...en, ...enCalendars() }),
};
