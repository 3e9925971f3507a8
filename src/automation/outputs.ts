/** What a script hands to the next step of its automation: the same keys and types on every run. */
export type Outputs = Readonly<Record<string, unknown>>;
