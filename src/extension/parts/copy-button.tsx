import { Button } from "@airtable/blocks/ui";
import React, { useEffect, useState } from "react";
import { usePanel } from "../panel-context.ts";

interface CopyButtonProps {
  readonly text: string;
  /** What is copied, for those who hear the button. */
  readonly what: string;
}

/** Copies a text, and says for a moment that it has. */
export function CopyButton({ text, what }: CopyButtonProps): React.ReactElement {
  const { words, notify } = usePanel();
  const { copying: texts } = words.panel;
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return undefined;
    const timer = window.setTimeout(() => setCopied(false), SHOWN_MS);
    return () => window.clearTimeout(timer);
  }, [isCopied]);
  return (
    <Button
      className="ss-button"
      size="small"
      aria-label={isCopied ? texts.copied : texts.label(what)}
      onClick={() =>
        void copied(text).then((isDone) => {
          setCopied(isDone);
          notify(isDone ? undefined : texts.failed);
        })
      }
    >
      {isCopied ? texts.copied : texts.copy}
    </Button>
  );
}

const SHOWN_MS = 3000;

/** A page within a page often may not use the clipboard, but may copy what is selected in it. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copiedBySelection(text);
  }
}

function copiedBySelection(text: string): boolean {
  const { activeElement } = document;
  const area = document.createElement("textarea");
  area.value = text;
  area.className = "ss-hidden";
  document.body.append(area);
  area.select();
  const isDone = document.execCommand("copy");
  area.remove();
  if (activeElement instanceof HTMLElement) activeElement.focus();
  return isDone;
}
