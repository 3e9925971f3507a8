import { Button } from "@airtable/blocks/ui";
import React from "react";
import type { PlannedSchool } from "../../execution/load.ts";
import type { DayEffect } from "../../holidays/closure-effect.ts";
import type { Proposal } from "../../holidays/proposal.ts";
import { fullNames } from "../../panel/panel-names.ts";
import { beyondText, effectText } from "../../report/sections/closure-effect-lines.ts";
import type { HolidayWords } from "../../report/words/holiday-words.ts";
import { usePanel } from "../panel-context.ts";
import { dayName } from "../parts/day-names.ts";

interface EffectCardProps {
  readonly proposals: readonly Proposal[];
  readonly effect: readonly DayEffect[];
  readonly school: PlannedSchool;
  readonly offer: HolidayWords;
  readonly action: { readonly label: string; readonly isDisabled: boolean; onClick(): void };
}

/** What closures would do before they are saved: how many hours close, and which lessons need a person. */
export function EffectCard({
  proposals,
  effect,
  school,
  offer,
  action,
}: EffectCardProps): React.ReactElement {
  const { words, settings } = usePanel();
  const { holidays: texts } = words.panel;
  const names = fullNames(school, words.panel);
  const { date: today } = school.window.now;
  const told = effectText(effect, proposals, today, offer);
  const beyond = beyondText(proposals, today, offer, words.panel.name);
  const lessons = effect.reduce((sum, day) => sum + day.lessons.length, 0);
  const studentsOf = (id: DayEffect["lessons"][number]["id"]): string =>
    settings.showStudents ? (school.slots.bookedBy.get(id) ?? []).join(", ") : "";
  return (
    <div className="ss-effect" role="status">
      <h3>{texts.effectHeading}</h3>
      {told !== undefined && (
        <p>
          <strong>{told}</strong>
        </p>
      )}
      {beyond !== undefined && <p>{beyond}</p>}
      {lessons > 0 && (
        <ul>
          {effect.flatMap((day) =>
            day.lessons.map((slot) => (
              <li key={slot.id}>
                {names.slot(slot)} <bdi>{studentsOf(slot.id)}</bdi>
              </li>
            )),
          )}
        </ul>
      )}
      {effect.length > 1 && (
        <details>
          <summary>{texts.dayByDay}</summary>
          <ul>
            {effect.map((day) => (
              <li key={day.date}>
                {offer.dayEffect(dayName(day.date, words.panel), day.hours, day.lessons.length)}
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className="ss-actions">
        <Button
          className="ss-button ss-primary"
          variant="primary"
          disabled={action.isDisabled}
          onClick={() => action.onClick()}
        >
          {action.label}
        </Button>
      </div>
    </div>
  );
}
