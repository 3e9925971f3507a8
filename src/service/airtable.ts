import type { BasePort } from "../base/port.ts";
import type { Environment } from "./environment.ts";

/** What a school's base is reached by. */
export interface AirtableAccess {
  readonly token: string;
  /** Undefined means the only base that the token reaches. */
  readonly baseId: string | undefined;
  readonly environment: Environment;
}

/** A base that is reached. */
export interface Connection {
  readonly baseId: string;
  readonly port: BasePort;
}
export const connect = async (_: AirtableAccess): Promise<Connection> => {
  throw new Error("not yet");
};
