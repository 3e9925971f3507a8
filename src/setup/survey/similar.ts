import { plainWord } from "../../domain/text/alike.ts";

/**
 * Whether two names are most likely one, typed differently: they differ only in spaces, underscores and case, in the
 * final forms of Hebrew letters, or in their last two letters.
 */
export function areSimilar(a: string, b: string): boolean {
  const [one, other] = [plain(a), plain(b)];
  if (one === other) return true;
  const shorter = Math.min(one.length, other.length);
  const differing = Math.max(one.length, other.length) - shorter;
  const stem = Math.max(shorter - 1, 4);
  return shorter >= 4 && differing <= 2 && one.slice(0, stem) === other.slice(0, stem);
}

/** Whether two names have a whole word in common, as `sync_state` and `state` do; shorter ones say too little. */
export const shareWord = (a: string, b: string): boolean =>
  wordsOf(a).some((word) => wordsOf(b).includes(word));

const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[\s_-]+/)
    .filter((word) => word.length >= 4);

const plain = (name: string): string => [...plainWord(name).replaceAll(" ", "")].map(unfinished).join("");

/** Kaf, mem, nun, pe and tsadi as they end a word; each stands one place before its ordinary form. */
const FINAL_LETTERS: readonly number[] = [0x5da, 0x5dd, 0x5df, 0x5e3, 0x5e5];

function unfinished(letter: string): string {
  const code = letter.charCodeAt(0);
  return FINAL_LETTERS.includes(code) ? String.fromCharCode(code + 1) : letter;
}
