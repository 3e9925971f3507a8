import { type ContentLine, fold, parseLine, unfold } from "./content-line.ts";

/** A component of an iCalendar file: its own lines, and the components in it. */
export interface Component {
  readonly name: string;
  readonly lines: readonly ContentLine[];
  readonly components: readonly Component[];
}

/** Undefined when the text is no whole calendar: what does not end must not be taken for what there is. */
export function parseCalendar(text: string): Component | undefined {
  interface Open {
    readonly name: string;
    readonly lines: ContentLine[];
    readonly components: Component[];
  }
  const open: Open[] = [];
  let root: Component | undefined;
  for (const raw of unfold(text)) {
    if (root) return undefined;
    // What is no line of a calendar is not ours to mend: it stays as it is.
    const line = parseLine(raw) ?? { name: "", parameters: "", value: raw };
    const name = line.value.trim().toUpperCase();
    if (line.name === "BEGIN") {
      open.push({ name, lines: [], components: [] });
    } else if (line.name === "END") {
      const closed = open.pop();
      if (closed?.name !== name) return undefined;
      const parent = open[open.length - 1];
      if (parent) parent.components.push(closed);
      else root = closed;
    } else {
      const component = open[open.length - 1];
      if (!component) return undefined;
      component.lines.push(line);
    }
  }
  return root?.name === "VCALENDAR" ? root : undefined;
}

/** Folded lines with CRLF, also after the last. */
export const formatComponent = ({ name, lines, components }: Component): string =>
  [
    fold(`BEGIN:${name}`),
    ...lines.map(({ name: property, parameters, value }) =>
      fold(property === "" ? value : `${property}${parameters}:${value}`),
    ),
    ...components.map(formatComponent),
    fold(`END:${name}`),
  ].join("");

export const valueIn = ({ lines }: Component, name: string): string | undefined =>
  lines.find((line) => line.name === name)?.value;
