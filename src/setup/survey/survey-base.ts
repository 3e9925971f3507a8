import { findTable, locateBase } from "../../base/locate.ts";
import type { BasePort, BaseSchema, FieldId, TableId } from "../../base/port.ts";
import { wrongLinks } from "../../base/preflight/links.ts";
import { SLOTS, TEMPLATES } from "../../base/schema/tables.ts";
import type { Settings } from "../../domain/settings.ts";
import type { Zone } from "../../domain/time/zone.ts";
import { BLUEPRINTS } from "../blueprint/blueprint.ts";
import { readWishes } from "./choices.ts";
import { fieldFindings } from "./field-findings.ts";
import type { Finding } from "./finding.ts";
import { foreignNotes } from "./foreign-notes.ts";
import { withFoundation } from "./foundation-findings.ts";
import { lessonFindings } from "./lesson-findings.ts";
import { linkedTables } from "./linked-tables.ts";
import { missingTable } from "./missing-table.ts";

/** Every table, field and choice that is needed or useful, in a fixed order. */
export async function surveyBase(
  port: BasePort,
  settings: Settings,
  zone: Zone,
): Promise<readonly Finding[]> {
  const schema = await port.schema();
  const wishes = await readWishes(port, schema, settings, zone);
  const linked = linkedTables(schema, settings);
  const empty = await emptyTables(port, schema, settings);
  const isNew = [TEMPLATES, SLOTS].every((spec) => {
    const table = findTable(schema, spec, settings);
    return !table || empty.has(table.id);
  });
  const slots = findTable(schema, SLOTS, settings);
  const foreign = slots ? await foreignNotes(port, slots) : new Set<FieldId>();
  const located = locateBase(schema, settings);
  const links = wrongLinks(located);
  const lessons = lessonFindings(located.lessons, settings, linked);
  const ours = BLUEPRINTS.flatMap((blueprint): readonly Finding[] => {
    const { spec, need, feature } = blueprint;
    const table = findTable(schema, spec, settings);
    if (table) {
      const isEmpty = empty.has(table.id);
      const own = fieldFindings({ table, blueprint, settings, wishes, linked, isEmpty, foreign, links });
      return spec === SLOTS ? [...own, ...lessons] : own;
    }
    const state = missingTable(schema, blueprint, linked, isNew);
    return [{ table: spec.name, key: undefined, name: spec.name, need, feature, state }];
  });
  return isNew ? withFoundation(ours, schema, linked) : ours;
}

/** Those of the two main tables that have no record yet. */
async function emptyTables(
  port: BasePort,
  schema: BaseSchema,
  settings: Settings,
): Promise<ReadonlySet<TableId>> {
  const present = [TEMPLATES, SLOTS].flatMap((spec) => findTable(schema, spec, settings) ?? []);
  const counts = await Promise.all(present.map(async ({ id }) => (await port.list(id, [])).length));
  return new Set(present.filter((_, index) => counts[index] === 0).map(({ id }) => id));
}
