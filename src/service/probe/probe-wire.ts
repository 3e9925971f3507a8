/** One request after the other to a scratch base, its answer as it comes: nothing is retried, nothing is read into it. */
export interface ProbeWire {
  /** `path` is what follows `/v0/`; a text is sent as it is, anything else as JSON. Rejects only where no answer came. */
  send(method: string, path: string, body?: unknown): Promise<ProbeAnswer>;
  sleep(milliseconds: number): Promise<void>;
}

export interface ProbeAnswer {
  readonly status: number;
  readonly text: string;
}

/** The JSON of an answer; an empty object where it is none. */
export function jsonOf({ text }: ProbeAnswer): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}

/** The type of an error, in whichever way it is put. */
export function errorType(answer: ProbeAnswer): string | undefined {
  const { error, errors } = jsonOf(answer) as {
    readonly error?: unknown;
    readonly errors?: readonly unknown[];
  };
  const [first] = errors ?? [];
  const given =
    (first as { readonly error?: unknown } | undefined)?.error ??
    (typeof error === "string" ? error : (error as { readonly type?: unknown } | undefined)?.type);
  return typeof given === "string" ? given : undefined;
}

/** A line of the log: so much of an answer as tells something. */
export const wordsOf = ({ status, text }: ProbeAnswer): string =>
  `${status} ${text.slice(0, MOST_CHARACTERS)}`.trim();

const MOST_CHARACTERS = 300;

/** Requests follow one another so slowly that none is refused for the rate. */
export const PAUSE_MS = 400;
