import type { SlotId } from "../../domain/ids.ts";
import type { Write } from "../../planning/action.ts";

/** What did happen to a write. */
export type Outcome =
  | { readonly status: "done"; readonly id: SlotId }
  /** `uncertain`: it may have been written all the same, and there was no way to look. */
  | { readonly status: "failed"; readonly error: Error; readonly uncertain: boolean }
  /** Not tried: the time was up. */
  | { readonly status: "left" };

export type Outcomes = ReadonlyMap<Write, Outcome>;
