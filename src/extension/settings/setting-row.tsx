import React from "react";

export interface SettingIds {
  readonly label: string;
  readonly hint: string;
  readonly problem: string;
}

export const settingIds = (name: string): SettingIds => ({
  label: `ss-label-${name}`,
  hint: `ss-hint-${name}`,
  problem: `ss-problem-${name}`,
});

interface SettingRowProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly children: React.ReactNode;
}

/** What a setting is, and beside it what it is set to. */
export function SettingRow({ name, label, hint, children }: SettingRowProps): React.ReactElement {
  const ids = settingIds(name);
  return (
    <div className="ss-setting">
      <div>
        <span className="ss-setting-label" id={ids.label}>
          {label}
        </span>
        <span className="ss-quiet" id={ids.hint}>
          {hint} <code dir="ltr">{name}</code>
        </span>
      </div>
      <div className="ss-setting-value">{children}</div>
    </div>
  );
}
