import type { Context, Hono } from "hono";
import type { Instant } from "../../domain/time/instant.ts";
import { toError } from "../../domain/to-error.ts";
import { withTimeout } from "../../execution/calling/with-timeout.ts";
import {
  type FeedAnswer,
  feedAnswer,
  NO_FEED,
  NOT_YET,
  ONLY_TO_READ,
} from "../calendars/feeds/feed-answer.ts";
import { type FeedOwner, feedStore, type StoredFeed } from "../calendars/feeds/feed-store.ts";
import { type CalendarsPlace, type CalendarsRequest, runCalendars } from "../calendars/run-calendars.ts";
import type { HttpSetting } from "../http/served-school.ts";
import { StoreError } from "../store/store-error.ts";
import type { Scheduled } from "./schedule.ts";

/** The calendars of a school in the server. */
export interface ServingCalendars {
  readonly schedules: readonly Scheduled[];
  /** Something that calendars are made from may have changed. */
  changed(): void;
  /** What a reader of a feed is answered with. */
  answer(owner: FeedOwner, method: string, ifNoneMatch: string | undefined): Promise<FeedAnswer>;
  stop(): void;
}

/** More changes of one action come within so long. */
const GATHER_MS = 3_000;
/** A feed that is older is made anew before it is given. */
const FRESH_MS = 5 * 60_000;
/** Whoever asks for a feed waits no longer for a new one when there is an old one, or none can be made. */
const READER_PATIENCE_MS = 20_000;
/** After a try that came to nothing the old feed is given for so long. */
const RETRY_MS = 60_000;

export function servingCalendars(place: CalendarsPlace, timeZone: string): ServingCalendars {
  const { school, store, log, clock } = place;
  const names = Object.keys(school.agendas);
  const feeds = feedStore(store);
  let timer: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();

  /** One run after the other: they read the same tables. */
  const run = (agendas: readonly string[], options: Partial<CalendarsRequest> = {}): Promise<unknown> => {
    last = last
      .then(() => runCalendars(place, { ...ORDINARY, agendas, ...options }))
      .catch((thrown) => log.error(`The calendars could not be run: ${toError(thrown).message}`));
    return last;
  };
  const changed = (): void => {
    if (names.length === 0 || timer) return;
    timer = setTimeout(() => {
      timer = undefined;
      void run(names);
    }, GATHER_MS);
    timer.unref();
  };

  const making = new Map<string, Promise<unknown>>();
  const triedAt = new Map<string, Instant>();
  const isFresh = (feed: StoredFeed | undefined): boolean =>
    feed !== undefined && clock.now() - feed.madeAt < FRESH_MS;
  /** All who ask at one time wait for the same run. */
  const make = async (agenda: string): Promise<void> => {
    const tried = triedAt.get(agenda);
    if (!making.has(agenda) && (tried === undefined || clock.now() - tried >= RETRY_MS)) {
      triedAt.set(agenda, clock.now());
      making.set(
        agenda,
        run([agenda]).finally(() => making.delete(agenda)),
      );
    }
    const made = making.get(agenda);
    if (made !== undefined) await withTimeout(clock, READER_PATIENCE_MS, made);
  };

  const byClock = names.flatMap((name): Scheduled[] => {
    const cron = school.agendas[name]?.schedule ?? school.schedule.calendars;
    const work = async (): Promise<void> => void (await run([name]));
    return cron === undefined ? [] : [{ name: `${school.name} calendars ${name}`, cron, timeZone, work }];
  });
  const { reconcile } = school.schedule;
  const reconciling = async (): Promise<void> => void (await run(names, { dryRun: true, reconcile: true }));
  return {
    schedules:
      reconcile === undefined || names.length === 0
        ? byClock
        : [
            ...byClock,
            { name: `${school.name} calendars reconcile`, cron: reconcile, timeZone, work: reconciling },
          ],
    changed,
    async answer(owner, method, ifNoneMatch) {
      if (school.agendas[owner.agenda]?.target !== "feed") return NO_FEED;
      if (!isFresh(feeds.get(owner))) await make(owner.agenda);
      const feed = feeds.get(owner);
      return feed ? feedAnswer(method, feed, ifNoneMatch) : NOT_YET;
    },
    stop: () => clearTimeout(timer),
  };
}

const ORDINARY: Omit<CalendarsRequest, "agendas"> = {
  teacher: undefined,
  dryRun: false,
  takeBack: "none",
  allowMassDelete: false,
  reconcile: false,
  clear: false,
  believesEmpty: false,
};

/** Feeds under their secret addresses; whoever has the address may read, so no key is asked for. */
export function feedRoutes(
  store: CalendarsPlace["store"],
  schools: ReadonlyMap<string, ServingCalendars>,
): (app: Hono<HttpSetting>) => void {
  const feeds = feedStore(store);
  const answerTo = async (context: Context<HttpSetting>): Promise<FeedAnswer> => {
    const { method, path } = context.req;
    if (method !== "GET" && method !== "HEAD") return ONLY_TO_READ;
    const secret = /^\/calendars\/([A-Za-z0-9]{32})\.ics$/.exec(path)?.[1];
    const owner = secret === undefined ? undefined : feeds.ownerOf(secret);
    const serving = owner && schools.get(owner.school);
    return owner && serving ? serving.answer(owner, method, context.req.header("if-none-match")) : NO_FEED;
  };
  return (app) => {
    app.all("/calendars/*", async (context) => {
      try {
        const { status, headers, body } = await answerTo(context);
        return new Response(status === 304 ? null : body, { status, headers });
      } catch (thrown) {
        if (!(thrown instanceof StoreError)) throw thrown;
        return new Response(NOT_YET.body, { status: NOT_YET.status, headers: NOT_YET.headers });
      }
    });
  };
}
