import { type Instant, parseInstant } from "../../domain/time/instant.ts";
import type { Hook } from "../store/store.ts";
import type { AirtableWebhooks } from "./airtable-webhooks.ts";

const DAY_MS = 24 * 60 * 60_000;
/** A hook dies seven days after its last refresh. */
const REFRESH_BELOW_MS = 4 * DAY_MS;

/** The hook that is ours from now on, and whether it was there before: a new one knows nothing of what has been. */
export interface MaintainedHook {
  readonly hook: Hook;
  readonly isNew: boolean;
}

/**
 * Takes the hook whose address is ours when its secret is known and it is alive, else makes another in its place. Hooks
 * with another address are nobody's business. Without an address the hook is known by its id alone.
 */
export async function maintainHook(
  webhooks: AirtableWebhooks,
  kept: Hook | undefined,
  url: string | undefined,
  now: Instant,
): Promise<MaintainedHook> {
  const listed = await webhooks.list();
  const ours = listed.filter(({ id, notificationUrl }) =>
    url === undefined ? id === kept?.id : notificationUrl === url,
  );
  const alive = ours.find(({ id, isHookEnabled }) => id === kept?.id && isHookEnabled);
  for (const { id } of ours) if (id !== alive?.id) await webhooks.remove(id);
  if (!alive || !kept) {
    const { id, secret } = await webhooks.create(url);
    return { hook: { id, secret, cursor: 1 }, isNew: true };
  }
  if (!alive.areNotificationsEnabled) await webhooks.enable(alive.id);
  const dies = parseInstant(alive.expirationTime ?? "");
  if (dies === undefined || dies - now < REFRESH_BELOW_MS) await webhooks.refresh(alive.id);
  return { hook: kept, isNew: false };
}
