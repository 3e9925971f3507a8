import { memoryBase } from "../../emulator/memory-base.ts";
import { SETTING_READERS } from "../../src/configuration/setting-readers.ts";
import { FEED_SETTINGS } from "../../src/panel/feeds/feed-settings.ts";
import { SAMPLE_NOW, sampleSchool } from "../school.ts";
import { type HostOptions, panelHost } from "./host.ts";
import { SCHOOLS } from "./schools.ts";

/**
 * Airtable around the panel, in a browser page: the sample school at its own time. It has to run before the SDK is
 * loaded. The address may ask for another school (`?empty`, `?overlaps`, …), a person with fewer rights
 * (`?role=reader`, `?role=editor`, `?forbidden=NAME` of a field), slower answers (`?latency=500`), none at all (`?silent`), and any setting
 * (`?language=he`).
 */
const asked = new URLSearchParams(window.location.search);
let ahead = 0;
Date.now = () => Date.parse(SAMPLE_NOW) + performance.now() + ahead;

const latency = Number(asked.get("latency") ?? 60);
const given = [...Object.keys(SETTING_READERS), ...FEED_SETTINGS].flatMap((name) => {
  const value = asked.get(name);
  return value === null ? [] : [[name, value] as const];
});
const school = Object.entries(SCHOOLS).find(([name]) => asked.has(name))?.[1] ?? sampleSchool;
const memory = memoryBase(school());
const options: HostOptions = {
  settings: Object.fromEntries(given),
  forbids: (what, fields) =>
    asked.get("role") === "reader" || fields.includes(asked.get("forbidden") ?? "")
      ? "You need at least the permission of an editor."
      : asked.get("role") === "editor" && what !== "records"
        ? "You need the permission of a creator."
        : undefined,
  latency: () =>
    new Promise((done) => {
      if (!isSilent) setTimeout(done, latency);
    }),
  onExpand: (table, record) => {
    opened.push(`${table}/${record}`);
    window.console.info(`Airtable would open ${table}/${record} here`);
  },
};
const opened: string[] = [];
let isSilent = asked.has("silent");
const host = panelHost(memory, options);

Object.assign(window, {
  __getAirtableInterfaceAtVersion: () => host.airtable,
  /** What a test or a curious person may do behind the panel's back. */
  sample: {
    memory,
    opened,
    push: () => host.push(),
    /** Airtable answers nothing any more, or answers again. */
    silence: (silent: boolean) => {
      isSilent = silent;
    },
    /** Lets the clock run ahead, as while a computer sleeps. */
    pass: (milliseconds: number) => {
      ahead += milliseconds;
    },
  },
});
