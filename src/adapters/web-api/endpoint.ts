/** @throws {TypeError} unless the origin is safe to send a token to: encrypted, or this machine. */
export function assertEndpoint(origin: string): void {
  const isSafe = /^https:\/\/[^/?#@\s]+$/.test(origin) || LOOPBACK.test(origin);
  if (!isSafe)
    throw new TypeError(
      "The address of Airtable's Web API has to be an origin such as https://api.airtable.com; plain http is for this machine alone",
    );
}

const LOOPBACK = /^http:\/\/(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/;

export const isLoopback = (origin: string): boolean => LOOPBACK.test(origin);

/** An error of `fetch` would show a header that it cannot send. @throws {TypeError} without a word of the token. */
export function assertToken(token: string): void {
  if (!/^[\x21-\x7e]+$/.test(token))
    throw new TypeError("The token of Airtable's Web API is empty, or has characters that no token has");
}
