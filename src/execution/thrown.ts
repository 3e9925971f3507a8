/** What was thrown as an error; one from another realm, as a host may throw it, keeps its message. */
export function asError(thrown: unknown): Error {
  if (thrown instanceof Error) return thrown;
  const message =
    typeof thrown === "object" && thrown !== null && "message" in thrown ? thrown.message : thrown;
  return new Error(String(message));
}
