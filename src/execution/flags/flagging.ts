import { findOverlaps } from "../../planning/overlaps/upcoming.ts";
import { rehearseFlags, writeFlags } from "./write-flags.ts";

/** How a rehearsal for the whole base tells of the flags that it would write. */
export const FLAGGING_REHEARSAL = { find: findOverlaps, rehearse: rehearseFlags };

/** How a run for the whole base flags overlaps beside its slots, where it is asked to; other runs leave flags alone. */
export const FLAGGING = { find: findOverlaps, rehearse: rehearseFlags, write: writeFlags };

export type FlaggingRehearsal = typeof FLAGGING_REHEARSAL;
export type Flagging = typeof FLAGGING;
