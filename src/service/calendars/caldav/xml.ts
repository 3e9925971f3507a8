/** An element by its local name; what a server calls its namespaces is its own business. */
export interface Element {
  readonly name: string;
  readonly children: readonly Element[];
  readonly text: string;
}

/** Reads the elements and the text of a document; undefined when it does not end where it should. */
export function parseXml(document: string): Element | undefined {
  interface Open {
    readonly name: string;
    readonly children: Element[];
    text: string;
  }
  const root: Open = { name: "", children: [], text: "" };
  const open: Open[] = [root];
  for (const [, cdata, special, closing, opening, selfClosing, text] of document.matchAll(TOKENS)) {
    const current = open.at(-1) ?? root;
    if (special !== undefined) continue;
    if (cdata !== undefined) current.text += cdata;
    else if (text !== undefined) current.text += decodeEntities(text);
    else if (closing !== undefined) {
      if (open.length < 2 || current.name !== localName(closing)) return undefined;
      open.pop();
    } else if (opening !== undefined) {
      const element: Open = { name: localName(opening), children: [], text: "" };
      current.children.push(element);
      if (selfClosing === "") open.push(element);
    }
  }
  return open.length === 1 && root.children.length === 1 ? root.children[0] : undefined;
}

const TOKENS =
  /<!\[CDATA\[([\s\S]*?)\]\]>|(<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<![^>]*>)|<\/([^\s>]+)\s*>|<([^\s/>!?]+)(?:\s(?:[^"'>]|"[^"]*"|'[^']*')*?)?(\/?)>|([^<]+)/g;

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

const decodeEntities = (text: string): string =>
  text.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name: string | undefined) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = hex === undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((child) => child.name === name);
