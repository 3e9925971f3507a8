import type { Given } from "../../configuration/inputs.ts";
import type { SchoolText, ServerText } from "./schema.ts";

/** A school as the configuration has it; its settings are those of the scripts and were found readable. */
export interface School extends Omit<SchoolText, "baseId" | "settings" | "notifyUrl"> {
  readonly name: string;
  /** Undefined means the only base that the token reaches; a file always names one. */
  readonly baseId: string | undefined;
  readonly settings: Given;
}

export interface Configuration {
  /** What it was read from; undefined for the one that needs no file. */
  readonly file: string | undefined;
  /** The file of the store, as an absolute path. */
  readonly store: string;
  readonly schools: readonly School[];
  readonly server: ServerText;
}
