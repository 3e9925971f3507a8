import type { NameForm } from "../agenda.ts";

const PLACEHOLDER = /\{(type|students|teacher|room|status)\}/g;
export type TitlePart = "type" | "students" | "teacher" | "room" | "status";

/** Stands for a placeholder that has nothing to say. */
const GAP = "\ue000";
const SEPARATORS = "[-–—|·•,;:/+&]";

/**
 * The title with its placeholders filled. A placeholder that is empty takes the separator before it along, or the one
 * after it where it comes first, and the brackets around it.
 */
export function fillTitle(
  title: string,
  values: Readonly<Record<TitlePart, string>>,
  wordForLesson: string,
): string {
  const filled: string[] = [];
  const marked = oneLine(title).replaceAll(PLACEHOLDER, (_, part: TitlePart) => {
    const value = oneLine(values[part]);
    if (value === "") return GAP;
    // Filled in at the end, so that a separator within a name stays.
    filled.push(value);
    return MARK;
  });
  const gaps = `(?:${GAP}\\s*(?:${SEPARATORS}\\s*)*)+`;
  const tidy = marked
    .replaceAll(new RegExp(`[([{]\\s*${gaps}[)\\]}]`, "g"), GAP)
    .replaceAll(new RegExp(`([([{]|^)\\s*${gaps}`, "g"), "$1")
    .replaceAll(new RegExp(`(?:\\s*${SEPARATORS})*\\s*${GAP}`, "g"), "");
  let next = 0;
  return (
    tidy
      .replace(/\s+/g, " ")
      .trim()
      .replaceAll(MARK, () => filled[next++] ?? "") || wordForLesson
  );
}

const MARK = "\ue001";

export const usesPart = (title: string, part: TitlePart): boolean => title.includes(`{${part}}`);

/** A person's name as far as the agenda may say it; several are joined with a comma. */
export const namesAs = (form: NameForm, names: readonly string[]): string =>
  names
    .map((name) => nameAs(form, oneLine(name)))
    .filter((name) => name !== "")
    .join(", ");

function nameAs(form: NameForm, name: string): string {
  switch (form) {
    case "none":
      return "";
    case "initials": {
      const [initial] = name;
      return initial === undefined ? "" : `${initial}.`;
    }
    case "first":
      return name.split(" ")[0] ?? "";
    case "full":
      return name;
    default:
      return form satisfies never;
  }
}

/** A calendar has no use for control characters, and its readers trip over them. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Co}\s]+/gu, " ").trim();
