export interface GraphCall {
  readonly method: string;
  /** Behind the host. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface GraphReply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export const refuse = (status: number, code: string, message: string): GraphReply => ({
  status,
  body: { error: { code, message } },
});

export const throttled = (message: string): GraphReply => ({
  ...refuse(429, "ApplicationThrottled", message),
  headers: { "Retry-After": "1" },
});

export const headerOf = (headers: Readonly<Record<string, string>>, name: string): string =>
  Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1] ?? "";
