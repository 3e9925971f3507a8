import { useEffect, useMemo, useRef, useState } from "react";
import type { LivePort } from "../adapters/blocks.ts";
import type { Settings } from "../domain/settings.ts";
import { panelSession, type Session, type SessionState } from "../panel/session.ts";
import { browserClock } from "./clock.ts";

/** A session for as long as the settings stay what they are; what is being carried out is not taken away. */
export function useSession(port: LivePort, settings: Settings): Session {
  const key = JSON.stringify(settings);
  // biome-ignore lint/correctness/useExhaustiveDependencies: equal settings are the same settings
  const wanted = useMemo(() => panelSession({ port, clock: browserClock, settings }), [port, key]);
  const held = useRef(wanted);
  if (held.current.state().run.status === "idle") held.current = wanted;
  const session = held.current;
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
