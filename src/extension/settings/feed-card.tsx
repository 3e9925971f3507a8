import { useGlobalConfig } from "@airtable/blocks/ui";
import React, { useState } from "react";
import {
  DEFAULT_FEED_FIELD,
  FEED_SETTINGS,
  type FeedSetting,
  feedSettings,
  serviceAddress,
} from "../../panel/feeds/feed-settings.ts";
import type { PlanState } from "../../panel/session/session-state.ts";
import { usePanel } from "../panel-context.ts";
import { FeedList } from "./feed-list.tsx";
import { SettingInput } from "./setting-input.tsx";
import { SettingRow } from "./setting-row.tsx";

interface FeedCardProps {
  readonly plan: PlanState;
  readonly mayChange: boolean;
  onStore(name: FeedSetting, value: string | undefined): void;
}

/** The calendars to which teachers subscribe, where a service outside Airtable makes them. */
export function FeedCard({ plan, mayChange, onStore }: FeedCardProps): React.ReactElement {
  const { words } = usePanel();
  const { feeds: texts, settings } = words.panel;
  const globalConfig = useGlobalConfig();
  const [isOpen, setOpen] = useState(false);
  const stored = {
    calendarService: globalConfig.get("calendarService"),
    feedField: globalConfig.get("feedField"),
  };
  const service = feedSettings(stored);
  const problemOf = (name: FeedSetting, text: string): string | undefined =>
    name === "calendarService" && text.trim() !== "" && serviceAddress(text) === undefined
      ? settings.expected(texts.expectedService)
      : undefined;
  return (
    <section className="ss-card" aria-label={texts.heading}>
      <h2>{texts.heading}</h2>
      <p className="ss-quiet">{texts.intro}</p>
      {FEED_SETTINGS.map((name) => (
        <SettingRow key={name} name={name} label={texts.labels[name]} hint={texts.hints[name]}>
          <SettingInput
            name={name}
            text={String(stored[name] ?? (name === "feedField" ? DEFAULT_FEED_FIELD : ""))}
            mayChange={mayChange}
            problemOf={(text) => problemOf(name, text)}
            onStore={(text) => onStore(name, text.trim() === "" ? undefined : text.trim())}
          />
        </SettingRow>
      ))}
      {service && plan.status === "ready" && (
        <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{texts.show}</summary>
          {isOpen && <FeedList school={plan.school} settings={service} />}
        </details>
      )}
    </section>
  );
}
