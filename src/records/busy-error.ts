import { PortError } from "../base/port-error.ts";

/** Too many wait for Airtable already: nothing was done. */
export class BusyError extends PortError {
  readonly retryAfterSeconds: number;

  constructor(retryAfterSeconds: number) {
    super("rate", `Too many requests wait for Airtable; ask again in ${retryAfterSeconds} seconds`);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
