import { expect, test } from "vitest";
import { davClient } from "../../../../src/service/calendars/caldav/dav-client.ts";

const multistatus = (href: string): string =>
  `<?xml version="1.0"?><d:multistatus xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><d:response><d:href>${href}</d:href><d:propstat><d:prop><d:getetag>"1"</d:getetag><c:calendar-data>BEGIN:VCALENDAR</c:calendar-data></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response></d:multistatus>`;

test.each([
  ["on the server itself", "/dav/a.ics", true],
  ["whole, on the server itself", "https://dav.example.org/dav/a.ics", true],
  ["on another server", "https://inside.example.org/a.ics", false],
  ["on another port", "https://dav.example.org:8443/dav/a.ics", false],
  ["on another server without a scheme", "//inside.example.org/a.ics", false],
])("an event that a calendar server says lies %s", async (_, href, isRead) => {
  const web = async () => ({ status: 207, headers: new Headers(), text: multistatus(href) });
  const reading = davClient(web, { user: "u", password: "p" }).report("https://dav.example.org/dav/", "");
  if (isRead) expect(await reading).toMatchObject([{ href }]);
  else await expect(reading).rejects.toThrow("on another server, which is not followed");
});
