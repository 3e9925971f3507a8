import { readLinkIds, readName, readPlain } from "../../base/codecs/cells/cells.ts";
import { locateTable } from "../../base/locate.ts";
import type { BasePort } from "../../base/port.ts";
import { CHANGE_LOG, LOG_ACTIONS } from "../../base/schema/log-tables.ts";
import type { SlotId } from "../../domain/ids.ts";
import type { Settings } from "../../domain/settings.ts";
import { isolated } from "../panel-names.ts";
import type { RowWords } from "../plan/plan-row.ts";

/** One thing that has happened to a slot, as the change log has it. */
export interface LoggedChange {
  readonly id: string;
  /** The moment, as the base gives it. */
  readonly at: string;
  readonly action: string;
  readonly reason: string;
  readonly by: string;
}

/** What the change log says about a slot, the newest first; undefined where the base keeps none. */
export async function readChangeLog(
  port: BasePort,
  settings: Settings,
  slot: { readonly id: SlotId; readonly key: string },
): Promise<readonly LoggedChange[] | undefined> {
  const log = locateTable(await port.schema(), CHANGE_LOG, settings);
  if (!log) return undefined;
  const { id, fields } = log;
  const wanted = [
    fields.slot,
    fields.naturalKey,
    fields.changedAt,
    fields.action,
    fields.reason,
    fields.changedBy,
  ];
  const records = await port.list(
    id,
    wanted.flatMap((field) => field?.id ?? []),
  );
  return records
    .map((record) => {
      const cell = (key: keyof typeof fields): unknown => {
        const field = fields[key];
        return field ? record.cell(field.id) : null;
      };
      const isLinked = readLinkIds<SlotId>(cell("slot")).includes(slot.id);
      const isNamed = slot.key !== "" && readPlain(cell("naturalKey")) === slot.key;
      return {
        concerns: isLinked || isNamed,
        change: {
          id: record.id,
          at: readPlain(cell("changedAt")),
          action: readName(cell("action")) ?? "",
          reason: readPlain(cell("reason")),
          by: readPlain(cell("changedBy")),
        },
      };
    })
    .filter(({ concerns }) => concerns)
    .map(({ change }) => change)
    .sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** What has happened, why, and through whom; what is not a code of the engine's own stands as it was written. */
export function changeText({ action, reason, by }: LoggedChange, { panel, sync }: RowWords): string {
  const { logged, loggedReasons, loggedBy } = panel.weeks.story;
  const actions = { [LOG_ACTIONS.added]: logged.added, [LOG_ACTIONS.removed]: logged.removed };
  return [
    inWords(action, actions),
    inWords(reason, { ...sync.reasons, ...loggedReasons }),
    inWords(by, loggedBy),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

const inWords = (code: string, words: Readonly<Record<string, string>>): string =>
  new Map(Object.entries(words)).get(code) ?? (code === "" ? "" : isolated(code));
