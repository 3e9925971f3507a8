/** A call that Airtable does not answer any more; what it carried may be written or not. */
export class UnansweredError extends Error {
  override readonly name = "UnansweredError";

  constructor() {
    super("Airtable has not answered; what was sent may be written or not");
  }
}
