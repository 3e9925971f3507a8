/** Takes secrets out of texts, whatever put them there. */
export interface Secrets {
  add(secret: string): void;
  /** The text with each secret replaced. */
  hide(text: string): string;
}

export function secretsKept(): Secrets {
  const known = new Set<string>();
  return {
    add: (secret) => void (secret.length >= SHORTEST && known.add(secret)),
    hide: (text) => [...known].reduce((hidden, secret) => hidden.replaceAll(secret, "[secret]"), text),
  };
}

/** A shorter one would be found in many a word. */
const SHORTEST = 6;
