import type { Findings } from "./findings.ts";
import type { ProbeHost } from "./probe-host.ts";

/** What can be asked without a record: globals, `Intl`, and the length of the paste. */
export const hostFindings = ({ pasted, globals }: ProbeHost): Findings => ({
  paste: String(pasted),
  ...Object.fromEntries(Object.entries(globals).map(([name, isThere]) => [name, yesNo(isThere)])),
  zone: yesNo(knowsJerusalem()),
  zones: zoneCount(),
  hebrewCalendar: yesNo(knowsHebrewCalendar()),
});

const yesNo = (answer: boolean): string => (answer ? "yes" : "no");

/** 10 January 2026 12:00 in UTC, when it is 14:00 there. */
const NOON = 1_768_046_400_000;

function knowsJerusalem(): boolean {
  try {
    const format = new Intl.DateTimeFormat("en-GB", {
      timeZone: "Asia/Jerusalem",
      hour: "2-digit",
      hourCycle: "h23",
    });
    return format.format(NOON) === "14";
  } catch {
    return false;
  }
}

function zoneCount(): string {
  try {
    const { supportedValuesOf } = Intl as { supportedValuesOf?: (key: string) => readonly string[] };
    return supportedValuesOf ? String(supportedValuesOf("timeZone").length) : "unknown";
  } catch {
    return "unknown";
  }
}

/** 23 September 2025, the first of Tishri 5786. */
const NEW_YEAR = 1_758_585_600_000;

function knowsHebrewCalendar(): boolean {
  try {
    const format = new Intl.DateTimeFormat("en-u-ca-hebrew", { timeZone: "UTC", year: "numeric" });
    return format.format(NEW_YEAR).includes("5786");
  } catch {
    return false;
  }
}
