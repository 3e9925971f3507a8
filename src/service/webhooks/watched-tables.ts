import type { WebApiClient } from "../../adapters/web-api/client.ts";
import { locateBase, type NameSettings } from "../../base/locate.ts";
import type { BasePort } from "../../base/port.ts";
import type { WatchedTables } from "./affected-templates.ts";

/** Which tables of the base mean what, and who we are in it. */
export async function watchedTables(
  port: Pick<BasePort, "schema">,
  client: WebApiClient,
  names: NameSettings,
): Promise<WatchedTables> {
  const { templates, slots, closures } = locateBase(await port.schema(), names);
  const { id } = (await client.send({ method: "GET", path: "meta/whoami", kind: "repeatable" })) as {
    readonly id?: string;
  };
  const lessons = slots?.fields.lessons?.options?.linkedTableId;
  return {
    templates: templates?.id ?? "",
    others: [slots?.id, closures?.id, lessons].filter(
      (table): table is NonNullable<typeof table> => table !== undefined,
    ),
    hasSyncState: slots?.fields.syncState !== undefined,
    ownUser: id,
  };
}
