import type { DoubleBooking, Occupant } from "../action.ts";
import type { Occupancy } from "./occupancy.ts";

/** The school once a whole plan is carried out, whoever the run is for. */
export interface FinalState {
  /** Who takes time from today on. */
  readonly occupancy: Occupancy<Occupant>;
  /** What was not opened or moved, because it would have been a double booking. */
  readonly refused: readonly DoubleBooking[];
}
