import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A real server of calendars on this machine, as Debian has it. */
export interface DavServer {
  readonly name: string;
  /** Where calendars are made, with a slash at its end. */
  readonly home: string;
  readonly user: string;
  readonly password: string;
  stop(): Promise<void>;
}

interface Kind {
  readonly name: "Radicale" | "Xandikos";
  readonly command: string;
  start(folder: string, port: number): ChildProcess;
  home(port: number): string;
}

const USER = "school";
const PASSWORD = "סיסמה:pässwörd";

export const KINDS: readonly Kind[] = [
  {
    name: "Radicale",
    command: "radicale",
    start(folder, port) {
      writeFileSync(join(folder, "users"), `${USER}:${PASSWORD}\n`);
      writeFileSync(
        join(folder, "config"),
        [
          `[server]\nhosts = 127.0.0.1:${port}`,
          `[auth]\ntype = htpasswd\nhtpasswd_filename = ${join(folder, "users")}\nhtpasswd_encryption = plain\ndelay = 0`,
          `[storage]\nfilesystem_folder = ${join(folder, "data")}`,
          "[rights]\ntype = owner_only\n",
        ].join("\n"),
      );
      return spawn("radicale", ["-C", join(folder, "config")], { stdio: "ignore" });
    },
    home: (port) => `http://127.0.0.1:${port}/${USER}/`,
  },
  {
    name: "Xandikos",
    command: "xandikos",
    start: (folder, port) =>
      spawn(
        "xandikos",
        [
          "-d",
          join(folder, "data"),
          "-l",
          "127.0.0.1",
          "-p",
          String(port),
          "--defaults",
          "--current-user-principal",
          `/${USER}/`,
        ],
        { stdio: "ignore" },
      ),
    home: (port) => `http://127.0.0.1:${port}/${USER}/calendars/`,
  },
];

export const isInstalled = ({ command }: Kind): boolean => spawnSync(command, ["--help"]).error === undefined;

export async function startServer(kind: Kind): Promise<DavServer> {
  const folder = mkdtempSync(join(tmpdir(), "slot-sync-dav-"));
  const port = await freePort();
  const server = kind.start(folder, port);
  await listening(port, server);
  return {
    name: kind.name,
    home: kind.home(port),
    user: USER,
    password: PASSWORD,
    async stop() {
      const ended = once(server, "exit");
      server.kill("SIGKILL");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

/** These servers do not say when they are ready, so they are knocked at until they open. */
async function listening(port: number, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    const socket = connect(port, "127.0.0.1");
    const isOpen = await new Promise<boolean>((done) => {
      socket.once("connect", () => done(true)).once("error", () => done(false));
    });
    socket.destroy();
    if (isOpen) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error("the server has not started");
}

export const authorization = ({ user, password }: Pick<DavServer, "user" | "password">): string =>
  `Basic ${Buffer.from(`${user}:${password}`, "utf8").toString("base64")}`;

/** Makes an empty calendar, as a person would in her own program. */
export async function makeCalendar(server: DavServer, name: string, displayName = name): Promise<string> {
  const url = `${server.home}${name}/`;
  const answer = await fetch(url, {
    method: "MKCALENDAR",
    headers: { Authorization: authorization(server), "Content-Type": "application/xml; charset=utf-8" },
    body: `<?xml version="1.0" encoding="utf-8"?><C:mkcalendar xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><D:set><D:prop><D:displayname>${displayName}</D:displayname></D:prop></D:set></C:mkcalendar>`,
  });
  if (answer.status !== 201)
    throw new Error(`${server.name}: MKCALENDAR was answered ${answer.status}: ${await answer.text()}`);
  return url;
}
