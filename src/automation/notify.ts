import type { Instant } from "../domain/time/instant.ts";
import { toError } from "../domain/to-error.ts";
import { withTimeout } from "../execution/calling/with-timeout.ts";
import type { AutomationHost } from "./automation-host.ts";
import type { Outputs } from "./outputs.ts";

const PATIENCE_MS = 10_000;
/** What of the outputs is told. */
const TOLD = [
  "summary",
  "status",
  "created",
  "updated",
  "deactivated",
  "errorCount",
  "shouldAlert",
  "report",
] as const;

/**
 * Tells a web address how the run went, once its outputs are set (semantics 5.3). A failure is one line of the log
 * and changes nothing. After `endsAt` nobody waits for the answer any more. Never rejects.
 */
export async function notify(
  url: string | undefined,
  outputs: Outputs,
  { fetch, clock, console }: Pick<AutomationHost, "fetch" | "clock" | "console">,
  endsAt: Instant,
): Promise<void> {
  if (url === undefined) return;
  const complain = (reason: string): void => console.warn(`Could not send the notification: ${reason}`);
  if (!fetch) return complain("a script cannot reach the web here");
  const body = JSON.stringify(Object.fromEntries(TOLD.map((key) => [key, outputs[key]])));
  const post = async (): Promise<string> => {
    try {
      const answer = await fetch(url, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body,
      });
      return answer.ok ? "" : `the answer was status ${answer.status}`;
    } catch (thrown) {
      return toError(thrown).message;
    }
  };
  // Without timers there is no way to give up, so nobody waits.
  if (!clock.alarm) return void post().then((problem) => problem && complain(problem));
  const patience = Math.min(PATIENCE_MS, Math.max(0, endsAt - clock.now()));
  const problem = await withTimeout(clock, patience, post());
  if (problem !== "") complain(problem ?? `no answer within ${Math.round(patience / 1000)} seconds`);
}
