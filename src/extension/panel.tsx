import type { Record as SdkRecord } from "@airtable/blocks/models";
import { expandRecord, useBase, useColorScheme, useGlobalConfig, useWatchable } from "@airtable/blocks/ui";
import React, { useMemo, useState } from "react";
import { blocksBase } from "../adapters/blocks.ts";
import { STATUSES } from "../base/schema/cell-words.ts";
import { DEFAULT_SETTINGS } from "../configuration/default-settings.ts";
import { ConfigurationError } from "../configuration/errors.ts";
import { SETTING_READERS } from "../configuration/setting-readers.ts";
import type { Settings } from "../domain/settings.ts";
import { toError } from "../domain/to-error.ts";
import type { HolidayDraft } from "../panel/holiday-draft.ts";
import type { PlanRow } from "../panel/plan/plan-row.ts";
import { isBusy, type RunState } from "../panel/session/session-state.ts";
import { trySettings } from "../panel/settings-form.ts";
import { inLanguage } from "../report/words/languages.ts";
import type { TabName } from "../report/words/panel/panel-words.ts";
import type { PlanWords } from "../report/words/panel/plan-words.ts";
import { ChecksTab, type Mending, NOT_MENDING } from "./checks/checks-tab.tsx";
import { browserClock } from "./clock.ts";
import { DayTab } from "./day/day-tab.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";
import { HolidaysTab } from "./holidays/holidays-tab.tsx";
import { type CalendarView, FIRST_VIEW } from "./hours/calendar-view.ts";
import { panelLanguages, setupLanguages, syncLanguages } from "./languages.ts";
import { type PanelContext, PanelProvider } from "./panel-context.ts";
import { ErrorState, Notice } from "./parts/states.tsx";
import { FIRST_LOOK, type PlanLook, PlanTab } from "./plan/plan-tab.tsx";
import { SettingsTab } from "./settings/settings-tab.tsx";
import { useTheme } from "./styles/theme.ts";
import { TabBar, TabPanel } from "./tabs.tsx";
import { usePassingTime } from "./use-passing-time.ts";
import { useSession, useSessionState } from "./use-session.ts";
import { WeeksTab } from "./weeks/weeks-tab.tsx";

/** The control panel: the plan before it happens, the weeks, the checks and the settings. */
export function Panel(): React.ReactElement {
  const base = useBase();
  const globalConfig = useGlobalConfig();
  useWatchable(globalConfig, ["*"]);
  const { colorScheme } = useColorScheme();
  const stored = Object.fromEntries(
    Object.keys(SETTING_READERS).map((name) => [name, globalConfig.get(name)]),
  );
  const read = trySettings(stored);
  const language = read instanceof ConfigurationError ? stored.language : read.language;
  const { code, direction, words: wordsIn } = inLanguage(panelLanguages, language);
  const scheme = colorScheme === "dark" ? "dark" : "light";
  useTheme(scheme, direction, code);
  const port = useMemo(() => blocksBase(base, browserClock), [base]);
  const words = wordsIn(STATUSES);
  return (
    <main className="ss-root" data-scheme={scheme} dir={direction}>
      <h1 className="ss-hidden">{words.title}</h1>
      <ErrorBoundary words={words}>
        <Tabs
          context={{ port, direction, scheme }}
          language={language}
          settings={read instanceof ConfigurationError ? undefined : read}
          problem={read instanceof ConfigurationError ? read : undefined}
        />
      </ErrorBoundary>
    </main>
  );
}

interface TabsProps {
  readonly context: Pick<PanelContext, "port" | "direction" | "scheme">;
  readonly language: unknown;
  readonly settings: Settings | undefined;
  readonly problem: ConfigurationError | undefined;
}

