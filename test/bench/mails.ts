import { readFileSync } from "node:fs";
import { memoryBase } from "../../emulator/memory-base.ts";
import { runInAutomation } from "../../sample/pasted.ts";
import { SAMPLE_NOW, sampleSchool } from "../../sample/school.ts";
import { LANGUAGE_CODES } from "../../src/domain/settings.ts";
import { parseInstant } from "../../src/domain/time/instant.ts";
import { type MailSize, mailSize } from "./mail-size.ts";

export interface MailRow extends MailSize {
  readonly language: string;
  readonly day: "eventful" | "quiet" | "quiet, nothing waits";
}

/** The mails of the built script on the sample school: of the day with all its events, and of the day after it. */
export async function mailTable(): Promise<readonly MailRow[]> {
  const source = readFileSync("build/scheduled-sync.js", "utf8");
  const now = parseInstant(SAMPLE_NOW);
  if (now === undefined) throw new Error(`The sample school begins at no time: ${SAMPLE_NOW}`);
  const rows: MailRow[] = [];
  for (const language of LANGUAGE_CODES) {
    const memory = memoryBase(sampleSchool());
    for (const day of ["eventful", "quiet"] as const) {
      const { outputs, error } = await runInAutomation(source, memory, { language }, now);
      if (error) throw error;
      const report = String(outputs.get("report"));
      rows.push({ language, day, ...mailSize(report) });
      if (day === "quiet") {
        rows.push({ language, day: "quiet, nothing waits", ...mailSize(withoutPersons(report)) });
      }
    }
  }
  return rows;
}

/** As it would be if nothing waited for a person: without the first section. */
const withoutPersons = (report: string): string => {
  const [head = "", , ...sections] = report.split(/\n(?=## )/);
  return [head, ...sections].join("\n");
};
