/** What was thrown as an error; one from another realm, as a host may throw it, keeps its message. Never throws itself. */
export function toError(thrown: unknown): Error {
  const message = messageOf(thrown);
  return thrown instanceof Error && thrown.message === message ? thrown : new Error(message);
}

function messageOf(thrown: unknown): string {
  try {
    const isObject = typeof thrown === "object" && thrown !== null;
    const said = isObject && "message" in thrown ? thrown.message : thrown;
    const text = typeof said === "object" ? JSON.stringify(said) : String(said);
    return text.trim() === "" ? NO_REASON : text;
  } catch {
    return NO_REASON;
  }
}

const NO_REASON = "no reason was given";
