import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { SAMPLE_GRANT, SAMPLE_TOKEN } from "../../../emulator/web-api/serve.ts";
import { STATUSES } from "../../../src/base/schema/cell-words.ts";
import { SLOTS, TEMPLATES } from "../../../src/base/schema/tables.ts";
import { openServing } from "../serving.ts";

/** A port that nobody had a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** What is asked again and again until it is so, each time through another process. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo()));
}

test("7 a template that is destroyed in the base closes its free hours, an edit follows, and a forged or replayed ping does nothing", async () => {
  const listen = `127.0.0.1:${await freePort()}`;
  const tokens = {
    [SAMPLE_TOKEN]: SAMPLE_GRANT,
    patPerson: { ...SAMPLE_GRANT, user: { id: "usrPERSON00000000", email: "person@example.org" } },
  };
  const server = { listen, publicUrl: `http://${listen}/` };
  const options = { limits: { perSecondAndBase: 1e9, perSecondAndToken: 1e9 }, tokens };
  const { ask, run, memory, airtable, address, end } = await openServing({}, server, options);
  const lastRuns = async () =>
    (await ask("GET", "/v1/main/sync")).body.data.lastRuns as readonly { at: string; summary: string }[];
  // The hook is there, and the catching-up run is over.
  await until(async () => (await lastRuns()).length > 0);
  const { webhooks } = JSON.parse((await run("webhooks", "list", "--json")).out);
  expect(webhooks).toMatchObject([
    { url: `http://${listen}/hooks/main`, isHookEnabled: true, isSecretKnown: true },
  ]);

  const { status, source } = SLOTS.fields;
  const records = () => memory.toJson().tables.find(({ name }) => name === SLOTS.name)?.records ?? [];
  const template =
    records()
      .map(({ fields }) => (fields[source.name] as readonly { id: string }[] | null)?.[0]?.id)
      .find((id) => id !== undefined && openOf(id).length > 0) ?? "";
  function openOf(id: string): readonly string[] {
    return records()
      .filter(
        ({ fields }) =>
          JSON.stringify(fields[source.name] ?? "").includes(id) &&
          JSON.stringify(fields[status.name] ?? "").includes(STATUSES.open),
      )
      .filter(({ fields }) => String(fields[SLOTS.fields.date.name]) > "2026-01-14")
      .map((record) => record.id);
  }
  const open = openOf(template);
  expect(open.length).toBeGreaterThan(0);
  await fetch(`${airtable.origin}/v0/${memory.store.id}/${TEMPLATES.id}/${template}`, {
    method: "DELETE",
    headers: { Authorization: "Bearer patPerson" },
  });
  const stillOpen = () =>
    records().filter(
      ({ id, fields }) => open.includes(id) && JSON.stringify(fields[status.name]).includes(STATUSES.open),
    ).length;
  await until(async () => {
    await ask("GET", "/healthz");
    return stillOpen() === 0;
  });

  for (const mac of ["hmac-sha256=00", `hmac-sha256=${"0".repeat(64)}`, ""]) {
    const forged = await fetch(`${address}/hooks/main`, {
      method: "POST",
      body: "{}",
      headers: { "X-Airtable-Content-MAC": mac },
    });
    expect(forged.status).toBe(401);
  }
  expect((await fetch(`${address}/hooks/nobody`, { method: "POST", body: "{}" })).status).toBe(401);
  expect((await end()).code).toBe(0);
  // It leaves its hook, and takes it up again.
  expect(JSON.parse((await run("webhooks", "register", "--json")).out)).toMatchObject({ isNew: false });
  expect(JSON.parse((await run("webhooks", "remove", "--json")).out).removed.length).toBe(1);
});
