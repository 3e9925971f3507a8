import { UsageError } from "../usage-error.ts";
import { jsonOf, type ProbeWire, wordsOf } from "./probe-wire.ts";

/** What the probe has made in the scratch base. */
export interface Scratch {
  readonly base: string;
  readonly table: string;
  readonly otherTable: string;
  /** Fields of the first table. */
  readonly fields: { readonly name: string; readonly number: string; readonly kind: string };
  readonly choice: string;
  /** Two of one name, and one of another. */
  readonly records: readonly [string, string, string];
  readonly names: readonly string[];
}

interface MadeTable {
  readonly id: string;
  readonly fields: readonly {
    readonly id: string;
    readonly options?: { readonly choices?: readonly { id: string }[] };
  }[];
}

/** @throws {UsageError} where the token may not make tables. */
export async function makeScratch(wire: ProbeWire, base: string, suffix: string): Promise<Scratch> {
  const make = async (name: string, fields: readonly object[]): Promise<MadeTable> => {
    const answer = await wire.send("POST", `meta/bases/${base}/tables`, { name, fields });
    if (answer.status !== 200)
      throw new UsageError([
        `The table "${name}" could not be made: ${wordsOf(answer)}. The probe needs a base of its own and a token with schema.bases:write and webhook:manage of somebody who is a creator of it`,
      ]);
    return jsonOf(answer) as unknown as MadeTable;
  };
  const names = [`probe ${suffix}`, `probe ${suffix}, other`] as const;
  const table = await make(names[0], [
    { name: "Name", type: "singleLineText" },
    { name: "Number", type: "number", options: { precision: 0 } },
    { name: "Kind", type: "singleSelect", options: { choices: [{ name: "one" }] } },
  ]);
  const other = await make(names[1], [{ name: "Name", type: "singleLineText" }]);
  const [name, number, kind] = table.fields;
  const rows = ["same", "same", "single"].map((value) => ({ fields: { Name: value, Number: 1 } }));
  const made = await wire.send("POST", `${base}/${table.id}`, { records: rows });
  const { records } = jsonOf(made) as { readonly records?: readonly { readonly id: string }[] };
  const [first, second, third] = records ?? [];
  const choice = kind?.options?.choices?.[0]?.id;
  if (!name || !number || !kind || choice === undefined || !first || !second || !third)
    throw new Error(`The records of the probe could not be made: ${wordsOf(made)}`);
  return {
    base,
    table: table.id,
    otherTable: other.id,
    fields: { name: name.id, number: number.id, kind: kind.id },
    choice,
    records: [first.id, second.id, third.id],
    names,
  };
}
