import vm from "node:vm";
import { type ExtensionGlobals, extensionGlobals, type Person } from "../emulator/hosts/extension-globals.ts";
import { type AutomationGlobals, automationGlobals } from "../emulator/hosts/scripting-globals.ts";
import type { MemoryBase } from "../emulator/memory-base.ts";
import { type PlatformOptions, type PlatformRun, platformRun } from "../emulator/platform/platform-run.ts";
import { playOut } from "../emulator/virtual-time.ts";
import { type Instant, later } from "../src/domain/time/instant.ts";
import { watchUnhandledRejections } from "./unhandled.ts";

export interface AutomationRun extends Pick<AutomationGlobals, "outputs" | "lines"> {
  /** What turns the automation red: what the script threw, or left unhandled. */
  readonly error: Error | undefined;
}

/**
 * Runs the text of a pasted script in an automation; its clock starts at `now`.
 * `further` are globals that not every automation has, such as `fetch`.
 */
export async function runInAutomation(
  source: string,
  memory: MemoryBase,
  variables: Readonly<Record<string, unknown>>,
  now: Instant,
  further: object = {},
): Promise<AutomationRun> {
  const { outputs, lines, ...globals } = automationGlobals(memory, variables);
  const began = Date.now();
  return {
    outputs,
    lines,
    error: await watched(() =>
      runPasted(source, { ...globals, ...further }, () => later(now, Date.now() - began)),
    ),
  };
}

export interface LimitedRun extends AutomationRun {
  readonly platform: PlatformRun;
}

export interface LimitedRunOptions extends PlatformOptions {
  /** Whether the script finds `setTimeout`, which is not promised in an automation. */
  readonly timers: boolean;
  readonly further?: object;
}

/** The same under Airtable's limits and in virtual time; a run may be ended by the platform. */
export async function runOnPlatform(
  source: string,
  memory: MemoryBase,
  variables: Readonly<Record<string, unknown>>,
  { timers, further = {}, ...options }: LimitedRunOptions,
): Promise<LimitedRun> {
  const { time } = options;
  const { outputs, lines, ...globals } = automationGlobals(memory, variables);
  const platform = platformRun(memory, options);
  // As in a browser: never in the middle of other code, and what it throws is nobody's to catch.
  const setTimeout = (
    callback: (...args: unknown[]) => void,
    milliseconds: number,
    ...args: unknown[]
  ): void => time.after(milliseconds, () => void Promise.resolve().then(() => callback(...args)));
  const error = await watched(async () => {
    const script = runPasted(
      source,
      { ...globals, base: platform.base, ...(timers && { setTimeout }), ...further },
      time.now,
    );
    const played = await playOut(time, Promise.race([script, platform.whenEnded]), nextTurn);
    if (played.status === "failed") throw played.error;
    if (played.status === "stuck") throw new Error("The script waits for something that never happens");
    platform.scriptIsOver();
    return platform.ended === undefined ? script : new Error(platform.ended);
  });
  return { outputs, lines, error, platform };
}

/** What the run has thrown, or else what it has left unhandled. */
async function watched(run: () => Promise<Error | undefined>): Promise<Error | undefined> {
  const unhandled = watchUnhandledRejections();
  try {
    const thrown = await run();
    await nextTurn();
    const left = unhandled.first();
    return thrown ?? (left && errorOf(left.reason));
  } finally {
    unhandled.stop();
  }
}

/** Everything that waits for nothing but its turn has run when this is over. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

export interface ExtensionRun extends Pick<ExtensionGlobals, "shown"> {
  readonly error: Error | undefined;
}

/** Runs the text of a pasted script in the Scripting extension, in front of a person; its clock starts at `now`. */
export async function runInExtension(
  source: string,
  memory: MemoryBase,
  person: Person,
  now: Instant,
): Promise<ExtensionRun> {
  const { shown, ...globals } = extensionGlobals(memory, person);
  const began = Date.now();
  return {
    shown,
    error: await watched(() => runPasted(source, globals, () => later(now, Date.now() - began))),
  };
}

/** Inside an async function, as Airtable does it, with the given globals and the language's own, and nothing of Node. */
async function runPasted(source: string, globals: object, now: () => Instant): Promise<Error | undefined> {
  const context = vm.createContext({ ...globals, clockNow: now });
  vm.runInContext(VIRTUAL_DATE, context);
  try {
    await vm.runInContext(`(async () => {\n${source}\n})()`, context);
    return undefined;
  } catch (thrown) {
    return errorOf(thrown);
  }
}

/** An error of the script's own world is no instance of this one's. */
const errorOf = (thrown: unknown): Error =>
  new Error(String((thrown as { message?: unknown } | undefined)?.message ?? thrown));

/** However a script asks for the time, it is the given clock that answers. */
const VIRTUAL_DATE = `{
  const { clockNow } = globalThis;
  const RealDate = Date;
  const now = () => clockNow();
  globalThis.Date = new Proxy(RealDate, {
    construct: (date, args, target) => Reflect.construct(date, args.length === 0 ? [now()] : args, target),
    apply: () => new RealDate(now()).toString(),
    get: (date, name) => (name === "now" ? now : Reflect.get(date, name)),
  });
  delete globalThis.clockNow;
}`;
