import type { TemplateId } from "../../domain/ids.ts";
import type { Flagged } from "../../execution/flags/write-flags.ts";
import type { Names } from "../names.ts";
import type { CommonWords } from "../words/common-words.ts";

/** Which templates were flagged, and which are no longer; in a dry run, which would be. */
export function flagLines(
  { changed, cleared }: Pick<Flagged, "changed" | "cleared">,
  dryRun: boolean,
  words: CommonWords,
  names: Names,
): readonly string[] {
  const off = new Set(cleared);
  const list = (ids: readonly TemplateId[]): string => ids.map((id) => names.template({ id })).join(", ");
  const set = changed.filter((id) => !off.has(id));
  return [
    ...(set.length > 0 ? [words.flagged(list(set), dryRun)] : []),
    ...(cleared.length > 0 ? [words.unflagged(list(cleared), dryRun)] : []),
  ];
}
