import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { SLOTS } from "../../src/base/schema/tables.ts";
import { newFolder, openTrial, runProgram, type Variables } from "./program.ts";

const TOKEN = "patSECRETtoken0001.0123456789abcdef";
const NO_RATE = { limits: { perSecondAndBase: 1e9, perSecondAndToken: 1e9 } };
const school = (further: object = {}) => ({ schools: { main: { baseId: "appMEMORY00000000", ...further } } });

/** What cannot be used, what says so, and which words of it a person needs. */
test.each<[string, readonly string[], object | string | undefined, Variables, readonly string[]]>([
  ["no configuration", ["sync"], undefined, {}, ["slot-sync.config.json", "slot-sync init"]],
  ["a configuration that is not there", ["sync", "--config", "no.json"], undefined, {}, ["no.json"]],
  [
    "a configuration that is not JSON",
    ["check"],
    '{"schools": {',
    {},
    ["slot-sync.config.json is not JSON", "line 1"],
  ],
  [
    "several slips at once, each with what was probably meant",
    ["check"],
    {
      stoer: "x",
      schools: {
        main: { baseld: "app1", settings: { daysAhaed: 7, language: "fr" }, schedule: { sync: "whenever" } },
      },
    },
    {},
    [
      'stoer: there is no such key, perhaps "store"',
      'perhaps "baseId"',
      'perhaps "daysAhead"',
      'got "fr", expected en or he',
      "schedule.sync",
      "baseId: got nothing",
    ],
  ],
  [
    "a token in the configuration",
    ["check"],
    school({ token: TOKEN }),
    {},
    ["secrets do not belong into this file"],
  ],
  [
    "no token",
    ["sync"],
    school(),
    {},
    ["$CREDENTIALS_DIRECTORY/airtable-token", "AIRTABLE_TOKEN_FILE", "AIRTABLE_TOKEN"],
  ],
  [
    "a token file that is not there",
    ["sync"],
    school(),
    { AIRTABLE_TOKEN_FILE: "/nowhere/token" },
    ["/nowhere/token", "ENOENT"],
  ],
  [
    "several schools and no word which",
    ["sync"],
    { schools: { north: { baseId: "app1" }, south: { baseId: "app2" } } },
    { AIRTABLE_TOKEN: TOKEN },
    ["--school", "north, south"],
  ],
  [
    "a school that there is not",
    ["sync", "--school", "norht"],
    { schools: { north: { baseId: "app1" }, south: { baseId: "app2" } } },
    {},
    ['perhaps "north"'],
  ],
  [
    "the token of one school for another",
    ["sync", "--school", "north"],
    { schools: { north: { baseId: "app1" }, south: { baseId: "app2" } } },
    { AIRTABLE_TOKEN: TOKEN, AIRTABLE_TOKEN_SOUTH: TOKEN },
    ["AIRTABLE_TOKEN_NORTH"],
  ],
  [
    "two schools that no environment variable can tell apart",
    ["sync", "--school", "north-1"],
    { schools: { "north-1": { baseId: "app1" }, north_1: { baseId: "app2" } } },
    { AIRTABLE_TOKEN_NORTH_1: TOKEN },
    ["schools.north_1", '"north-1"', "another name"],
  ],
  ["an unknown command", ["snyc"], school(), {}, ["Did you mean sync?"]],
  ["an unknown flag", ["sync", "--dry-rnu"], school(), {}, ["Did you mean --dry-run?"]],
  [
    "a value that a setting cannot have",
    ["sync", "--days-ahead", "soon"],
    school(),
    { AIRTABLE_TOKEN: TOKEN },
    ["--days-ahead", "soon", "a whole number"],
  ],
  [
    "an address with a path",
    ["sync"],
    school(),
    { AIRTABLE_ENDPOINT_URL: "https://api.airtable.com/v0" },
    ["AIRTABLE_ENDPOINT_URL", "without /v0"],
  ],
  [
    "plain http to somebody else",
    ["sync"],
    school(),
    { AIRTABLE_ENDPOINT_URL: "http://example.org" },
    ["AIRTABLE_ENDPOINT_URL", "http is for this machine only"],
  ],
  ["a clock that is none", ["sync"], school(), { SLOT_SYNC_NOW: "tomorrow" }, ["SLOT_SYNC_NOW", "tomorrow"]],
  ["a key of a name that is none", ["keys", "add", "a b"], school(), {}, ["no name of a key"]],
  [
    "a right that there is not",
    ["keys", "add", "a", "--may", "raed"],
    school(),
    {},
    ["raed", "read, write, delete, run"],
  ],
  ["a key that there is not", ["keys", "remove", "a"], school(), {}, ['There is no key "a"']],
  ["an edit that is not in the queue", ["queue", "drop", "q1"], school(), {}, ["q1", "queue list"]],
  [
    "webhooks without an address",
    ["webhooks", "list"],
    school(),
    { AIRTABLE_TOKEN: TOKEN },
    ["server.publicUrl"],
  ],
])("5, 11 %s: exit 2, and the way to mend it", async (_, args, configuration, variables, words) => {
  const folder = newFolder();
  if (configuration !== undefined) {
    const text = typeof configuration === "string" ? configuration : JSON.stringify(configuration);
    writeFileSync(join(folder, "slot-sync.config.json"), text);
  }
  const { code, out, err } = await runProgram(args, folder, variables);
  expect([code, out]).toEqual([2, expect.any(String)]);
  for (const word of words) expect(out + err).toContain(word);
  expect(out + err).not.toContain(TOKEN);
  expect(out + err).not.toMatch(/\n\s+at /);
});

