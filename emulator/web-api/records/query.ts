import { invalidOffset, invalidRequest } from "../api-error.ts";
import type { Address } from "../wire/http.ts";
import type { WireForm } from "../wire/wire-form.ts";

/** What a listing asks for. */
export interface ListQuery {
  readonly fields: readonly string[] | undefined;
  readonly view: string | undefined;
  readonly filter: string | undefined;
  readonly sort: readonly { readonly field: string; readonly direction: "asc" | "desc" }[];
  readonly pageSize: number;
  readonly maxRecords: number | undefined;
  readonly byFieldId: boolean;
  readonly asText: boolean;
  readonly offset: string | undefined;
}

const OPTIONS: ReadonlySet<string> = new Set([
  "fields",
  "view",
  "filterByFormula",
  "sort",
  "pageSize",
  "maxRecords",
  "returnFieldsByFieldId",
  "cellFormat",
  "offset",
  "recordMetadata",
  "timeZone",
  "userLocale",
  // The official client sends it along.
  "method",
]);
const LARGEST_PAGE = 100;

/** `given` is the body of a POST or the options of a query. Throws an `ApiError` for what is no option. */
export function listQuery(given: Readonly<Record<string, unknown>>, wire: WireForm): ListQuery {
  const strange = Object.keys(given).filter((name) => !OPTIONS.has(name));
  if (strange.length > 0) throw invalidRequest();
  const text = (name: string): string | undefined => {
    const value = given[name];
    if (value === undefined || value === null || value === "") return undefined;
    if (typeof value !== "string") throw invalidRequest();
    return value;
  };
  const offset = given.offset;
  if (offset !== undefined && (typeof offset !== "string" || !/^itr\w{14}\/rec\S+$/.test(offset)))
    throw invalidOffset(offset);
  const pageSize = wholeNumber(given.pageSize) ?? LARGEST_PAGE;
  if (pageSize < 1 || (pageSize > LARGEST_PAGE && wire.pageSizeOver100 === "refuse")) throw invalidRequest();
  const maxRecords = wholeNumber(given.maxRecords);
  if (maxRecords !== undefined && maxRecords < 1) throw invalidRequest();
  return {
    fields: textsOf(given.fields),
    view: text("view"),
    filter: text("filterByFormula"),
    sort: sortsOf(given.sort),
    pageSize: Math.min(pageSize, LARGEST_PAGE),
    maxRecords,
    byFieldId: given.returnFieldsByFieldId === true,
    asText: formatOf(given),
    offset,
  };
}

/** Repeated names with brackets become lists and objects, as in `fields[]=a` and `sort[0][field]=b`. */
export function optionsOf(query: Address["query"]): Readonly<Record<string, unknown>> {
  const options: Record<string, unknown> = {};
  for (const [name, value] of query) {
    const [key = "", ...inner] = name.replace(/\]/g, "").split("[");
    if (inner.length === 0) options[key] = value;
    else if (inner.length === 1) options[key] = [...listOf(options[key]), value];
    else {
      const [at = "", property = ""] = inner;
      const list = [...listOf(options[key])];
      list[Number(at)] = { ...(list[Number(at)] as object | undefined), [property]: value };
      options[key] = list;
    }
  }
  // In a query any value is a yes.
  if ("returnFieldsByFieldId" in options) options.returnFieldsByFieldId = true;
  return options;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function wholeNumber(value: unknown): number | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  const number = Number(value);
  if (!Number.isInteger(number)) throw invalidRequest();
  return number;
}

function textsOf(value: unknown): readonly string[] | undefined {
  if (value === undefined || value === null) return undefined;
  const list = typeof value === "string" ? [value] : value;
  if (!Array.isArray(list) || !list.every((each) => typeof each === "string")) throw invalidRequest();
  // No field at all is asked for by leaving the option out: then all are given.
  return list.length === 0 ? undefined : list;
}

function sortsOf(value: unknown): ListQuery["sort"] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw invalidRequest();
  return value.map((each: unknown) => {
    const { field, direction = "asc" } = (each ?? {}) as { field?: unknown; direction?: unknown };
    if (typeof field !== "string" || (direction !== "asc" && direction !== "desc")) throw invalidRequest();
    return { field, direction };
  });
}

function formatOf(given: Readonly<Record<string, unknown>>): boolean {
  const format = given.cellFormat ?? "json";
  if (format === "json") return false;
  if (format !== "string" || !given.timeZone || !given.userLocale) throw invalidRequest();
  return true;
}
