import { scriptingBase } from "../src/adapters/scripting.ts";
import type { BasePort } from "../src/base/port.ts";
import type { BaseJson } from "./base-json.ts";
import { directly } from "./hosts/base-call.ts";
import { automationBase } from "./hosts/base-global.ts";
import { type Store, storeOf } from "./store/store.ts";

/** A whole Airtable in memory, as strict as the real one and no stricter: two slots may share a key. */
export interface MemoryBase {
  readonly store: Store;
  readonly port: BasePort;
  toJson(): BaseJson;
}

export function memoryBase(json: BaseJson): MemoryBase {
  const store = storeOf(json);
  return { store, port: scriptingBase(automationBase(store, directly)), toJson: store.toJson };
}
