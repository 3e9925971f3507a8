import { useEffect, useMemo, useState } from "react";
import type { LivePort } from "../adapters/blocks.ts";
import type { Settings } from "../domain/settings.ts";
import { panelSession, type Session, type SessionState } from "../panel/session.ts";
import { browserClock } from "./clock.ts";

/** A session for as long as the settings stay what they are. */
export function useSession(port: LivePort, settings: Settings): Session {
  const key = JSON.stringify(settings);
  // biome-ignore lint/correctness/useExhaustiveDependencies: equal settings are the same settings
  const session = useMemo(() => panelSession({ port, clock: browserClock, settings }), [port, key]);
  useEffect(() => session.start(), [session]);
  return session;
}

export function useSessionState(session: Session): SessionState {
  const [state, setState] = useState(session.state());
  useEffect(() => {
    setState(session.state());
    return session.subscribe(() => setState(session.state()));
  }, [session]);
  return state;
}
