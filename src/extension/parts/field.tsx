import { Input } from "@airtable/blocks/ui";
import React, { useMemo } from "react";

interface FieldProps {
  readonly label: string;
  readonly type: string;
  readonly value: string;
  /** Below the input, such as a date in words. */
  readonly note?: string | undefined;
  onChange(value: string): void;
}

let serial = 0;

/** The SDK's input beside its label. */
export function Field({ label, type, value, note, onChange }: FieldProps): React.ReactElement {
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
        {...(note !== undefined && { "aria-describedby": `${id}-note` })}
        onChange={({ target }) => onChange(target.value)}
      />
      {note !== undefined && (
        <span className="ss-field-note" id={`${id}-note`}>
          {note}
        </span>
      )}
    </div>
  );
}
