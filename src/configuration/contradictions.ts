import { STATUSES } from "../base/schema/cell-words.ts";
import type { TableSpec } from "../base/schema/field-spec.ts";
import { OPTIONAL_TABLES, REQUIRED_TABLES } from "../base/schema/tables.ts";
import type { Settings } from "../domain/settings.ts";
import { plainText } from "../domain/text/alike.ts";
import type { SettingProblem } from "./setting-problem.ts";

type NamingSettings = Pick<Settings, "tables" | "fieldNames" | "statusNames">;

/**
 * One name for two things (semantics 2.76, 2.81): two tables, two fields of one table, two statuses. The usual name of
 * what is not given counts as well.
 */
export const contradictions = ({
  tables,
  fieldNames,
  statusNames,
}: NamingSettings): readonly SettingProblem[] => [
  ...claimedTwice(
    "tables",
    undefined,
    ALL_TABLES.map(({ name }): Claim => [name, tables[name] ?? name]),
  ),
  ...ALL_TABLES.flatMap((spec) => {
    const given = fieldNames[spec.name];
    return given ? claimedTwice("fieldNames", spec.name, fieldClaims(spec, given)) : [];
  }),
  ...claimedTwice(
    "statusNames",
    undefined,
    Object.entries(STATUSES).flatMap(([status, usual]) =>
      (statusNames[status] ?? [usual]).map((word): Claim => [status, word]),
    ),
  ),
];

const ALL_TABLES: readonly TableSpec[] = [...REQUIRED_TABLES, ...OPTIONAL_TABLES];

/** A key, and what it names. */
type Claim = readonly [key: string, name: string];

/** A key that has no entry of its own in the schema, as that of the active field, is there where it is given. */
const fieldClaims = ({ fields }: TableSpec, given: Readonly<Record<string, string>>): readonly Claim[] =>
  Object.entries({
    ...Object.fromEntries(Object.entries(fields).map(([key, { name }]) => [key, name])),
    ...given,
  });

function claimedTwice(
  setting: "tables" | "fieldNames" | "statusNames",
  table: string | undefined,
  claims: readonly Claim[],
): readonly SettingProblem[] {
  const claimants = new Map<string, { readonly name: string; readonly keys: Set<string> }>();
  for (const [key, name] of claims) {
    const plain = plainText(name);
    const known = claimants.get(plain) ?? { name, keys: new Set() };
    claimants.set(plain, known);
    known.keys.add(key);
  }
  return [...claimants.values()]
    .filter(({ keys }) => keys.size > 1)
    .map(({ name, keys }) => ({ kind: "claimed-twice", name: setting, table, given: name, keys: [...keys] }));
}
