import { PortError, type PortErrorKind } from "../../base/port-error.ts";

/**
 * Why no further request makes sense.
 *
 * - `quota`: the calls of the month are used up
 * - `token`: Airtable does not know the token
 * - `away`: Airtable has not answered for so long, or refuses every call for the rate
 * - `redirect`: the address leads elsewhere, where the token is not sent
 * - `untrusted`: the certificate of the other side is not to be trusted
 */
export type StopReason = "quota" | "token" | "away" | "redirect" | "untrusted";

/** A failed request, with what a program outside Airtable has to know beside its kind. */
export class WebApiError extends PortError {
  /** Of the answer; undefined where none came. */
  readonly status: number | undefined;
  /** Airtable's own name of the error, such as `ROW_DOES_NOT_EXIST`. */
  readonly type: string | undefined;
  readonly stop: StopReason | undefined;

  constructor(
    kind: PortErrorKind,
    message: string,
    more: Partial<Pick<WebApiError, "status" | "type" | "stop">> = {},
  ) {
    super(kind, message);
    this.status = more.status;
    this.type = more.type;
    this.stop = more.stop;
  }
}
