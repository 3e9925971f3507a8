import { invalidRequest } from "../api-error.ts";
import { type Asked, assertRole, assertScope, type BaseContext } from "../base-context.ts";
import { optionsOf } from "../records/query.ts";
import { type HttpResponse, jsonResponse } from "../wire/http.ts";

/** What comes after `/v0/bases/{base}/webhooks`; undefined where there is no such route. */
export function answerWebhooks(
  context: BaseContext,
  asked: Asked,
  [hook, what, ...rest]: readonly string[],
): HttpResponse | undefined {
  const { method } = asked.request;
  if (rest.length > 0) return undefined;
  if (hook === undefined) {
    if (method === "GET") return list(context, asked);
    return method === "POST" ? create(context, asked) : undefined;
  }
  if (what === "payloads" && method === "GET") return payloads(context, asked, hook);
  assertMayManage(asked);
  if (what === "refresh" && method === "POST") return jsonResponse(200, context.webhooks.refresh(hook));
  if (what === "enableNotifications" && method === "POST") {
    const { enable } = asked.body ?? {};
    if (typeof enable !== "boolean") throw invalidRequest();
    context.webhooks.enable(hook, enable);
    return empty(context);
  }
  if (what !== undefined || method !== "DELETE") return undefined;
  context.webhooks.drop(hook);
  return empty(context);
}

function create(context: BaseContext, asked: Asked): HttpResponse {
  assertMayManage(asked);
  const { notificationUrl = null, specification } = asked.body ?? {};
  if (notificationUrl !== null && typeof notificationUrl !== "string") throw invalidRequest();
  const types = (specification as { options?: { filters?: { dataTypes?: unknown } } } | undefined)?.options
    ?.filters?.dataTypes;
  const reads =
    Array.isArray(types) && types.includes("tableData") ? "data.records:read" : "schema.bases:read";
  assertScope(asked, reads);
  return jsonResponse(200, context.webhooks.create(notificationUrl, specification));
}

function list(context: BaseContext, asked: Asked): HttpResponse {
  assertScope(asked, "webhook:manage");
  return jsonResponse(200, { webhooks: context.webhooks.list() });
}

function payloads(context: BaseContext, asked: Asked, hook: string): HttpResponse {
  assertScope(asked, "webhook:manage");
  const { cursor = "1", limit = "50" } = optionsOf(asked.query);
  return jsonResponse(200, context.webhooks.payloads(hook, Number(cursor), Number(limit)));
}

function assertMayManage(asked: Asked): void {
  assertScope(asked, "webhook:manage");
  assertRole(asked, "create", "perform this operation");
}

const empty = ({ wire: { emptyBody } }: BaseContext): HttpResponse =>
  emptyBody === "" ? { status: 200, headers: {}, body: "" } : jsonResponse(200, {});
