import type { Fields, RecordJson, RecordList } from "../records-port.ts";
import type { ClientOptions, ListOptions } from "./records-client.ts";
import { AwayError, ServiceError } from "./service-errors.ts";

/** The routes of the service, for one school. Every call rejects with an `AwayError` or a `ServiceError`. */
export interface ServiceCalls {
  /** Anything that the routes below do not say. */
  ask(method: string, path: string, body?: object, idempotencyKey?: string): Promise<unknown>;
  list(table: string, options?: ListOptions): Promise<RecordList>;
  get(table: string, id: string): Promise<RecordJson>;
  /** A write that is sent again under its key is answered as it was, and is not done again. */
  create(table: string, fields: Fields, key: string): Promise<unknown>;
  update(
    table: string,
    id: string,
    body: { readonly fields: Fields; readonly from?: Fields },
    key: string,
  ): Promise<unknown>;
  remove(table: string, id: string, key: string): Promise<unknown>;
  clearCache(table?: string): Promise<void>;
}

export function serviceCalls({ address, school, key, fetch }: ClientOptions): ServiceCalls {
  const ask: ServiceCalls["ask"] = async (method, path, body, idempotencyKey) => {
    let status: number;
    let text: string;
    try {
      const answer = await fetch(`${address}/v1/${encodeURIComponent(school)}/${path}`, {
        method,
        headers: {
          Authorization: `Bearer ${key}`,
          ...(body && { "Content-Type": "application/json" }),
          ...(idempotencyKey !== undefined && { "Idempotency-Key": encodeURIComponent(idempotencyKey) }),
        },
        ...(body && { body: JSON.stringify(body) }),
      });
      status = answer.status;
      text = await answer.text();
    } catch {
      throw new AwayError("The service has not answered");
    }
    if (status >= 500 || status === 429) throw new AwayError(`The service answered ${status}`);
    const { data, error } = parsed(text);
    if (status >= 400) throw new ServiceError(status, error ?? {});
    return data;
  };
  const at = (table: string, rest = ""): string => `tables/${encodeURIComponent(table)}/records${rest}`;
  const one = (table: string, id: string): string => at(table, `/${encodeURIComponent(id)}`);
  return {
    ask,
    async list(table, options = {}) {
      const query = queryOf(options);
      return (await ask("GET", `${at(table)}${query === "" ? "" : `?${query}`}`)) as RecordList;
    },
    get: async (table, id) => (await ask("GET", one(table, id))) as RecordJson,
    create: (table, fields, its) => ask("POST", at(table), { fields }, its),
    update: (table, id, body, its) => ask("PATCH", one(table, id), body, its),
    remove: (table, id, its) => ask("DELETE", one(table, id), undefined, its),
    async clearCache(table) {
      await ask("DELETE", table === undefined ? "cache" : `cache/${encodeURIComponent(table)}`);
    },
  };
}

/** Whatever is no JSON of the service comes from somebody in between, who speaks for nobody. */
function parsed(text: string): { readonly data?: unknown; readonly error?: object } {
  if (text === "") return {};
  try {
    return JSON.parse(text) as { data?: unknown; error?: object };
  } catch {
    throw new AwayError("What has answered is not the service");
  }
}

function queryOf({ view, filter, fields = [], pageSize, offset }: ListOptions): string {
  return [
    ...Object.entries({ view, filter, pageSize, offset }).flatMap(([name, value]) =>
      value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
    ),
    // Always more than one, so that a comma in a name is one.
    ...[...fields, ...(fields.length === 1 ? fields : [])].map(
      (name) => `fields[]=${encodeURIComponent(name)}`,
    ),
  ].join("&");
}
