import { generateKeyPairSync, sign } from "node:crypto";

/** A certificate for this machine, signed by itself, that was good for one day of 2020; and its key, both as PEM. */
export function expiredCertificate(): { readonly key: string; readonly cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const version = der(0xa0, der(INTEGER, Buffer.from([2])));
  const algorithm = der(SEQUENCE, oid("2a8648ce3d040302"));
  const name = der(SEQUENCE, der(SET, der(SEQUENCE, oid("550403"), der(UTF8, Buffer.from("localhost")))));
  const validity = der(
    SEQUENCE,
    ...["200101000000Z", "200102000000Z"].map((at) => der(UTC_TIME, Buffer.from(at))),
  );
  const names = der(SEQUENCE, der(0x82, Buffer.from("localhost")), der(0x87, Buffer.from([127, 0, 0, 1])));
  const isAuthority = der(SEQUENCE, der(BOOLEAN, Buffer.from([0xff])));
  const extensions = der(
    0xa3,
    der(
      SEQUENCE,
      der(SEQUENCE, oid("551d11"), der(OCTETS, names)),
      der(SEQUENCE, oid("551d13"), der(BOOLEAN, Buffer.from([0xff])), der(OCTETS, isAuthority)),
    ),
  );
  const content = der(
    SEQUENCE,
    ...[version, der(INTEGER, Buffer.from([1])), algorithm, name, validity, name],
    publicKey.export({ type: "spki", format: "der" }),
    extensions,
  );
  const signature = sign("sha256", content, privateKey);
  const whole = der(SEQUENCE, content, algorithm, der(BITS, Buffer.from([0]), signature));
  const lines = whole.toString("base64").replace(/.{64}/g, "$&\n");
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}

const [BOOLEAN, INTEGER, BITS, OCTETS, UTF8, UTC_TIME] = [0x01, 0x02, 0x03, 0x04, 0x0c, 0x17] as const;
const [SEQUENCE, SET] = [0x30, 0x31] as const;

const oid = (hex: string): Buffer => der(0x06, Buffer.from(hex, "hex"));

/** Tag, length and value, as X.690 has it. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const value = Buffer.concat(parts);
  const size = value.length;
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), value]);
}
