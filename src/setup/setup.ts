import type { BasePort, SchemaPort } from "../base/port.ts";
import { schoolZone } from "../configuration/school-zone.ts";
import type { Settings } from "../domain/settings.ts";
import type { Clock } from "../execution/pace.ts";
import { asError } from "../execution/thrown.ts";
import type { SetupWords, SyncWords } from "../report/words.ts";
import { byHand } from "./by-hand.ts";
import type { Dialogue } from "./dialogue.ts";
import { applyFix, fixText } from "./fixes.ts";
import { showPreview } from "./preview.ts";
import { type Finding, type Fix, surveyBase } from "./survey.ts";
import { stateText, useText } from "./texts.ts";

export interface SetupHost {
  readonly base: BasePort;
  readonly schema: SchemaPort;
  readonly dialogue: Dialogue;
  readonly clock: Clock;
  readonly settings: Settings;
  readonly words: SetupWords;
  readonly syncWords: SyncWords;
}

/** Checks the base, offers to make what is missing, and shows what the first sync would do. Writes nothing unasked. */
export async function runSetup(host: SetupHost): Promise<void> {
  const { base, dialogue, settings, words } = host;
  const zone = schoolZone(settings);
  dialogue.markdown(`# ${words.line(words.heading)}\n\n${words.line(words.intro)}`);
  const findings = await surveyBase(base, settings, zone);
  showFindings(findings, host);
  const after = (await offerFixes(findings, host)) ? await surveyBase(base, settings, zone) : findings;
  if (after !== findings) showFindings(after, host);
  explain(after, host);
  await showPreview(host);
  dialogue.markdown(words.line(words.finished));
}

function showFindings(findings: readonly Finding[], { dialogue, words }: SetupHost): void {
  const { columns } = words;
  dialogue.table(
    findings.map((finding) => ({
      [columns.table]: finding.table,
      [columns.field]: finding.key === undefined ? words.wholeTable : finding.name,
      [columns.need]: words.needs[finding.need],
      [columns.state]: stateText(finding.state, words),
      [columns.use]: useText(finding, words),
    })),
  );
  if (findings.every(({ state }) => state.kind === "present" || state.kind === "not-needed")) {
    dialogue.markdown(words.line(words.allWell));
  }
}

/** True when something was done, so that the base has to be looked at again. */
async function offerFixes(findings: readonly Finding[], host: SetupHost): Promise<boolean> {
  const { dialogue, words } = host;
  const fixes = findings.flatMap(({ state }) => ("fix" in state && state.fix ? [state.fix] : []));
  if (fixes.length === 0) return false;
  const { answers } = words;
  dialogue.markdown(
    [
      `## ${words.line(words.offerHeading)}`,
      ...fixes.map((fix) => `- ${words.line(fixText(fix, words))}`),
    ].join("\n"),
  );
  const answer = await dialogue.ask(words.ask(fixes.length), [
    { label: answers.all, value: "all" },
    { label: answers.each, value: "each" },
    { label: answers.none, value: "none" },
  ]);
  let done = 0;
  for (const fix of fixes) {
    if (answer === "all" || (answer === "each" && (await agrees(fix, host))))
      done += await attempt(fix, host);
  }
  if (done === 0) dialogue.markdown(words.line(words.nothingDone));
  return done > 0;
}

const agrees = async (fix: Fix, { dialogue, words }: SetupHost): Promise<boolean> =>
  (await dialogue.ask(words.question(fixText(fix, words)), [
    { label: words.answers.yes, value: "yes" },
    { label: words.answers.no, value: "no" },
  ])) === "yes";

/** How many fixes have been made: one, or none because Airtable has refused it. */
async function attempt(fix: Fix, { schema, dialogue, words }: SetupHost): Promise<number> {
  const what = fixText(fix, words);
  try {
    await applyFix(fix, schema);
    dialogue.markdown(words.line(words.done(what)));
    return 1;
  } catch (thrown) {
    dialogue.markdown(words.line(words.refused(what, asError(thrown).message)));
    return 0;
  }
}

/** What no script can make, step by step. */
function explain(findings: readonly Finding[], { dialogue, words }: SetupHost): void {
  const steps = byHand(findings, words);
  if (steps.length === 0) return;
  dialogue.markdown(
    [`## ${words.line(words.byHandHeading)}`, ...steps.map((step) => `- ${words.line(step)}`)].join("\n"),
  );
}
