import type { SlotId } from "../../domain/ids.ts";
import type { Write } from "../../planning/action.ts";
import type { SlotFacts } from "../../planning/held/facts.ts";

/** What did happen to a write. */
export type Outcome =
  | { readonly status: "done"; readonly id: SlotId }
  /** `uncertain`: it may have been written all the same, and there was no way to look. */
  | { readonly status: "failed"; readonly error: Error; readonly uncertain: boolean }
  /** Not tried: the time was up. */
  | { readonly status: "left" }
  /** Not tried, or left out with it: a person or a lesson had claimed this slot since the plan was made. */
  | { readonly status: "claimed"; readonly slot: SlotFacts };

export type Outcomes = ReadonlyMap<Write, Outcome>;
