import { Button } from "@airtable/blocks/ui";
import React from "react";
import { fixText } from "../../setup/fixes.ts";
import { type Finding, fixOf, isWell } from "../../setup/survey/finding.ts";
import { stateText, purposeText as usageText } from "../../setup/texts.ts";
import { usePanel } from "../panel-context.ts";
import { LabelledSelect } from "../parts/labelled-select.tsx";

interface FindingTableProps {
  readonly findings: readonly Finding[];
  readonly mayMend: boolean;
  onFix(finding: Finding): void;
  /** Keeps what a table or a field is called here; undefined where the person may not keep settings. */
  readonly onName: ((finding: Finding, called: string) => void) | undefined;
}

/** How it stands with each table and field, and what can be done about it. */
export function FindingTable({ findings, mayMend, onFix, onName }: FindingTableProps): React.ReactElement {
  const { words } = usePanel();
  const { checks: texts } = words.panel;
  const { setup } = words;
  return (
    <table className="ss-table">
      <thead>
        <tr>
          <th scope="col">{setup.columns.field}</th>
          <th scope="col">{setup.columns.need}</th>
          <th scope="col">{setup.columns.state}</th>
          <th scope="col" className="ss-wide">
            {setup.columns.use}
          </th>
          <th scope="col">
            <span className="ss-hidden">{setup.offerHeading}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {findings.map((finding) => {
          const fix = fixOf(finding);
          const label = fix?.kind === "add-choices" ? texts.addChoices : texts.create;
          const others = othersOf(finding);
          return (
            <tr
              key={`${finding.table}.${finding.key}`}
              className={isWell(finding) ? "" : `ss-need-${finding.need}`}
            >
              <th scope="row">
                <bdi>{finding.name}</bdi>
                <span className="ss-quiet">
                  {finding.key === undefined ? setup.wholeTable : <bdi>{finding.table}</bdi>}
                </span>
              </th>
              <td>{setup.needs[finding.need]}</td>
              <td>{stateText(finding, setup)}</td>
              <td className="ss-wide">{usageText(finding, setup)}</td>
              <td className="ss-mend">
                {fix && (
                  <Button
                    className="ss-button"
                    size="small"
                    disabled={!mayMend}
                    aria-label={`${label}: ${fixText(fix, setup)}`}
                    onClick={() => onFix(finding)}
                  >
                    {label}
                  </Button>
                )}
                {others.length > 0 && onName && (
                  <LabelledSelect
                    label={texts.calledHere}
                    options={[
                      { value: "" as const, label: texts.choose },
                      ...others.map((other) => ({ value: other, label: other })),
                    ]}
                    value=""
                    onChange={(value) => value !== "" && onName(finding, value)}
                  />
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const othersOf = (finding: Finding): readonly string[] =>
  finding.need !== "extra" && "others" in finding.state ? finding.state.others : [];
