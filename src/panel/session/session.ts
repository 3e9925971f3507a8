import type { BlocksClock, LivePort } from "../../adapters/blocks.ts";
import type { Settings } from "../../domain/settings.ts";
import type { PlannedSchool } from "../../execution/load.ts";
import type { SessionState } from "./session-state.ts";

/** The plan of a base, followed and applied; React only shows it. */
export interface Session {
  state(): SessionState;
  /** Gives the function that ends the subscription. */
  subscribe(listener: () => void): () => void;
  /** Follows the base until the returned function is called. */
  start(): () => void;
  refresh(): Promise<void>;
  /** Gives up a read that has had no answer, and reads again; not while a plan is being carried out. */
  retry(): Promise<void>;
  /**
   * Follows the base again after a write of somebody else's through the port, which has ended the following.
   * @throws {UnansweredError} where the write has had no answer in half a minute
   */
  afterWriting(write: () => Promise<void>): Promise<void>;
  /**
   * Carries out exactly the plan that is shown, or none: while it asks, the plan about which it asks. Very many slots
   * are closed only where this very plan was refused for it.
   */
  apply(options?: { readonly allowMassRetire?: boolean }): Promise<void>;
  /** Starts no other call, and waits for those on their way, but not for ever; during the last look it ends at once. */
  stop(): void;
  /** Back to the plan. */
  dismiss(): void;
}

export interface SessionHost {
  readonly port: LivePort;
  readonly clock: BlocksClock;
  readonly settings: Settings;
  /** Whether this plan may be written here and now, the settings apart; asked just before the first write. */
  readonly mayWrite?: (school: PlannedSchool) => boolean;
  /** What is on the screen of the session before this one. */
  readonly before?: Pick<SessionState, "run" | "lastRun">;
}
