import { Select } from "@airtable/blocks/ui";
import React, { useMemo } from "react";

interface LabelledSelectProps<Value extends string | number> {
  readonly label: string;
  readonly options: readonly { readonly value: Value | ""; readonly label: string }[];
  readonly value: Value | "";
  onChange(value: Value | ""): void;
}

let serial = 0;

/** The SDK's select beside its label. */
export function LabelledSelect<Value extends string | number>({
  label,
  options,
  value,
  onChange,
}: LabelledSelectProps<Value>): React.ReactElement {
  const id = useMemo(() => {
    serial += 1;
    return `ss-select-${serial}`;
  }, []);
  return (
    <div className="ss-labelled">
      <span id={id}>{label}</span>
      <Select
        className="ss-select"
        size="small"
        aria-labelledby={id}
        options={[...options]}
        value={value}
        onChange={(chosen) => onChange(chosen as Value | "")}
      />
    </div>
  );
}