function Tabs({ context, language, settings = DEFAULT_SETTINGS, problem }: TabsProps): React.ReactElement {
  const [tab, setTab] = useState<TabName>("plan");
  const { port } = context;
  const session = useSession(useBase(), port, settings);
  const { plan, run, lastRun } = useSessionState(session);
  usePassingTime(session, plan, settings);
  // What the base calls the statuses is known once it has been read.
  const { open, booked, blocked } = plan.status === "ready" ? plan.school.store.map.statuses : STATUSES;
  const words = useMemo(() => {
    const statuses = { open, booked, blocked };
    return {
      panel: inLanguage(panelLanguages, language).words(statuses),
      sync: inLanguage(syncLanguages, language).words(statuses),
      setup: inLanguage(setupLanguages, language).words(statuses),
    };
  }, [language, open, booked, blocked]);
  const [opened, setOpened] = useState(false);
  const [notice, notify] = useState<string | undefined>(undefined);
  const [mending, setMending] = useState<Mending>(NOT_MENDING);
  const [view, setView] = useState<CalendarView>(FIRST_VIEW);
  const [draft, setDraft] = useState<HolidayDraft | undefined>(undefined);
  const [look, setLook] = useState<PlanLook>(FIRST_LOOK);
  const changeView = (change: Partial<CalendarView>): void => setView((before) => ({ ...before, ...change }));
  const { errors, plan: texts } = words.panel;
  const panel: PanelContext = {
    ...context,
    words,
    session,
    settings,
    isBusy: isBusy(run),
    openRecord: ({ table, id }) => {
      const inTable = plan.status === "ready" ? plan.school.store.map[table] : undefined;
      if (!inTable || opened || isBusy(run)) return;
      setOpened(true);
      notify(undefined);
      void port
        .withRecord(inTable.id, id, (record) => expandRecord(record as SdkRecord))
        .then(
          (isThere) => !isThere && notify(errors.recordGone),
          (thrown) => notify(errors.notOpened(toError(thrown).message)),
        )
        .finally(() => setOpened(false));
    },
    notice,
    notify,
  };
  const goTo = (name: TabName): void => {
    notify(undefined);
    setTab(name);
  };
  const waitsForSettings = problem && tab !== "settings" && (
    <ErrorState
      title={errors.settings}
      hint={errors.settingsMend}
      problems={problem.problems.map(words.panel.failures.settingProblem)}
      action={{ label: words.panel.tabs.settings, onClick: () => goTo("settings") }}
    />
  );
  const showInWeek = (row: PlanRow): void => {
    changeView({ teacher: row.teacher, date: row.date, span: "week", from: row });
    goTo("weeks");
  };
  const backToPlan = (): void => {
    setLook((before) => ({ ...before, sought: view.from?.id }));
    changeView({ from: undefined });
    goTo("plan");
  };
  const count = plan.status === "ready" && !problem ? plan.school.plan.writes.length : 0;
  return (
    <PanelProvider value={panel}>
      <TabBar tab={tab} onChange={goTo} count={count} />
      <p className="ss-hidden" role="status">
        {spoken(run, texts)}
      </p>
      <Notice />
      <TabPanel tab={tab}>
        {waitsForSettings}
        {!waitsForSettings && tab === "plan" && (
          <PlanTab
            plan={plan}
            run={run}
            lastRun={lastRun}
            look={look}
            onLook={setLook}
            onWeek={showInWeek}
            onChecks={() => goTo("checks")}
          />
        )}
        {!waitsForSettings && tab === "weeks" && (
          <WeeksTab
            plan={plan}
            view={view}
            onView={changeView}
            onChecks={() => goTo("checks")}
            onPlan={backToPlan}
            onDay={(date) => {
              changeView({ date });
              goTo("day");
            }}
          />
        )}
        {!waitsForSettings && tab === "day" && (
          <DayTab plan={plan} view={view} onView={changeView} onChecks={() => goTo("checks")} />
        )}
        {!waitsForSettings && tab === "holidays" && (
          <HolidaysTab plan={plan} draft={draft} onDraft={setDraft} onChecks={() => goTo("checks")} />
        )}
        {!waitsForSettings && tab === "checks" && <ChecksTab mending={mending} onMending={setMending} />}
        {tab === "settings" && <SettingsTab plan={plan} />}
      </TabPanel>
    </PanelProvider>
  );
}

/** How far an apply is, at every quarter: who listens does not want to hear of every call. */
function spoken(run: RunState, texts: PlanWords): string {
  if (run.status === "checking") return texts.checking;
  if (run.status !== "writing") return "";
  return run.stopping
    ? texts.stopping
    : texts.written(25 * Math.floor((4 * run.done) / Math.max(1, run.total)));
}
