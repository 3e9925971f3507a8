import { once } from "node:events";
import { createServer } from "node:http";
import { describe, expect, onTestFinished, test } from "vitest";
import { STATUSES } from "../../../src/base/schema/cell-words.ts";
import { SLOTS } from "../../../src/base/schema/tables.ts";
import { DANA, openAgendas, YOSSI } from "./agendas.ts";

const S = SLOTS.fields;
const FEED = { teachers: { target: "feed" } };

/** A web address that takes files, and what it took. */
async function openPlace(status: (n: number) => number = () => 201) {
  const puts: { readonly path: string; readonly body: string; readonly headers: Record<string, unknown> }[] =
    [];
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (text: string) => {
      body += text;
    });
    request.on("end", () => {
      puts.push({ path: request.url ?? "", body, headers: request.headers });
      response.writeHead(status(puts.length)).end();
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return { puts, url: `http://127.0.0.1:${port}` };
}

describe("feeds", () => {
  test("are made once, and kept to the byte while nothing changes", async () => {
    const { puts, url } = await openPlace();
    const { run } = await openAgendas({
      teachers: { target: "feed", put: `${url}/dav/{teacher}.ics`, headers: { "X-Key": "k" } },
    });
    const first = await run("calendars", "--json");
    expect(first.json).toMatchObject({
      status: "ok",
      created: 82,
      updated: 0,
      deleted: 0,
      kept: 0,
      errorCount: 0,
    });
    expect(first.code).toBe(0);
    expect(puts.map(({ path }) => path)).toContain(`/dav/${DANA}.ics`);
    expect(puts[0]?.headers).toMatchObject({ "x-key": "k", "content-type": "text/calendar; charset=utf-8" });
    const before = puts.length;
    const second = await run("calendars", "--json");
    expect(second.json).toMatchObject({ summary: "0 created, 0 updated, 0 deleted", kept: 82, adopted: 0 });
    expect(puts.length).toBe(before);
  });

  test("lose a cancelled hour, get it back under the same UID with a higher sequence, and follow what moves", async () => {
    const { puts, url } = await openPlace();
    const { run, edit, bookedSlots } = await openAgendas({
      teachers: { target: "feed", put: `${url}/{teacher}` },
    });
    const fileOf = (teacher: string) => puts.filter(({ path }) => path === `/${teacher}`).at(-1)?.body ?? "";
    await run("calendars");
    const [slot] = bookedSlots(DANA);
    if (!slot) throw new Error("Dana has no booked slot");
    const uidOf = (file: string): readonly string[] => file.match(/UID:[0-9a-f]{64}/g) ?? [];
    const all = uidOf(fileOf(DANA));
    await edit(slot.id, { [S.status.name]: STATUSES.blocked });
    expect((await run("calendars", "--json")).json.summary).toBe("0 created, 0 updated, 1 deleted");
    const left = uidOf(fileOf(DANA));
    const [gone] = all.filter((uid) => !left.includes(uid));
    await edit(slot.id, { [S.status.name]: STATUSES.booked });
    expect((await run("calendars", "--json")).json.summary).toBe("1 created, 0 updated, 0 deleted");
    const [, event = ""] = fileOf(DANA).split(gone ?? "none");
    expect(event.split("END:VEVENT")[0]).toContain("SEQUENCE:1");
    await edit(slot.id, { [S.teacher.name]: [YOSSI] });
    expect((await run("calendars", "--json")).json.summary).toBe("1 created, 0 updated, 1 deleted");
    expect([uidOf(fileOf(DANA)).includes(gone ?? ""), uidOf(fileOf(YOSSI)).includes(gone ?? "")]).toEqual([
      false,
      true,
    ]);
  });

  test("have a secret each, listed, and renewed for one teacher alone", async () => {
    const { run } = await openAgendas(FEED);
    const list = async (...more: readonly string[]) =>
      (await run("calendars", "secrets", "--json", ...more)).json.secrets;
    const before = await list();
    expect(before).toHaveLength(12);
    expect(before[0]).toMatchObject({ agenda: "teachers", teacher: DANA, name: "דנה לוי" });
    expect(before[0].secret).toMatch(/^[A-Za-z0-9]{32}$/);
    expect(before[0].address).toBe(`http://127.0.0.1:8787/calendars/${before[0].secret}.ics`);
    expect(await list("--agenda", "teachers")).toEqual(before);
    const renewed = await list("--renew", "דנה לוי");
    expect(renewed[0].secret).not.toBe(before[0].secret);
    expect(renewed.slice(1)).toEqual(before.slice(1));
    expect((await run("calendars", "secrets", "--renew", "Nobody")).code).toBe(2);
  });

  test("write nothing in a dry run", async () => {
    const { run } = await openAgendas(FEED);
    expect((await run("calendars", "--json", "--dry-run")).json).toMatchObject({ created: 82, dryRun: true });
    expect((await run("calendars", "--json")).json).toMatchObject({ created: 82, dryRun: false });
  });

  test("of one teacher are hers alone", async () => {
    const { run } = await openAgendas(FEED);
    const { json } = await run("calendars", "--json", "--teacher", DANA);
    expect(json.agendas[0].calendars).toMatchObject([{ teacher: DANA, created: 8 }]);
    expect((await run("calendars", "--teacher", "Nobody")).code).toBe(2);
  });

  test("stay as they are when more than half would go, until that is meant", async () => {
    const { run, configure } = await openAgendas({ teachers: { target: "feed", shows: "both" } });
    await run("calendars");
    configure({ teachers: { target: "feed", shows: "booked" } });
    const refused = await run("calendars", "--json");
    expect([refused.code, refused.json.status, refused.json.errorCount > 0]).toEqual([2, "failed", true]);
    expect(refused.json.agendas[0].calendars[0].refused).toMatchObject({
      deletions: expect.any(Number),
      held: expect.any(Number),
    });
    expect(refused.json).toMatchObject({ created: 0, updated: 0, deleted: 0 });
    const meant = await run("calendars", "--json", "--allow-mass-delete");
    expect([meant.code, meant.json.deleted > 20]).toEqual([0, true]);
  });

  test("that cannot be put to their address say so, stay, and are put with the next run", async () => {
    const { puts, url } = await openPlace((n) => (n <= 12 ? 401 : 201));
    const { run } = await openAgendas({ teachers: { target: "feed", put: `${url}/{teacher}` } });
    const first = await run("calendars", "--json");
    expect([first.code, first.json.status]).toEqual([2, "failed"]);
    const second = await run("calendars", "--json");
    expect([second.code, second.json.summary, puts.length]).toEqual([
      0,
      "0 created, 0 updated, 0 deleted",
      24,
    ]);
  });

  test("a reconciliation looks beyond the weeks, writes nothing, and says with 1 that there is something", async () => {
    const { run } = await openAgendas(FEED);
    const { code, json } = await run("calendars", "--json", "--reconcile");
    expect([code, json.dryRun, json.created >= 82]).toEqual([1, true, true]);
  });
});

describe("a configuration of agendas that cannot be used", () => {
  test.each<[string, object, RegExp]>([
    [
      "an unknown key",
      { target: "feed", wekes: 3 },
      /agendas\.teachers\.wekes: there is no such key, perhaps "weeks"/,
    ],
    ["an unknown target", { target: "feeds" }, /agendas\.teachers.*feed, caldav or graph/],
    [
      "a password",
      { target: "caldav", url: "https://x.example", user: "u", password: "p" },
      /secrets do not belong/,
    ],
    ["plain http", { target: "caldav", url: "http://x.example", user: "u" }, /url: got .*https address/],
    ["a put without the teacher", { target: "feed", put: "https://x.example/all.ics" }, /\{teacher\}/],
    ["an unknown placeholder", { target: "feed", title: "{kind}" }, /title: got/],
    ["a teacher that is not there", { target: "feed", teachers: ["Nobody"] }, /there is no teacher "Nobody"/],
    [
      "a type that is not there",
      { target: "feed", types: ["פרטיי"] },
      /there is no lesson type "פרטיי", perhaps "פרטי"/,
    ],
    [
      "a password that is nowhere",
      { target: "caldav", url: "https://x.example", user: "u" },
      /CREDENTIALS_DIRECTORY\/agenda-teachers.*AGENDA_SECRET_FILE_TEACHERS.*AGENDA_SECRET_TEACHERS/,
    ],
  ])("%s", async (_, agenda, expected) => {
    const { run } = await openAgendas({ teachers: agenda as Readonly<Record<string, unknown>> });
    const { code, out, err } = await run("calendars");
    expect(code).toBe(2);
    expect(`${out}${err}`).toMatch(expected);
  });

  test("options that would concern every agenda have to name one", async () => {
    const { run } = await openAgendas({ a: { target: "feed" }, b: { target: "feed" } });
    for (const option of ["--take-back", "--allow-mass-delete", "--clear"]) {
      const { code, err } = await run("calendars", option);
      expect([code, err]).toEqual([2, expect.stringContaining(`${option}: say with --agenda`)]);
    }
    expect((await run("calendars", "--agenda", "c")).err).toContain('only "a", "b"');
  });
});
