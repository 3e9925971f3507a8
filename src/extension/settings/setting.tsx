import { Select, Switch, TextButton } from "@airtable/blocks/ui";
import React from "react";
import type { SettingName } from "../../domain/settings.ts";
import { askedAs, problemOf, storedAs, textOf } from "../../panel/settings-form.ts";
import { usePanel } from "../panel-context.ts";
import { SettingInput } from "./setting-input.tsx";
import { SettingRow, settingIds } from "./setting-row.tsx";

interface SettingProps {
  readonly name: SettingName;
  readonly stored: unknown;
  readonly mayChange: boolean;
  onStore(value: string | number | boolean | undefined): void;
}

/** One setting of the scripts, asked for as its value is. */
export function Setting({ name, stored, mayChange, onStore }: SettingProps): React.ReactElement {
  const { words } = usePanel();
  const { settings: texts, failures } = words.panel;
  const isGiven = stored !== undefined && stored !== null && stored !== "";
  const text = isGiven ? textOf(name, stored) : textOf(name);
  const asked = askedAs(name);
  const ids = settingIds(name);
  const common = { "aria-labelledby": ids.label, "aria-describedby": ids.hint, disabled: !mayChange };
  const shown = (value: string): string =>
    asked.kind === "flag"
      ? value === "true"
        ? texts.on
        : texts.off
      : (texts.values[value] ?? (value === "" ? texts.none : value));
  const problemText = (typed: string): string | undefined => {
    const problem = problemOf(name, typed);
    if (problem === undefined) return undefined;
    return problem.kind === "unreadable"
      ? texts.expected(failures.expectation(problem.expected))
      : failures.settingProblem(problem);
  };
  const problem = asked.kind === "flag" || asked.kind === "choice" ? problemText(text) : undefined;
  return (
    <SettingRow name={name} label={texts.labels[name]} hint={texts.hints[name]}>
      {asked.kind === "flag" ? (
        <Switch
          {...common}
          className="ss-switch"
          value={text === "true"}
          onChange={(value) => onStore(storedAs(name, String(value)))}
        />
      ) : asked.kind === "choice" ? (
        <Select
          {...common}
          className="ss-select"
          options={asked.values.map((value) => ({ value, label: shown(value) }))}
          value={text}
          onChange={(value) => onStore(storedAs(name, String(value)))}
        />
      ) : (
        <SettingInput
          name={name}
          text={text}
          mayChange={mayChange}
          problemOf={problemText}
          onStore={(typed) => onStore(storedAs(name, typed))}
        />
      )}
      {problem !== undefined && (
        <p className="ss-problem" role="alert">
          {problem}
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
    </SettingRow>
  );
}
