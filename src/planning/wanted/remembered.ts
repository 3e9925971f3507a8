/** Answers that are not asked for twice. */
export function remembered<Key, Answer extends object>(ask: (key: Key) => Answer): (key: Key) => Answer {
  const known = new Map<Key, Answer>();
  return (key) => {
    const answer = known.get(key);
    if (answer) return answer;
    const asked = ask(key);
    known.set(key, asked);
    return asked;
  };
}
