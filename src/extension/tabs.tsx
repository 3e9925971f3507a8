import React, { useRef } from "react";
import { TAB_NAMES, type TabName } from "../report/words/panel/panel-words.ts";
import { usePanel } from "./panel-context.ts";

interface TabBarProps {
  readonly tab: TabName;
  onChange(tab: TabName): void;
  /** Writes of the plan, shown on its tab. */
  readonly count: number;
}

/** Left and right go from tab to tab, as the pattern for tabs has it. */
export function TabBar({ tab, onChange, count }: TabBarProps): React.ReactElement {
  const { words, direction } = usePanel();
  const buttons = useRef(new Map<TabName, HTMLButtonElement>());
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const index = TAB_NAMES.indexOf(tab) + (direction === "rtl" ? -step : step);
    const next = TAB_NAMES[(index + TAB_NAMES.length) % TAB_NAMES.length] as TabName;
    onChange(next);
    buttons.current.get(next)?.focus();
    event.preventDefault();
  };
  return (
    <div className="ss-tabs" role="tablist" aria-label={words.panel.title} onKeyDown={onKeyDown}>
      {TAB_NAMES.map((name) => (
        <button
          key={name}
          ref={(button) => void (button && buttons.current.set(name, button))}
          type="button"
          role="tab"
          id={`ss-tab-${name}`}
          aria-selected={name === tab}
          aria-controls="ss-tabpanel"
          tabIndex={name === tab ? 0 : -1}
          className="ss-tab"
          onClick={() => onChange(name)}
        >
          {words.panel.tabs[name]}
          {name === "plan" && count > 0 && <span className="ss-count">{count}</span>}
        </button>
      ))}
    </div>
  );
}

export const TabPanel = ({
  tab,
  children,
}: {
  readonly tab: TabName;
  readonly children: React.ReactNode;
}): React.ReactElement => (
  <div id="ss-tabpanel" role="tabpanel" aria-labelledby={`ss-tab-${tab}`} className="ss-tabpanel">
    {children}
  </div>
);
