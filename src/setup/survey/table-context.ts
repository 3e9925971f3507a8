import type { FieldId, TableSchema } from "../../base/port.ts";
import type { WrongLink } from "../../base/preflight/base-problem.ts";
import type { Settings } from "../../domain/settings.ts";
import type { TableBlueprint } from "../blueprint/blueprint.ts";
import type { Wishes } from "./choices.ts";
import type { LinkedTables } from "./linked-tables.ts";

/** A table, and what the whole base says of its fields. */
export interface TableContext {
  readonly table: TableSchema;
  readonly blueprint: TableBlueprint;
  readonly settings: Settings;
  readonly wishes: Wishes;
  readonly linked: LinkedTables;
  /** It has no record yet, so a new field hides nothing. */
  readonly isEmpty: boolean;
  /** Fields that look like one of the sync's own, and are not (semantics 2.81). */
  readonly foreign: ReadonlySet<FieldId>;
  readonly links: readonly WrongLink[];
}
