import type { Base } from "@airtable/blocks/models";
import { groupBy } from "../../planning/group-by.ts";

import { type Finding, type Fix, fixOf, lookalikesOf } from "../../setup/survey/finding.ts";

/** What may be there under another name has its own button, beside the warning. */
export const isSure = (finding: Finding): boolean =>
  finding.need !== "extra" && fixOf(finding) !== undefined && lookalikesOf(finding).length === 0;

export const isSame = (a: Finding, b: Finding): boolean => a.table === b.table && a.key === b.key;

const NEEDS: readonly Finding["need"][] = ["required", "recommended", "useful", "extra"];
export const inOrderOfNeed = (findings: readonly Finding[]): readonly Finding[] =>
  NEEDS.flatMap((need) => findings.filter((finding) => finding.need === need));

/** What a school may do without and does not have yet. */
export const featuresOf = (survey: readonly Finding[]) =>
  [...groupBy(survey, ({ feature }) => feature)].flatMap(([feature, findings]) =>
    feature && findings.some((finding) => fixOf(finding)) ? [feature] : [],
  );

/** Airtable's own words for why the person may not do it. */
export function reasonAgainst(fix: Fix, base: Base): string | undefined {
  if (fix.kind === "create-table") {
    const check = base.checkPermissionsForCreateTable();
    return check.hasPermission ? undefined : check.reasonDisplayString;
  }
  const table = base.getTableByIdIfExists(fix.table.id);
  const check =
    fix.kind === "create-field"
      ? table?.checkPermissionsForCreateField()
      : table?.getFieldByIdIfExists(fix.field.id)?.checkPermissionsForUpdateOptions();
  return check && !check.hasPermission ? check.reasonDisplayString : undefined;
}
