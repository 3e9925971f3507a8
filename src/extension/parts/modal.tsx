import { Dialog } from "@airtable/blocks/ui";
import React, { useEffect, useRef } from "react";
import { usePanel } from "../panel-context.ts";

interface ModalProps {
  readonly title: string;
  onClose(): void;
  readonly children: React.ReactNode;
}

/** The SDK's dialog, which stands outside of the panel, with the panel's looks, its direction and its own focus. */
export function Modal({ title, onClose, children }: ModalProps): React.ReactElement {
  const { scheme, direction, words } = usePanel();
  const inside = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    inside.current?.focus();
    return () => (before as HTMLElement | null)?.focus?.();
  }, []);
  const keepFocus = (event: React.KeyboardEvent): void => {
    if (event.key !== "Tab") return;
    const buttons = [...(inside.current?.querySelectorAll<HTMLElement>("button:not([disabled])") ?? [])];
    const [first, last] = [buttons[0], buttons[buttons.length - 1]];
    const isAtStart = document.activeElement === first || document.activeElement === inside.current;
    if (event.shiftKey ? isAtStart : document.activeElement === last) {
      event.preventDefault();
      (event.shiftKey ? last : first)?.focus();
    }
  };
  return (
    <Dialog onClose={onClose} padding={0} backgroundStyle={BACKGROUND} style={BARE}>
      <div
        className="ss-root ss-modal"
        data-scheme={scheme}
        dir={direction}
        role="dialog"
        aria-modal="true"
        aria-label={title}
        tabIndex={-1}
        ref={inside}
        onKeyDown={keepFocus}
      >
        <div className="ss-modal-head">
          <h2>{title}</h2>
          <button type="button" className="ss-close" aria-label={words.panel.close} onClick={onClose}>
            ✕
          </button>
        </div>
        {children}
      </div>
    </Dialog>
  );
}

const BARE: React.CSSProperties = {
  width: "auto",
  background: "transparent",
  border: 0,
  boxShadow: "none",
  overflow: "visible",
};

const BACKGROUND: React.CSSProperties = {
  position: "fixed",
  inset: 0,
  zIndex: 10,
  display: "flex",
  alignItems: "center",
  justifyContent: "center",
  padding: 16,
  background: "rgba(0, 0, 0, 0.45)",
};
