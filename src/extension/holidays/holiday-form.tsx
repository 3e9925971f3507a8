import { SelectButtons } from "@airtable/blocks/ui";
import React from "react";
import { closedTimes } from "../../base/closure-book.ts";
import type { ClosureRow } from "../../base/codecs/closures/closure-rows.ts";
import { formatDate, formatDayAndMonth, parseDate } from "../../domain/time/civil-time.ts";
import { holidayChoices } from "../../holidays/holiday-choices.ts";
import { toCreate } from "../../holidays/proposal.ts";
import type { HolidayDraft } from "../../panel/holiday-draft.ts";
import type { NamedTeacher } from "../../panel/hours/teachers.ts";
import type { HolidayWords } from "../../report/words/holiday-words.ts";
import { usePanel } from "../panel-context.ts";
import { Field } from "../parts/field.tsx";
import { LabelledSelect } from "../parts/labelled-select.tsx";

interface HolidayFormProps {
  readonly draft: HolidayDraft;
  onDraft(draft: HolidayDraft): void;
  readonly rows: readonly ClosureRow[];
  readonly teachers: readonly NamedTeacher[];
  readonly thisYear: number;
  readonly offer: HolidayWords;
}

const WAYS = ["one", "holidays", "pasted"] as const;

/** One closure typed, Israel's holidays to choose from, or a list that comes from elsewhere. */
export function HolidayForm(props: HolidayFormProps): React.ReactElement {
  const { words } = usePanel();
  const { holidays: texts } = words.panel;
  const { draft, onDraft } = props;
  return (
    <>
      <SelectButtons
        className="ss-select-buttons"
        size="small"
        width="min(100%, 600px)"
        aria-label={texts.way}
        options={WAYS.map((value) => ({ value, label: texts.ways[value] }))}
        value={draft.way}
        onChange={(value) => onDraft({ ...draft, way: WAYS.find((way) => way === value) ?? "one" })}
      />
      {draft.way === "one" && <OneForm {...props} />}
      {draft.way === "holidays" && <HolidayChoices {...props} />}
      {draft.way === "pasted" && <PasteForm {...props} />}
    </>
  );
}

function OneForm({ draft, onDraft, teachers }: HolidayFormProps): React.ReactElement {
  const { words } = usePanel();
  const { holidays: texts } = words.panel;
  const field = (
    key: "name" | "from" | "through" | "starts" | "ends",
    type: string,
    note?: string,
  ): React.ReactElement => (
    <Field
      label={texts.form[key]}
      type={type}
      value={draft[key]}
      note={note}
      onChange={(value) => onDraft({ ...draft, [key]: value })}
    />
  );
  // A browser shows the order of days and months of its own language, which may not be the reader's.
  const dayField = (key: "from" | "through"): React.ReactElement => {
    const day = parseDate(draft[key]);
    return field(key, "date", day === undefined ? undefined : words.panel.longDate(day));
  };
  return (
    <>
      <div className="ss-form">
        {field("name", "text")}
        {dayField("from")}
        {dayField("through")}
        {field("starts", "time")}
        {field("ends", "time")}
        <LabelledSelect
          label={texts.form.whom}
          options={[
            { value: "" as const, label: texts.wholeSchool },
            ...teachers.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={draft.teacher ?? ""}
          onChange={(value) => onDraft({ ...draft, teacher: value || undefined })}
        />
      </div>
      <p className="ss-quiet">{texts.form.hint}</p>
    </>
  );
}

function HolidayChoices({ draft, onDraft, rows, thisYear, offer }: HolidayFormProps): React.ReactElement {
  const { words } = usePanel();
  const { holidays: texts, embed } = words.panel;
  const there = closedTimes(rows);
  const choices = holidayChoices(draft.year, offer);
  const toggle = (id: string): void => {
    const chosen = new Set(draft.chosen);
    if (!chosen.delete(id)) chosen.add(id);
    onDraft({ ...draft, chosen });
  };
  const list = (isEve: boolean): React.ReactElement => (
    <ul className="ss-choices">
      {choices
        .filter((choice) => choice.isEve === isEve)
        .map(({ id, proposal }) => {
          const isThere = toCreate([proposal], there).length === 0;
          const { from, through } = proposal;
          const days = [...new Set([from, through])].map(formatDayAndMonth).join("–");
          return (
            <li key={id}>
              <label>
                <input
                  type="checkbox"
                  checked={draft.chosen.has(id)}
                  disabled={isThere}
                  onChange={() => toggle(id)}
                />{" "}
                {proposal.name}{" "}
                <span className="ss-quiet" title={formatDate(from)}>
                  {embed(days)}
                  {isThere ? `, ${texts.isThere}` : ""}
                </span>
              </label>
            </li>
          );
        })}
    </ul>
  );
  return (
    <>
      <LabelledSelect
        label={texts.year}
        options={[thisYear, thisYear + 1, thisYear + 2].map((year) => ({ value: year, label: String(year) }))}
        value={draft.year}
        onChange={(value) => value !== "" && onDraft({ ...draft, year: value, chosen: new Set() })}
      />
      {list(false)}
      <h3>{texts.eves}</h3>
      {list(true)}
    </>
  );
}

function PasteForm({ draft, onDraft }: HolidayFormProps): React.ReactElement {
  const { words } = usePanel();
  const { holidays: texts } = words.panel;
  return (
    <>
      <label className="ss-paste">
        <span>{texts.pasteLabel}</span>
        <textarea
          className="ss-input"
          rows={6}
          dir="auto"
          value={draft.text}
          onChange={({ target }) => onDraft({ ...draft, text: target.value })}
        />
      </label>
      <p className="ss-quiet">{texts.pasteHint}</p>
      <label className="ss-file">
        {texts.file}{" "}
        <input
          type="file"
          accept=".ics,text/calendar,text/plain"
          onChange={({ target }) => {
            void target.files?.[0]?.text().then((text) => onDraft({ ...draft, text }));
          }}
        />
      </label>
    </>
  );
}
