import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { STATUSES } from "../../src/base/schema/cell-words.ts";
import { SLOTS } from "../../src/base/schema/tables.ts";
import { type AgendaTrial, DANA, openAgendas, YOSSI } from "../service/calendars/agendas.ts";
import { type DavProxy, davProxy } from "./dav-proxy.ts";
import {
  authorization,
  type DavServer,
  isInstalled,
  KINDS,
  makeCalendar,
  startServer,
} from "./dav-servers.ts";

const S = SLOTS.fields;
let made = 0;

/** The program, as a process, against real servers. */
describe.each(KINDS.filter(isInstalled))("slot-sync calendars on $name", (kind) => {
  let server: DavServer;
  beforeAll(async () => {
    server = await startServer(kind);
  });
  afterAll(() => server.stop());

  const text = async (url: string): Promise<string> =>
    (await fetch(url, { headers: { Authorization: authorization(server) } })).text();

  /** Two calendars of the sample's first teachers, behind a proxy. */
  async function open(agenda: object = {}, password = server.password) {
    const proxy: DavProxy = await davProxy(new URL(server.home), /PUT|DELETE|REPORT/);
    onTestFinished(() => proxy.close());
    const behind = [await makeCalendar(server, `p${made++}`), await makeCalendar(server, `p${made++}`)];
    const [dana = "", yossi = ""] = behind.map((url) => `${proxy.origin}${new URL(url).pathname}`);
    const home = `${proxy.origin}${new URL(server.home).pathname}`;
    const calendars = { [DANA]: dana, [YOSSI]: yossi.slice(home.length) };
    const base = { target: "caldav", url: home, user: server.user, teachers: [DANA, YOSSI], calendars };
    const trial: AgendaTrial = await openAgendas(
      { staff: { ...base, ...agenda } },
      { AGENDA_SECRET_STAFF: password, AGENDA_SECRET_RENAMED: password },
    );
    return { ...trial, proxy, dana: behind[0] ?? "", agenda: base };
  }

  test("makes, keeps, moves between teachers and takes out, and comes back from what goes wrong on the way", async () => {
    const { run, proxy, edit, bookedSlots } = await open();
    proxy.faults.queue.push("none", "none", "lost", "503 though done", "503", "refused");
    const first = await run("calendars", "--json");
    expect([first.code, first.json.status, first.json.created]).toEqual([0, "ok", 4]);
    expect((await run("calendars", "--json")).json).toMatchObject({ created: 0, kept: 4, adopted: 0 });
    const [slot] = bookedSlots(DANA);
    await edit(slot?.id ?? "", { [S.teacher.name]: [YOSSI] });
    expect((await run("calendars", "--json")).json.summary).toBe("1 created, 0 updated, 1 deleted");
    await edit(slot?.id ?? "", { [S.status.name]: STATUSES.blocked });
    expect((await run("calendars", "--json")).json.summary).toBe("0 created, 0 updated, 1 deleted");
    expect((await run("calendars", "--json")).json).toMatchObject({ created: 0, deleted: 0, kept: 3 });
  });

  test("plans nothing for a calendar whose reading breaks off", async () => {
    const { run, proxy } = await open();
    await run("calendars");
    proxy.faults.queue.push("cut");
    const { code, json } = await run("calendars", "--json", "--teacher", DANA);
    expect([code, json.agendas[0].calendars[0].errors.length, json.created]).toEqual([75, 1, 0]);
  });

  test("finds calendars by the names of teachers, and lists those who have none", async () => {
    await makeCalendar(server, `n${made++}`, "דנה לוי");
    const { run } = await open({ calendars: {} });
    const { code, json } = await run("calendars", "--json");
    expect([code, json.agendas[0].without, json.created > 0]).toEqual([0, [YOSSI], true]);
  });

  test("says of a calendar that is not there that it is not, and makes none", async () => {
    const { run, agenda, configure, proxy } = await open();
    configure({ staff: { ...agenda, calendars: { ...agenda.calendars, [YOSSI]: "nowhere" } } });
    const partly = await run("calendars", "--json");
    expect([partly.code, partly.json.status]).toEqual([1, "partial"]);
    configure({ staff: { ...agenda, calendars: { [DANA]: "nowhere", [YOSSI]: "nowhere-else" } } });
    expect((await run("calendars", "--json")).code).toBe(2);
    expect(proxy.seen.filter((one) => /^(MKCALENDAR|MKCOL)/.test(one))).toEqual([]);
  });

  test("marks its events, and counts those of an agenda that is no more", async () => {
    const { run, agenda, configure, dana } = await open();
    await run("calendars");
    const listed = await text(dana);
    if (kind.name === "Radicale") expect(listed).toMatch(/X-SLOT-SYNC:appMEMORY00000000\/staff\/rec/);
    configure({ renamed: agenda });
    const { code, json } = await run("calendars", "--json");
    expect([code, json.created, json.strays]).toEqual([0, 4, 4]);
    expect(json.report).toContain("of agendas that the configuration no longer has (staff)");
  });

  test.runIf(kind.name === "Radicale")(
    "asks a password that is refused once, and tells it to nobody",
    async () => {
      const { run, proxy } = await open({}, "a wrong password");
      const { code, out, err, json } = await run("calendars", "--json");
      expect([code, proxy.seen.length]).toEqual([2, 1]);
      expect(json.agendas[0].error).toMatch(/agenda staff: http:\/\/127\.0\.0\.1:\d+\/.*401/);
      expect(`${out}${err}`).not.toContain("a wrong password");
    },
  );
});
