import { Button } from "@airtable/blocks/ui";
import React, { useEffect, useMemo, useState } from "react";
import { schoolZone } from "../../configuration/school-zone.ts";
import { formatTimeOfDay } from "../../domain/time/civil-time.ts";
import { parseInstant } from "../../domain/time/instant.ts";
import type { PlannedSchool } from "../../execution/load.ts";
import type { Hour } from "../../panel/hours/hours.ts";
import { changeText, type LoggedChange, readChangeLog } from "../../panel/story/change-log.ts";
import { storyOf } from "../../panel/story/story.ts";
import { usePanel } from "../panel-context.ts";
import { dayName } from "../parts/day-names.ts";
import { Modal } from "../parts/modal.tsx";
import { Sign } from "../parts/signs.tsx";
import { Notice } from "../parts/states.tsx";

interface Told {
  readonly hour: Hour;
  /** The school as it was when somebody opened it. */
  readonly school: PlannedSchool;
}

interface StoryControl {
  tell(hour: Hour): void;
  readonly dialog: React.ReactElement | null;
}

/** The story of the hour that somebody has chosen, as it stands now, whatever has become of it meanwhile. */
export function useStory(hours: readonly Hour[], school: PlannedSchool): StoryControl {
  const [told, setTold] = useState<Told | undefined>(undefined);
  const close = (): void => setTold(undefined);
  const now = told && hours.find(({ id }) => id === told.hour.id);
  return {
    tell: (hour) => setTold({ hour, school }),
    dialog: told ? (
      now ? (
        <StoryDialog hour={now} school={school} before={told} onClose={close} />
      ) : (
        <GoneDialog told={told} onClose={close} />
      )
    ) : null,
  };
}

/** What becomes of a story whose hour has gone. */
function GoneDialog({
  told: { hour, school },
  onClose,
}: {
  readonly told: Told;
  onClose(): void;
}): React.ReactElement {
  const { words } = usePanel();
  return (
    <Modal title={storyOf(hour, school, words).title} onClose={onClose}>
      <p role="alert">{words.panel.weeks.story.gone}</p>
    </Modal>
  );
}

interface StoryDialogProps {
  readonly hour: Hour;
  readonly school: PlannedSchool;
  readonly before: Told;
  onClose(): void;
}

/** What an hour is, why it is so, what comes next, and what the change log knows of it. */
function StoryDialog({ hour, school, before, onClose }: StoryDialogProps): React.ReactElement {
  const { words, isBusy, openRecord } = usePanel();
  const { story: texts } = words.panel.weeks;
  const story = useMemo(() => storyOf(hour, school, words), [hour, school, words]);
  const hasChanged = useMemo(
    () => JSON.stringify(storyOf(before.hour, before.school, words)) !== JSON.stringify(story),
    [before, story, words],
  );
  const { record, template } = story;
  return (
    <Modal title={story.title} onClose={onClose}>
      {hasChanged && (
        <p className="ss-notice" role="status">
          {texts.changed}
        </p>
      )}
      <dl className="ss-facts">
        {story.facts.map(([label, value]) => (
          <React.Fragment key={label}>
            <dt>{label}</dt>
            <dd>
              {label === texts.state && <Sign name={hour.state} />} {value}
            </dd>
          </React.Fragment>
        ))}
      </dl>
      <h3>{texts.why}</h3>
      {story.why.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <h3>{texts.next}</h3>
      <p>{story.next}</p>
      {hour.slot && <History slot={hour.slot} />}
      <Notice />
      <div className="ss-actions">
        {record && (
          <Button className="ss-button" disabled={isBusy} onClick={() => openRecord(record)}>
            {texts.open}
          </Button>
        )}
        {template && (
          <Button className="ss-button" disabled={isBusy} onClick={() => openRecord(template)}>
            {texts.openTemplate}
          </Button>
        )}
      </div>
    </Modal>
  );
}

/** The change log of the slot, where the base keeps one. */
function History({ slot }: { readonly slot: NonNullable<Hour["slot"]> }): React.ReactElement | null {
  const { port, settings, words } = usePanel();
  const { story: texts } = words.panel.weeks;
  const [log, setLog] = useState<readonly LoggedChange[] | undefined>(undefined);
  useEffect(() => {
    let isGone = false;
    readChangeLog(port, settings, { id: slot.id, key: slot.key?.text ?? "" }).then(
      (changes) => !isGone && setLog(changes),
      () => !isGone && setLog(undefined), // The log is an extra; what it belongs to is shown already.
    );
    return () => {
      isGone = true;
    };
  }, [port, settings, slot]);
  if (log === undefined) return null;
  const moment = (at: string): string => {
    const instant = parseInstant(at);
    if (instant === undefined) return at;
    const { date, minute } = schoolZone(settings).localOf(instant);
    return `${dayName(date, words.panel)} ${words.panel.embed(formatTimeOfDay(minute))}`;
  };
  return (
    <>
      <h3>{texts.history}</h3>
      {log.length === 0 && <p>{texts.noHistory}</p>}
      <ul className="ss-history">
        {log.map((change) => (
          <li key={change.id}>
            <bdi>{moment(change.at)}</bdi> · <bdi>{changeText(change, words)}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}
