import { choicesOf } from "../../base/codecs/cells/cell-writers.ts";
import { activeFieldName, findActiveFields, findField, isUsable, nameOfField } from "../../base/locate.ts";
import type { FieldSchema, TableSchema } from "../../base/port.ts";
import { wrongLinkAt } from "../../base/preflight/links.ts";
import { INVERTED_ACTIVE_FIELD_NAME, STATUSES } from "../../base/schema/cell-words.ts";
import type { TableSpec } from "../../base/schema/field-spec.ts";
import { TEMPLATES } from "../../base/schema/tables.ts";
import type { Settings } from "../../domain/settings.ts";
import { casedStatuses, missingChoices } from "./choices.ts";
import type { Finding, State } from "./finding.ts";
import { missingField } from "./missing-field.ts";
import type { TableContext } from "./table-context.ts";

/** How it stands with each field that is looked for in a table. */
export function fieldFindings(context: TableContext): readonly Finding[] {
  const { table, blueprint, settings } = context;
  const { spec, plan } = blueprint;
  return Object.entries(plan).map(([key, { need, making, feature }]): Finding => {
    const { name, field } = sought(spec, key, table, settings);
    const link = wrongLinkAt(context.links, spec.name, key);
    const state = !field
      ? missingField(key, name, making, context)
      : link
        ? ({ kind: "wrong-link", to: link.to, expected: link.expected } as const)
        : presentField(key, field, context);
    const isNeeded = state.kind !== "not-needed";
    return { table: spec.name, key, name, need: isNeeded ? need : "extra", feature, state };
  });
}

interface Sought {
  /** What it is called here, or would be. */
  readonly name: string;
  readonly field: FieldSchema | undefined;
}

/** A template can be out of use by fields of several names; a new one is the one that means nothing while it is empty. */
function sought(spec: TableSpec, key: string, table: TableSchema, settings: Settings): Sought {
  if (spec === TEMPLATES && key === "active") {
    const [active] = findActiveFields(table, settings);
    const given = activeFieldName(settings);
    const usual = given === "auto" || given === "none";
    return { field: active?.field, name: active?.field.name ?? (usual ? INVERTED_ACTIVE_FIELD_NAME : given) };
  }
  const name = nameOfField(spec, key, settings);
  return { field: findField(table, name), name };
}

function presentField(
  key: string,
  field: FieldSchema,
  { table, blueprint, settings, wishes }: TableContext,
): State {
  const fieldSpec = blueprint.spec.fields[key];
  if (fieldSpec && !isUsable(field, fieldSpec)) {
    return { kind: "wrong-type", type: field.type, expected: fieldSpec.types ?? [] };
  }
  const names = missingChoices(blueprint.spec, key, field, settings, wishes);
  if (names.length === 0) return { kind: "present" };
  const cased = key === "status" ? casedStatuses(field, settings) : {};
  if (Object.keys(cased).length > 0) return { kind: "cased-choices", choices: cased };
  const present = choicesOf(field).map(({ name }) => name);
  if (key === "status" && names.length === Object.keys(STATUSES).length && present.length > 0)
    return { kind: "other-choices", names, present };
  return { kind: "no-choices", names, fix: { kind: "add-choices", table, field, names } };
}
