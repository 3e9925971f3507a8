import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { SAMPLE_TOKEN } from "../../../emulator/web-api/serve.ts";
import { SLOTS } from "../../../src/base/schema/tables.ts";
import { openTrial, runProgram, type Trial } from "../program.ts";

export const BASE = "appMEMORY00000000";
/** The first teachers of the sample school. */
export const DANA = "recTeacher0000001";
export const YOSSI = "recTeacher0000002";

const NO_RATE = { limits: { perSecondAndBase: 1e9, perSecondAndToken: 1e9 } };

export type Agendas = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export interface AgendaTrial extends Omit<Trial, "run"> {
  /** Runs the program; `json` is what it printed, where that is JSON. */
  run(...args: readonly string[]): Promise<Ran>;
  /** Writes other agendas into the configuration. */
  configure(agendas: Agendas, more?: object): void;
  /** Booked slots of a teacher from the trial's day on, by their start. */
  bookedSlots(
    teacher: string,
  ): readonly { readonly id: string; readonly fields: Readonly<Record<string, unknown>> }[];
  /** A person edits a record of the slots in Airtable. */
  edit(record: string, fields: object): Promise<void>;
}

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  // biome-ignore lint/suspicious/noExplicitAny: what the program prints is looked at from outside
  readonly json: any;
}

/** The sample school with these agendas. */
export async function openAgendas(
  agendas: Agendas,
  variables: Readonly<Record<string, string>> = {},
): Promise<AgendaTrial> {
  const trial = await openTrial(NO_RATE);
  const configure = (its: Agendas, more: object = {}): void => {
    const config = { store: "trial.db", schools: { main: { baseId: BASE, agendas: its, ...more } } };
    writeFileSync(join(trial.folder, "slot-sync.config.json"), JSON.stringify(config));
  };
  configure(agendas);
  return {
    ...trial,
    configure,
    async run(...args) {
      const ran = await runProgram(args, trial.folder, { ...trial.variables, ...variables });
      return { ...ran, json: ran.out.startsWith("{") ? JSON.parse(ran.out) : undefined };
    },
    bookedSlots(teacher) {
      const table = trial.memory.toJson().tables.find(({ id }) => id === SLOTS.id);
      const { teacher: teachers, date, lessons, starts } = SLOTS.fields;
      const startOf = (fields: Readonly<Record<string, unknown>>): string =>
        `${fields[date.name]} ${(fields[starts.name] as { name: string }).name}`;
      return (table?.records ?? [])
        .filter(({ fields }) =>
          (fields[teachers.name] as { id: string }[] | null)?.some(({ id }) => id === teacher),
        )
        .filter(({ fields }) => String(fields[date.name]) > "2026-01-14" && fields[lessons.name])
        .sort((a, b) => (startOf(a.fields) < startOf(b.fields) ? -1 : 1));
    },
    async edit(record, fields) {
      const answer = await fetch(`${trial.airtable.origin}/v0/${BASE}/${SLOTS.id}/${record}`, {
        method: "PATCH",
        headers: { Authorization: `Bearer ${SAMPLE_TOKEN}`, "Content-Type": "application/json" },
        body: JSON.stringify({ fields }),
      });
      if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
    },
  };
}
