import type { Base } from "@airtable/blocks/models";
import { Button, Switch, useBase, useWatchable } from "@airtable/blocks/ui";
import React, { useCallback, useEffect, useRef, useState } from "react";
import { type ExtensionBase, extensionSchema } from "../adapters/scripting-schema.ts";
import { schoolZone } from "../configuration/school-zone.ts";
import { toError } from "../domain/to-error.ts";
import { groupBy } from "../planning/group-by.ts";
import type { CheckWords } from "../report/words/panel-words.ts";
import { byHand } from "../setup/by-hand.ts";
import { applyFix, doneText, fixText } from "../setup/fixes.ts";
import { type Finding, type Fix, isWell, lookalikesOf, surveyBase } from "../setup/survey.ts";
import { stateText, useText as usageText } from "../setup/texts.ts";
import { usePanel } from "./panel-context.ts";
import { Sign } from "./signs.tsx";
import { EmptyState, ErrorState, LoadingState } from "./states.tsx";

type Survey = readonly Finding[] | Error | undefined;

/** What is being made, and what has been; it goes on while somebody looks at another tab. */
export interface Mending {
  readonly isWorking: boolean;
  readonly told: readonly string[];
}

export const NOT_MENDING: Mending = { isWorking: false, told: [] };

interface ChecksTabProps {
  readonly mending: Mending;
  readonly onMending: React.Dispatch<React.SetStateAction<Mending>>;
}

/** The table of the setup script, with buttons for all that can be made by one. */
export function ChecksTab({ mending: { isWorking, told }, onMending }: ChecksTabProps): React.ReactElement {
  const { words, port, settings, isBusy } = usePanel();
  const base = useBase();
  useWatchable(base, ["schema"]);
  const [survey, setSurvey] = useState<Survey>(undefined);
  const [everything, setEverything] = useState(false);
  const { checks: texts } = words.panel;
  const { setup } = words;

  const isLeft = useRef(false);
  useEffect(
    () => () => {
      isLeft.current = true;
    },
    [],
  );
  const look = useCallback(async (): Promise<void> => {
    const seen = await surveyBase(port, settings, schoolZone(settings)).catch(toError);
    if (!isLeft.current) setSurvey(seen);
  }, [port, settings]);
  const structure = base.tables.map(({ id, fields }) => `${id}:${fields.map((field) => field.id)}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again when the structure has changed
  useEffect(() => void look(), [look, structure]);

  if (survey === undefined) return <LoadingState text={words.panel.loading} />;
  if (survey instanceof Error) {
    const { errors, retry } = words.panel;
    return (
      <ErrorState
        title={errors.other}
        hint={errors.otherMend}
        problems={[survey.message]}
        action={{ label: retry, onClick: () => void look() }}
      />
    );
  }

  // What may be there under another name has its own button, beside the warning.
  const fixes = survey
    .filter((finding) => finding.need !== "extra" && lookalikesOf(finding).length === 0)
    .flatMap((finding) => fixOf(finding) ?? []);
  const forbidden = survey
    .flatMap((finding) => fixOf(finding) ?? [])
    .map((fix) => reasonAgainst(fix, base))
    .find((reason) => reason !== undefined);
  const mend = async (wanted: readonly Fix[]): Promise<void> => {
    onMending({ isWorking: true, told: [] });
    const schema = extensionSchema(base as unknown as ExtensionBase);
    for (const fix of wanted) {
      const what = fixText(fix, setup);
      let line = doneText(fix, setup);
      try {
        await applyFix(fix, schema);
      } catch (thrown) {
        line = setup.refused(what, toError(thrown).message);
      }
      onMending((before) => ({ ...before, told: [...before.told, line] }));
    }
    await look();
    onMending((before) => ({ ...before, isWorking: false }));
  };
  const problems = survey.filter((finding) => !isWell(finding));
  const isReady = problems.every(({ need }) => need !== "required");
  const shown = everything ? survey : problems;
  const steps = byHand(survey, setup);
  const features = featuresOf(survey);
  const mayMend = forbidden === undefined && !isWorking && !isBusy;
  return (
    <div className="ss-checks">
      <div className="ss-head">
        <div>
          <h2 className="ss-title">{setup.heading}</h2>
          <p className="ss-quiet">{texts.intro}</p>
          <p className={isReady ? "ss-ready" : "ss-not-ready"}>
            <Sign name={isReady ? "done" : "warning"} /> {isReady ? texts.ready : texts.notReady}
          </p>
        </div>
        <div className="ss-head-action">
          {fixes.length > 1 && (
            <Button
              className="ss-button ss-primary"
              variant="primary"
              disabled={!mayMend}
              onClick={() => void mend(fixes)}
            >
              {isWorking ? texts.working : texts.createAll}
            </Button>
          )}
          {forbidden !== undefined && <p className="ss-obstacle">{`${texts.mayNot} ${forbidden}`}</p>}
        </div>
      </div>
      {told.length > 0 && (
        <div className="ss-card" role="status">
          {told.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      <Switch
        className="ss-switch"
        label={texts.everything}
        value={everything}
        onChange={setEverything}
        width="auto"
        size="small"
      />
      {shown.length === 0 && <EmptyState title={setup.allWell} hint="" />}
      {shown.length > 0 && (
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
            {shown.map((finding) => {
              const fix = fixOf(finding);
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
                  <td>
                    {fix && (
                      <Button
                        className="ss-button"
                        size="small"
                        disabled={!mayMend}
                        aria-label={`${fixLabel(fix, texts)}: ${fixText(fix, setup)}`}
                        onClick={() => void mend([fix])}
                      >
                        {fixLabel(fix, texts)}
                      </Button>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {features.length > 0 && (
        <section className="ss-card" aria-label={setup.featuresHeading}>
          <h2>{setup.featuresHeading}</h2>
          <p className="ss-quiet">{texts.features}</p>
          <ul className="ss-features">
            {features.map(({ feature, fixes: own }) => (
              <li key={feature}>
                <span>{setup.features[feature]}</span>
                <Button
                  className="ss-button"
                  size="small"
                  disabled={!mayMend}
                  aria-label={`${texts.add}: ${setup.features[feature]}`}
                  onClick={() => void mend(own)}
                >
                  {texts.add}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {steps.length > 0 && (
        <section className="ss-card" aria-label={setup.byHandHeading}>
          <h2>{setup.byHandHeading}</h2>
          <ul>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
          <p className="ss-quiet">{texts.namesHere}</p>
        </section>
      )}
    </div>
  );
}

const fixLabel = ({ kind }: Fix, texts: CheckWords): string =>
  kind === "add-choices" ? texts.addChoices : texts.create;

/** What a school may do without, feature by feature. */
const featuresOf = (survey: readonly Finding[]) =>
  [...groupBy(survey, ({ feature }) => feature)].flatMap(([feature, findings]) => {
    const fixes = findings.flatMap((finding) => fixOf(finding) ?? []);
    return feature && fixes.length > 0 ? [{ feature, fixes }] : [];
  });

const fixOf = ({ state }: Finding): Fix | undefined => ("fix" in state ? state.fix : undefined);

/** Airtable's own words for why the person may not do it. */
function reasonAgainst(fix: Fix, base: Base): string | undefined {
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