test("5 a configuration may have comments, and a relative store lies beside it", async () => {
  const { folder, variables } = await openTrial(NO_RATE);
  const text = `{ // our school\n "store": "kept/here.db", /* and */ "schools": {"main": {"baseId": "appMEMORY00000000"},}, }`;
  writeFileSync(join(folder, "other.json"), text);
  const { code } = await runProgram(["sync", "--config", join(folder, "other.json")], newFolder(), variables);
  expect(code).toBe(1);
  expect(readFileSync(join(folder, "kept/here.db")).length).toBeGreaterThan(0);
});

test.each<[string, Variables]>([
  [
    "systemd's credentials",
    { CREDENTIALS_DIRECTORY: ".", AIRTABLE_TOKEN_FILE: "wrong", AIRTABLE_TOKEN: "patWrong" },
  ],
  ["a file", { AIRTABLE_TOKEN_FILE: "token", AIRTABLE_TOKEN: "patWrong" }],
  ["the environment", { AIRTABLE_TOKEN: "patSample" }],
])("5 the token comes from %s first", async (_, sources) => {
  const { folder, variables } = await openTrial(NO_RATE);
  for (const [file, text] of [
    ["airtable-token", " patSample\n"],
    ["token", "patSample\r\n"],
    ["wrong", "patWrong"],
  ] as const)
    writeFileSync(join(folder, file), text);
  const { code, out } = await runProgram(["check"], folder, {
    ...variables,
    AIRTABLE_TOKEN: undefined,
    ...sources,
  });
  expect(out).toContain("Everything is there");
  expect(code).toBe(0);
});

test("11 a token that Airtable does not know ends with 2 and stands nowhere: not in a report, a log, the store or a title", async () => {
  const { folder, variables } = await openTrial(NO_RATE);
  const wrong = { ...variables, AIRTABLE_TOKEN: TOKEN };
  for (const args of [["check"], ["sync"], ["sync", "--json"], ["audit"]]) {
    const { code, out, err } = await runProgram(args, folder, wrong);
    expect(code).toBe(args[0] === "audit" ? 0 : 2);
    expect(out + err).not.toContain(TOKEN);
  }
  expect(readFileSync(join(folder, ".slot-sync/trial.db")).includes(TOKEN)).toBe(false);
  expect(JSON.parse((await runProgram(["sync", "--json"], folder, wrong)).out)).toMatchObject({
    status: "failed",
  });
});

