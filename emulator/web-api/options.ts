import type { Instant } from "../../src/domain/time/instant.ts";
import type { Random } from "../seeded-random.ts";
import type { WireForm } from "./wire/wire-form.ts";

/** What a token may do. */
export interface Grant {
  readonly user: { readonly id: string; readonly email: string };
  readonly scopes: readonly Scope[];
  /** Ids; left out, every base. */
  readonly bases?: readonly string[];
  /** The role of its user in the bases. */
  readonly role: "read" | "edit" | "create";
}

export type Scope =
  | "data.records:read"
  | "data.records:write"
  | "schema.bases:read"
  | "schema.bases:write"
  | "webhook:manage";

export const ALL_SCOPES: readonly Scope[] = [
  "data.records:read",
  "data.records:write",
  "schema.bases:read",
  "schema.bases:write",
  "webhook:manage",
];

export interface WebApiLimits {
  /** Requests that arrive in any 1000 ms. */
  readonly perSecondAndBase: number;
  readonly perSecondAndToken: number;
  /** How long everything is refused after one request too many. */
  readonly penaltyMs: number;
  /** Requests in a calendar month; then they are refused, or slowed down to two a second. */
  readonly perMonth: number;
  readonly afterMonth: "refuse" | "slow";
  readonly recordsPerRequest: number;
  readonly addressCharacters: number;
  readonly webhooksPerBase: number;
  /** A cursor that nobody uses any more is forgotten after so long. */
  readonly cursorLifeMs: number;
}

export const WEB_API_LIMITS: WebApiLimits = {
  perSecondAndBase: 5,
  perSecondAndToken: 50,
  penaltyMs: 30_000,
  perMonth: Number.POSITIVE_INFINITY,
  afterMonth: "refuse",
  recordsPerRequest: 10,
  addressCharacters: 16_000,
  webhooksPerBase: 10,
  cursorLifeMs: 10 * 60_000,
};

/** How pings reach their address; each is a chance from 0 to 1. */
export interface PingOptions {
  /** From the change to the ping. */
  readonly delayMs: number;
  /** As much may be added by chance, so that a later ping overtakes an earlier one. */
  readonly spreadMs: number;
  /** A change whose hook has a ping waiting needs none of its own. */
  readonly merged: number;
  readonly repeated: number;
  /** A ping for which there is no payload. */
  readonly spurious: number;
}

export interface WebApiOptions {
  readonly now: () => Instant;
  readonly random: Random;
  readonly tokens: Readonly<Record<string, Grant>>;
  /** HMAC-SHA256 of the text in hex, with the bytes of a base64 text as its key. */
  readonly sign?: (secretBase64: string, body: string) => string;
  readonly limits?: Partial<WebApiLimits>;
  readonly wire?: Partial<WireForm>;
  readonly pings?: Partial<PingOptions>;
}
