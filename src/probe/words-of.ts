/** What the platform says to a call that it refuses; undefined where it takes the call. */
export async function wordsOf(call: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await call();
    return undefined;
  } catch (thrown) {
    return thrown instanceof Error
      ? thrown.message
      : String((thrown as { message?: unknown } | null)?.message ?? thrown);
  }
}
