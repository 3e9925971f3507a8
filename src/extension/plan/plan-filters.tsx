import { TextButton } from "@airtable/blocks/ui";
import React, { useMemo } from "react";
import type { TeacherId } from "../../domain/ids.ts";
import type { PlannedSchool } from "../../execution/load.ts";
import { countKinds, FIRST_FILTER, PLAN_KINDS, type PlanFilter } from "../../panel/plan/plan-list.ts";
import { type PlanRow, reasonLabel } from "../../panel/plan/plan-row.ts";
import type { PlanKind } from "../../report/words/panel/plan-words.ts";
import { usePanel } from "../panel-context.ts";
import { LabelledSelect } from "../parts/labelled-select.tsx";
import { KIND_SIGNS, Sign } from "../parts/signs.tsx";

interface PlanFiltersProps {
  readonly rows: readonly PlanRow[];
  readonly shown: number;
  readonly school: PlannedSchool;
  readonly filter: PlanFilter;
  onChange(filter: PlanFilter): void;
}

/** Which rows are to be seen: by kind, teacher and reason. */
export function PlanFilters({ rows, shown, school, filter, onChange }: PlanFiltersProps): React.ReactElement {
  const { words } = usePanel();
  const { plan: texts } = words.panel;
  const counts = useMemo(() => countKinds(rows), [rows]);
  const teachers = useMemo(() => {
    const ids = new Set([...rows.flatMap(({ teacher }) => teacher ?? []), ...chosen(filter.teacher)]);
    const name = (id: TeacherId): string => school.teacherNames.get(id) ?? id;
    return [...ids]
      .map((id) => ({ value: id, label: name(id) }))
      .sort((a, b) => words.panel.byName(a.label, b.label));
  }, [rows, school, words, filter.teacher]);
  const reasons = useMemo(() => {
    const found = new Set([...rows.map(({ reason }) => reason), ...chosen(filter.reason)]);
    return [...found].map((reason) => ({ value: reason, label: reasonLabel(reason, words) }));
  }, [rows, words, filter.reason]);
  const toggle = (kind: PlanKind): void => {
    const kinds = new Set(filter.kinds);
    if (!kinds.delete(kind)) kinds.add(kind);
    onChange({ ...filter, kinds });
  };
  const all = { value: "" as const, label: texts.filters.all };
  return (
    <div className="ss-filters">
      <fieldset className="ss-chips" aria-label={texts.filters.kinds}>
        {PLAN_KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            className={`ss-chip ss-kind-${kind}`}
            aria-pressed={filter.kinds.has(kind)}
            onClick={() => toggle(kind)}
          >
            <Sign name={KIND_SIGNS[kind]} />
            <strong>{counts.get(kind)}</strong> {texts.kinds[kind]}
          </button>
        ))}
      </fieldset>
      <div className="ss-selects">
        <LabelledSelect
          label={texts.filters.teacher}
          options={[all, ...teachers]}
          value={filter.teacher ?? ""}
          onChange={(value) => onChange({ ...filter, teacher: value || undefined })}
        />
        <LabelledSelect
          label={texts.filters.reason}
          options={[all, ...reasons]}
          value={filter.reason ?? ""}
          onChange={(value) => onChange({ ...filter, reason: value || undefined })}
        />
        <span className="ss-quiet ss-shown" role="status">
          {texts.shown(shown, rows.length)}
        </span>
        {filter !== FIRST_FILTER && (
          <TextButton className="ss-link" onClick={() => onChange(FIRST_FILTER)}>
            {texts.filters.clear}
          </TextButton>
        )}
      </div>
    </div>
  );
}

/** What is chosen stays in its list, also where the plan has nothing of it any more. */
const chosen = <Value,>(value: Value | undefined): readonly Value[] => (value === undefined ? [] : [value]);
