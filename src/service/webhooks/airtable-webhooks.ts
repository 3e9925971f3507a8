import type { WebApiClient } from "../../adapters/web-api/client.ts";
import type { Payload } from "./payload.ts";

/** A hook as Airtable lists it. */
export interface ListedHook {
  readonly id: string;
  readonly notificationUrl: string | null;
  readonly areNotificationsEnabled: boolean;
  readonly isHookEnabled: boolean;
  /** ISO instant. */
  readonly expirationTime?: string | undefined;
}

/** The webhooks of one base. Every call rejects with a `WebApiError`. */
export interface AirtableWebhooks {
  list(): Promise<readonly ListedHook[]>;
  /** One that tells of every change of records and fields; left out, `url` means that nobody is pinged. */
  create(url: string | undefined): Promise<{ readonly id: string; readonly secret: string }>;
  refresh(id: string): Promise<void>;
  enable(id: string): Promise<void>;
  remove(id: string): Promise<void>;
  payloads(
    id: string,
    cursor: number,
  ): Promise<{
    readonly payloads: readonly Payload[];
    readonly cursor: number;
    readonly mightHaveMore: boolean;
  }>;
}

export function airtableWebhooks(client: WebApiClient, baseId: string): AirtableWebhooks {
  const path = (rest = ""): string => `bases/${baseId}/webhooks${rest}`;
  return {
    async list() {
      const { webhooks } = (await client.send({ method: "GET", path: path(), kind: "repeatable" })) as {
        readonly webhooks: readonly ListedHook[];
      };
      return webhooks;
    },
    async create(url) {
      const body = {
        ...(url !== undefined && { notificationUrl: url }),
        specification: { options: { filters: { dataTypes: ["tableData", "tableFields"] } } },
      };
      const { id, macSecretBase64 } = (await client.send({
        method: "POST",
        path: path(),
        kind: "once",
        body,
      })) as {
        readonly id: string;
        readonly macSecretBase64: string;
      };
      return { id, secret: macSecretBase64 };
    },
    async refresh(id) {
      await client.send({ method: "POST", path: path(`/${id}/refresh`), kind: "repeatable" });
    },
    async enable(id) {
      await client.send({
        method: "POST",
        path: path(`/${id}/enableNotifications`),
        kind: "repeatable",
        body: { enable: true },
      });
    },
    async remove(id) {
      await client.send({ method: "DELETE", path: path(`/${id}`), kind: "removal" });
    },
    payloads: async (id, cursor) =>
      (await client.send({
        method: "GET",
        path: path(`/${id}/payloads?cursor=${cursor}`),
        kind: "repeatable",
      })) as {
        readonly payloads: readonly Payload[];
        readonly cursor: number;
        readonly mightHaveMore: boolean;
      },
  };
}
