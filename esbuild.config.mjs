import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, readdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { text as textOf } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";

const root = fileURLToPath(new URL(".", import.meta.url));

/** The pasted scripts, each of which becomes one plain file in build/, and whose words each speaks. */
const SPEAKERS = {
  "scheduled-sync": "sync",
  "on-record-update-sync": "sync",
  "overlap-flagger": "overlaps",
  setup: "setup",
};

/** @typedef {keyof typeof SPEAKERS} ScriptName */
export const SCRIPTS = /** @type {readonly ScriptName[]} */ (Object.keys(SPEAKERS));

/**
 * The text of a pasted script, as it belongs into build/.
 * @param {ScriptName} name
 * @param {import("esbuild").Plugin[]} [plugins] What tests put in between.
 */
export const bundleScript = (name, plugins = []) =>
  bundlePasted(name, { SLOT_SYNC_SPEAKER: JSON.stringify(SPEAKERS[name]) }, plugins);

/** Longer than every other script; its own text says so, and filler makes it true. */
const PROBE_LENGTH = 400_000;

/** The probe: what shows that a long script pastes whole is a long script, with its code at the end. */
export async function bundleProbe() {
  const text = await bundlePasted("probe", { SLOT_SYNC_LENGTH: String(PROBE_LENGTH) });
  const end = text.indexOf("*/\n") + 3;
  const line = `// ${"filler ".repeat(15).trim()}\n`;
  const missing = PROBE_LENGTH - text.length;
  const filler = line.repeat(Math.floor(missing / line.length));
  const rest = missing - filler.length;
  return `${text.slice(0, end)}${filler}${"\n".repeat(rest)}${text.slice(end)}`;
}

/**
 * @param {string} name
 * @param {Record<string, string>} define
 * @param {import("esbuild").Plugin[]} [plugins]
 */
async function bundlePasted(name, define, plugins = []) {
  const { version } = JSON.parse(await readFile(`${root}package.json`, "utf8"));
  const header = await readFile(`${root}scripts/${name}.header.txt`, "utf8");
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [`scripts/${name}.ts`],
    bundle: true,
    write: false,
    format: "esm",
    charset: "utf8",
    target: "es2021",
    // Without it the target refuses the top-level await that an automation allows.
    supported: { "top-level-await": true },
    define: { SLOT_SYNC_VERSION: JSON.stringify(version), ...define },
    plugins,
    banner: { js: comment(header.trim().replace("{{version}}", version)) },
    logLevel: "warning",
  });
  return printed(outputFiles.map(({ text }) => text).join(""));
}

/**
 * A pasted script as a person may read it, in few characters: indented by tabs, lines filled, and without the marks
 * by which bundlers know what may be left out. The header and the settings are left as they are written, for those
 * who edit them.
 * @param {string} bundle As esbuild prints it.
 */
export async function printed(bundle) {
  const head = bundle.slice(0, endOfSettings(bundle));
  const printer = spawn(process.execPath, [BIOME, "format", ...PRINTED_AS], {
    cwd: root,
    stdio: ["pipe", "pipe", "inherit"],
  });
  printer.stdin.end(bundle.slice(head.length).replaceAll("/* @__PURE__ */ ", ""));
  const [body, [code]] = await Promise.all([textOf(printer.stdout), once(printer, "close")]);
  if (code !== 0) throw new Error(`The printer of the scripts has given up with ${code}`);
  return head === "" ? body : `${head}\n${body}`;
}

/** @param {string} script */
export function endOfSettings(script) {
  const settings = script.indexOf("\nvar settings = {\n");
  return settings < 0 ? 0 : script.indexOf("\n};\n", settings) + "\n};\n".length;
}

const BIOME = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");
const PRINTED_AS = [
  "--stdin-file-path=script.js",
  "--indent-style=tab",
  "--line-width=120",
  "--arrow-parentheses=as-needed",
  "--trailing-commas=none",
];

/**
 * The control panel as build/control-panel.js: plain JavaScript for whatever bundler the official tool brings,
 * which adds React and the SDK.
 */
export async function bundlePanel() {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: ["src/extension/panel.tsx"],
    bundle: true,
    write: false,
    format: "esm",
    charset: "utf8",
    target: "es2019",
    jsx: "transform",
    external: PANEL_PACKAGES,
    logLevel: "warning",
  });
  return outputFiles.map(({ text }) => text).join("");
}

