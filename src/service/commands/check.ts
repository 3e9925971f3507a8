import type { Action } from "../command-line/command.ts";
export const check: Action = async () => 0;
