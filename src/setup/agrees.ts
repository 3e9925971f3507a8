import type { SetupHost } from "./setup-host.ts";

/** Whether a question was answered with yes. */
export const agrees = async (
  question: string,
  { dialogue, words }: Pick<SetupHost, "dialogue" | "words">,
): Promise<boolean> =>
  (await dialogue.ask(question, [
    { label: words.answers.yes, value: "yes" },
    { label: words.answers.no, value: "no" },
  ])) === "yes";
