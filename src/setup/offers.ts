import { schoolZone } from "../configuration/school-zone.ts";
import { toError } from "../domain/to-error.ts";
import { groupBy } from "../planning/group-by.ts";
import { agrees } from "./agrees.ts";
import { applyFix, doneText, fixText } from "./fixes.ts";
import { makeAll } from "./make-all.ts";
import type { SetupHost } from "./setup-host.ts";
import { type Finding, type Fix, fixOf, lookalikesOf } from "./survey/finding.ts";
import { surveyBase } from "./survey/survey-base.ts";
import { quoted } from "./texts.ts";

/**
 * Offers to do what is needed or useful; gives how many things were done. What may be there under another name is
 * never done with the rest, but only where the question about it, with its warning, was answered with yes.
 */
export async function offerFixes(findings: readonly Finding[], host: SetupHost): Promise<number> {
  const { dialogue, words } = host;
  const offered = findings.filter((finding) => finding.need !== "extra" && fixesOf(finding).length > 0);
  if (offered.length === 0) return 0;
  const [sure, doubtful] = [offered.filter(isSure), offered.filter((finding) => !isSure(finding))];
  const answer = await askForAll(sure.flatMap(fixesOf), host);
  let done = 0;
  if (answer === "all") done += await makeSure(host);
  for (const fix of answer === "each" ? sure.flatMap(fixesOf) : []) {
    if (await agrees(words.question(fixText(fix, words)), host)) done += await attempt(fix, host);
  }
  for (const finding of answer === "none" ? [] : doubtful) {
    const names = quoted(lookalikesOf(finding), words);
    for (const fix of fixesOf(finding)) {
      if (await agrees(words.doubtfulQuestion(fixText(fix, words), names), host))
        done += await attempt(fix, host);
    }
  }
  if (done === 0) dialogue.markdown(words.line(words.nothingDone));
  return done;
}

/** All that is needed or useful and about which there is no doubt, links of new tables included; gives how many things. */
async function makeSure({ base, schema, settings, dialogue, words }: SetupHost): Promise<number> {
  const zone = schoolZone(settings);
  let done = 0;
  await makeAll(
    () => surveyBase(base, settings, zone),
    schema,
    (finding) => finding.need !== "extra" && isSure(finding),
    ({ fix, refused }) => {
      if (!refused) done += 1;
      dialogue.markdown(
        words.line(refused ? words.refused(fixText(fix, words), refused.message) : doneText(fix, words)),
      );
    },
  );
  return done;
}

const isSure = (finding: Finding): boolean => lookalikesOf(finding).length === 0;

/** What becomes of all of them at once: `all`, `each` or `none`. */
async function askForAll(fixes: readonly Fix[], { dialogue, words }: SetupHost): Promise<string> {
  if (fixes.length === 0) return "each";
  const { answers } = words;
  dialogue.markdown(
    [
      `## ${words.line(words.offerHeading)}`,
      ...fixes.map((fix) => `- ${words.line(fixText(fix, words))}`),
    ].join("\n"),
  );
  return dialogue.ask(words.ask(fixes.length), [
    { label: answers.all, value: "all" },
    { label: answers.each, value: "each" },
    { label: answers.none, value: "none" },
  ]);
}

/** Offers what a school may do without, feature by feature; gives how many things were done. */
export async function offerFeatures(findings: readonly Finding[], host: SetupHost): Promise<number> {
  const { dialogue, words } = host;
  const open = findings.filter(({ feature, ...finding }) => feature && fixesOf(finding).length > 0);
  const features = [...groupBy(open, ({ feature }) => feature)].flatMap(([feature, members]) =>
    feature ? [{ text: words.features[feature], fixes: members.flatMap(fixesOf) }] : [],
  );
  if (features.length === 0) return 0;
  const { answers } = words;
  dialogue.markdown(
    [`## ${words.line(words.featuresHeading)}`, ...features.map(({ text }) => `- ${words.line(text)}`)].join(
      "\n",
    ),
  );
  const answer = await dialogue.ask(words.askFeatures, [
    { label: answers.choose, value: "choose" },
    { label: answers.later, value: "later" },
  ]);
  let done = 0;
  for (const { text, fixes } of answer === "choose" ? features : []) {
    if (await agrees(words.featureQuestion(text), host))
      for (const fix of fixes) done += await attempt(fix, host);
  }
  return done;
}

const fixesOf = (finding: Pick<Finding, "state">): readonly Fix[] =>
  [fixOf(finding)].filter((fix) => fix !== undefined);

/** How many fixes have been made: one, or none because Airtable has refused it. */
async function attempt(fix: Fix, { schema, dialogue, words }: SetupHost): Promise<number> {
  try {
    await applyFix(fix, schema);
    dialogue.markdown(words.line(doneText(fix, words)));
    return 1;
  } catch (thrown) {
    dialogue.markdown(words.line(words.refused(fixText(fix, words), toError(thrown).message)));
    return 0;
  }
}
