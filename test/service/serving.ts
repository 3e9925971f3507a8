import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { ServeOptions } from "../../emulator/web-api/serve.ts";
import { sampleSchool } from "../../sample/school.ts";
import { openTrial, runProgram, startProgram, type Trial } from "./program.ts";

/** What a server answers, and with which status. */
export interface Reply {
  readonly status: number;
  readonly body: {
    readonly ok: boolean;
    // biome-ignore lint/suspicious/noExplicitAny: what a stranger's JSON holds is looked at by the tests
    readonly data: any;
    readonly meta: { readonly cached: boolean; readonly asOf: string };
    readonly error: { readonly kind: string; readonly message: string; readonly field?: string };
  };
}

export interface Serving extends Trial {
  readonly address: string;
  readonly key: string;
  ask(method: string, path: string, body?: unknown, key?: string | null): Promise<Reply>;
  /** The same request, with further headers. */
  send(
    method: string,
    path: string,
    body: unknown,
    headers: Readonly<Record<string, string>>,
  ): Promise<Reply>;
  /** Another start of the program, with what the first one has left in its store. */
  startAgain(): Promise<Serving>;
  /** Ends the program as systemd does; gives what it ended with. */
  end(): ReturnType<Trial["run"]>;
  err(): string;
}

const NO_RATE = { limits: { perSecondAndBase: 1e9, perSecondAndToken: 1e9 } };

/** The built program, serving the sample school in a process of its own. */
export async function openServing(
  school: object = {},
  server: object = {},
  options: ServeOptions = NO_RATE,
): Promise<Serving> {
  const trial = await openTrial(options, sampleSchool());
  const config = {
    schools: {
      main: {
        baseId: trial.memory.store.id,
        serves: trial.memory.store.tables.map(({ name }) => name),
        ...school,
      },
    },
    server: { listen: "127.0.0.1:0", requestsPerMinute: 10_000, ...server },
  };
  writeFileSync(join(trial.folder, "slot-sync.config.json"), JSON.stringify(config));
  const added = await trial.run("keys", "add", "site", "--may", "read,write,delete,run", "--json");
  const { key } = JSON.parse(added.out) as { readonly key: string };
  return startServing(trial, key);
}

async function startServing(trial: Trial, key: string): Promise<Serving> {
  const { child, ended, err } = startProgram(["serve", "--json"], trial.folder, {
    ...trial.variables,
    // A write is given up waiting for after 15 seconds, which must not be too short a moment.
    SLOT_SYNC_TIME_SCALE: "4",
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.once("data", (text: string) =>
      resolve((JSON.parse(text) as { readonly address: string }).address),
    );
    child.once("close", () => reject(new Error(err())));
  });
  const send: Serving["send"] = async (method, path, body, headers) => {
    const answer = await fetch(`${address}${path}`, {
      method,
      headers,
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: text === "" ? undefined : JSON.parse(text) } as Reply;
  };
  return {
    ...trial,
    ...{ address, key, err },
    run: (...args) => runProgram(args, trial.folder, trial.variables),
    ask: (method, path, body, given = key) =>
      send(method, path, body, given === null ? {} : { Authorization: `Bearer ${given}` }),
    send: (method, path, body, headers) =>
      send(method, path, body, { Authorization: `Bearer ${key}`, ...headers }),
    startAgain: () => startServing(trial, key),
    end() {
      child.kill("SIGTERM");
      return ended;
    },
  };
}
