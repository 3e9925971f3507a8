import { Button } from "@airtable/blocks/ui";
import React from "react";
import { isolated } from "../../panel/panel-names.ts";
import type { CheckWords } from "../../report/words/panel/check-words.ts";
import type { SetupWords } from "../../report/words/setup-words.ts";
import { fixText } from "../../setup/fixes.ts";
import type { Fix } from "../../setup/survey/finding.ts";
import { Modal } from "../parts/modal.tsx";

/** What will be made, before it is. */
export function AskDialog({
  fixes,
  texts,
  setup,
  onYes,
  onClose,
}: {
  readonly fixes: readonly Fix[];
  readonly texts: CheckWords;
  readonly setup: SetupWords;
  onYes(): void;
  onClose(): void;
}): React.ReactElement {
  return (
    <Modal title={texts.willBeMade} onClose={onClose}>
      <ul className="ss-will-be-made">
        {fixes.map((fix) => (
          <li key={fixText(fix, setup)}>
            {fixText(fix, setup)}
            {fix.kind === "create-table" && (
              <p className="ss-quiet">
                {[...fix.fields.map((field) => field.name), ...fix.later].map(isolated).join(", ")}
              </p>
            )}
          </li>
        ))}
      </ul>
      <p className="ss-quiet">{texts.nothingElse}</p>
      <div className="ss-actions">
        <Button className="ss-button ss-primary" variant="primary" onClick={onYes}>
          {texts.makeThem}
        </Button>
      </div>
    </Modal>
  );
}