test("11 a token without a scope, or of somebody who may only read, is told by check, all at once", async () => {
  const user = { id: "usrREADER00000000", email: "reader@example.org" };
  const tokens = {
    patReader: { user, scopes: ["data.records:read", "schema.bases:read"], role: "read" },
  } as const;
  const { folder, variables } = await openTrial({ ...NO_RATE, tokens });
  const { code, out } = await runProgram(["check"], folder, { ...variables, AIRTABLE_TOKEN: "patReader" });
  expect(code).toBe(2);
  expect(out).toContain("data.records:write");
  expect(out).toContain("may only read");
});

test("11 a base that the token does not reach is told with those that it reaches", async () => {
  const { folder, variables } = await openTrial(NO_RATE);
  writeFileSync(
    join(folder, "slot-sync.config.json"),
    JSON.stringify({ schools: { main: { baseId: "appOTHER000000000" } } }),
  );
  const { code, out } = await runProgram(["check"], folder, variables);
  expect(code).toBe(2);
  expect(out).toContain("appOTHER000000000");
  expect(out).toContain("appMEMORY00000000");
});

test("5 Airtable away, and a month's calls used up, end with 75", async () => {
  const { airtable, run, folder, variables } = await openTrial({ limits: { perMonth: 0 } });
  const used = await run("sync", "--json");
  expect([used.code, JSON.parse(used.out).status]).toEqual([75, "failed"]);
  expect(used.out).toContain("used up");
  await airtable.close();
  const away = await runProgram(["sync"], folder, { ...variables, SLOT_SYNC_TIME_SCALE: "1000" });
  expect(away.code).toBe(75);
});

test("11 a redirect to another host is refused, and the token is not sent on", async () => {
  const heard: unknown[] = [];
  const other = createServer((request, answer) => {
    heard.push(request.headers.authorization);
    answer.end("{}");
  });
  await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
  onTestFinished(() => void other.close());
  const to = `http://127.0.0.1:${(other.address() as AddressInfo).port}/v0/meta`;
  const faults = Array.from(
    { length: 9 },
    (_, index) => ({ call: index + 1, kind: "redirect", to }) as const,
  );
  const { run } = await openTrial({ ...NO_RATE, faults });
  const { code, out, err } = await run("sync");
  expect(code).toBe(2);
  expect(out + err).toContain("the token is not sent there");
  expect(heard).toEqual([]);
});

test("9 a table of slots that is empty though it had records stops the run, until it is let through", async () => {
  const { run, memory } = await openTrial(NO_RATE);
  await run("sync");
  const table = memory.store.table(SLOTS.name);
  memory.store.remove(table, [...table.records.keys()]);
  const { code, out } = await run("sync", "--json");
  expect(code).toBe(2);
  expect(JSON.parse(out).errors[0].error).toMatch(
    /the table slot_inventory is empty though it had \d+ records/,
  );
  expect(table.records.size).toBe(0);
  const meant = await run("sync", "--allow-mass-retire", "--json");
  expect(JSON.parse(meant.out).created).toBeGreaterThan(100);
});

test("5 every command has a help that names what it takes, and every other word ends with 2", async () => {
  const folder = newFolder();
  const { out, code } = await runProgram(["--help"], folder, {});
  expect(code).toBe(0);
  const commands = [...out.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name ?? "");
  expect(commands).toEqual(
    expect.arrayContaining([
      "init",
      "check",
      "sync",
      "reconcile",
      "flag",
      "audit",
      "templates",
      "serve",
      "webhooks",
      "queue",
      "keys",
      "types",
      "probe",
    ]),
  );
  for (const command of commands) {
    const help = await runProgram([command, "--help"], folder, {});
    expect([command, help.code]).toEqual([command, 0]);
    expect(help.out).toContain(`Usage: slot-sync ${command}`);
  }
  expect((await runProgram([], folder, {})).code).toBe(2);
});
