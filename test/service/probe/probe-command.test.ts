import { expect, test } from "vitest";
import { parseWireForm } from "../../../emulator/web-api/wire/wire-form.ts";
import { instantAt } from "../../../src/domain/time/instant.ts";
import { openTrial } from "../program.ts";

test("5 probe settles on a scratch base what no page says, prints it as the emulator takes it, and names what it leaves", async () => {
  // The time of the other side passes as fast as that of the program.
  const began = Date.now();
  const now = () => instantAt(began + (Date.now() - began) * 20);
  const { run, memory } = await openTrial({ now }, { tables: [] });
  const { code, out } = await run("probe", "--base", memory.store.id, "--json");
  expect(code).toBe(0);
  const { table, said, leftBehind } = JSON.parse(out);
  expect(Object.values(said as object).filter((words) => String(words).startsWith("not settled"))).toEqual(
    [],
  );
  expect(parseWireForm(table)).toEqual(table);
  expect(memory.store.tables.map(({ name }) => `the table "${name}"`)).toEqual(leftBehind);
});

test("5 probe says what it needs where it may not make tables, and which base it needs", async () => {
  const { run, memory } = await openTrial({
    tokens: {
      patSample: {
        user: { id: "usrSAMPLE00000000", email: "a@example.org" },
        scopes: ["data.records:read"],
        role: "create",
      },
    },
  });
  const forbidden = await run("probe", "--base", memory.store.id);
  expect([forbidden.code, forbidden.out + forbidden.err]).toEqual([
    2,
    expect.stringContaining("schema.bases:write"),
  ]);
  const none = await run("probe", "--base", "Scratch");
  expect([none.code, none.err + none.out]).toEqual([2, expect.stringContaining("app…")]);
});
