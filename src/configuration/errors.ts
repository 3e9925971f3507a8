import { type SettingProblem, settingProblemText } from "./setting-problem.ts";

/** Settings or input variables that cannot be meant as they are; all of them in one message, before anything is read. */
export class ConfigurationError extends Error {
  override readonly name = "ConfigurationError";
  readonly problems: readonly SettingProblem[];

  constructor(problems: readonly SettingProblem[]) {
    const lines = problems.map((problem) => `- ${settingProblemText(problem)}`);
    super(["The settings cannot be used, nothing was read or written:", ...lines].join("\n"));
    this.problems = problems;
  }
}
