import type { Instant } from "../../src/domain/time/instant.ts";
import type { MemoryBase } from "../memory-base.ts";
import type { Random } from "../seeded-random.ts";
import type { StoredTable } from "../store/stored-table.ts";
import { noSuchModel, notPermitted } from "./api-error.ts";
import type { Grant, Scope, WebApiLimits } from "./options.ts";
import type { Listing } from "./records/listing.ts";
import type { Webhooks } from "./webhooks/webhooks.ts";
import type { Address, HttpRequest } from "./wire/http.ts";
import type { WireForm } from "./wire/wire-form.ts";

/** What every route works with. */
export interface BaseContext {
  readonly memory: MemoryBase;
  readonly limits: WebApiLimits;
  readonly wire: WireForm;
  readonly now: () => Instant;
  readonly random: Random;
  readonly listing: Listing;
  readonly webhooks: Webhooks;
  createdTime(record: string): string;
}

/** One request whose token is known. */
export interface Asked {
  readonly request: HttpRequest;
  readonly query: Address["query"];
  readonly grant: Grant;
  /** The body as JSON; undefined where there is none. */
  readonly body: Readonly<Record<string, unknown>> | undefined;
}

/** Throws unless the token has the scope. */
export function assertScope({ grant }: Asked, scope: Scope): void {
  if (!grant.scopes.includes(scope)) throw noSuchModel();
}

const RANK = { read: 0, edit: 1, create: 2 } as const;

/** Throws unless the role of the user reaches. */
export function assertRole({ grant }: Asked, role: keyof typeof RANK, what: string): void {
  if (RANK[grant.role] < RANK[role]) throw notPermitted(what);
}

/** Throws where there is none of that id or name. */
export function tableNamed({ memory, wire }: BaseContext, idOrName: string): StoredTable {
  const table = memory.store.tables.find(({ id, name }) => id === idOrName || name === idOrName);
  if (!table) throw noSuchModel(wire.unknownModelStatus);
  return table;
}
