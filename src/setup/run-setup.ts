import { schoolZone } from "../configuration/school-zone.ts";
import { byHand } from "./by-hand.ts";
import { chooseNames } from "./choose-names.ts";
import { offerClosures } from "./offer-closures.ts";
import { offerFeatures, offerFixes } from "./offers.ts";
import { showPreview } from "./preview.ts";
import type { SetupHost } from "./setup-host.ts";
import { type Finding, isWell } from "./survey/finding.ts";
import { surveyBase } from "./survey/survey-base.ts";
import { purposeText, stateText } from "./texts.ts";

/** Checks the base, offers to make what is missing, and shows what the first sync would do. Writes nothing unasked. */
export async function runSetup(given: SetupHost): Promise<void> {
  const { base, dialogue, settings, words } = given;
  const zone = schoolZone(settings);
  dialogue.markdown(`# ${words.line(words.heading)}\n\n${words.line(words.intro)}`);
  const seen = await surveyBase(base, settings, zone);
  showFindings(seen, given);
  const host: SetupHost = { ...given, settings: await chooseNames(seen, given) };
  const isNamed = host.settings !== settings;
  const findings = isNamed ? await surveyBase(base, host.settings, zone) : seen;
  if (isNamed) showFindings(findings, host);
  const fixed = (await offerFixes(findings, host)) > 0;
  // The tables of the features link to those that have just been made.
  const ready = fixed ? await surveyBase(base, host.settings, zone) : findings;
  const added = (await offerFeatures(ready, host)) > 0;
  const after = added ? await surveyBase(base, host.settings, zone) : ready;
  if (after !== findings) showFindings(after, host);
  explain(after, host);
  await offerClosures(host);
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
      [columns.state]: stateText(finding, words),
      [columns.use]: purposeText(finding, words),
    })),
  );
  if (findings.every(isWell)) dialogue.markdown(words.line(words.allWell));
}

/** What no script can make, step by step. */
function explain(findings: readonly Finding[], { dialogue, words }: SetupHost): void {
  const steps = byHand(findings, words);
  if (steps.length === 0) return;
  dialogue.markdown(
    [`## ${words.line(words.byHandHeading)}`, ...steps.map((step) => `- ${words.line(step)}`)].join("\n"),
  );
}
