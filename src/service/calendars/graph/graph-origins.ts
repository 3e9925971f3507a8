import { originOf, safeAddress } from "../../addresses.ts";
import type { Variables } from "../../environment.ts";
import { UsageError } from "../../usage-error.ts";

export interface GraphOrigins {
  readonly api: string;
  readonly login: string;
}

/** Where Microsoft 365 is, or what stands for it. Throws a `UsageError`. */
export function graphOrigins({ GRAPH_ENDPOINT_URL: text }: Variables): GraphOrigins {
  if (text === undefined || text.trim() === "") {
    return { api: "https://graph.microsoft.com", login: "https://login.microsoftonline.com" };
  }
  const address = safeAddress(text.trim());
  const origin = address && originOf(address);
  if (origin === undefined) {
    throw new UsageError([
      `GRAPH_ENDPOINT_URL: got "${text}", expected an origin such as https://graph.example.org (http for this machine only)`,
    ]);
  }
  return { api: origin, login: origin };
}
