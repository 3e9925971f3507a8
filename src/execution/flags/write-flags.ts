import type { StoredFlags } from "../../base/codecs/templates/flag-codec.ts";
import type { FlagEdit, Store } from "../../base/store.ts";
import type { TemplateId } from "../../domain/ids.ts";
import { sameMembers } from "../../domain/overlap.ts";
import { NO_FLAGS, type TemplateFlags } from "../../domain/template.ts";
import type { OverlapPair, Overlaps } from "../../planning/overlaps/upcoming.ts";
import { writeAll } from "../apply/write-all.ts";
import type { Pace } from "../calling/pace.ts";
import { NotPermittedError } from "../errors.ts";
import { type Entry, failureOf } from "../log/entry.ts";
import { forbiddenEntries } from "../log/forbidden-entries.ts";
import { addToLog, logFailed } from "../log-tables/add-rows.ts";
import type { Work } from "../work.ts";

/** What was, or in a dry run would be, written on the templates. */
export interface Flagged {
  readonly changed: readonly TemplateId[];
  /** Those of them that overlap nothing any more. */
  readonly cleared: readonly TemplateId[];
  /** Pairs that nothing in the base has told of before. */
  readonly fresh: readonly OverlapPair[];
  readonly remaining: number;
  /** Templates whose flag was to be set and is not: refused, or out of time. */
  readonly unset: ReadonlySet<TemplateId>;
  readonly entries: readonly Entry[];
}

export type FlagWork = Pick<Work, "store" | "pace" | "clock" | "limits" | "settings" | "startedAt">;

/** What `writeFlags` would write, and whether its log can be read. */
export async function rehearseFlags(
  overlaps: Overlaps,
  stored: ReadonlyMap<TemplateId, StoredFlags>,
  { store, pace, settings }: Pick<FlagWork, "store" | "pace" | "settings">,
): Promise<Flagged> {
  const edits = differences(overlaps, stored, settings.clearFlags);
  const logged = await readLog(store, pace);
  return {
    ...namedIn(edits, overlaps),
    fresh: freshIn(overlaps, stored, logged),
    remaining: 0,
    unset: new Set(),
    entries: logged.entries,
  };
}

/** Writes what differs, and adds to the overlap log what it does not hold yet (semantics 3.11). */
export async function writeFlags(
  overlaps: Overlaps,
  stored: ReadonlyMap<TemplateId, StoredFlags>,
  { store, pace, clock, limits, settings, startedAt }: FlagWork,
): Promise<Flagged> {
  const edits = differences(overlaps, stored, settings.clearFlags);
  // A log that takes its time holds no flag up.
  const reading = readLog(store, pace);
  const written = await writeAll(
    edits,
    { pace, limits },
    ({ flags }) => flags,
    (some) => store.flag(some),
  );
  const done = written.filter(({ answer }) => answer.status === "done").map(({ item }) => item);
  const forbidden: NotPermittedError[] = [];
  const failures = written.flatMap(({ item, answer }): Entry[] => {
    if (answer.status !== "failed") return [];
    if (answer.error instanceof NotPermittedError) {
      forbidden.push(answer.error);
      return [];
    }
    const message = `Failed to update ${item.id}: ${answer.error.message}`;
    const failure = failureOf(answer.error);
    return [{ level: "error", code: "write-failed", message, templateId: item.id, failure }];
  });
  const logged = await reading;
  const unlogged = new Map(
    overlaps.pairs
      .filter(({ line }) => logged.pairs && !logged.pairs.has(line))
      .map((pair) => [pair.line, pair]),
  );
  const rows = [...unlogged.values()].map(({ line, a }) => ({
    pair: line,
    date: a.presence.date,
    firstSeen: startedAt,
  }));
  const logging = await addToLog(store.overlapLog, rows, { pace, limits, clock });
  return {
    ...namedIn(done, overlaps),
    fresh: freshIn(overlaps, stored, logged),
    remaining: written.filter(({ answer }) => answer.status === "out-of-time").length,
    unset: new Set(
      written
        .filter(({ item, answer }) => answer.status !== "done" && stored.get(item.id)?.hasOverlap !== true)
        .map(({ item }) => item.id),
    ),
    entries: [...logged.entries, ...failures, ...forbiddenEntries(forbidden, store.flagNames), ...logging],
  };
}

function namedIn(edits: readonly FlagEdit[], { flags }: Overlaps): Pick<Flagged, "changed" | "cleared"> {
  const changed = edits.map(({ id }) => id);
  return { changed, cleared: changed.filter((id) => !flags.has(id)) };
}

const freshIn = (
  overlaps: Overlaps,
  stored: ReadonlyMap<TemplateId, StoredFlags>,
  { pairs }: ReadLog,
): readonly OverlapPair[] => overlaps.pairs.filter((pair) => !isKnown(pair, stored, pairs));

function differences(
  { flags }: Overlaps,
  stored: ReadonlyMap<TemplateId, StoredFlags>,
  clearFlags: boolean,
): readonly FlagEdit[] {
  return [...stored].flatMap(([id, before]): FlagEdit[] => {
    const found = flags.get(id);
    if (!found && !clearFlags) return [];
    const wanted = found ?? NO_FLAGS;
    const changes = changesOf(before, {
      ...wanted,
      overlapWith: wanted.overlapWith.filter((other) => stored.has(other)),
    });
    return Object.keys(changes).length === 0 ? [] : [{ id, flags: changes }];
  });
}

/** Only of the flags for which the base has a field. */
const changesOf = (
  before: StoredFlags,
  { hasOverlap, overlapWith, overlapDetails }: TemplateFlags,
): StoredFlags => ({
  ...(before.hasOverlap !== undefined && before.hasOverlap !== hasOverlap && { hasOverlap }),
  ...(before.overlapWith && !sameMembers(before.overlapWith, overlapWith) && { overlapWith }),
  ...(before.overlapDetails !== undefined && before.overlapDetails !== overlapDetails && { overlapDetails }),
});

/** The log remembers every pair; without one the details on the templates do, as far as they reach, or else the flags. */
function isKnown(
  { line, a, b }: OverlapPair,
  stored: ReadonlyMap<TemplateId, StoredFlags>,
  logged: ReadonlySet<string> | undefined,
): boolean {
  if (logged) return logged.has(line);
  const flags = [...a.templates, ...b.templates].flatMap((id) => stored.get(id) ?? []);
  if (flags.every(({ overlapDetails }) => overlapDetails === undefined))
    return flags.length > 0 && flags.every(({ hasOverlap }) => hasOverlap === true);
  return flags.some(({ overlapDetails }) => {
    const lines = overlapDetails?.split("\n") ?? [];
    return lines.includes(line) || lines.some((each) => /^\(\+\d+\)$/.test(each));
  });
}

interface ReadLog {
  readonly pairs: ReadonlySet<string> | undefined;
  readonly entries: readonly Entry[];
}

/** A log that cannot be read changes nothing else. */
async function readLog({ overlapLog }: Store, pace: Pace): Promise<ReadLog> {
  if (!overlapLog) return { pairs: undefined, entries: [] };
  const answer = await pace.read(() => overlapLog.read());
  if (answer.status === "done") return { pairs: answer.value, entries: [] };
  const error = answer.status === "failed" ? answer.error : new Error("no answer came in time");
  return { pairs: undefined, entries: [logFailed(overlapLog.name, error)] };
}
