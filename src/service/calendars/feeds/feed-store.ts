import { createHash, randomInt } from "node:crypto";
import type { CalendarId } from "../../../calendars/calendar-port.ts";
import type { Instant } from "../../../domain/time/instant.ts";
import type { Store } from "../../store/store.ts";

/** A feed as it was made last. */
export interface StoredFeed {
  readonly file: string;
  /** When it was last looked whether it is as it should be. */
  readonly madeAt: Instant;
  /** When it last changed. */
  readonly changedAt: Instant;
  /** Tag of the file that was last put to its address. */
  readonly put?: string;
}

export interface FeedOwner {
  readonly school: string;
  readonly agenda: string;
  readonly calendar: CalendarId;
}

export interface FeedStore {
  get(owner: FeedOwner): StoredFeed | undefined;
  put(owner: FeedOwner, feed: StoredFeed): void;
  /** Whose feed it is, as long as the secret is the last that was made. */
  ownerOf(secret: string): FeedOwner | undefined;
  /** The secret of a feed, made when there is none. */
  secretOf(owner: FeedOwner): string;
  /** Makes another one; the old one leads nowhere from now on. */
  renewSecret(owner: FeedOwner): string;
}

const SECRETS = "feed secrets";
const OWNERS = "feed owners";

export function feedStore({ memory }: Pick<Store, "memory">): FeedStore {
  const roomOf = ({ school, agenda }: FeedOwner): string => `feeds ${school} ${agenda}`;
  const nameOf = ({ school, agenda, calendar }: FeedOwner): string => `${school} ${agenda} ${calendar}`;
  const parse = <Value>(text: string | undefined): Value | undefined =>
    text === undefined ? undefined : (JSON.parse(text) as Value);
  const makeSecret = (owner: FeedOwner): string => {
    const secret = newSecret();
    memory.put(SECRETS, secret, JSON.stringify(owner));
    memory.put(OWNERS, nameOf(owner), secret);
    return secret;
  };
  return {
    get: (owner) => parse<StoredFeed>(memory.get(roomOf(owner), owner.calendar)),
    put: (owner, feed) => memory.put(roomOf(owner), owner.calendar, JSON.stringify(feed)),
    ownerOf: (secret) => (isSecret(secret) ? parse<FeedOwner>(memory.get(SECRETS, secret)) : undefined),
    secretOf: (owner) => memory.get(OWNERS, nameOf(owner)) ?? makeSecret(owner),
    renewSecret(owner) {
      const old = memory.get(OWNERS, nameOf(owner));
      const secret = makeSecret(owner);
      if (old !== undefined) memory.remove(SECRETS, old);
      return secret;
    },
  };
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const SECRET_LENGTH = 32;

const newSecret = (): string =>
  Array.from({ length: SECRET_LENGTH }, () => LETTERS.charAt(randomInt(LETTERS.length))).join("");

export const isSecret = (text: string): boolean => /^[A-Za-z0-9]{32}$/.test(text);

/** A strong tag: equal for equal bytes alone. */
export const tagOf = (file: string): string =>
  `"${createHash("sha256").update(file).digest("hex").slice(0, 32)}"`;
