import type { Context, Hono } from "hono";
import type { Sender } from "../../records/queue/kept-answer.ts";
import type { BatchEdit, Read, RecordsService, Write } from "../../records/records-calls.ts";
import { RecordsError, type RecordsErrorKind } from "../../records/records-error.ts";
import type { ListQuery } from "../../records/records-port.ts";
import { fieldsIn, jsonBody, objectIn } from "./body.ts";
import { answered, type Refusal, RefusedRequest, refuse } from "./envelope.ts";
import { knownQuery } from "./query.ts";
import type { HttpSetting } from "./served-school.ts";

/** Records of the tables that the school serves. */
export function recordRoutes(app: Hono<HttpSetting>): void {
  const records = "/v1/:school/tables/:table/records";
  app.get(records, (context) =>
    reading(context, async (service) => {
      await service.tableNamed(tableOf(context));
      return service.listRecords(tableOf(context), queryOf(context));
    }),
  );
  app.get(`${records}/:id`, (context) =>
    reading(context, (service) => service.getRecord(tableOf(context), recordOf(context))),
  );
  app.post(records, (context) =>
    writing(context, async (service) => {
      await service.tableNamed(tableOf(context));
      const body = await jsonBody(context, ["fields"]);
      return service.createRecord(tableOf(context), fieldsIn(body), senderOf(context));
    }),
  );
  app.patch(`${records}/:id`, (context) =>
    writing(context, async (service) => {
      await service.tableNamed(tableOf(context));
      const body = await jsonBody(context, ["fields", "from"]);
      const edit = { id: recordOf(context), fields: fieldsIn(body), from: objectIn(body, "from") };
      return service.updateRecord(tableOf(context), edit, senderOf(context));
    }),
  );
  app.delete(`${records}/:id`, (context) =>
    writing(context, (service) =>
      service.deleteRecord(tableOf(context), recordOf(context), senderOf(context)),
    ),
  );
  app.post("/v1/:school/tables/:table/batch", (context) =>
    telling(context, async (service) => {
      await service.tableNamed(tableOf(context));
      const { records: edits } = await jsonBody(context, ["records"]);
      const data = await service.batchUpdate(tableOf(context), editsOf(edits), senderOf(context));
      return answered(context, data, { cached: false, asOf: context.get("school").now() });
    }),
  );
  const clear = (context: Context<HttpSetting>) =>
    telling(context, async (service) => {
      await service.clearCache(context.req.param("table"));
      return answered(context, { cleared: true }, { cached: false, asOf: context.get("school").now() });
    });
  app.delete("/v1/:school/cache", clear);
  app.delete("/v1/:school/cache/:table", clear);
}

const tableOf = (context: Context): string => context.req.param("table") ?? "";
const recordOf = (context: Context): string => context.req.param("id") ?? "";

/** Who writes, and the name under which it can be sent again without being done again; in quotes or without. */
function senderOf(context: Context<HttpSetting>): Sender {
  const by = context.get("key").name;
  const given = context.req.header("idempotency-key");
  if (given === undefined) return { by };
  const idempotencyKey = /^"?([\x21\x23-\x7e]{1,200})"?$/.exec(given.trim())?.[1];
  if (idempotencyKey !== undefined) return { by, idempotencyKey };
  throw refuse(
    422,
    "invalid",
    "Idempotency-Key: expected 1 to 200 letters, digits and signs without blanks, such as a UUID",
    "Idempotency-Key",
  );
}

/** A route whose errors are those of the records service. */
export async function telling(
  context: Context<HttpSetting>,
  work: (service: RecordsService) => Promise<Response>,
): Promise<Response> {
  try {
    return await work(context.get("school").records);
  } catch (thrown) {
    if (thrown instanceof RecordsError) throw new RefusedRequest(refusalOf(thrown), thrown.fault);
    throw thrown;
  }
}

export const reading = (
  context: Context<HttpSetting>,
  read: (service: RecordsService) => Promise<Read<unknown>>,
): Promise<Response> =>
  telling(context, async (service) => {
    const { data, cached, asOf } = await read(service);
    return answered(context, data, { cached, asOf });
  });

const writing = (
  context: Context<HttpSetting>,
  write: (service: RecordsService) => Promise<Write<unknown>>,
): Promise<Response> =>
  telling(context, async (service) => {
    const result = await write(service);
    const meta = { cached: false, asOf: context.get("school").now() };
    return "data" in result
      ? answered(context, result.data, meta)
      : answered(context, { queued: result.queued }, meta, 202);
  });

/** Airtable rests for so long after one request too many. */
const REST_MS = 30_000;

function refusalOf({ kind, message, field, retryAfterMs }: RecordsError): Refusal {
  const after = retryAfterMs ?? (kind === "away" ? REST_MS : undefined);
  return { status: STATUSES[kind], kind, message, field, retryAfterMs: after };
}

const STATUSES: Readonly<Record<RecordsErrorKind, Refusal["status"]>> = {
  invalid: 422,
  "not-found": 404,
  conflict: 409,
  refused: 422,
  away: 503,
};

const LIST_QUERY = ["view", "filter", "fields", "fields[]", "pageSize", "offset"];

function queryOf(context: Context): ListQuery {
  const { view, filter, pageSize, offset } = knownQuery(context, LIST_QUERY);
  const size = pageSize === undefined ? undefined : Number(pageSize);
  if (size !== undefined && !(Number.isInteger(size) && size >= 1 && size <= 100))
    throw refuse(
      422,
      "invalid",
      `pageSize: got ${JSON.stringify(pageSize)}, expected a whole number from 1 to 100`,
      "pageSize",
    );
  const named = [...(context.req.queries("fields") ?? []), ...(context.req.queries("fields[]") ?? [])];
  const fields = named.length === 1 ? (named[0] ?? "").split(",").filter((name) => name !== "") : named;
  return { view, filter, offset, pageSize: size, fields: fields.length > 0 ? fields : undefined };
}

function editsOf(given: unknown): readonly BatchEdit[] {
  if (!Array.isArray(given))
    throw refuse(422, "invalid", 'records: expected a list of {"id", "fields"}', "records");
  return given.map((each: unknown) => {
    const body = typeof each === "object" && each !== null ? (each as Readonly<Record<string, unknown>>) : {};
    const { id } = body;
    if (typeof id !== "string")
      throw refuse(422, "invalid", 'records: each needs the "id" of a record', "id");
    const strange = Object.keys(body).find((key) => !["id", "fields", "from"].includes(key));
    if (strange !== undefined)
      throw refuse(
        422,
        "invalid",
        `records: ${id} has ${JSON.stringify(strange)}, expected only id, fields, from`,
        strange,
      );
    return { id, fields: fieldsIn(body), from: objectIn(body, "from") };
  });
}
