import type { BasePort, SchemaPort } from "../base/port.ts";
import type { Settings } from "../domain/settings.ts";
import type { Clock } from "../execution/calling/clock.ts";
import type { SetupWords } from "../report/words/setup-words.ts";
import type { Dialogue } from "./dialogue.ts";

/** What setup talks to: a base whose structure it may change, a person, and the time. */
export interface SetupHost {
  readonly base: BasePort;
  readonly schema: SchemaPort;
  readonly dialogue: Dialogue;
  readonly clock: Clock;
  readonly settings: Settings;
  readonly words: SetupWords;
}
