import type { Brand } from "../../domain/brand.ts";
import { sha256 } from "../../domain/text/sha256.ts";

/** What an event is known by: its UID, its file name, its transaction. 64 lower-case hexadecimal digits. */
export type EventKey = Brand<string, "EventKey">;

/** Where the events of one agenda come from; both are part of every key. */
export interface EventOrigin {
  readonly baseId: string;
  readonly agenda: string;
}

/** The key of an hour; the generation rises when a deleted event has to come back. */
export const eventKey = ({ baseId, agenda }: EventOrigin, record: string, generation: number): EventKey =>
  hexSha256(`${baseId}|${agenda}|${record}|${generation}`) as EventKey;

export const isEventKey = (text: string): text is EventKey => /^[0-9a-f]{64}$/.test(text);

/** SHA-256 of the text in UTF-8, in lower-case hexadecimal digits. */
export const hexSha256 = (text: string): string =>
  sha256(text)
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
