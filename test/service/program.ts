import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type MemoryBase, memoryBase } from "../../emulator/memory-base.ts";
import {
  SAMPLE_TOKEN,
  type ServedAirtable,
  type ServeOptions,
  serveAirtable,
} from "../../emulator/web-api/serve.ts";
import { SAMPLE_NOW, sampleSchool } from "../../sample/school.ts";

export const PROGRAM = join(import.meta.dirname, "../../build/slot-sync.mjs");

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export type Variables = Readonly<Record<string, string | undefined>>;

/** Starts the built program as a process of its own, with no variables but these and those that every process has. */
export function startProgram(args: readonly string[], folder: string, variables: Variables) {
  const { PATH, HOME } = process.env;
  const env = Object.fromEntries(
    Object.entries({ PATH, HOME, ...variables }).filter(([, value]) => value !== undefined),
  );
  const child = spawn(process.execPath, [PROGRAM, ...args], { cwd: folder, env });
  let [out, err] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  const ended = new Promise<Ended>((resolve) => {
    child.on("close", (code) => resolve({ code, out, err }));
  });
  return { child, ended, err: () => err };
}

export const runProgram = (args: readonly string[], folder: string, variables: Variables): Promise<Ended> =>
  startProgram(args, folder, variables).ended;

/** A folder that is gone after the test. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "slot-sync-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface Trial {
  readonly memory: MemoryBase;
  readonly airtable: ServedAirtable;
  readonly folder: string;
  readonly variables: Variables;
  run(...args: readonly string[]): Promise<Ended>;
}

/** The sample school over HTTP, and the program at work on it on a day of which the sample tells. */
export async function openTrial(options: ServeOptions = {}, json = sampleSchool()): Promise<Trial> {
  const memory = memoryBase(json);
  const airtable = await serveAirtable(memory, options);
  onTestFinished(() => airtable.close());
  const folder = newFolder();
  const variables = {
    AIRTABLE_ENDPOINT_URL: airtable.origin,
    AIRTABLE_TOKEN: SAMPLE_TOKEN,
    SLOT_SYNC_NOW: SAMPLE_NOW,
    SLOT_SYNC_TIME_SCALE: "20",
  };
  return { memory, airtable, folder, variables, run: (...args) => runProgram(args, folder, variables) };
}
