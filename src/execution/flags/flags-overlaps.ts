import type { Run } from "../begin.ts";

/** Whether a run flags overlaps beside its slots: one for the whole base does that has been asked to. */
export const flagsOverlaps = ({ settings, request }: Pick<Run, "settings" | "request">): boolean =>
  settings.flagDuringSync && !request.target;
