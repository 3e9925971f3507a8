import type { SyncResult } from "../../../execution/sync-result.ts";
import type { SlotFacts } from "../../../planning/held/facts.ts";
import type { Names } from "../../names.ts";
import type { ReportWords } from "../../words/report-words.ts";
import { changeTexts } from "./change-text.ts";

/** The sections that only a reconciliation has: what has drifted, and what may be done about it (semantics 5.3). */
export function driftSections(
  { drift }: SyncResult,
  words: ReportWords,
  names: Names,
): readonly (readonly [heading: string, lines: readonly string[]])[] {
  if (!drift) return [];
  const { headings, texts } = words.drift;
  const each = (slots: readonly SlotFacts[], text: (name: string) => string): readonly string[] =>
    slots.map((slot) => text(names.subject([slot])));
  const sections = [
    [
      headings.differing,
      [
        ...drift.differing.map((difference) =>
          texts.differing(names.subject([difference.slot]), changeTexts(difference, words, names).join(", ")),
        ),
        ...each(drift.unwanted, texts.unwanted),
      ],
    ],
    [headings.blocked, each(drift.blocked, texts.blocked)],
    [headings.unbooked, each(drift.unbooked, texts.unbooked)],
    [headings.copies, each(drift.copies, texts.copy)],
    [headings.manual, each(drift.manual, texts.manual)],
    [headings.beyond, each(drift.beyond, texts.beyond)],
  ] as const;
  return sections.map(([heading, lines]) => [heading, shortened(lines, words)]);
}

const MOST_LINES = 50;

function shortened(lines: readonly string[], words: ReportWords): readonly string[] {
  const rest = lines.length - MOST_LINES;
  return rest > 0 ? [...lines.slice(0, MOST_LINES), words.more(rest)] : lines;
}
