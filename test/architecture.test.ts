import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { describe, expect, test } from "vitest";

const SRC = join(import.meta.dirname, "../src");

/** Which folders of src/ a folder may import; nothing imports what is not named here. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  planning: ["domain"],
  base: ["domain"],
  "week-templates": ["domain"],
  configuration: ["domain", "base"],
  execution: ["domain", "planning", "base", "configuration"],
  report: ["domain", "planning", "base", "configuration", "execution", "calendars", "holidays"],
  adapters: ["domain", "base"],
  availability: ["domain", "planning", "base", "configuration", "execution"],
  calendars: ["domain", "planning", "base", "availability"],
  holidays: ["domain", "planning", "calendars"],
  setup: ["domain", "planning", "base", "configuration", "execution", "report", "holidays"],
  probe: ["domain"],
  automation: ["domain", "base", "adapters", "configuration", "execution", "report", "setup"],
  panel: [
    "domain",
    "planning",
    "base",
    "adapters",
    "configuration",
    "execution",
    "holidays",
    "report",
    "setup",
  ],
  records: ["domain", "base"],
  service: [
    "domain",
    "planning",
    "base",
    "week-templates",
    "configuration",
    "execution",
    "report",
    "adapters",
    "availability",
    "calendars",
    "automation",
    "records",
  ],
  extension: [
    "domain",
    "planning",
    "base",
    "adapters",
    "configuration",
    "execution",
    "holidays",
    "report",
    "setup",
    "panel",
  ],
};

/** The control panel is released with these, the program outside brings its own; everything else is pasted, without any. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  extension: ["react", "@airtable/blocks/ui", "@airtable/blocks/models"],
  service: [
    "@hono/node-server",
    "commander",
    "croner",
    "hono",
    "hono/cors",
    "hono/utils/http-status",
    "jsonc-parser",
    "libsql",
    "pino",
    "tsdav",
    "zod",
  ],
};

/** The floors of planning, from the ground up, as a run walks them; every other file of it stands on top. */
const PLANNING_FLOORS = ["window", "wanted", "held", "action", "overlaps", "order", "decide"];

/** Where people write or read seconds; everything else has them as milliseconds. */
const IN_SECONDS = [
  "domain/settings.ts",
  "configuration/default-settings.ts",
  "configuration/setting-readers.ts",
  "panel/settings-form.ts",
  "report/words/en/panel/settings.ts",
  "report/words/he/panel/settings.ts",
  "service/http/envelope.ts",
];

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(SRC, file), "utf8") }));

const folderOf = (file: string): string => file.split("/")[0] ?? "";
const importsOf = (text: string): readonly string[] =>
  [...text.matchAll(/^(?:import|export|\}).* from "([^"]+)"|(?:^import\s*|\bimport\s*\(\s*)"([^"]+)"/gm)].map(
    ([, from, bare]) => from ?? bare ?? "",
  );

test("imports are seen in every form", () => {
  const text = 'import { a } from "a";\nimport {\n  b,\n} from "b";\nexport { c } from "c";\nimport "d";';
  expect(importsOf(`${text}\nconst e = import("e");`)).toEqual(["a", "b", "c", "d", "e"]);
});

test("every folder has its place in the order of imports", () => {
  expect([...new Set(files.map(({ file }) => folderOf(file)))].sort()).toEqual(
    Object.keys(MAY_IMPORT).sort(),
  );
});

test("a room has at most fourteen files, and a file at most 250 lines", () => {
  const rooms = new Map<string, number>();
  for (const { file } of files) rooms.set(dirname(file), (rooms.get(dirname(file)) ?? 0) + 1);
  expect([...rooms].filter(([, count]) => count > 14)).toEqual([]);
  expect(files.filter(({ text }) => text.split("\n").length > 251).map(({ file }) => file)).toEqual([]);
});

/** Lookups in both forms, lists of lists and errors are opened there; whoever looks into cells himself forgets one. */
test("one place looks into the lists and wrappers of cells", () => {
  const others = files.filter(({ file, text }) => {
    const isCodec = file.startsWith("base/codecs/") && file !== "base/codecs/cells/flat-cell.ts";
    return isCodec && /Array\.isArray|linkedRecordId|specialValue/.test(text);
  });
  expect(others.map(({ file }) => file)).toEqual([]);
});

describe.each(files)("$file", ({ file, text }) => {
  test("imports only what its folder may", () => {
    const folder = folderOf(file);
    const wrong = importsOf(text).filter((specifier) => {
      if (folder === "service" && specifier.startsWith("node:")) return false;
      if (!specifier.startsWith(".")) return !PACKAGES[folder]?.includes(specifier);
      const target = relative(SRC, normalize(join(SRC, dirname(file), specifier)));
      return folderOf(target) !== folder && !MAY_IMPORT[folder]?.includes(folderOf(target));
    });
    expect(wrong).toEqual([]);
  });

  test("has no Airtable name of its own: Hebrew stands in the schema and in the Hebrew words alone", () => {
    const isAllowed = file.startsWith("base/schema/") || file.startsWith("report/words/he/");
    expect(!isAllowed && /[\u0590-\u05ff]/.test(text)).toBe(false);
  });

  test("makes no instant by a cast, and counts durations in milliseconds", () => {
    expect(file !== "domain/time/instant.ts" && /\bas Instant\b/.test(text)).toBe(false);
    expect(!IN_SECONDS.includes(file) && /\w(Seconds|_S)\b/.test(text)).toBe(false);
  });

  test("leaves the clock to its callers", () => {
    const clocks = ["extension/clock.ts", "service/clocks.ts"];
    expect(!clocks.includes(file) && /\bDate\s*\(\s*\)|\bDate\.now\b|\bperformance\./.test(text)).toBe(false);
  });
});

describe("inside planning nothing imports from a floor above its own", () => {
  const floorOf = (file: string): number => {
    const name = (file.split("/")[1] ?? "").replace(".ts", "");
    if (name === "group-by") return -1;
    const floor = PLANNING_FLOORS.indexOf(name);
    return floor < 0 ? PLANNING_FLOORS.length : floor;
  };

  test.each(files.filter(({ file }) => folderOf(file) === "planning"))("$file", ({ file, text }) => {
    const upward = importsOf(text)
      .map((specifier) => relative(SRC, normalize(join(SRC, dirname(file), specifier))))
      .filter((target) => folderOf(target) === "planning" && floorOf(target) > floorOf(file));
    expect(upward).toEqual([]);
  });
});

describe("2.58 nothing can delete a record", () => {
  const engineSees = files.filter(({ file }) => /^(base\/port|adapters\/[^/]+)\.ts$/.test(file));

  test.each(engineSees)("$file has no such word", ({ text }) => {
    expect(text).not.toMatch(/delete|remove/i);
  });
});
