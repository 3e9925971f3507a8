import { CARDS } from "./cards.ts";
import { COLOURS } from "./colours.ts";
import { CONTROLS } from "./controls.ts";
import { FRAME } from "./frame.ts";
import { HOLIDAYS } from "./holidays.ts";
import { HOURS } from "./hours.ts";
import { MONTH } from "./month.ts";
import { PLAN } from "./plan.ts";
import { SCREENS } from "./screens.ts";
import { STORY } from "./story.ts";
import { TABLES } from "./tables.ts";
import { VISITORS } from "./visitors.ts";

/** The sheet of the panel, in the order in which later rules overrule earlier ones. */
export const STYLES = [
  COLOURS,
  FRAME,
  CONTROLS,
  PLAN,
  CARDS,
  HOURS,
  MONTH,
  VISITORS,
  STORY,
  HOLIDAYS,
  TABLES,
  SCREENS,
].join("");
