import type { BreakerFindings, Cause } from "../../src/execution/breaker/findings.ts";

/** 323 of 366 slots, most of them inside a holiday. */
export const someFindings = (spec: Partial<BreakerFindings> = {}): BreakerFindings => ({
  closing: 323,
  live: 366,
  limit: 183,
  isEmptied: false,
  causes: [
    { reason: "closed", closure: "Passover", count: 320 },
    { reason: "template_removed", closure: undefined, count: 3 },
  ],
  templates: [
    { kind: "template", id: "recT1", name: "Dana", count: 311 },
    { kind: "template", id: "recT2", name: "", count: 8 },
    { kind: "deleted", id: "recGone", count: 3 },
    { kind: "none", count: 1 },
  ],
  ...spec,
});

const REASONS: Readonly<Record<Cause["reason"], true>> = {
  template_removed: true,
  template_disabled: true,
  template_teacher_changed: true,
  template_day_changed: true,
  template_time_changed: true,
  overridden: true,
  closed: true,
  lesson: true,
  template_fixed: true,
  template_reserved: true,
  off: true,
  duplicate: true,
};

/** One for every reason that there is. */
export const findingsOfEveryKind: readonly BreakerFindings[] = (
  Object.keys(REASONS) as Cause["reason"][]
).map((reason) =>
  someFindings({ causes: [{ reason, closure: reason === "closed" ? "Passover" : undefined, count: 323 }] }),
);
