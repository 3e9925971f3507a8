import type { ScriptingBase } from "../src/adapters/scripting.ts";
import type { AutomationHost } from "../src/automation/host.ts";
import type { ExtensionHost } from "../src/automation/setup.ts";

/** The globals of a script in an Airtable automation, and of one in the Scripting extension: each has a part of them. */
declare global {
  const base: ScriptingBase & ExtensionHost["base"];
  const input: AutomationHost["input"] & ExtensionHost["input"];
  const output: AutomationHost["output"] & ExtensionHost["output"];
  const console: AutomationHost["console"];
  /** Not in every host. */
  const setTimeout: undefined | ((done: () => void, milliseconds: number) => unknown);
  const clearTimeout: undefined | ((timer: unknown) => void);
  const fetch: AutomationHost["fetch"];
  /** Put in when the scripts are bundled. */
  const SLOT_SYNC_VERSION: string;
}
