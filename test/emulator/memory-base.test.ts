import { memoryBase } from "../../emulator/memory-base.ts";
import { CONTRACT_BASE, describeBasePort } from "../adapters/base-port-contract.ts";

describeBasePort("the base in memory", () => {
  const memory = memoryBase(CONTRACT_BASE);
  return { port: memory.port, memory };
});
