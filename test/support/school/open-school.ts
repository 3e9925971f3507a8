import type { BaseJson } from "../../../emulator/base-json.ts";
import { automationGlobals } from "../../../emulator/hosts/scripting-globals.ts";
import { type MemoryBase, memoryBase } from "../../../emulator/memory-base.ts";
import { scriptingBase } from "../../../src/adapters/scripting.ts";
import type { BasePort } from "../../../src/base/port.ts";
import { OVERLAP_LOG } from "../../../src/base/schema/log-tables.ts";
import { readInputs, SCHEDULED_VARIABLES } from "../../../src/configuration/inputs.ts";
import { later } from "../../../src/domain/time/instant.ts";
import type { Clock } from "../../../src/execution/calling/clock.ts";
import { type FlaggerResult, runFlagger } from "../../../src/execution/flags/flagger.ts";
import { runSync } from "../../../src/execution/sync.ts";
import type { SyncResult } from "../../../src/execution/sync-result.ts";
import type { SyncTarget } from "../../../src/planning/scope-target.ts";
import { instant } from "../instant.ts";
import { inScriptingWords } from "../ports.ts";
import { jumpingTime, webApiIn } from "../web-api.ts";
import { baseOf } from "./base-of.ts";
import type { Format } from "./format.ts";
import type { School } from "./specs.ts";
import { type FlagView, flagsOf, type SlotView, viewsOf } from "./views.ts";

/** Wednesday, 17 January 2024, 10:00 in Jerusalem: the day on which the examples of the semantics are told. */
export const WEDNESDAY = "2024-01-17T08:00:00.000Z";

export interface RunOptions {
  readonly now?: string;
  /** Settings and input variables, as typed. */
  readonly given?: Readonly<Record<string, unknown>>;
  readonly target?: SyncTarget;
  /** Instead of the school's own port. */
  readonly port?: BasePort;
  /** Milliseconds that pass between two looks at the clock. */
  readonly tick?: () => number;
  /** Instead of a clock that starts at `now`. */
  readonly clock?: Clock;
}

/** A base under test: runs the engine on it, through the same adapter as a pasted script. */
export interface OpenSchool {
  readonly memory: MemoryBase;
  readonly port: BasePort;
  sync(options?: RunOptions): Promise<SyncResult>;
  /** Runs the overlap flagger. */
  flag(options?: RunOptions): Promise<FlaggerResult>;
  /** The flags of every template that has any. */
  flags(): Readonly<Record<string, FlagView>>;
  overlapLog(): readonly string[];
  slots(): readonly SlotView[];
  slot(id: string): SlotView;
  /** Sets cells as a person would, in the form in which they are written. */
  edit(table: EditedTable, id: string, cells: Readonly<Record<string, unknown>>): void;
  /** Adds a record as a person would, and gives its id. */
  add(table: EditedTable, cells: Readonly<Record<string, unknown>>): string;
  remove(table: EditedTable, id: string): void;
}

export type EditedTable = "weekly_slot" | "slot_inventory" | "closures" | "lessons";

const isOverHttp = process.env.BASE_PORT === "web-api";

const NO_RATE = { perSecondAndBase: Number.POSITIVE_INFINITY, perSecondAndToken: Number.POSITIVE_INFINITY };

export function openSchool(school: School, format: Partial<Format> = {}): OpenSchool {
  return openBase(baseOf(school, format));
}

export function openBase(json: BaseJson): OpenSchool {
  const memory = memoryBase(json);
  // The properties hold whatever port a school is seen through: npm run test:web-api.
  const port = isOverHttp
    ? webApiIn(jumpingTime(instant(0)), memory, { server: { limits: NO_RATE } }).base
    : scriptingBase(automationGlobals(memory).base);
  const hostOf = (options: RunOptions) => {
    const { now = WEDNESDAY, given = {}, port: otherPort = port, tick = () => 1 } = options;
    const { settings, variables } = readInputs({}, given, SCHEDULED_VARIABLES);
    let time = instant(now);
    const { clock = { now: () => (time = later(time, tick())) } } = options;
    return { host: { base: inScriptingWords(otherPort), clock, settings }, variables };
  };
  return {
    memory,
    port,
    async sync(options = {}) {
      const { host, variables } = hostOf(options);
      return runSync(host, { startDate: variables.startDate, target: options.target });
    },
    flag: (options = {}) => runFlagger(hostOf(options).host),
    flags: () => flagsOf(memory),
    overlapLog: () => {
      const table = memory.store.tables.find(({ name }) => name === OVERLAP_LOG.name);
      const [pair] = table?.fields ?? [];
      return table && pair
        ? [...table.records.keys()].map((id) => String(memory.store.read(table, id, pair)))
        : [];
    },
    slots: () => viewsOf(memory),
    slot(id) {
      const found = viewsOf(memory).find((view) => view.id === id);
      if (!found) throw new Error(`There is no slot ${id}`);
      return found;
    },
    edit(table, id, cells) {
      memory.store.update(memory.store.table(table), [{ id, cells }]);
    },
    add(table, cells) {
      const [id = ""] = memory.store.create(memory.store.table(table), [cells]);
      return id;
    },
    remove(table, id) {
      memory.store.remove(memory.store.table(table), [id]);
    },
  };
}
