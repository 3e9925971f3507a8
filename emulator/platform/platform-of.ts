import { type Findings, NOT_TRIED, parseFindings, type Question } from "../../src/probe/findings.ts";
import type { PlatformLimits } from "./platform-limits.ts";
import type { PlatformOptions } from "./platform-run.ts";

/** A platform as somebody has found it; to be spread into the options of a run. */
export interface FoundPlatform
  extends Required<Pick<PlatformOptions, "latency" | "limits" | "words" | "writesGoodRecords">> {
  readonly timers: boolean;
  /** How lookups come; undefined where that was not tried. */
  readonly lookupFormat: "values" | "objects" | undefined;
}

/**
 * Takes a table that the probe has printed as options of the emulator, so that what one school has found is what we
 * test against; questions that were not tried keep what is known here.
 * @throws {TypeError} where the text holds no such table.
 */
export function platformOf(table: string): FoundPlatform {
  const findings = parseFindings(table);
  const lookup = findings.lookup;
  return {
    timers: findings.setTimeout === "yes",
    latency: latencyOf(findings),
    limits: limitsOf(findings),
    words: wordsIn(findings),
    writesGoodRecords: findings.batch === "yes",
    lookupFormat: lookup === "values" || lookup === "objects" ? lookup : undefined,
  };
}

const numberOf = (findings: Findings, question: Question): number | undefined =>
  /^\d+$/.test(findings[question] ?? "") ? Number(findings[question]) : undefined;

function limitsOf(findings: Findings): Partial<PlatformLimits> {
  const found = {
    queriesPerRun: numberOf(findings, "queriesMost"),
    writesPerSecond: numberOf(findings, "rateMost"),
    runMs: numberOf(findings, "runMs"),
  };
  return Object.fromEntries(Object.entries(found).filter(([, limit]) => limit !== undefined));
}

/** Writes between the sizes that were measured take as long as the next larger one. */
function latencyOf(findings: Findings): PlatformOptions["latency"] & object {
  const ms = (question: Question): number => numberOf(findings, question) ?? 0;
  return ({ kind, records }) => {
    if (kind === "query") return ms("queryMs");
    if (records <= 1) return ms("write1Ms");
    return records <= 10 ? ms("write10Ms") : ms("write50Ms");
  };
}

const SAID = ["choice", "link", "value", "field", "computed", "gone", "size", "rate", "queries"] as const;

const wordsIn = (findings: Findings): Partial<Record<(typeof SAID)[number], string>> =>
  Object.fromEntries(
    SAID.flatMap((question): [string, string][] => {
      const words = findings[question];
      return words === undefined || words === NOT_TRIED ? [] : [[question, words]];
    }),
  );
