import React from "react";
import type { Hour } from "../../panel/hours/hours.ts";
import type { HourState } from "../../report/words/panel/week-words.ts";
import { usePanel } from "../panel-context.ts";
import { Sign, type SignName } from "../parts/signs.tsx";
import { PLANNED_SIGNS } from "./hour-button.tsx";

const STATES: readonly HourState[] = [
  "open",
  "booked",
  "locked",
  "unclear",
  "foreign",
  "blocked",
  "closed",
  "planned",
  "arriving",
  "refused",
];

/** What the signs and patterns mean that are on the screen; on a small one it is folded. */
export function Legend({ hours }: { readonly hours: readonly Hour[] }): React.ReactElement | null {
  const { weeks } = usePanel().words.panel;
  if (hours.length === 0) return null;
  const has = (test: (hour: Hour) => boolean): boolean => hours.some(test);
  const entries: readonly (readonly [text: string, className: string, sign: SignName])[] = [
    ...STATES.filter((state) => has((hour) => hour.state === state)).map(
      (state) => [weeks.states[state], `ss-state-${state}`, state] as const,
    ),
    ...(has(({ locked, state }) => locked && state !== "locked") && !has(({ state }) => state === "locked")
      ? [[weeks.states.locked, "", "locked"] as const]
      : []),
    ...(["blocked", "closed", "moved"] as const)
      .filter((trouble) => has((hour) => hour.trouble === trouble))
      .map((trouble) => [weeks.trouble[trouble], "ss-overlapping", "warning"] as const),
    ...(["now", "after"] as const)
      .filter((when) => has((hour) => hour.overlapping === when))
      .map((when) => [weeks.overlapping[when], "ss-overlapping", "overlapping"] as const),
    ...(["retire", "update", "reopen"] as const)
      .filter((planned) => has((hour) => hour.planned === planned && hour.state !== "arriving"))
      .map((planned) => [weeks.planned[planned], "", PLANNED_SIGNS[planned]] as const),
    ...(has(({ past }) => past) ? [[weeks.past, "ss-state-open ss-past", "open"] as const] : []),
  ];
  return (
    <details className="ss-legend" open={window.innerWidth >= 700 && window.innerHeight >= 560}>
      <summary>{weeks.legend}</summary>
      <ul aria-label={weeks.legend}>
        {entries.map(([text, className, sign]) => (
          <li key={text}>
            <span className={`ss-swatch ${className}`}>
              <Sign name={sign} size={14} />
            </span>
            {text}
          </li>
        ))}
      </ul>
    </details>
  );
}
