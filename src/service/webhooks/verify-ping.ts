import { createHmac, timingSafeEqual } from "node:crypto";

/** Whether Airtable has signed this body with the secret of the hook. */
export function isSigned(body: Uint8Array, mac: string | undefined, secretBase64: string): boolean {
  const given = /^hmac-sha256=([0-9a-f]{64})$/.exec(mac ?? "")?.[1];
  if (given === undefined) return false;
  const expected = createHmac("sha256", Buffer.from(secretBase64, "base64")).update(body).digest();
  return timingSafeEqual(Buffer.from(given, "hex"), expected);
}
