import type { Instant } from "../../domain/time/instant.ts";
import { hexSha256 } from "./event-key.ts";

/** What of an event is ours to say and is compared; whatever else a person adds to it is hers. */
export interface EventContent {
  readonly starts: Instant;
  readonly ends: Instant;
  readonly title: string;
  readonly place: string;
  readonly description: string;
  /** Others see that the hour is taken, not what it is. */
  readonly isPrivate: boolean;
}

/** Equal for equal values, whatever a server makes of white space and line ends. */
export const contentHash = (content: EventContent): string =>
  hexSha256(
    JSON.stringify([
      content.starts,
      content.ends,
      plain(content.title),
      plain(content.place),
      plain(content.description),
      content.isPrivate,
    ]),
  );

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();
