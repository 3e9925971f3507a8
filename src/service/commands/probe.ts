import { randomBytes } from "node:crypto";
import { meaningOfFailure } from "../../adapters/web-api/answer.ts";
import { callClock } from "../clocks.ts";
import { type Action, optionText } from "../command-line/command.ts";
import { readEnvironment } from "../environment.ts";
import { EXIT } from "../exit-codes.ts";
import { probeWebApi } from "../probe/probe-web-api.ts";
import { tokenOf } from "../token.ts";
import { UsageError } from "../usage-error.ts";

/** Throws a `WebApiError` that says why nobody has answered. */
const asked: typeof fetch = (address, request) =>
  fetch(address, request).catch((thrown) => {
    const meaning = meaningOfFailure(thrown);
    throw "error" in meaning ? meaning.error : thrown;
  });

/** Asks a scratch base what no public page says about the Web API; the emulator takes the answers as its options. */
export const probe: Action = async (call, surroundings) => {
  const base = optionText(call, "base") ?? "";
  if (!/^app\w+$/.test(base))
    throw new UsageError([
      `--base: got "${base}", expected the id of a scratch base, app…, in which tables may be left behind`,
    ]);
  // A scratch base stands in no configuration.
  const environment = readEnvironment(surroundings.variables);
  const token = tokenOf("scratch", true, surroundings.variables);
  const clock = callClock(environment.timeScale);
  const findings = await probeWebApi(
    {
      sleep: clock.sleep,
      async send(method, path, body) {
        const answer = await asked(`${environment.airtable}/v0/${path}`, {
          method,
          redirect: "manual",
          headers: {
            Authorization: `Bearer ${token}`,
            ...(body !== undefined && { "Content-Type": "application/json" }),
          },
          ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
        });
        return { status: answer.status, text: await answer.text() };
      },
    },
    base,
    randomBytes(3).toString("hex"),
  );
  if (call.options.json) surroundings.say(JSON.stringify(findings));
  else
    surroundings.say(
      [
        JSON.stringify(findings.table, null, 2),
        "",
        ...Object.entries(findings.said).map(([question, said]) => `${question}: ${String(said)}`),
        "",
        `Left behind, for you to delete: ${findings.leftBehind.join(", ")}`,
      ].join("\n"),
    );
  return EXIT.done;
};
