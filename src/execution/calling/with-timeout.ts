import type { Clock } from "./clock.ts";

/**
 * Waits for an answer no longer than so many milliseconds; then it is undefined. Without timers there is no way to
 * give up, and it waits.
 */
export async function withTimeout<Value>(
  { alarm }: Pick<Clock, "alarm">,
  milliseconds: number,
  answer: Promise<Value>,
): Promise<Value | undefined> {
  if (!alarm) return answer;
  let callOff: (() => void) | undefined;
  const given = new Promise<undefined>((giveUp) => {
    callOff = alarm(milliseconds, () => giveUp(undefined));
  });
  try {
    return await Promise.race([answer, given]);
  } finally {
    callOff?.();
  }
}
