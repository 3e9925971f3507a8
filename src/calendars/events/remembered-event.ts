import type { Instant } from "../../domain/time/instant.ts";

/** What the store keeps of an event in one calendar: enough to tell who has changed it, and no text. */
export interface RememberedEvent {
  readonly record: string;
  readonly generation: number;
  /** Hashes of the content that we wrote last; of both while the answer to a change is missing. */
  readonly hashes: readonly string[];
  /** The hour as it was when we wrote or asked last. */
  readonly hour: string;
  readonly isFree: boolean;
  /** When it was to begin then: an event that is over is looked for no more. */
  readonly starts: Instant;
  readonly sequence: number;
  /** `sent`: whether the new event has arrived is not known; `cancelled`: we have taken it out ourselves. */
  readonly state: "sent" | "there" | "cancelled";
}
