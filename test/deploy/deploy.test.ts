import { execFileSync } from "node:child_process";
import { accessSync, constants, copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { EXAMPLE_CONFIGURATION } from "../../src/service/commands/example-configuration.ts";
import { readConfiguration } from "../../src/service/configuration/read-configuration.ts";
import { newFolder } from "../service/program.ts";

const DEPLOY = join(import.meta.dirname, "../../deploy");
const UNITS = join(DEPLOY, "systemd");

function verifier(): string | undefined {
  try {
    return execFileSync("systemd-analyze", ["--version"], { encoding: "utf8" });
  } catch {
    return undefined;
  }
}
const isThere = verifier() !== undefined;
if (!isThere) console.log("Left out: there is no systemd-analyze, so the unit files were not verified");

test.skipIf(!isThere)("9 systemd understands every unit file, as an instance for a school", () => {
  const folder = newFolder();
  const units = readdirSync(UNITS).map((name) => {
    const unit = name.replace("failed@.", "failed@slot-sync-main.").replace("@.", "@main.");
    const text = readFileSync(join(UNITS, name), "utf8");
    writeFileSync(
      join(folder, unit),
      // What is to be started has to be there.
      text
        .replaceAll("/opt/slot-sync/deploy", DEPLOY)
        .replaceAll("/opt/slot-sync", join(DEPLOY, ".."))
        .replaceAll("/usr/bin/node", process.execPath),
    );
    // A template that is started by name is looked for beside it.
    if (unit !== name) copyFileSync(join(folder, unit), join(folder, name));
    return join(folder, unit);
  });
  const said = execFileSync("systemd-analyze", ["verify", ...units], { encoding: "utf8", stdio: "pipe" });
  expect(said.trim()).toBe("");
});

test("the example configuration can be read, and is the one that init writes but for the place of the store", () => {
  const text = readFileSync(join(DEPLOY, "slot-sync.config.jsonc"), "utf8");
  expect(readConfiguration(text, "/etc/slot-sync/config.json").store).toBe("/var/lib/slot-sync/slot-sync.db");
  const [, ...rest] = EXAMPLE_CONFIGURATION.split('"slot-sync.db",');
  expect(text.endsWith(rest.join(""))).toBe(true);
  expect(readConfiguration(EXAMPLE_CONFIGURATION, "/there/slot-sync.config.json").store).toBe(
    "/there/slot-sync.db",
  );
});

test("whoever tells of failures can be started", () => {
  accessSync(join(DEPLOY, "tell-failure"), constants.X_OK);
});
