import type { BasePort } from "../base/port.ts";
import type { OpenSchool } from "./open-school.ts";

/** A base that is reached. */
export interface Connection {
  readonly baseId: string;
  readonly port: BasePort;
}

export const openBase = async (_: OpenSchool): Promise<Connection> => {
  throw new Error("not yet");
};
