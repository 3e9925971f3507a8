import { type ChosenName, nameSetting, withName } from "../configuration/chosen-name.ts";
import { schoolZone } from "../configuration/school-zone.ts";
import type { Settings } from "../domain/settings.ts";
import type { SetupHost } from "./setup-host.ts";
import type { Finding } from "./survey/finding.ts";
import { surveyBase } from "./survey/survey-base.ts";
import { purposeText } from "./texts.ts";

/**
 * Lets the person choose, from what is there, what is called otherwise in this base, and prints the lines that say so
 * to every script. Gives the settings with those names in them: the rest of this setup goes by them.
 */
export async function chooseNames(findings: readonly Finding[], host: SetupHost): Promise<Settings> {
  const { base, dialogue, words } = host;
  let { settings } = host;
  if (!findings.some(isOpen)) return settings;
  const { answers } = words;
  const answer = await dialogue.ask(words.askNames, [
    { label: answers.choose, value: "choose" },
    { label: answers.noneOfThem, value: "none" },
  ]);
  if (answer !== "choose") return settings;
  const zone = schoolZone(settings);
  const asked = new Set<string>();
  const chosen: ChosenName[] = [];
  for (let seen = findings; ; seen = await surveyBase(base, settings, zone)) {
    const finding = seen.find((each) => isOpen(each) && !asked.has(idOf(each)));
    if (!finding) break;
    asked.add(idOf(finding));
    const called = await chooseName(finding, host);
    if (called === undefined) continue;
    const name: ChosenName = { table: finding.table, key: finding.key, called };
    chosen.push(name);
    settings = withName(settings, name);
  }
  if (chosen.length > 0) {
    const lines = settingLines(settings, chosen);
    dialogue.markdown(`${words.line(words.namesChosen)}\n\n\`\`\`\n${lines.join("\n")}\n\`\`\``);
  }
  return settings;
}

/** What the sync needs, is not there by its name, and may be there by another. */
const isOpen = (finding: Finding): boolean => finding.need === "required" && namesFor(finding).length > 0;

/** Names of the base to choose from, the likely ones first. */
function namesFor({ state }: Finding): readonly string[] {
  switch (state.kind) {
    case "renamed":
      return [...new Set([state.to, ...state.others])];
    case "missing":
      return [...new Set([...state.candidates, ...state.others])];
    default:
      return [];
  }
}

const idOf = ({ table, key }: Finding): string => JSON.stringify([table, key]);

/** Undefined where none of them is it. */
async function chooseName(finding: Finding, { dialogue, words }: SetupHost): Promise<string | undefined> {
  const names = namesFor(finding);
  const { table, key, name } = finding;
  const use = purposeText(finding, words);
  const question =
    key === undefined
      ? words.whichTable(words.embed(table), use)
      : words.whichField(words.embed(name), words.embed(table), use);
  const none = String(names.length);
  const answer = await dialogue.ask(question, [
    ...names.map((label, index) => ({ label, value: String(index) })),
    { label: words.answers.noneOfThese, value: none },
  ]);
  return names[Number(answer)];
}

/** The whole of every setting in which a name was chosen, so that what was there before stays. */
const settingLines = (settings: Settings, chosen: readonly ChosenName[]): readonly string[] =>
  (["tables", "fieldNames"] as const)
    .filter((setting) => chosen.some((name) => nameSetting(name) === setting))
    .map((setting) => `  ${setting}: ${JSON.stringify(settings[setting])},`);
