import { openBase } from "../airtable.ts";
import { machineNow } from "../clocks.ts";
import type { Action } from "../command-line/command.ts";
import { EXIT } from "../exit-codes.ts";
import { openSchool } from "../open-school.ts";
import { openStore } from "../store/open-store.ts";
import { UsageError } from "../usage-error.ts";
import { airtableWebhooks } from "../webhooks/airtable-webhooks.ts";
import { maintainHook } from "../webhooks/maintain-hook.ts";

/** The webhooks of the base whose address is ours; those of others are nobody's business here. */
export const webhooks: Action = async (call, surroundings) => {
  const { say } = surroundings;
  const place = openSchool(call, surroundings);
  const { school, configuration, clock } = place;
  const { publicUrl } = configuration.server;
  if (publicUrl === undefined)
    throw new UsageError([
      "server.publicUrl: got nothing, expected the https address under which Airtable reaches this server",
    ]);
  const url = `${publicUrl.replace(/\/$/, "")}/hooks/${school.name}`;
  const store = await openStore(configuration.store, clock.now());
  const { client, baseId } = await openBase(place);
  const airtable = airtableWebhooks(client, baseId);
  const ours = async () => (await airtable.list()).filter(({ notificationUrl }) => notificationUrl === url);
  const tell = (json: object, text: string): void => say(call.options.json ? JSON.stringify(json) : text);
  switch (call.name) {
    case "webhooks register": {
      const { hook, isNew } = await maintainHook(airtable, store.hooks.get(school.name), url, machineNow());
      store.hooks.put(school.name, hook);
      tell({ id: hook.id, url, isNew }, `${isNew ? "Registered" : "There already"}: ${hook.id} pings ${url}`);
      break;
    }
    case "webhooks remove": {
      const removed = (await ours()).map(({ id }) => id);
      for (const id of removed) await airtable.remove(id);
      store.hooks.remove(school.name);
      tell({ removed }, removed.length === 0 ? `No webhook pings ${url}.` : `Removed: ${removed.join(", ")}`);
      break;
    }
    default: {
      const hooks = (await ours()).map(({ id, isHookEnabled, areNotificationsEnabled, expirationTime }) => ({
        ...{ id, url, isHookEnabled, areNotificationsEnabled, expirationTime },
        isSecretKnown: store.hooks.get(school.name)?.id === id,
      }));
      tell(
        { webhooks: hooks },
        hooks.length === 0
          ? `No webhook pings ${url}.`
          : hooks
              .map(
                (hook) =>
                  `${hook.id} pings ${url}, until ${hook.expirationTime ?? "?"}${hook.isHookEnabled && hook.areNotificationsEnabled ? "" : " (switched off)"}`,
              )
              .join("\n"),
      );
    }
  }
  store.close();
  return EXIT.done;
};
