import type { FieldData, SdkInitData } from "@airtable/blocks/unstable_testing_utils";
import { ViewType } from "@airtable/blocks/unstable_testing_utils";
import type { MemoryBase } from "../../emulator/memory-base.ts";
import type { StoredField, StoredTable } from "../../emulator/store/stored-table.ts";

type BaseData = SdkInitData["baseData"];
type TableData = BaseData["tablesById"][string];

/** A base in memory, without its records, in the form in which Airtable hands it to an extension. */
export const baseDataOf = ({ store: { tables } }: MemoryBase): BaseData => ({
  id: "appSample",
  name: "Slot Sync sample school",
  color: "blue",
  tableOrder: tables.map(({ id }) => id),
  activeTableId: tables[0]?.id ?? null,
  tablesById: Object.fromEntries(tables.map((table) => [table.id, tableDataOf(table)])),
  appInterface: {},
  collaboratorsById: { usrSample: { id: "usrSample", email: "school@example.com", name: "School" } },
  activeCollaboratorIds: ["usrSample"],
  currentUserId: "usrSample",
  permissionLevel: "create",
  enabledFeatureNames: [],
  cursorData: null,
  billingPlanGrouping: "pro",
  isBlockDevelopmentRestrictionEnabled: false,
  workspaceId: "wspSample",
});

export const tableDataOf = ({ id, name, fields, views }: StoredTable): TableData => ({
  id,
  name,
  primaryFieldId: fields[0]?.id ?? "",
  fieldsById: Object.fromEntries(fields.map((field) => [field.id, fieldDataOf(field)])),
  activeViewId: views[0]?.id ?? null,
  viewOrder: views.map((view) => view.id),
  viewsById: Object.fromEntries(
    views.map((view) => [
      view.id,
      { id: view.id, name: view.name, type: ViewType.GRID, isLockedView: false },
    ]),
  ),
  description: null,
  lock: null,
  externalSyncById: null,
});

export const fieldDataOf = ({ id, name, type, options }: StoredField): FieldData => ({
  id,
  name,
  type,
  typeOptions: options,
  description: null,
  lock: null,
  isSynced: false,
});
