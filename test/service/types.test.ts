import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { TEACHERS } from "../../sample/school-fields.ts";
import { SLOTS } from "../../src/base/schema/tables.ts";
import { openTrial } from "./program.ts";

const NO_RATE = { limits: { perSecondAndBase: 1e9, perSecondAndToken: 1e9 } };
const FLAGS = ["--ignoreConfig", "--noEmit", "--strict", "--skipLibCheck", "--allowImportingTsExtensions"];
const TARGET = ["--target", "es2022", "--module", "nodenext", "--lib", "es2022", "--types", ""];

/** A program against these types: whatever follows `ts-expect-error` must not compile. */
const program = (client: string): string => `
import { recordsClient } from ${JSON.stringify(client)};
import type { Tables } from "./tables.d.ts";
declare const options: Parameters<typeof recordsClient>[0];
const client = recordsClient<Tables>(options);
const found = await client.listRecords(${JSON.stringify(TEACHERS.name)});
const name: string | undefined = found.records[0]?.fields.שם;
await client.createRecord(${JSON.stringify(TEACHERS.name)}, { שם: name ?? "" });
await client.updateRecord(${JSON.stringify(SLOTS.name)}, "rec1", { [${JSON.stringify(SLOTS.fields.locked.name)}]: true });
// @ts-expect-error There is no such table.
await client.listRecords("nobody");
// @ts-expect-error There is no such field.
await client.createRecord(${JSON.stringify(TEACHERS.name)}, { nobody: "x" });
// @ts-expect-error A name is a text.
await client.createRecord(${JSON.stringify(TEACHERS.name)}, { שם: 5 });
// @ts-expect-error A status is one of its choices.
await client.updateRecord(${JSON.stringify(SLOTS.name)}, "rec1", { [${JSON.stringify(SLOTS.fields.status.name)}]: "nobody" });
`;

test("5, 7 types writes the tables of the base, by which a program against the client compiles or does not", async () => {
  const { run, folder } = await openTrial(NO_RATE);
  expect((await run("types", "--out", "tables.d.ts")).code).toBe(0);
  const shown = await run("types", "--json");
  expect(JSON.parse(shown.out).types).toContain("export interface Tables");
  const file = join(folder, "page.mts");
  writeFileSync(file, program(resolve("src/records/client.ts")));
  const compile = promisify(execFile)(resolve("node_modules/.bin/tsc"), [...FLAGS, ...TARGET, file]);
  expect(await compile.catch(({ stdout }: { readonly stdout: string }) => ({ stdout }))).toMatchObject({
    stdout: "",
  });
});
