import type { ScriptingBase } from "../src/adapters/scripting.ts";
import type { AutomationHost } from "../src/automation/automation-host.ts";
import type { ExtensionHost } from "../src/automation/setup-script.ts";
import type { ProbeHost } from "../src/probe/probe-host.ts";

/** The globals of a script in an Airtable automation, and of one in the Scripting extension: each has a part of them. */
declare global {
  const base: ScriptingBase & ExtensionHost["base"] & ProbeHost["base"];
  const input: AutomationHost["input"] & ExtensionHost["input"] & ProbeHost["input"];
  const output: AutomationHost["output"] & ExtensionHost["output"] & ProbeHost["output"];
  const console: AutomationHost["console"];
  /** Not in every host. */
  const setTimeout: undefined | ((done: () => void, milliseconds: number) => unknown);
  const clearTimeout: undefined | ((timer: unknown) => void);
  const fetch: AutomationHost["fetch"];
  /** Nobody knows whether these are there; the probe asks. */
  const crypto: unknown;
  const structuredClone: unknown;
  const performance: unknown;
  const process: unknown;
  const TextEncoder: unknown;
  const AbortController: unknown;
  /** Put in when the scripts are bundled, as what follows. */
  const SLOT_SYNC_VERSION: string;
  /** Whose words the script speaks. */
  const SLOT_SYNC_SPEAKER: "sync" | "overlaps" | "setup";
  /** Characters of the whole file, as it stands in build/. */
  const SLOT_SYNC_LENGTH: number;
}
