import { childOf, type Element, parseXml } from "./xml.ts";

export interface MultistatusEntry {
  readonly href: string;
  /** Of the whole entry, where it has one. */
  readonly status: number | undefined;
  readonly etag: string | undefined;
  readonly calendarData: string | undefined;
}

/** The entries of a 207; undefined unless it is whole to its end tag. */
export function readMultistatus(text: string): readonly MultistatusEntry[] | undefined {
  const root = parseXml(text);
  if (root?.name !== "multistatus") return undefined;
  return root.children.filter(({ name }) => name === "response").map(entryOf);
}

function entryOf(response: Element): MultistatusEntry {
  const found = response.children
    .filter(({ name }) => name === "propstat")
    .filter((propstat) => isSuccess(statusOf(propstat) ?? 200))
    .flatMap((propstat) => childOf(propstat, "prop")?.children ?? []);
  const property = (name: string): string | undefined => found.find((one) => one.name === name)?.text;
  return {
    href: childOf(response, "href")?.text.trim() ?? "",
    status: statusOf(response),
    etag: property("getetag")?.trim() || undefined,
    calendarData: property("calendar-data"),
  };
}

/** Of `HTTP/1.1 404 Not Found`. */
function statusOf(element: Element): number | undefined {
  const code = /^\S+\s+(\d{3})/.exec(childOf(element, "status")?.text.trim() ?? "")?.[1];
  return code === undefined ? undefined : Number(code);
}

const isSuccess = (status: number): boolean => status >= 200 && status < 300;
