import { memoryBase } from "../emulator/memory-base.ts";
import { SAMPLE_TOKEN, serveAirtable } from "../emulator/web-api/serve.ts";
import { sampleSchool } from "./school.ts";

const USUAL_PORT = 4800;

const given = process.env.PORT ?? String(USUAL_PORT);
const port = Number(given);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT is "${given}"; expected a number from 0 to 65535`);
  process.exit(2);
}
try {
  const memory = memoryBase(sampleSchool());
  const { origin } = await serveAirtable(memory, { port });
  const address = `${origin}/v0/${memory.store.id}/${memory.store.tables[1]?.id}?pageSize=3`;
  console.log(`The sample school answers as Airtable's Web API at ${origin}
  base   ${memory.store.id}
  token  ${SAMPLE_TOKEN}
Try:  curl -H "Authorization: Bearer ${SAMPLE_TOKEN}" "${address}"
Nothing is kept; Ctrl+C ends it.`);
} catch (thrown) {
  const { code } = thrown as NodeJS.ErrnoException;
  if (code !== "EADDRINUSE") throw thrown;
  console.error(`Port ${port} is in use: choose another with PORT, as in PORT=4801 npm run airtable`);
  process.exitCode = 2;
}
