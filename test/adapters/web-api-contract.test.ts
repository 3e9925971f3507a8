import { memoryBase } from "../../emulator/memory-base.ts";
import { instant } from "../support/instant.ts";
import { jumpingTime, webApiIn } from "../support/web-api.ts";
import { CONTRACT_BASE, describeBasePort } from "./base-port-contract.ts";

describeBasePort(
  "the Web API",
  () => {
    const memory = memoryBase(CONTRACT_BASE);
    const { base } = webApiIn(jumpingTime(instant("2024-01-17T08:00:00Z")), memory);
    return { port: base, memory };
  },
  { filters: true },
);
