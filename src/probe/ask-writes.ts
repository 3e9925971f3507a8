import type { ProbeRow } from "./ask-reads.ts";
import { type Findings, NOT_TRIED } from "./findings.ts";
import type { ProbeHost, ProbeTable } from "./probe-host.ts";
import { FIELDS, isNamed, ownRow, ROWS } from "./probe-table.ts";
import { quietSecond } from "./quiet-second.ts";
import { takeAway } from "./take-away.ts";
import { wordsOf } from "./words-of.ts";

interface Writing {
  /** Ids of the rows that were made and are still there. */
  readonly made: string[];
  readonly rows: readonly ProbeRow[];
  found(answers: Findings): void;
}

const WRITES_AT_ONCE = 20;
const TAKEN = "it was taken";

/** How long writes take, what a call with one bad record does, and the words of every refusal. */
export async function writeFindings(host: ProbeHost, table: ProbeTable, writing: Writing): Promise<void> {
  const { made, found } = writing;
  const create = async (rows: readonly { readonly fields: object }[]): Promise<void> => {
    made.push(...(await table.createRecordsAsync(rows)));
  };
  const timed = async (work: () => Promise<unknown>): Promise<string> => {
    const began = host.now();
    await work();
    return String(host.now() - began);
  };
  found({ queryMs: await timed(() => table.selectRecordsAsync({ fields: [FIELDS.name] })) });
  found({ write1Ms: await timed(() => create(ownRows(1))) });
  found({ write10Ms: await timed(() => create(ownRows(10))) });
  found({ write50Ms: await timed(() => create(ownRows(50))) });

  const refusal = async (fields: object): Promise<string> =>
    (await wordsOf(() => create([{ fields: { [FIELDS.name]: ownRow(0), ...fields } }]))) ?? TAKEN;
  found({ choice: await refusal({ [FIELDS.choice]: { name: "a choice that is not there" } }) });
  found({ link: await refusal({ [FIELDS.link]: [{ id: "recNOBODYATALL000" }] }) });
  found({ value: await refusal({ [FIELDS.number]: "no number" }) });
  found({ field: await refusal({ "a field that is not there": 1 }) });
  const hasComputed = table.fields.some(({ name }) => name === FIELDS.computed);
  found({ computed: hasComputed ? await refusal({ [FIELDS.computed]: 1 }) : NOT_TRIED });
  found({ gone: await goneFinding(table, made) });
  found({ batch: await batchFinding(table, writing) });
  found({ size: (await wordsOf(() => create(ownRows(51)))) ?? TAKEN });
  await quietSecond(host);
  found(await rateFindings(create));
  await quietSecond(host);
}

const ownRows = (count: number): readonly { readonly fields: object }[] =>
  Array.from({ length: count }, (_, index) => ({ fields: { [FIELDS.name]: ownRow(index) } }));

async function goneFinding(table: ProbeTable, made: string[]): Promise<string> {
  const gone = made.pop();
  if (gone === undefined) return NOT_TRIED;
  await takeAway(table, [gone]);
  return (
    (await wordsOf(() => table.updateRecordsAsync([{ id: gone, fields: { [FIELDS.number]: 1 } }]))) ?? TAKEN
  );
}

/** Fifty updates of which the last is bad: what the first wrote is read again. */
async function batchFinding(table: ProbeTable, { made, rows }: Writing): Promise<string> {
  const good = made.slice(0, 49);
  const bad = rows.find(isNamed(ROWS.target))?.id;
  if (bad === undefined || good.length < 49) return NOT_TRIED;
  const edits = [
    ...good.map((id) => ({ id, fields: { [FIELDS.number]: 7 } })),
    { id: bad, fields: { [FIELDS.number]: "no number" } },
  ];
  if ((await wordsOf(() => table.updateRecordsAsync(edits))) === undefined) return TAKEN;
  const { records } = await table.selectRecordsAsync({ fields: [FIELDS.number], recordIds: good });
  return records.some((record) => record.getCellValue(FIELDS.number) === 7) ? "yes" : "no";
}

async function rateFindings(
  create: (rows: readonly { readonly fields: object }[]) => Promise<void>,
): Promise<Findings> {
  const answers = await Promise.all(
    Array.from({ length: WRITES_AT_ONCE }, () => wordsOf(() => create(ownRows(1)))),
  );
  const refusals = answers.filter((words): words is string => words !== undefined);
  return { rate: refusals[0] ?? "never refused", rateMost: String(WRITES_AT_ONCE - refusals.length) };
}
