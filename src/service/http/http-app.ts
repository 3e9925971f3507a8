import { Hono } from "hono";
import { cors } from "hono/cors";
import type { Instant } from "../../domain/time/instant.ts";
import { toError } from "../../domain/to-error.ts";
import type { ServerText } from "../configuration/schema.ts";
import type { Log } from "../log.ts";
import type { KeyStore, Right } from "../store/store.ts";
import { allowanceOf } from "./allowance.ts";
import { rawBody } from "./body.ts";
import { answered, notFound, RefusedRequest, refuse, refused } from "./envelope.ts";
import { findKey } from "./keys.ts";
import { recordRoutes } from "./record-routes.ts";
import { schoolRoutes } from "./school-routes.ts";
import type { HttpSetting, ServedSchool } from "./served-school.ts";

export interface HttpOptions {
  readonly schools: ReadonlyMap<string, ServedSchool>;
  readonly keys: Pick<KeyStore, "list">;
  readonly server: Pick<ServerText, "origins" | "requestsPerMinute">;
  readonly log: Log;
  /** The clock of the machine. */
  readonly now: () => Instant;
  /** Whether a run that is due by the clock has not been made for too long. */
  readonly isLate: () => boolean;
  readonly metrics: () => string;
  /** Hears of every answer. */
  readonly whenAnswered: (status: number) => void;
  /** Routes of other features, which need no key of ours. */
  readonly further: readonly ((app: Hono<HttpSetting>) => void)[];
}

/** The server as a function from a request to its answer. */
export function httpApp({
  schools,
  keys,
  server,
  log,
  now,
  isLate,
  metrics,
  whenAnswered,
  further,
}: HttpOptions): Hono<HttpSetting> {
  const app = new Hono<HttpSetting>();
  const allowance = allowanceOf(server.requestsPerMinute, now);
  app.onError((thrown, context) => {
    if (thrown instanceof RefusedRequest) {
      if (thrown.fault) log.error(`A request failed: ${thrown.fault.message}`);
      return refused(context, thrown.refusal);
    }
    log.error(`A request failed: ${toError(thrown).message}`);
    return refused(context, {
      status: 500,
      kind: "failed",
      message: "The request failed; the log of the server says why",
    });
  });
  app.notFound((context) => refused(context, notFound().refusal));

  app.use(async (context, next) => {
    await next();
    whenAnswered(context.res.status);
  });
  app.get("/healthz", (context) => {
    if (isLate()) throw refuse(503, "late", "The last run of a school is older than two of its periods");
    return answered(context, { alive: true, late: false }, { cached: false, asOf: now() });
  });
  app.get("/metrics", (context) =>
    context.body(metrics(), 200, { "Content-Type": "text/plain; version=0.0.4; charset=utf-8" }),
  );
  for (const add of further) add(app);

  const forOtherOrigins = cors({
    origin: [...server.origins],
    allowMethods: ["GET", "POST", "PATCH", "DELETE"],
    allowHeaders: ["Authorization", "Content-Type", "Idempotency-Key"],
    maxAge: 600,
  });
  // Whoever comes from no page of a browser is spared its headers, which cost more than the answer.
  app.use("/v1/*", (context, next) =>
    context.req.header("origin") === undefined ? next() : forOtherOrigins(context, next),
  );
  app.use("/v1/*", async (context, next) => {
    context.header("Cache-Control", "no-store");
    const given = /^Bearer (\S+)$/i.exec(context.req.header("authorization") ?? "")?.[1];
    const key = given === undefined ? undefined : findKey(keys, given);
    if (!key) throw refuse(401, "unauthorized", "Send a key of this server as Authorization: Bearer …");
    const right = rightFor(context.req.method, context.req.path);
    if (!key.may.includes(right)) throw refuse(403, "forbidden", `This key may not ${right}`);
    const waitMs = allowance.take(key.name);
    if (waitMs !== undefined)
      throw new RefusedRequest({
        ...{ status: 429, kind: "rate", retryAfterMs: waitMs },
        message: `A key may ask ${server.requestsPerMinute} times a minute`,
      });
    context.set("key", key);
    await next();
  });
  app.use("/v1/:school/*", async (context, next) => {
    const school = schools.get(context.req.param("school"));
    if (!school) throw notFound();
    context.set("school", school);
    await next();
  });
  recordRoutes(app);
  schoolRoutes(app);
  app.post("/hooks/:school", async (context) => {
    const body = await rawBody(context, MOST_PING_BYTES);
    const school = schools.get(context.req.param("school"));
    const isTaken = school?.takesPing(body, context.req.header("x-airtable-content-mac")) ?? false;
    if (!isTaken) throw refuse(401, "unauthorized", "This is no ping of our webhook");
    return context.body(null, 204);
  });
  return app;
}

const MOST_PING_BYTES = 65_536;

/** What a key must be allowed, by what is asked for. */
function rightFor(method: string, path: string): Right {
  if (/^\/v1\/[^/]+\/sync$/.test(path)) return "run";
  if (method === "GET" || method === "HEAD" || /^\/v1\/[^/]+\/cache(\/|$)/.test(path)) return "read";
  return method === "DELETE" ? "delete" : "write";
}
