import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";
import { describe, expect, test } from "vitest";
import { memoryBase } from "../../emulator/memory-base.ts";
import { bundleScript, SCRIPTS, type ScriptName } from "../../esbuild.config.mjs";
import { runInAutomation, runInExtension } from "../../sample/pasted.ts";
import { SAMPLE_NOW, sampleSchool } from "../../sample/school.ts";
import { LANGUAGE_CODES, type LanguageCode } from "../../src/domain/settings.ts";
import { instant } from "../support/instant.ts";
import { wordsOf } from "../support/words.ts";

/** `scripts/languages.ts` as a school leaves it that wants one language: the line of the other is gone. */
const without = (code: LanguageCode): Plugin => ({
  name: `without ${code}`,
  setup(build) {
    build.onLoad({ filter: /[\\/]scripts[\\/]languages\.ts$/ }, async ({ path }) => {
      const lines = (await readFile(path, "utf8")).split("\n");
      const left = lines.filter((line) => !line.startsWith(`  ${code}: `));
      expect(left).toHaveLength(lines.length - 1);
      return { contents: left.join("\n"), loader: "ts" };
    });
  },
});

const NOW = instant(SAMPLE_NOW);
/** A text that every script has in every one of its languages. */
const markOf = (code: LanguageCode): string => wordsOf(code).failures.nothingWritten;

/** What the script says on the sample school, asked for a language. */
async function saidBy(name: ScriptName, source: string, language: LanguageCode): Promise<string> {
  const memory = memoryBase(sampleSchool());
  if (name === "setup") {
    const asked = source.replace(/^ {2}language: .*$/m, `  language: "${language}",`);
    const { shown, error } = await runInExtension(
      asked,
      memory,
      { answer: (_, all) => all.at(-1) ?? "" },
      NOW,
    );
    expect(error).toBeUndefined();
    return shown.flatMap((each) => (each.kind === "markdown" ? [each.text] : [])).join("\n");
  }
  const variables = name === "on-record-update-sync" ? { recordId: "recWeekly00000001" } : {};
  const { outputs, error } = await runInAutomation(source, memory, { ...variables, language }, NOW);
  expect(error).toBeUndefined();
  return String(outputs.get("report"));
}

describe.each([...SCRIPTS])("scripts/%s.ts, where a line of scripts/languages.ts is deleted", (name) => {
  test.each([...LANGUAGE_CODES])(
    "builds without %s, speaks what is left whatever is asked for, and is shorter by the words",
    async (gone) => {
      const whole = await bundleScript(name);
      const source = await bundleScript(name, [without(gone)]);
      const left = LANGUAGE_CODES.find((code) => code !== gone) ?? gone;
      expect(whole).toContain(markOf(gone));
      expect(source).not.toContain(markOf(gone));
      expect(source).toContain(markOf(left));
      expect(whole.length - source.length).toBeGreaterThan(3_000);
      for (const asked of LANGUAGE_CODES) {
        const said = await saidBy(name, source, asked);
        expect(said).not.toBe("");
        // Every line of Hebrew says in which direction it runs.
        expect(/\u200f/.test(said)).toBe(left === "he");
      }
    },
  );
});
