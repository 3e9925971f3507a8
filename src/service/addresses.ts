/** Whether the address speaks of this very machine, where nobody listens in on plain http. */
export const isLoopback = ({ hostname }: URL): boolean =>
  hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);

/** The address when it may be used: https, or http on this machine; never with a user in it. */
export function safeAddress(text: string): URL | undefined {
  const address = URL.canParse(text) ? new URL(text) : undefined;
  if (address === undefined) return undefined;
  if (address.username !== "" || address.password !== "") return undefined;
  const isSafe = address.protocol === "https:" || (address.protocol === "http:" && isLoopback(address));
  return isSafe ? address : undefined;
}

/** The origin alone, where the address has nothing after it. */
export const originOf = (address: URL): string | undefined =>
  address.pathname === "/" && address.search === "" && address.hash === "" ? address.origin : undefined;
