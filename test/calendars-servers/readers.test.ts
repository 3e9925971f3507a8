import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { CalendarId } from "../../src/calendars/calendar-port.ts";
import { eventKey } from "../../src/calendars/events/event-key.ts";
import { feedPort } from "../../src/calendars/feed-port.ts";
import { LONG_AGO } from "../../src/domain/time/instant.ts";
import { feedAnswer } from "../../src/service/calendars/feeds/feed-answer.ts";
import { aContent, ORIGIN, TODAY } from "../calendars/builders.ts";
import { JERUSALEM } from "../service/calendars/graph/graph-world.ts";
import { instant } from "../support/instant.ts";

const isThere = (command: string): boolean => spawnSync(command, ["--version"]).error === undefined;
const HAS_READERS = isThere("khal") && isThere("vdirsyncer");
if (!HAS_READERS)
  console.warn("Left out: khal and vdirsyncer are not installed here (apt-get install khal vdirsyncer)");

describe.skipIf(!HAS_READERS)("a person subscribes to a feed", () => {
  let folder: string;
  let close: () => void;
  let address: string;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "slot-sync-reader-"));
    const dana = "recDana" as CalendarId;
    const port = feedPort({
      files: new Map(),
      name: "teachers",
      from: LONG_AGO,
      now: TODAY,
      zone: JERUSALEM.zone,
    });
    const contents = [
      aContent(14, {
        title: "פרטי – ד., עם שם ארוך מאוד שנכנס לכמה שורות של קובץ, ועוד; קצת",
        place: "חדר 4",
      }),
      aContent(9, { starts: instant("2026-07-06T11:00:00Z"), ends: instant("2026-07-06T12:00:00Z") }),
    ];
    await port.write(
      contents.map((content, n) => ({
        kind: "create",
        calendar: dana,
        key: eventKey(ORIGIN, `rec${n}`, 0),
        mark: { record: `rec${n}`, generation: 0 },
        content,
        isFree: false,
        sequence: 0,
      })),
    );
    const feed = { file: port.fileOf(dana), madeAt: TODAY, changedAt: TODAY };
    const server = createServer((request, response) => {
      const { status, headers, body } = feedAnswer(
        request.method ?? "GET",
        feed,
        request.headers["if-none-match"],
      );
      response.writeHead(status, headers).end(body);
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const bound = server.address();
    if (bound === null || typeof bound === "string") throw new Error("no port");
    address = `http://127.0.0.1:${bound.port}/feed.ics`;
    close = () => {
      server.closeAllConnections();
      server.close();
    };
  });
  afterEach(() => {
    close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** In a process of its own the server of this one could not answer. */
  const run = async (command: string, args: readonly string[]): Promise<string> => {
    const { spawn } = await import("node:child_process");
    const child = spawn(command, args, {
      env: { ...process.env, TZ: "Asia/Jerusalem", LC_ALL: "C.UTF-8", HOME: folder },
    });
    let text = "";
    child.stdout.on("data", (part: Buffer) => {
      text += part.toString("utf8");
    });
    child.stderr.on("data", (part: Buffer) => {
      text += part.toString("utf8");
    });
    child.stdin.end();
    const [code] = await once(child, "close");
    if (code !== 0) throw new Error(`${command} ended with ${code}: ${text}`);
    return text;
  };

  test("vdirsyncer fetches it, twice without a change, and khal shows it in the school's time", async () => {
    const events = join(folder, "events");
    mkdirSync(events);
    writeFileSync(
      join(folder, "vdirsyncer.conf"),
      [
        `[general]\nstatus_path = "${join(folder, "status")}"`,
        `[pair feed]\na = "here"\nb = "school"\ncollections = null\nconflict_resolution = "b wins"`,
        `[storage here]\ntype = "filesystem"\npath = "${events}"\nfileext = ".ics"`,
        `[storage school]\ntype = "http"\nurl = "${address}"\n`,
      ].join("\n\n"),
    );
    const vdirsyncer = (verb: string) => run("vdirsyncer", ["-c", join(folder, "vdirsyncer.conf"), verb]);
    await vdirsyncer("discover");
    await vdirsyncer("sync");
    const before = readdirSync(events).map((name) => readFileSync(join(events, name), "utf8"));
    expect(before).toHaveLength(2);
    await vdirsyncer("sync");
    expect(readdirSync(events).map((name) => readFileSync(join(events, name), "utf8"))).toEqual(before);

    writeFileSync(
      join(folder, "khal.conf"),
      [
        `[calendars]\n[[school]]\npath = ${events}`,
        `[locale]\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\nlocal_timezone = Asia/Jerusalem\ndefault_timezone = Asia/Jerusalem`,
        `[sqlite]\npath = ${join(folder, "khal.db")}\n`,
      ].join("\n\n"),
    );
    const khal = await run("khal", [
      "-c",
      join(folder, "khal.conf"),
      "list",
      "--format",
      "{start} {end} {title} @{location}",
      "2026-01-01",
      "365d",
    ]);
    expect(khal).toContain(
      "2026-01-06 14:00 2026-01-06 15:00 פרטי – ד., עם שם ארוך מאוד שנכנס לכמה שורות של קובץ, ועוד; קצת @חדר 4",
    );
    expect(khal).toContain("2026-07-06 14:00 2026-07-06 15:00 Lesson @");
  });
});
