import { PortError } from "../../base/port-error.ts";

/** Too many wait for Airtable already: nothing was done. */
export class BusyError extends PortError {
  readonly retryAfterMs: number;

  constructor(retryAfterMs: number) {
    super("rate", "Too many requests wait for Airtable; ask again in a while");
    this.retryAfterMs = retryAfterMs;
  }
}
