import type { Known } from "./setting-problem.ts";

/** A key of the settings, and the name in the base for which it stands. */
export interface Key {
  readonly key: string;
  readonly name: string;
}

/** The keys most like what was typed, the likest first; somebody may have typed the name in the base instead of its key. */
export function knownLike(typed: string, keys: readonly Key[]): Known {
  const ranked = keys
    .map(({ key, name }) => ({ key, likeness: Math.max(likeness(typed, key), likeness(typed, name)) }))
    .filter((each) => each.likeness >= LEAST)
    .sort((a, b) => b.likeness - a.likeness);
  const near = ranked.filter((each) => each.likeness === 1 || ranked[0]?.likeness !== 1).slice(0, MOST);
  return near.length > 0
    ? { areNear: true, keys: near.map(({ key }) => key) }
    : { areNear: false, keys: keys.map(({ key }) => key) };
}

const MOST = 3;
const LEAST = 0.3;

/** From 0 to 1: the share of the pairs of neighbouring letters that two names have in common. */
function likeness(a: string, b: string): number {
  if (plain(a) === plain(b)) return 1;
  const [one, other] = [pairsOf(plain(a)), pairsOf(plain(b))];
  const common = [...one].filter((pair) => other.has(pair)).length;
  return (2 * common) / Math.max(1, one.size + other.size);
}

const pairsOf = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));

/** Capitals, spaces, underscores and hyphens make no difference. */
export const plain = (name: string): string => name.replace(/[\s_-]/g, "").toLowerCase();
