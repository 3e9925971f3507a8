/** How strict the emulator is, and what goes wrong; everything is off unless asked for. */
export interface GraphOptions {
  readonly tenant: string;
  readonly client: string;
  readonly secret: string;
  /** Their default calendars are there; an event may be in each. */
  readonly mailboxes: readonly string[];
  /** Mailboxes that the application may not open. */
  readonly forbidden?: readonly string[];
  /** What a transaction that was seen before is answered with. */
  readonly repeatedTransaction?: "standing event" | "conflict";
  /** Transactions of events that are deleted are remembered too, and then are conflicts without an event. */
  readonly remembersDeleted?: boolean;
  /** Faults of single requests in a batch, in turn; when they are used up nothing goes wrong. */
  readonly faults?: GraphFault[];
  /** Faults of whole calls, in turn. */
  readonly callFaults?: GraphCallFault[];
  readonly pageSize?: number;
}

export type GraphFault = "none" | "429" | "503" | "503 though done";

/** `lost`: carried out, but no answer comes. */
export type GraphCallFault = "none" | "401" | "429" | "503" | "lost" | "cut short";

/** What was asked of the emulator. */
export interface GraphCounts {
  tokens: number;
  batches: number;
  requests: number;
  /** Requests refused because their mailbox was busy already. */
  concurrencyRefusals: number;
}
