import { errorType, jsonOf, PAUSE_MS, type ProbeAnswer, type ProbeWire, wordsOf } from "./probe-wire.ts";
import type { Scratch } from "./scratch-tables.ts";
import { type Answered, ask, type FindingsSoFar } from "./web-api-findings.ts";

/** One request, and what its answer settles. */
interface Asked {
  readonly name: string;
  readonly request: readonly [method: string, path: string, body?: unknown];
  /** @throws {Error} where the answer settles nothing. */
  read(answer: ProbeAnswer): Answered["table"];
}

const NOBODY = "recNOBODY00000000";
/** Longer than Airtable takes. */
const LONG = 16_500;

const questions = ({ base, table, otherTable, fields, choice, records }: Scratch): readonly Asked[] => {
  const here = `${base}/${table}`;
  return [
    {
      name: "pageSizeOver100",
      request: ["GET", `${here}?pageSize=101`],
      read: ({ status }) => ({ pageSizeOver100: status === 200 ? "clamp" : "refuse" }),
    },
    {
      name: "longAddressStatus",
      request: ["GET", `${here}?filterByFormula=${encodeURIComponent(`{Name}='${"x".repeat(LONG)}'`)}`],
      read: ({ status }) => ({ longAddressStatus: refused(status) }),
    },
    {
      name: "badJsonStatus",
      request: ["POST", here, "{"],
      read: ({ status }) => ({ badJsonStatus: refused(status) }),
    },
    {
      name: "unknownModelStatus",
      request: ["GET", `${base}/tblNOBODY00000000`],
      read: ({ status }) => ({ unknownModelStatus: refused(status) }),
    },
    {
      name: "findsInOtherTable",
      request: ["GET", `${base}/${otherTable}/${records[0]}`],
      read: ({ status }) => ({ findsInOtherTable: status === 200 }),
    },
    {
      name: "upsertOfSeveral",
      request: [
        "PATCH",
        here,
        {
          performUpsert: { fieldsToMergeOn: [fields.name] },
          records: [{ fields: { [fields.name]: "same" } }],
        },
      ],
      read: (answer) => ({ upsertOfSeveral: typeOf(answer) }),
    },
    {
      name: "deleteOfMissing",
      request: ["DELETE", `${here}?records[]=${NOBODY}`],
      read: (answer) => ({ deleteOfMissing: typeOf(answer) }),
    },
    {
      name: "choicesByFieldPatch",
      request: [
        "PATCH",
        `meta/bases/${base}/tables/${table}/fields/${fields.kind}`,
        { options: { choices: [{ id: choice, name: "one" }, { name: "two" }] } },
      ],
      read: (answer) => ({ choicesByFieldPatch: answer.status === 200 && isTwo(answer) }),
    },
  ];
};

/** What can be asked of records and structure, a request each. */
export async function askRecords(wire: ProbeWire, scratch: Scratch, findings: FindingsSoFar): Promise<void> {
  for (const { name, request, read } of questions(scratch)) {
    await wire.sleep(PAUSE_MS);
    await ask(findings, name, async () => {
      const answer = await wire.send(...request);
      return { table: read(answer), said: wordsOf(answer) };
    });
  }
}

function refused(status: number): number {
  if (status < 400) throw new Error(`it was taken, with status ${status}`);
  return status;
}

function typeOf(answer: ProbeAnswer): string {
  const type = errorType(answer);
  if (answer.status < 400 || type === undefined) throw new Error(`no error with a type: ${wordsOf(answer)}`);
  return type;
}

const isTwo = (answer: ProbeAnswer): boolean =>
  (jsonOf(answer) as { readonly options?: { readonly choices?: readonly unknown[] } }).options?.choices
    ?.length === 2;
