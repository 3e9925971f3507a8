import type { Base } from "@airtable/blocks/models";
import { Button, useBase, useGlobalConfig, useWatchable } from "@airtable/blocks/ui";
import React, { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { type ExtensionBase, extensionSchema } from "../../adapters/scripting-schema.ts";
import { nameSetting } from "../../configuration/chosen-name.ts";
import { schoolZone } from "../../configuration/school-zone.ts";
import { toError } from "../../domain/to-error.ts";
import { isolated } from "../../panel/panel-names.ts";
import { namedSetting, scriptLines, storedAs } from "../../panel/settings-form.ts";
import { groupBy } from "../../planning/group-by.ts";
import type { CheckWords } from "../../report/words/panel-words.ts";
import type { SetupWords } from "../../report/words/words.ts";
import { byHand } from "../../setup/by-hand.ts";
import { doneText, fixText } from "../../setup/fixes.ts";
import { makeAll } from "../../setup/make-all.ts";
import { type Finding, type Fix, fixOf, isWell, lookalikesOf } from "../../setup/survey/finding.ts";
import { surveyBase } from "../../setup/survey/survey-base.ts";
import { usePanel } from "../panel-context.ts";
import { Modal } from "../parts/modal.tsx";
import { Sign } from "../parts/signs.tsx";
import { EmptyState, ErrorState, LoadingState } from "../parts/states.tsx";
import { FindingTable } from "./finding-table.tsx";

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

/** What is missing, with buttons for all that can be made by one, and folded below it what is there. */
export function ChecksTab({ mending: { isWorking, told }, onMending }: ChecksTabProps): React.ReactElement {
  const { words, port, settings, isBusy, notify } = usePanel();
  const base = useBase();
  useWatchable(base, ["schema"]);
  const globalConfig = useGlobalConfig();
  const [survey, setSurvey] = useState<Survey>(undefined);
  const [isAsking, setAsking] = useState(false);
  const { checks: texts } = words.panel;
  const { setup } = words;

  const isLeft = useRef(false);
  useEffect(
    () => () => {
      isLeft.current = true;
    },
    [],
  );
  const zone = useMemo(() => schoolZone(settings), [settings]);
  const find = useCallback(() => surveyBase(port, settings, zone), [port, settings, zone]);
  const look = useCallback(async (): Promise<void> => {
    const seen = await find().catch(toError);
    if (!isLeft.current) setSurvey(seen);
  }, [find]);
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

  const sure = survey.filter(isSure).flatMap((finding) => fixOf(finding) ?? []);
  const forbidden = survey
    .flatMap((finding) => fixOf(finding) ?? [])
    .map((fix) => reasonAgainst(fix, base))
    .find((reason) => reason !== undefined);
  const mend = async (isWanted: (finding: Finding) => boolean): Promise<void> => {
    setAsking(false);
    onMending({ isWorking: true, told: [] });
    const tell = (line: string): void => onMending((before) => ({ ...before, told: [...before.told, line] }));
    try {
      await makeAll(find, extensionSchema(base as unknown as ExtensionBase), isWanted, ({ fix, refused }) =>
        tell(refused ? setup.refused(fixText(fix, setup), refused.message) : doneText(fix, setup)),
      );
    } catch (thrown) {
      tell(toError(thrown).message);
    }
    await look();
    onMending((before) => ({ ...before, isWorking: false }));
  };
  const mayName = globalConfig.checkPermissionsForSet();
  const name = ({ table, key }: Finding, called: string): void => {
    const setting = nameSetting({ key });
    const text = namedSetting(globalConfig.get(setting), { table, key, called });
    notify(undefined);
    globalConfig
      .setAsync(setting, storedAs(setting, text))
      .catch((thrown) => notify(words.panel.settings.notStored(setting, toError(thrown).message)));
  };
  const problems = inOrderOfNeed(survey.filter((finding) => !isWell(finding)));
  const present = survey.filter(isWell);
  const missing = problems.filter(({ need }) => need === "required").length;
  const steps = byHand(survey, setup);
  const formulas = survey.flatMap(({ table, name: field, state }) =>
    state.kind === "missing" && state.formula !== undefined ? [{ table, field, text: state.formula }] : [],
  );
  const lines = scriptLines({
    tables: globalConfig.get("tables"),
    fieldNames: globalConfig.get("fieldNames"),
  });
  const features = featuresOf(survey);
  const mayMend = forbidden === undefined && !isWorking && !isBusy;
  const rows = {
    mayMend,
    onFix: (chosen: Finding) => void mend((each) => isSame(each, chosen)),
    onName: mayName.hasPermission ? name : undefined,
  };
  return (
    <div className="ss-checks">
      <div className="ss-head">
        <div>
          <h2 className="ss-title">{setup.heading}</h2>
          <p className="ss-quiet">{texts.intro}</p>
          <p className={missing > 0 ? "ss-not-ready" : problems.length > 0 ? "ss-ready-but" : "ss-ready"}>
            <Sign name={problems.length === 0 ? "done" : "warning"} />{" "}
            {missing > 0
              ? texts.notReady
              : problems.length > 0
                ? texts.readyBut(problems.length)
                : texts.ready}
          </p>
        </div>
        <div className="ss-head-action">
          {sure.length > 0 && (
            <Button
              className="ss-button ss-primary"
              variant="primary"
              disabled={!mayMend}
              onClick={() => setAsking(true)}
            >
              {isWorking ? texts.working : texts.createAll}
            </Button>
          )}
          {forbidden !== undefined && <p className="ss-obstacle">{`${texts.mayNot} ${forbidden}`}</p>}
          {!mayName.hasPermission && problems.length > 0 && (
            <p className="ss-obstacle">{`${words.panel.settings.mayNot} ${mayName.reasonDisplayString}`}</p>
          )}
        </div>
      </div>
      {told.length > 0 && (
        <div className="ss-card" role="status">
          {told.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      {problems.length === 0 ? (
        <EmptyState title={setup.allWell} hint="" />
      ) : (
        <FindingTable findings={problems} {...rows} />
      )}
      {formulas.length > 0 && (
        <section className="ss-card" aria-label={texts.formulas}>
          <h2>{texts.formulas}</h2>
          <p className="ss-quiet">{texts.formulasHint}</p>
          {formulas.map(({ table, field, text }) => (
            <div key={`${table}.${field}`}>
              <h3>
                <bdi>{`${table} · ${field}`}</bdi>
              </h3>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
              <pre dir="ltr" tabIndex={0}>
                {text}
              </pre>
            </div>
          ))}
        </section>
      )}
      {lines.length > 0 && (
        <section className="ss-card" aria-label={texts.nameLines}>
          <h2>{texts.nameLines}</h2>
          <p className="ss-quiet">{words.panel.settings.scriptsHint}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
          <pre dir="ltr" tabIndex={0}>
            {lines.join("\n")}
          </pre>
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
      {features.length > 0 && (
        <section className="ss-card" aria-label={setup.featuresHeading}>
          <h2>{setup.featuresHeading}</h2>
          <p className="ss-quiet">{texts.features}</p>
          <ul className="ss-features">
            {features.map((feature) => (
              <li key={feature}>
                <span>{setup.features[feature]}</span>
                <Button
                  className="ss-button"
                  size="small"
                  disabled={!mayMend}
                  aria-label={`${texts.add}: ${setup.features[feature]}`}
                  onClick={() => void mend((finding) => finding.feature === feature)}
                >
                  {texts.add}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {present.length > 0 && (
        <details className="ss-present">
          <summary>{texts.present(present.length)}</summary>
          <FindingTable findings={present} {...rows} />
        </details>
      )}
      {isAsking && (
        <AskDialog
          fixes={sure}
          texts={texts}
          setup={setup}
          onYes={() => void mend(isSure)}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}

/** What will be made, before it is. */
function AskDialog({
  fixes,
  texts,
  setup,
  onYes,
  onClose,
}: {
  readonly fixes: readonly Fix[];
  readonly texts: CheckWords;
  readonly setup: SetupWords;
  onYes(): void;
  onClose(): void;
}): React.ReactElement {
  return (
    <Modal title={texts.willBeMade} onClose={onClose}>
      <ul className="ss-will-be-made">
        {fixes.map((fix) => (
          <li key={fixText(fix, setup)}>
            {fixText(fix, setup)}
            {fix.kind === "create-table" && (
              <p className="ss-quiet">
                {[...fix.fields.map((field) => field.name), ...fix.later].map(isolated).join(", ")}
              </p>
            )}
          </li>
        ))}
      </ul>
      <p className="ss-quiet">{texts.nothingElse}</p>
      <div className="ss-actions">
        <Button className="ss-button ss-primary" variant="primary" onClick={onYes}>
          {texts.makeThem}
        </Button>
      </div>
    </Modal>
  );
}

/** What may be there under another name has its own button, beside the warning. */
const isSure = (finding: Finding): boolean =>
  finding.need !== "extra" && fixOf(finding) !== undefined && lookalikesOf(finding).length === 0;

const isSame = (a: Finding, b: Finding): boolean => a.table === b.table && a.key === b.key;

const NEEDS: readonly Finding["need"][] = ["required", "recommended", "useful", "extra"];
const inOrderOfNeed = (findings: readonly Finding[]): readonly Finding[] =>
  NEEDS.flatMap((need) => findings.filter((finding) => finding.need === need));

/** What a school may do without and does not have yet. */
const featuresOf = (survey: readonly Finding[]) =>
  [...groupBy(survey, ({ feature }) => feature)].flatMap(([feature, findings]) =>
    feature && findings.some((finding) => fixOf(finding)) ? [feature] : [],
  );

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
