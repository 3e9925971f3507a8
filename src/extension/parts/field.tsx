import { Input } from "@airtable/blocks/ui";
import React, { useMemo } from "react";

interface FieldProps {
  readonly label: string;
  readonly type: string;
  readonly value: string;
  onChange(value: string): void;
}

let serial = 0;

/** The SDK's input beside its label. */
export function Field({ label, type, value, onChange }: FieldProps): React.ReactElement {
  const id = useMemo(() => {
    serial += 1;
    return `ss-field-${serial}`;
  }, []);
  return (
    <div className="ss-field">
      <label htmlFor={id}>{label}</label>
      <Input
        id={id}
        className="ss-input"
        size="small"
        // The SDK knows no times by name, and passes any type on.
        type={type as "text"}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}
