import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readMultistatus } from "../../../../src/service/calendars/caldav/multistatus.ts";
import { holds } from "../../../support/properties.ts";

const RADICALE = `<?xml version='1.0' encoding='utf-8'?>
<multistatus xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><response><href>/school/dana/a.ics</href><propstat><prop><getetag>"1"</getetag><C:calendar-data>BEGIN:VCALENDAR
SUMMARY:a &amp; b &lt;c&gt; &#1512;
END:VCALENDAR</C:calendar-data></prop><status>HTTP/1.1 200 OK</status></propstat></response></multistatus>`;

const XANDIKOS = `<ns0:multistatus xmlns:ns0="DAV:" xmlns:ns1="urn:ietf:params:xml:ns:caldav"><ns0:response><ns0:href>/x/a.ics</ns0:href><ns0:status>HTTP/1.1 403 Forbidden</ns0:status><ns0:error><ns0:supported-report /></ns0:error></ns0:response></ns0:multistatus>`;

const ICLOUD = `<d:multistatus xmlns:d="DAV:"><!-- a <b> --><d:response><d:href>/a.ics</d:href>
<d:propstat><d:prop><cal:calendar-data xmlns:cal="urn:x"><![CDATA[BEGIN:VCALENDAR <x> & y]]></cal:calendar-data></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat>
<d:propstat><d:prop><d:getetag/></d:prop><d:status>HTTP/1.1 404 Not Found</d:status></d:propstat></d:response></d:multistatus>`;

describe("an answer of several parts", () => {
  test("is read whatever a server calls its namespaces", () => {
    expect(readMultistatus(RADICALE)).toEqual([
      {
        href: "/school/dana/a.ics",
        status: undefined,
        etag: '"1"',
        calendarData: "BEGIN:VCALENDAR\nSUMMARY:a & b <c> ר\nEND:VCALENDAR",
      },
    ]);
    expect(readMultistatus(ICLOUD)).toEqual([
      { href: "/a.ics", status: undefined, etag: undefined, calendarData: "BEGIN:VCALENDAR <x> & y" },
    ]);
  });

  test("says what has failed within it", () => {
    expect(readMultistatus(XANDIKOS)).toMatchObject([{ status: 403, calendarData: undefined }]);
  });

  test("may be empty", () => {
    expect(readMultistatus('<multistatus xmlns="DAV:" />')).toEqual([]);
  });

  test("is whole only when its end tag is there", () =>
    holds(
      fc.tuple(fc.constantFrom(RADICALE, XANDIKOS, ICLOUD), fc.double({ min: 0, max: 0.999, noNaN: true })),
      async ([text, part]) => {
        expect(readMultistatus(text.slice(0, Math.floor(text.length * part)))).toBeUndefined();
      },
    ));

  test.each(["", "Not found", "<html><body>x</body></html>", "<a></b>"])("%j is none", (text) => {
    expect(readMultistatus(text)).toBeUndefined();
  });
});
