import { useGlobalConfig } from "@airtable/blocks/ui";
import React from "react";
import type { SettingName } from "../../domain/settings.ts";
import { toError } from "../../domain/to-error.ts";
import type { PlanState } from "../../panel/session/session-state.ts";
import { SETTING_GROUPS, scriptLines } from "../../panel/settings-form.ts";
import type { SettingGroup } from "../../report/words/panel/settings-words.ts";
import { usePanel } from "../panel-context.ts";
import { CopyButton } from "../parts/copy-button.tsx";
import { FeedCard } from "./feed-card.tsx";
import { Setting } from "./setting.tsx";

/** Every setting under the name and with the default that it has everywhere, kept in `globalConfig`. */
export function SettingsTab({ plan }: { readonly plan: PlanState }): React.ReactElement {
  const { words, isBusy, notify } = usePanel();
  const globalConfig = useGlobalConfig();
  const { settings: texts } = words.panel;
  const permission = globalConfig.checkPermissionsForSet();
  const mayChange = permission.hasPermission && !isBusy;
  const groups = Object.entries(SETTING_GROUPS) as [SettingGroup, readonly SettingName[]][];
  const stored = Object.fromEntries(
    groups.flatMap(([, names]) => names.map((name) => [name, globalConfig.get(name)])),
  );
  const lines = scriptLines(stored);
  const store = async (
    name: string,
    label: string,
    value: string | number | boolean | undefined,
  ): Promise<void> => {
    notify(undefined);
    try {
      await globalConfig.setAsync(name, value);
    } catch (thrown) {
      notify(texts.notStored(label, toError(thrown).message));
    }
  };
  return (
    <div className="ss-settings">
      <h2 className="ss-title">{words.panel.tabs.settings}</h2>
      <p className="ss-quiet">{texts.intro}</p>
      {!permission.hasPermission && (
        <p className="ss-obstacle">{`${texts.mayNot} ${permission.reasonDisplayString}`}</p>
      )}
      {groups.map(([group, names]) => (
        <section key={group} className="ss-card" aria-label={texts.groups[group]}>
          <h2>{texts.groups[group]}</h2>
          {names.map((name) => (
            <Setting
              key={name}
              name={name}
              stored={stored[name]}
              mayChange={mayChange}
              onStore={(value) => void store(name, texts.labels[name], value)}
            />
          ))}
        </section>
      ))}
      <FeedCard
        plan={plan}
        mayChange={mayChange}
        onStore={(name, value) => void store(name, words.panel.feeds.labels[name], value)}
      />
      <section className="ss-card" aria-label={texts.scripts}>
        <h2>{texts.scripts}</h2>
        <p className="ss-quiet">{texts.scriptsHint}</p>
        <pre dir="ltr">{lines.length === 0 ? texts.none : lines.join("\n")}</pre>
        {lines.length > 0 && <CopyButton text={lines.join("\n")} what={texts.scripts} />}
      </section>
    </div>
  );
}
