import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import type { Instant } from "../../domain/time/instant.ts";
import type { Holder } from "./store.ts";

export interface LockRow extends Holder {
  /** When the holder last said that it is alive. */
  readonly seenAt: Instant;
}

/** A holder on another machine that is silent for so long is gone. */
const SILENCE_MS = 60_000;

/** Whether whoever took the lock still has it. */
export function isHeld({ host, process: number, began, seenAt }: LockRow, now: Instant): boolean {
  if (host !== MACHINE) return now - seenAt < SILENCE_MS;
  return beginningOf(number) === began;
}

/** This process, for one lock. */
export const thisHolder = (): Holder => ({
  id: randomUUID(),
  host: MACHINE,
  process: process.pid,
  began: beginningOf(process.pid) ?? "",
});

/** Two containers of one machine count their processes apart, so they are told apart as well. */
const MACHINE = `${hostname()} ${bootOf() ?? ""}`;

function bootOf(): string | undefined {
  return readIfThere("/proc/sys/kernel/random/boot_id")?.trim();
}

/** When the process began, as the machine counts; undefined when there is no such process. */
function beginningOf(number: number): string | undefined {
  const stat = readIfThere(`/proc/${number}/stat`);
  // The name of the program stands in brackets, and may hold anything; the beginning is the 20th word after it.
  if (stat !== undefined) return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
  try {
    process.kill(number, 0);
    return "";
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === "EPERM" ? "" : undefined;
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
