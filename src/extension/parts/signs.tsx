import React from "react";
import type { PlanKind } from "../../report/words/panel/plan-words.ts";
import type { HourState } from "../../report/words/panel/week-words.ts";

export type SignName =
  | HourState
  | PlanKind
  | "overlapping"
  | "warning"
  | "done"
  | "person"
  | "expand"
  | "week";

/** Every state has a shape of its own, so that nobody depends on its colour. */
const SHAPES: Readonly<Record<SignName, React.ReactElement>> = {
  open: <circle cx="8" cy="8" r="5.5" fill="none" />,
  booked: <circle cx="8" cy="8" r="6" fill="currentColor" stroke="none" />,
  blocked: <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" fill="none" />,
  closed: (
    <g fill="none">
      <circle cx="8" cy="8" r="5.5" />
      <path d="M4.2 11.8l7.6-7.6" />
    </g>
  ),
  locked: (
    <g>
      <path d="M5 7V5a3 3 0 0 1 6 0v2" fill="none" />
      <rect x="3.5" y="7" width="9" height="6.5" rx="1" fill="currentColor" stroke="none" />
    </g>
  ),
  unclear: <path d="M5 5.5a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1-1.5 2.2M8 13v.4" fill="none" />,
  foreign: <path d="M8 2.5l5.5 5.5L8 13.5 2.5 8z" fill="none" />,
  planned: (
    <g fill="none">
      <rect x="2.5" y="2.5" width="11" height="11" rx="2" strokeDasharray="2.5 1.8" />
      <path d="M8 5.5v5M5.5 8h5" />
    </g>
  ),
  arriving: (
    <g fill="none">
      <rect x="2.5" y="2.5" width="11" height="11" rx="2" strokeDasharray="2.5 1.8" />
      <path d="M5 8h6M8.5 5.5L11 8l-2.5 2.5" />
    </g>
  ),
  refused: (
    <g fill="none">
      <rect x="2.5" y="2.5" width="11" height="11" rx="2" />
      <path d="M5 8h6" />
    </g>
  ),
  created: <path d="M8 3v10M3 8h10" fill="none" />,
  updated: <path d="M2.5 8h10M9 4l4 4-4 4" fill="none" />,
  reopened: <path d="M4 6.5A4.8 4.8 0 1 1 3.2 9M4 2.5v4h4" fill="none" />,
  skipped: <path d="M5.5 3.5v9M10.5 3.5v9" fill="none" />,
  overlapping: (
    <g fill="none">
      <rect x="2" y="2" width="8" height="8" rx="1" />
      <rect x="6" y="6" width="8" height="8" rx="1" />
    </g>
  ),
  warning: <path d="M8 2.5l6 11H2zM8 6.5v3M8 11.3v.4" fill="none" />,
  done: <path d="M2.5 8.5l3.5 3.5 7.5-8" fill="none" />,
  person: (
    <g fill="none">
      <circle cx="8" cy="5" r="2.6" />
      <path d="M2.8 14a5.2 5.2 0 0 1 10.4 0" />
    </g>
  ),
  week: (
    <g fill="none">
      <rect x="2.5" y="3.5" width="11" height="10" rx="1.5" />
      <path d="M2.5 6.5h11M5.5 2v3M10.5 2v3" />
    </g>
  ),
  expand: <path d="M9.5 3H13v3.5M13 3L8 8M6.5 4H3v9h9V9.5" fill="none" />,
};

export const Sign = ({
  name,
  size = 16,
}: {
  readonly name: SignName;
  readonly size?: number;
}): React.ReactElement => (
  <svg
    className="ss-sign"
    width={size}
    height={size}
    viewBox="0 0 16 16"
    stroke="currentColor"
    strokeWidth="1.7"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    {SHAPES[name]}
  </svg>
);

/** What the plan closes is a slot that the sync has closed, and not one that a person blocks. */
export const KIND_SIGNS: Readonly<Record<PlanKind, SignName>> = {
  created: "created",
  updated: "updated",
  reopened: "reopened",
  blocked: "closed",
  refused: "refused",
  skipped: "skipped",
};
