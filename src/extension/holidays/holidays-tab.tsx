import type { Base } from "@airtable/blocks/models";
import { useBase } from "@airtable/blocks/ui";
import React, { useEffect, useMemo, useState } from "react";
import { type ClosureBook, closedTimes, openClosureBook } from "../../base/closure-book.ts";
import { MissingClosureField } from "../../base/codecs/closures/closure-rows.ts";
import { CLOSURES } from "../../base/schema/tables.ts";
import { schoolZone } from "../../configuration/school-zone.ts";
import type { ClosedTime } from "../../domain/closure.ts";
import { formatDate } from "../../domain/time/civil-time.ts";
import { toError } from "../../domain/to-error.ts";
import type { PlannedSchool } from "../../execution/load.ts";
import { closureEffect } from "../../holidays/closure-effect.ts";
import { toCreate } from "../../holidays/proposal.ts";
import { emptyDraft, type HolidayDraft, readDraft } from "../../panel/holiday-draft.ts";
import { teachersOf } from "../../panel/hours/teachers.ts";
import type { PlanState } from "../../panel/session/session-state.ts";
import { UnansweredError } from "../../panel/session/unanswered-error.ts";
import { usePanel } from "../panel-context.ts";
import { EmptyState, LoadingState, PlanError } from "../parts/states.tsx";
import { ClosureList } from "./closure-list.tsx";
import { EffectCard } from "./effect-card.tsx";
import { HolidayForm } from "./holiday-form.tsx";

interface HolidaysTabProps {
  readonly plan: PlanState;
  /** Undefined until somebody has begun one. */
  readonly draft: HolidayDraft | undefined;
  onDraft(draft: HolidayDraft | undefined): void;
  onChecks(): void;
}

/** The closures that are there, and what would come of more, before they are made. */
export function HolidaysTab({ plan, onChecks, ...props }: HolidaysTabProps): React.ReactElement {
  const { words } = usePanel();
  if (plan.status === "loading") return <LoadingState text={words.panel.loading} />;
  if (plan.status === "failed") return <PlanError error={plan.error} onChecks={onChecks} />;
  return <Holidays school={plan.school} onChecks={onChecks} {...props} />;
}

interface HolidaysProps extends Omit<HolidaysTabProps, "plan"> {
  readonly school: PlannedSchool;
}

function Holidays({ school, draft: begun, onDraft, onChecks }: HolidaysProps): React.ReactElement {
  const { words, port, session, settings, isBusy, notify } = usePanel();
  const { holidays: texts, offer, tabs } = words.panel;
  const zone = useMemo(() => schoolZone(settings), [settings]);
  const { date: today } = school.window.now;
  const year = Number(formatDate(today).slice(0, 4));
  const draft = begun ?? emptyDraft(year);
  const [book, setBook] = useState<ClosureBook | "none" | Error | undefined>(undefined);
  const [isWorking, setWorking] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the school is read anew after every change, also of a closure
  useEffect(() => {
    let isLeft = false;
    openClosureBook(port, settings, zone).then(
      (opened) => !isLeft && setBook(opened ?? "none"),
      (thrown) => !isLeft && setBook(toError(thrown)),
    );
    return () => {
      isLeft = true;
    };
  }, [port, settings, zone, school]);
  const read = useMemo(() => readDraft(draft, offer), [draft, offer]);
  const fresh = useMemo(
    () =>
      typeof book === "object" && !(book instanceof Error)
        ? toCreate(read.proposals, closedTimes(book.rows))
        : [],
    [read, book],
  );
  const effect = useMemo(() => closureEffect(school.input, fresh), [school, fresh]);
  const forbidden = useForbidden(school, useBase());

  if (book === undefined) return <LoadingState text={words.panel.loading} />;
  if (book instanceof Error) {
    const error = book;
    return <PlanError error={error} onChecks={onChecks} />;
  }
  if (book === "none") {
    return (
      <EmptyState
        sign="created"
        title={texts.noTable}
        hint={texts.noTableHint}
        action={{ label: tabs.checks, onClick: onChecks }}
      />
    );
  }
  const change = async (work: () => Promise<void>): Promise<boolean> => {
    notify(undefined);
    setWorking(true);
    try {
      await session.afterWriting(work);
      return true;
    } catch (thrown) {
      notify(
        thrown instanceof MissingClosureField
          ? texts.noField(CLOSURES.fields[thrown.field].name)
          : thrown instanceof UnansweredError
            ? texts.unanswered
            : texts.notAdded(toError(thrown).message),
      );
      return false;
    } finally {
      setWorking(false);
    }
  };
  const mayWrite = forbidden === undefined && !isWorking && !isBusy;
  const teachers = teachersOf(school, words.panel);
  return (
    <div className="ss-holidays">
      <h2 className="ss-title">{tabs.holidays}</h2>
      <p className="ss-quiet">{texts.intro}</p>
      {forbidden !== undefined && <p className="ss-obstacle">{`${texts.mayNot} ${forbidden}`}</p>}
      <ClosureList
        rows={book.rows}
        today={today}
        teacherNames={school.teacherNames}
        mayWrite={mayWrite}
        onEnd={(closure: ClosedTime) => void change(() => book.end(closure, today))}
      />
      <section className="ss-card" aria-label={texts.addHeading}>
        <h2>{texts.addHeading}</h2>
        <HolidayForm
          draft={draft}
          onDraft={onDraft}
          rows={book.rows}
          teachers={teachers}
          thisYear={year}
          offer={offer}
        />
        {read.refused.map(({ what, why }) => (
          <p key={`${what} ${why}`} className="ss-problem" role="alert">
            {offer.refused[why](words.panel.name(what))}
          </p>
        ))}
        {read.proposals.length > 0 && fresh.length === 0 && <p>{texts.nothingNew}</p>}
        {fresh.length > 0 && (
          <EffectCard
            proposals={fresh}
            effect={effect}
            school={school}
            offer={offer}
            action={{
              label: isWorking ? texts.working : texts.add(fresh.length),
              isDisabled: !mayWrite,
              onClick: () =>
                void change(() => book.add(fresh)).then(
                  (isDone) => isDone && onDraft({ ...emptyDraft(draft.year), way: draft.way }),
                ),
            }}
          />
        )}
      </section>
    </div>
  );
}

/** Why the person may not write closures, in Airtable's own words. */
function useForbidden({ store }: PlannedSchool, base: Base): string | undefined {
  const { closures } = store.map;
  const table = closures && base.getTableByIdIfExists(closures.id);
  const check = table?.checkPermissionsForCreateRecords();
  return check && !check.hasPermission ? check.reasonDisplayString : undefined;
}
