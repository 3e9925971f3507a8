/** What the service has refused. */
export class ServiceError extends Error {
  override readonly name = "ServiceError";
  readonly status: number;
  readonly kind: string;
  readonly field: string | undefined;

  constructor(status: number, { kind, message, field }: { kind?: string; message?: string; field?: string }) {
    super(message ?? `The service answered ${status}`);
    this.status = status;
    this.kind = kind ?? "failed";
    this.field = field;
  }
}

/** Nobody has answered. */
export class AwayError extends Error {
  override readonly name = "AwayError";
}
