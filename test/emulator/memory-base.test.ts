import { memoryBase } from "../../emulator/memory-base.ts";
import { CONTRACT_BASE, describeBasePort } from "../adapters/base-port-contract.ts";
import { filteringPort } from "../support/filtering-port.ts";

describeBasePort("the base in memory", () => {
  const memory = memoryBase(CONTRACT_BASE);
  return { port: memory.port, memory };
});

describeBasePort(
  "the base in memory, filtering",
  () => {
    const memory = memoryBase(CONTRACT_BASE);
    return { port: filteringPort(memory.port), memory };
  },
  { filters: true },
);