/**
 * The program outside Airtable as build/slot-sync.mjs. Packages with parts for one kind of machine stay outside; the
 * others are in it, so that it starts from one file.
 */
export async function bundleProgram() {
  const { version } = JSON.parse(await readFile(`${root}package.json`, "utf8"));
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: ["src/service/main.ts"],
    bundle: true,
    write: false,
    platform: "node",
    format: "esm",
    charset: "utf8",
    target: "node20.19",
    // A package in both forms is taken in the one that can be taken apart.
    mainFields: ["module", "main"],
    external: NATIVE_PACKAGES,
    // The text of the bundle names paths, which must not depend on where the packages are installed.
    preserveSymlinks: true,
    legalComments: "none",
    define: { SLOT_SYNC_VERSION: JSON.stringify(version) },
    banner: {
      // Packages written for `require` ask for Node's own modules by it.
      js: '#!/usr/bin/env node\nimport { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);',
    },
    logLevel: "warning",
  });
  return outputFiles.map(({ text }) => text).join("");
}

const NATIVE_PACKAGES = ["libsql"];

/** What the panel is released with. */
const PANEL_PACKAGES = ["@airtable/blocks", "react", "react-dom"];

/** @param {string} text */
const comment = (text) => `/*\n${text.replace(/^(?=.)/gm, " ").replaceAll("*/", "* /")}\n*/`;

const PROGRAM = "slot-sync.mjs";

/**
 * What stands in build/, by its file name: committed, never edited.
 * @type {Readonly<Record<string, () => Promise<string>>>}
 */
const BUNDLES = {
  ...Object.fromEntries(SCRIPTS.map((name) => [`${name}.js`, () => bundleScript(name)])),
  "probe.js": bundleProbe,
  "control-panel.js": bundlePanel,
  [PROGRAM]: bundleProgram,
};

/** Ends with 1 where a file of build/ is not what the sources give. */
async function checkFreshness() {
  const stale = [];
  for (const [file, bundle] of Object.entries(BUNDLES)) {
    const built = await readFile(`${root}build/${file}`, "utf8").catch(() => "");
    if ((await bundle()) !== built) stale.push(`build/${file}`);
  }
  if (stale.length === 0) return;
  console.error(`Not what the sources give: ${stale.join(", ")}. Run "npm run build" and commit it.`);
  process.exitCode = 1;
}

async function buildAll() {
  for (const [file, bundle] of Object.entries(BUNDLES))
    await writeFile(`${root}build/${file}`, await bundle());
  // It is started by its name.
  await chmod(`${root}build/${PROGRAM}`, 0o755);
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: {
      start: "sample/start.ts",
      airtable: "sample/airtable.ts",
      serve: "sample/serve.ts",
      bench: "test/bench/bench.ts",
      torture: "test/torture/torture.ts",
    },
    outdir: ".slot-sync/bin",
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    logLevel: "warning",
  });
}

/** Folders whose tests mutants of planner and executor meet: tables before sweeps. */
const MUTANT_TESTS = ["planning", "execution", "semantics", "report", "properties"];

/** Tests that read files or run what is built, where no mutant is, and sweeps that tell nothing others do not tell sooner. */
const NO_MUTANT_TESTS =
  /\/(hebrew|built-script-faults|floor|hostile|sample-school-faults|web-api-laws)\.test\.ts$/;

/** The tests that mutants of planner and executor meet, as one file: a process loads it once for thousands of them. */
async function bundleTests() {
  const folders = await Promise.all(
    MUTANT_TESTS.map(async (folder) =>
      (await readdir(`${root}test/${folder}`, { recursive: true }))
        .map((file) => `./test/${folder}/${file}`)
        .filter((file) => file.endsWith(".test.ts") && !NO_MUTANT_TESTS.test(file))
        .sort(),
    ),
  );
  const files = ["./test/support/fixed-seed.ts", ...folders.flat()];
  await esbuild.build({
    absWorkingDir: root,
    stdin: { contents: files.map((file) => `import ${JSON.stringify(file)};`).join("\n"), resolveDir: root },
    outfile: ".slot-sync/tests/all.mjs",
    // These tests run in the process that holds the mutants, without Vitest around them.
    alias: { vitest: "./test/mutation/expect.mjs" },
    // A file of tests exports nothing, yet its tests are wanted.
    ignoreAnnotations: true,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "warning",
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , what] = process.argv;
  await (what === "tests" ? bundleTests() : what === "fresh" ? checkFreshness() : buildAll());
}
