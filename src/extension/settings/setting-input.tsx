import { Input } from "@airtable/blocks/ui";
import React, { useEffect, useRef, useState } from "react";
import { usePanel } from "../panel-context.ts";
import { settingIds } from "./setting-row.tsx";

interface SettingInputProps {
  readonly name: string;
  /** What is stored, or the default. */
  readonly text: string;
  readonly mayChange: boolean;
  /** Why a text cannot be stored; undefined where it can. */
  problemOf(text: string): string | undefined;
  onStore(text: string): void;
}

/** A setting that is typed: stored once somebody leaves it or presses Enter, if it can be. */
export function SettingInput({
  name,
  text,
  mayChange,
  problemOf,
  onStore,
}: SettingInputProps): React.ReactElement {
  const { words } = usePanel();
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text]);
  const problem = problemOf(typed);
  const ids = settingIds(name);
  const input = useRef<HTMLInputElement>(null);
  // The SDK's input does not pass it on.
  useEffect(() => input.current?.setAttribute("aria-invalid", String(problem !== undefined)), [problem]);
  const store = (value: string): void => {
    if (value !== text && problemOf(value) === undefined) onStore(value);
  };
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          store(typed);
        }}
      >
        <Input
          aria-labelledby={ids.label}
          aria-describedby={problem === undefined ? ids.hint : `${ids.hint} ${ids.problem}`}
          ref={input}
          className="ss-input"
          value={typed}
          disabled={!mayChange}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={({ target }) => store(target.value)}
          style={{ direction: "ltr" }}
        />
      </form>
      {problem !== undefined && (
        <p className="ss-problem" role="alert" id={ids.problem}>
          {words.panel.settings.notSaved} {problem}
        </p>
      )}
    </>
  );
}
