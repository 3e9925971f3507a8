import React from "react";
import { toError } from "../domain/to-error.ts";
import type { PanelWords } from "../report/words/panel/panel-words.ts";
import { ErrorState } from "./parts/states.tsx";

interface Props {
  readonly words: PanelWords;
  readonly children: React.ReactNode;
}

/** An error while drawing is shown like any other; without this the whole panel would vanish. */
export class ErrorBoundary extends React.Component<Props, { readonly error?: Error }> {
  override state: { readonly error?: Error } = {};

  static getDerivedStateFromError(thrown: unknown): { readonly error: Error } {
    return { error: toError(thrown) };
  }

  override render(): React.ReactNode {
    const { words, children } = this.props;
    const { error } = this.state;
    if (!error) return children;
    return (
      <ErrorState
        title={words.errors.other}
        hint={words.errors.otherMend}
        problems={[error.message]}
        action={{ label: words.retry, onClick: () => this.setState({ error: undefined as never }) }}
      />
    );
  }
}
