import { afterAll, beforeAll, describe, test } from "vitest";
import { describeCalendarTarget } from "../calendars/calendar-contract.ts";
import { type DavServer, isInstalled, KINDS, startServer } from "./dav-servers.ts";
import { openDavWorld } from "./dav-world.ts";

describe.each(KINDS)("$name", (kind) => {
  if (!isInstalled(kind)) {
    console.warn(`Left out: ${kind.name} is not installed here (apt-get install ${kind.command})`);
    test.skip(`${kind.name} is not installed`, () => undefined);
    return;
  }
  let server: DavServer;
  beforeAll(async () => {
    server = await startServer(kind);
  });
  afterAll(() => server.stop());

  describeCalendarTarget("CalDAV", () => openDavWorld(server));
});
