import type { Base } from "@airtable/blocks/models";
import { useEffect, useReducer, useRef } from "react";
import type { LivePort } from "../adapters/blocks.ts";
import type { Settings } from "../domain/settings.ts";
import { panelSession } from "../panel/session/panel-session.ts";
import type { Session } from "../panel/session/session.ts";
import { isBusy, type SessionState } from "../panel/session/session-state.ts";
import { browserClock } from "./clock.ts";
import { permissionAgainst } from "./use-obstacle.ts";

interface Held {
  readonly port: LivePort;
  readonly key: string;
  readonly session: Session;
}

/**
 * A session for as long as the settings stay what they are. Only what is being carried out is not taken away: what
 * asks to be carried out was planned with settings that do not hold any more.
 */
export function useSession(base: Base, port: LivePort, settings: Settings): Session {
  const key = JSON.stringify(settings);
  const wanted = useRef(key);
  wanted.current = key;
  const held = useRef<Held | undefined>(undefined);
  const before = held.current;
  const isCurrent = before?.port === port && before.key === key;
  if (!before || (!isCurrent && !isBusy(before.session.state().run))) {
    const session = panelSession({
      port,
      clock: browserClock,
      settings,
      mayWrite: (school) => wanted.current === key && permissionAgainst(base, school) === undefined,
      ...(before && { before: toldBy(before.session) }),
    });
    held.current = { port, key, session };
  }
  const { session } = held.current as Held;
  useEffect(() => session.start(), [session]);
  return session;
}

/** A result stays on the screen until it has been read. */
function toldBy(session: Session): Pick<SessionState, "run" | "lastRun"> {
  const { run, lastRun } = session.state();
  const isResult = run.status === "finished" || run.status === "failed" || run.status === "unanswered";
  return { run: isResult ? run : { status: "idle" }, lastRun };
}

export function useSessionState(session: Session): SessionState {
  const [, draw] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    draw();
    return session.subscribe(draw);
  }, [session]);
  return session.state();
}
