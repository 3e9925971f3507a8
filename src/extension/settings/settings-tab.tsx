import { Input, Select, Switch, TextButton, useGlobalConfig } from "@airtable/blocks/ui";
import React, { useEffect, useRef, useState } from "react";
import type { SettingName } from "../../domain/settings.ts";
import { toError } from "../../domain/to-error.ts";
import {
  askedAs,
  problemOf,
  SETTING_GROUPS,
  scriptLines,
  storedAs,
  textOf,
} from "../../panel/settings-form.ts";
import type { SettingGroup } from "../../report/words/panel/settings-words.ts";
import { usePanel } from "../panel-context.ts";

/** Every setting under the name and with the default that it has everywhere, kept in `globalConfig`. */
export function SettingsTab(): React.ReactElement {
  const { words, isBusy, notify } = usePanel();
  const globalConfig = useGlobalConfig();
  const { settings: texts } = words.panel;
  const permission = globalConfig.checkPermissionsForSet();
  const groups = Object.entries(SETTING_GROUPS) as [SettingGroup, readonly SettingName[]][];
  const stored = Object.fromEntries(
    groups.flatMap(([, names]) => names.map((name) => [name, globalConfig.get(name)])),
  );
  const lines = scriptLines(stored);
  const store = async (name: SettingName, value: string | number | boolean | undefined): Promise<void> => {
    notify(undefined);
    try {
      await globalConfig.setAsync(name, value);
    } catch (thrown) {
      notify(texts.notStored(texts.labels[name], toError(thrown).message));
    }
  };
  return (
    <div className="ss-settings">
      <h2 className="ss-title">{words.panel.tabs.settings}</h2>
      <p className="ss-quiet">{texts.intro}</p>
      {!permission.hasPermission && (
        <p className="ss-obstacle">{`${texts.mayNot} ${permission.reasonDisplayString}`}</p>
      )}
      {groups.map(([group, names]) => (
        <section key={group} className="ss-card" aria-label={texts.groups[group]}>
          <h2>{texts.groups[group]}</h2>
          {names.map((name) => (
            <Setting
              key={name}
              name={name}
              stored={stored[name]}
              mayChange={permission.hasPermission && !isBusy}
              onStore={(value) => void store(name, value)}
            />
          ))}
        </section>
      ))}
      <section className="ss-card" aria-label={texts.scripts}>
        <h2>{texts.scripts}</h2>
        <p className="ss-quiet">{texts.scriptsHint}</p>
        <pre dir="ltr">{lines.length === 0 ? texts.none : lines.join("\n")}</pre>
      </section>
    </div>
  );
}

interface SettingProps {
  readonly name: SettingName;
  readonly stored: unknown;
  readonly mayChange: boolean;
  onStore(value: string | number | boolean | undefined): void;
}

function Setting({ name, stored, mayChange, onStore }: SettingProps): React.ReactElement {
  const { words } = usePanel();
  const { settings: texts, failures } = words.panel;
  const isGiven = stored !== undefined && stored !== null && stored !== "";
  const text = isGiven ? textOf(name, stored) : textOf(name);
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text]);
  const problem = problemOf(name, typed);
  const store = (value: string): void => {
    if (problemOf(name, value) === undefined && value !== text) onStore(storedAs(name, value));
  };
  const asked = askedAs(name);
  const ids = { label: `ss-label-${name}`, hint: `ss-hint-${name}`, problem: `ss-problem-${name}` };
  const common = {
    "aria-labelledby": ids.label,
    "aria-describedby": problem === undefined ? ids.hint : `${ids.hint} ${ids.problem}`,
  };
  const input = useRef<HTMLInputElement>(null);
  // The SDK's input does not pass it on.
  useEffect(() => input.current?.setAttribute("aria-invalid", String(problem !== undefined)), [problem]);
  const shown = (value: string): string =>
    asked.kind === "flag"
      ? value === "true"
        ? texts.on
        : texts.off
      : (texts.values[value] ?? (value === "" ? texts.none : value));
  return (
    <div className="ss-setting">
      <div>
        <span className="ss-setting-label" id={ids.label}>
          {texts.labels[name]}
        </span>
        <span className="ss-quiet" id={ids.hint}>
          {texts.hints[name]} <code dir="ltr">{name}</code>
        </span>
      </div>
      <div className="ss-setting-value">
        {asked.kind === "flag" ? (
          <Switch
            {...common}
            className="ss-switch"
            value={text === "true"}
            disabled={!mayChange}
            onChange={(value) => onStore(storedAs(name, String(value)))}
          />
        ) : asked.kind === "choice" ? (
          <Select
            {...common}
            className="ss-select"
            options={asked.values.map((value) => ({ value, label: shown(value) }))}
            value={text}
            disabled={!mayChange}
            onChange={(value) => onStore(storedAs(name, String(value)))}
          />
        ) : (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              store(typed);
            }}
          >
            <Input
              {...common}
              ref={input}
              className="ss-input"
              value={typed}
              disabled={!mayChange}
              onChange={({ target }) => setTyped(target.value)}
              onBlur={({ target }) => store(target.value)}
              style={{ direction: "ltr" }}
            />
          </form>
        )}
        {problem !== undefined && (
          <p className="ss-problem" role="alert" id={ids.problem}>
            {texts.notSaved}{" "}
            {problem.kind === "unreadable"
              ? texts.expected(failures.expectation(problem.expected))
              : failures.settingProblem(problem)}
          </p>
        )}
        {isGiven && (
          <p className="ss-quiet">
            {texts.default(shown(textOf(name)))}{" "}
            <TextButton className="ss-link" disabled={!mayChange} onClick={() => onStore(undefined)}>
              {texts.reset}
            </TextButton>
          </p>
        )}
      </div>
    </div>
  );
}
