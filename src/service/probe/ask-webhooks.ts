import { errorType, jsonOf, PAUSE_MS, type ProbeAnswer, type ProbeWire, wordsOf } from "./probe-wire.ts";
import type { Scratch } from "./scratch-tables.ts";
import { ask, type FindingsSoFar } from "./web-api-findings.ts";

/** As many as a base may have, and one more. */
const TOO_MANY = 11;
/** A payload is there after a moment. */
const SETTLE_MS = 3_000;

interface Payload {
  readonly actionMetadata?: { readonly sourceMetadata?: { readonly user?: unknown } };
  readonly changedTablesById?: Readonly<Record<string, ChangedTable>>;
}

interface ChangedTable {
  readonly changedRecordsById?: Readonly<
    Record<
      string,
      { readonly current?: { readonly cellValuesByFieldId?: Readonly<Record<string, unknown>> } }
    >
  >;
  readonly destroyedRecordIds?: readonly string[];
}

/** What hooks tell, and how many there may be; every hook that was made is taken away again, and no other. */
export async function askWebhooks(wire: ProbeWire, scratch: Scratch, findings: FindingsSoFar): Promise<void> {
  const { base, table, fields, records } = scratch;
  const hooks = `bases/${base}/webhooks`;
  const made: string[] = [];
  const paced = async (method: string, path: string, body?: unknown): Promise<ProbeAnswer> => {
    await wire.sleep(PAUSE_MS);
    return wire.send(method, path, body);
  };
  const register = async (filters: object): Promise<ProbeAnswer> => {
    const answer = await paced("POST", hooks, { specification: { options: { filters } } });
    const { id } = jsonOf(answer);
    if (answer.status === 200 && typeof id === "string") made.push(id);
    return answer;
  };
  const scope = { dataTypes: ["tableData"], recordChangeScope: table };
  const watching = await register({ ...scope, watchDataInFieldIds: [fields.number] });

  await ask(findings, "payloads", async () => {
    const [hook] = made;
    if (hook === undefined) throw new Error(`no hook could be made: ${wordsOf(watching)}`);
    const [first, , third] = records;
    await paced("PATCH", `${base}/${table}`, { records: [{ id: first, fields: { [fields.number]: null } }] });
    await paced("DELETE", `${base}/${table}/${third}`);
    await wire.sleep(SETTLE_MS);
    const answer = await wire.send("GET", `${hooks}/${hook}/payloads`);
    const { payloads = [] } = jsonOf(answer) as { readonly payloads?: readonly Payload[] };
    const tables = payloads.flatMap(({ changedTablesById }) => changedTablesById?.[table] ?? []);
    const cleared = tables
      .map((each) => each.changedRecordsById?.[first]?.current?.cellValuesByFieldId)
      .find((cells) => cells !== undefined);
    if (!cleared) throw new Error(`the hook has told nothing of a cleared cell: ${wordsOf(answer)}`);
    return {
      table: {
        clearedCell: fields.number in cleared ? "null" : "absent",
        destroyedWithWatchedFields: tables.some((each) => each.destroyedRecordIds?.includes(third) === true),
        publicApiUser: payloads[0]?.actionMetadata?.sourceMetadata?.user !== undefined,
      },
      said: wordsOf(answer),
    };
  });
  await ask(findings, "tooManyWebhooksStatus", async () => {
    for (let count = 0; count < TOO_MANY; count++) {
      const answer = await register({ dataTypes: ["tableData"] });
      if (answer.status === 200) continue;
      const said = wordsOf(answer);
      if (errorType(answer) !== "TOO_MANY_WEBHOOKS_IN_BASE") throw new Error(said);
      return { table: { tooManyWebhooksStatus: answer.status }, said };
    }
    throw new Error(`${TOO_MANY} hooks were taken`);
  });
  await ask(findings, "emptyBody", async () => {
    let said: ProbeAnswer | undefined;
    for (const hook of made) said = await paced("DELETE", `${hooks}/${hook}`);
    if (said?.status !== 200 && said?.status !== 204)
      throw new Error(said ? wordsOf(said) : "no hook was made");
    return { table: { emptyBody: said.text.trim() === "" ? "" : "{}" }, said: wordsOf(said) };
  });
}
