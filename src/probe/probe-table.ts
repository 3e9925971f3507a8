import type { ProbeBase, ProbeTable } from "./probe-host.ts";

/** The one table that the probe works on; it stands in a scratch base. */
export const PROBE_TABLE = "Slot Sync probe";

/** Fields that a script can make; the last two are added by hand, and their questions are left out until then. */
export const FIELDS = {
  name: "Name",
  number: "Number",
  choice: "Choice",
  link: "Link",
  computed: "Computed",
  lookup: "Looked up",
} as const;

/** Rows that stay: one that others link to, one to duplicate by hand, and one that keeps how long a run lasted. */
export const ROWS = { target: "target", original: "duplicate me", clock: "how long a run lasts" } as const;

/** Rows that the probe makes and takes away again bear this name and a number. */
export const ownRow = (number: number): string => `probe row ${number}`;
export const OWN_ROW = /^probe row \d+$/;

export const isNamed =
  (name: string) =>
  (row: { readonly name: string }): boolean =>
    row.name === name;

/**
 * Makes the table with its rows, unless it is there; says in Markdown what is left to do by hand.
 * @throws whatever Airtable says to a person who may not make tables.
 */
export async function makeProbeTable(base: ProbeBase): Promise<string> {
  if (!base.tables.some(({ name }) => name === PROBE_TABLE)) await makeTable(base);
  const { fields } = base.getTable(PROBE_TABLE);
  const missing = Object.entries(BY_HAND).filter(([name]) => !fields.some((field) => field.name === name));
  return [
    `The table **${PROBE_TABLE}** is there. What is left is done by hand:`,
    ...missing.map(([name, how]) => `- Add the field **${name}**: ${how}.`),
    `- Right-click the record **${ROWS.original}** and choose *Duplicate record*; leave the copy as it is.`,
    "- Then paste this same file into an automation of this base (action *Run a script*) and press *Test*.",
  ].join("\n");
}

const BY_HAND = {
  [FIELDS.computed]: `a formula, \`{${FIELDS.number}} + 1\``,
  [FIELDS.lookup]: `a lookup of the field ${FIELDS.number} through the field ${FIELDS.link}`,
};

async function makeTable(base: ProbeBase): Promise<void> {
  if (!base.createTableAsync)
    throw new Error("Only the Scripting extension can make a table: paste this file there first");
  const id = await base.createTableAsync(PROBE_TABLE, [
    { name: FIELDS.name, type: "singleLineText" },
    { name: FIELDS.number, type: "number", options: { precision: 0 } },
    { name: FIELDS.choice, type: "singleSelect", options: { choices: [{ name: "one" }, { name: "two" }] } },
  ]);
  await base.getTable(id).createFieldAsync?.(FIELDS.link, "multipleRecordLinks", { linkedTableId: id });
  const table = base.getTable(id);
  const [target] = await table.createRecordsAsync([
    { fields: { [FIELDS.name]: ROWS.target, [FIELDS.number]: 1 } },
    { fields: { [FIELDS.name]: ROWS.clock } },
  ]);
  await table.createRecordsAsync([
    { fields: { [FIELDS.name]: ROWS.original, [FIELDS.link]: [{ id: target }] } },
  ]);
}

/** The table of the probe, or what to do where there is none. */
export function probeTable({ tables }: ProbeBase): ProbeTable {
  const table = tables.find(({ name }) => name === PROBE_TABLE);
  if (table) return table;
  throw new Error(
    `There is no table "${PROBE_TABLE}" here. Paste this file into the Scripting extension of a scratch base and run it ` +
      "there first: it makes the table. Nothing was read or written.",
  );
}
