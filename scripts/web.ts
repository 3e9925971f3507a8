import type { Fetch } from "../src/automation/automation-host.ts";

/** The way to the web, where the automation has one. */
export const web: Fetch | undefined = typeof fetch === "function" ? fetch : undefined;
