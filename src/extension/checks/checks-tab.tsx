import { Button, useBase, useGlobalConfig, useWatchable } from "@airtable/blocks/ui";
import React, { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { type ExtensionBase, extensionSchema } from "../../adapters/scripting-schema.ts";
import { nameSetting } from "../../configuration/chosen-name.ts";
import { schoolZone } from "../../configuration/school-zone.ts";
import { toError } from "../../domain/to-error.ts";
import { UnansweredError } from "../../panel/session/unanswered-error.ts";
import { namedSetting, scriptLines, storedAs } from "../../panel/settings-form.ts";
import { byHand } from "../../setup/by-hand.ts";
import { doneText, fixText } from "../../setup/fixes.ts";
import { makeAll } from "../../setup/make-all.ts";
import { type Finding, fixOf, isWell } from "../../setup/survey/finding.ts";
import { surveyBase } from "../../setup/survey/survey-base.ts";
import { usePanel } from "../panel-context.ts";
import { Sign } from "../parts/signs.tsx";
import { ErrorState, LoadingState } from "../parts/states.tsx";
import { AskDialog } from "./ask-dialog.tsx";
import { FeatureCard } from "./feature-card.tsx";
import { FindingTable } from "./finding-table.tsx";
import { FormulaCard } from "./formula-card.tsx";
import { NameLinesCard } from "./name-lines-card.tsx";
import { featuresOf, inOrderOfNeed, isSame, isSure, reasonAgainst } from "./repairs.ts";
import { StepsCard } from "./steps-card.tsx";
import { watched } from "./watched.ts";

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
  const latest = useRef(0);
  const look = useCallback(async (): Promise<void> => {
    latest.current += 1;
    const own = latest.current;
    const seen = await find().catch(toError);
    if (!isLeft.current && own === latest.current) setSurvey(seen);
  }, [find]);
  const structure = base.tables.map(({ id, fields }) => `${id}:${fields.map((field) => field.id)}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again when the structure has changed
  useEffect(() => void look(), [look, structure]);

  if (survey === undefined) return <LoadingState text={words.panel.loading} onRetried={() => void look()} />;
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
      await watched((goesOn) =>
        makeAll(find, extensionSchema(base as unknown as ExtensionBase), isWanted, ({ fix, refused }) => {
          goesOn();
          tell(refused ? setup.refused(fixText(fix, setup), refused.message) : doneText(fix, setup));
        }),
      );
      await look();
    } catch (thrown) {
      tell(thrown instanceof UnansweredError ? texts.unanswered : toError(thrown).message);
      void look();
    }
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
  const lines = scriptLines({
    tables: globalConfig.get("tables"),
    fieldNames: globalConfig.get("fieldNames"),
  });
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
      {problems.length > 0 && <FindingTable findings={problems} {...rows} />}
      <FormulaCard survey={survey} />
      <NameLinesCard lines={lines} />
      <StepsCard steps={byHand(survey, setup)} />
      <FeatureCard
        features={featuresOf(survey)}
        mayMend={mayMend}
        onAdd={(feature) => void mend((finding) => finding.feature === feature)}
      />
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
