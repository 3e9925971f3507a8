/** A conversation with the person in front of the screen. */
export interface Dialogue {
  markdown(text: string): void;
  table(rows: readonly Readonly<Record<string, string | number>>[]): void;
  /** Gives the value of the button that was pressed. */
  ask(question: string, buttons: readonly Button[]): Promise<string>;
  /** Gives what was typed or pasted; left out where the host asks for no texts. */
  readonly askText?: ((question: string) => Promise<string>) | undefined;
}

export interface Button {
  readonly label: string;
  readonly value: string;
}
