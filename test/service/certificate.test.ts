import { writeFileSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { expiredCertificate } from "../support/expired-certificate.ts";
import { newFolder, runProgram } from "./program.ts";

/** A server whose certificate has expired, and what it has heard. */
async function expired(folder: string) {
  const { key, cert } = expiredCertificate();
  const file = join(folder, "cert.pem");
  writeFileSync(file, cert);
  const heard: string[] = [];
  const server = createServer({ key, cert }, (request, answer) => {
    heard.push(String(request.headers.authorization));
    answer.end("{}");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => void server.close());
  return { file, heard, origin: `https://localhost:${(server.address() as AddressInfo).port}` };
}

test("11 an expired certificate ends with 2 before the token is sent, and says what to look at", async () => {
  const folder = newFolder();
  const { file, heard, origin } = await expired(folder);
  const variables = { AIRTABLE_ENDPOINT_URL: origin, AIRTABLE_TOKEN: "patSecret1234567890" };
  for (const command of ["check", "sync"]) {
    // Trusted, were it not for its days.
    const { code, out, err } = await runProgram([command], folder, {
      ...variables,
      NODE_EXTRA_CA_CERTS: file,
    });
    expect([command, code]).toEqual([command, 2]);
    expect(out + err).toMatch(/CERT_HAS_EXPIRED.*the token is not sent.*clock of this machine/);
    expect(out + err).not.toContain("patSecret");
  }
  const stranger = await runProgram(["sync"], folder, variables);
  expect([stranger.code, stranger.out + stranger.err]).toEqual([
    2,
    expect.stringMatching(/the token is not sent/),
  ]);
  expect(heard).toEqual([]);
});
