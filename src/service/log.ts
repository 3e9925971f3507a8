import pino from "pino";
import { formatInstant, type Instant } from "../domain/time/instant.ts";
import type { Secrets } from "./secrets.ts";

/** Lines of JSON on standard error, one an event. */
export interface Log {
  info(message: string, facts?: object): void;
  warn(message: string, facts?: object): void;
  error(message: string, facts?: object): void;
}

export function openLog(write: (line: string) => void, secrets: Secrets, now: () => Instant): Log {
  const log = pino(
    {
      base: null,
      timestamp: () => `,"time":"${formatInstant(now())}"`,
      formatters: { level: (level) => ({ level }) },
    },
    { write: (line: string) => write(secrets.hide(line)) },
  );
  return {
    info: (message, facts = {}) => log.info(facts, message),
    warn: (message, facts = {}) => log.warn(facts, message),
    error: (message, facts = {}) => log.error(facts, message),
  };
}
