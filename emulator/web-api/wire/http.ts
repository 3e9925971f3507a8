/** A request as it has come in whole. */
export interface HttpRequest {
  readonly method: string;
  /** Path and query, as they stand in the request line. */
  readonly target: string;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const JSON_TYPE = "application/json; charset=utf-8";

export const jsonResponse = (
  status: number,
  value: unknown,
  headers: HttpResponse["headers"] = {},
): HttpResponse => ({
  status,
  headers: { "content-type": JSON_TYPE, ...headers },
  body: JSON.stringify(value),
});

/** The parts of a request line: the path in decoded segments, and the query in its order. */
export interface Address {
  readonly segments: readonly string[];
  readonly query: readonly (readonly [name: string, value: string])[];
}

/** Undefined where an escape in it cannot be read. */
export function addressOf(target: string): Address | undefined {
  const [path = "", ...rest] = target.split("?");
  const decode = (text: string): string => decodeURIComponent(text.replace(/\+/g, " "));
  try {
    return {
      segments: path
        .split("/")
        .filter((segment) => segment !== "")
        .map(decodeURIComponent),
      query: rest
        .join("?")
        .split("&")
        .filter((pair) => pair !== "")
        .map((pair) => {
          const [name = "", ...value] = pair.split("=");
          return [decode(name), decode(value.join("="))] as const;
        }),
    };
  } catch {
    return undefined;
  }
}
