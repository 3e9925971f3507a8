import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { BaseJson, FieldJson, TableJson } from "../../emulator/base-json.ts";
import type { Person, Shown } from "../../emulator/hosts/extension-globals.ts";
import { type MemoryBase, memoryBase } from "../../emulator/memory-base.ts";
import { runInExtension } from "../../sample/pasted.ts";
import { LESSON_TYPES, STATUSES } from "../../src/base/schema/cell-words.ts";
import { CHANGE_LOG, OVERLAP_LOG } from "../../src/base/schema/log-tables.ts";
import { CLOSURES, LESSONS, SLOTS, STUDENTS, TEACHERS, TEMPLATES } from "../../src/base/schema/tables.ts";
import { heSetup } from "../../src/report/words/he/setup.ts";
import { someFindings } from "../support/breaker-findings.ts";
import { instant } from "../support/instant.ts";
import { baseOf } from "../support/school/base-of.ts";
import type { Format } from "../support/school/format.ts";
import { WEDNESDAY } from "../support/school/open-school.ts";
import { aSlot, aTemplate, type School } from "../support/school/specs.ts";
import { setupWordsOf } from "../support/words.ts";

const BUNDLE = readFileSync("build/setup.js", "utf8");
const NOW = instant(WEDNESDAY);
const enSetup = setupWordsOf("en");
const { answers, columns } = enSetup;

const COMPLETE: Partial<Format> = { overlapLog: true };
const SCHOOL: School = { templates: [aTemplate()], slots: [aSlot({ syncState: null })] };
const asksNames = (question: string): boolean =>
  question === enSetup.askNames || question === heSetup.askNames;
/** What every run may ask, and what nobody here wants. */
const isOffer = (question: string): boolean =>
  asksNames(question) ||
  [enSetup, heSetup].some(({ askFeatures, closures }) => [askFeatures, closures.ask].includes(question));

/** Wants nothing of what is offered, and is to be asked nothing else. */
const NOBODY: Person = {
  answer: (question, labels) => {
    if (isOffer(question)) return labels.at(-1) ?? "";
    throw new Error(`Nobody was to be asked: ${question}`);
  },
};
const YES: Person = {
  answer: (question, labels) =>
    (asksNames(question) || question === enSetup.closures.ask ? labels.at(-1) : labels[0]) ?? "",
};
const says = (...labels: readonly string[]): Person => {
  const queue = [...labels];
  return {
    answer: (question, shown) => {
      if (isOffer(question)) return NOBODY.answer(question, shown);
      const label = queue.shift();
      if (label === undefined) throw new Error(`Nobody was to be asked: ${question}`);
      return label;
    },
  };
};

async function run(memory: MemoryBase, person: Person = NOBODY, source = BUNDLE) {
  const result = await runInExtension(source, memory, person, NOW);
  expect(textOf(result.shown)).not.toMatch(/Nobody was to be asked|There is no button/);
  return result;
}
const open = (format: Partial<Format> = COMPLETE, school = SCHOOL): MemoryBase =>
  memoryBase(baseOf(school, format));
/** The script with one of its settings changed by hand. */
function withSetting(name: string, value: string): string {
  const edited = BUNDLE.replace(new RegExp(`^  ${name}: .*$`, "m"), `  ${name}: ${value},`);
  expect(edited).not.toBe(BUNDLE);
  return edited;
}

const withLanguage = (language: string): string =>
  language === "en" ? BUNDLE : withSetting("language", `"${language}"`);

const textOf = (shown: readonly Shown[]): string =>
  shown.flatMap((each) => (each.kind === "markdown" ? [each.text] : [])).join("\n\n");
const questions = (shown: readonly Shown[]): readonly string[] =>
  shown.flatMap((each) => (each.kind === "question" && !isOffer(each.text) ? [each.text] : []));
type Row = Readonly<Record<string, string>>;
const tables = (shown: readonly Shown[]): readonly (readonly Row[])[] =>
  shown.flatMap((each) => (each.kind === "table" ? [each.rows as readonly Row[]] : []));
const findings = (shown: readonly Shown[], index = 0): readonly Row[] => tables(shown)[index] ?? [];
const stateOf = (shown: readonly Shown[], name: string, index = 0): string | undefined =>
  findings(shown, index).find((row) => row[columns.field] === name)?.[columns.state];

const edited = (base: BaseJson, name: string, edit: (table: TableJson) => TableJson): BaseJson => ({
  tables: base.tables.map((table) => (table.name === name ? edit(table) : table)),
});
const editedField = (base: BaseJson, table: string, field: string, edit: (field: FieldJson) => FieldJson) =>
  edited(base, table, (each) => ({
    ...each,
    fields: each.fields.map((one) => (one.name === field ? edit(one) : one)),
  }));

const LOCKED = SLOTS.fields.locked.name;
const STATE = SLOTS.fields.syncState.name;

describe("the setup script, run as pasted into the Scripting extension", () => {
  test("reports that all is well with a base that has everything, asks nothing and changes nothing", async () => {
    const memory = open();
    await run(memory, YES);
    const before = memory.toJson();
    const { shown, error } = await run(memory);
    expect(error).toBeUndefined();
    expect(questions(shown)).toEqual([]);
    expect(textOf(shown)).toContain(enSetup.allWell);
    expect(new Set(findings(shown).map((row) => row[columns.state]))).toEqual(new Set([enSetup.present]));
    expect(memory.toJson()).toEqual(before);
  });

  test("all is well too with a base that does without the features", async () => {
    const memory = open({ overlapLog: false });
    const before = memory.toJson();
    const { shown } = await run(memory);
    expect(textOf(shown)).toContain(enSetup.allWell);
    expect(findings(shown).map((row) => row[columns.state])).toContain(enSetup.notUsed);
    expect(memory.toJson()).toEqual(before);
  });

  test("adds the features that are chosen, one by one, and no others", async () => {
    const memory = open({ overlapLog: false });
    const { features } = enSetup;
    const wanted = [features.patterns, features.overlapLog].map(enSetup.featureQuestion);
    const { shown } = await run(memory, {
      answer: (question) =>
        question === enSetup.askFeatures
          ? answers.choose
          : wanted.includes(question)
            ? answers.yes
            : answers.no,
    });
    expect(questions(shown).length).toBeGreaterThan(wanted.length);
    const { tables: made } = memory.toJson();
    expect(made.map(({ name }) => name)).toContain(OVERLAP_LOG.name);
    expect(made.map(({ name }) => name)).not.toContain(CLOSURES.name);
    const fields = made.find(({ id }) => id === TEMPLATES.id)?.fields.map(({ name }) => name);
    const { startDate, weekIndex, templateSet } = TEMPLATES.fields;
    expect(fields).toEqual(expect.arrayContaining([startDate.name, weekIndex.name, templateSet.name]));
  });

  test("makes the missing fields after one yes, the log when it is chosen, and then has nothing more to say", async () => {
    const memory = open({ without: ["slot_inventory.locked"], markerMode: false });
    const { shown } = await run(memory, YES);
    expect([LOCKED, STATE].map((name) => stateOf(shown, name))).toEqual([enSetup.missing, enSetup.missing]);
    expect([LOCKED, STATE].map((name) => stateOf(shown, name, 1))).toEqual([
      enSetup.present,
      enSetup.present,
    ]);
    const { tables: made } = memory.toJson();
    const slots = made.find(({ id }) => id === SLOTS.id);
    const typeOf = (name: string) => slots?.fields.find((field) => field.name === name)?.type;
    expect([typeOf(LOCKED), typeOf(STATE)]).toEqual(["checkbox", "singleLineText"]);
    const log = made.find(({ name }) => name === OVERLAP_LOG.name);
    expect(log?.fields.map(({ name, type }) => [name, type])).toEqual([
      [OVERLAP_LOG.fields.pair.name, "singleLineText"],
      [OVERLAP_LOG.fields.date.name, "date"],
      [OVERLAP_LOG.fields.firstSeen.name, "dateTime"],
    ]);

    const before = memory.toJson();
    const again = await run(memory);
    expect(textOf(again.shown)).toContain(enSetup.allWell);
    expect(memory.toJson()).toEqual(before);
  });

  test("lets a table and a field of other names be chosen, goes on by them and prints the lines for the settings", async () => {
    const base = baseOf({ templates: [], slots: [] }, COMPLETE);
    const elsewhere = {
      ...base,
      tables: base.tables.map((table) =>
        table.name === SLOTS.name ? { ...table, id: "tblHours", name: "Hours" } : table,
      ),
    };
    const memory = memoryBase(
      editedField(elsewhere, "Hours", SLOTS.fields.date.name, (field) => ({ ...field, name: "When" })),
    );
    const before = memory.toJson();
    const asked: string[] = [];
    const chooser: Person = {
      answer: (question, labels) => {
        if (question === enSetup.askNames) return answers.choose;
        if (!labels.includes(answers.noneOfThese)) return NOBODY.answer(question, labels);
        asked.push(question);
        return labels.find((label) => label === "Hours" || label === "When") ?? answers.noneOfThese;
      },
    };
    const { shown, error } = await run(memory, chooser);
    expect(error).toBeUndefined();
    expect(asked).toHaveLength(2);
    expect(textOf(shown)).toContain(
      `  tables: {"slot_inventory":"Hours"},\n  fieldNames: {"slot_inventory":{"date":"When"}},`,
    );
    expect(stateOf(shown, "When", 1)).toBe(enSetup.present);
    expect(textOf(shown)).toContain(enSetup.previewHeading);
    expect(textOf(shown)).not.toContain(enSetup.previewBlocked);
    expect(memory.toJson()).toEqual(before);
  });

  test("goes on by the names of the settings where none of those to choose from is it", async () => {
    const memory = memoryBase(
      editedField(
        baseOf({ templates: [], slots: [] }, COMPLETE),
        SLOTS.name,
        SLOTS.fields.date.name,
        (field) => ({
          ...field,
          name: "When",
        }),
      ),
    );
    const { shown } = await run(memory, {
      answer: (question, labels) =>
        question === enSetup.askNames
          ? answers.choose
          : (labels.find((label) => label === answers.noneOfThese || label === answers.none) ??
            labels.at(-1) ??
            ""),
    });
    expect(textOf(shown)).not.toContain(enSetup.namesChosen);
    expect(textOf(shown)).toContain(enSetup.previewBlocked);
  });

  test("does one by one what it is told to, and leaves the rest", async () => {
    const memory = open({ without: ["slot_inventory.locked"], markerMode: false, overlapLog: true });
    const { shown } = await run(memory, says(answers.each, answers.no, answers.yes));
    expect(questions(shown)).toEqual([
      enSetup.ask(2),
      ...[LOCKED, STATE].map((name) =>
        enSetup.question(enSetup.toDo.createField(enSetup.embed(SLOTS.name), enSetup.embed(name))),
      ),
    ]);
    expect([LOCKED, STATE].map((name) => stateOf(shown, name, 1))).toEqual([
      enSetup.missing,
      enSetup.present,
    ]);
  });

  test.each([
    ["all of it", [answers.none]],
    ["each of them", [answers.each, answers.no, answers.no]],
  ])("changes nothing for a person who says no to %s", async (_, labels) => {
    const memory = open({ without: ["slot_inventory.locked"], markerMode: false });
    const before = memory.toJson();
    const { shown } = await run(memory, says(...labels));
    expect(memory.toJson()).toEqual(before);
    expect(textOf(shown)).toContain(enSetup.nothingDone);
    expect(tables(shown).filter(([row]) => row && columns.state in row)).toHaveLength(1);
  });

  test("tells what Airtable refuses to somebody without the permission, and goes on", async () => {
    const memory = open({ without: ["slot_inventory.locked"], overlapLog: true });
    const before = memory.toJson();
    const { shown, error } = await run(memory, { ...says(answers.all), mayChangeStructure: false });
    expect(error).toBeUndefined();
    expect(textOf(shown)).toContain("Airtable would not let me create the field");
    expect(textOf(shown)).toContain("You do not have permission to change this base");
    expect(textOf(shown)).toContain(enSetup.finished);
    expect(memory.toJson()).toEqual(before);
  });

  test("suggests the field whose name differs only in spaces, underscores or final letters", async () => {
    const base = editedField(baseOf(SCHOOL, COMPLETE), SLOTS.name, LOCKED, (field) => ({
      ...field,
      name: "Is Locked",
    }));
    const { shown } = await run(memoryBase(base));
    expect(stateOf(shown, LOCKED)).toBe(enSetup.renamed("Is Locked"));
    expect(textOf(shown)).toContain('fieldNames: {"slot_inventory": {"locked": "Is Locked"}}');
    expect(questions(shown)).toEqual([]);
  });

  test("suggests the table whose name differs only so, and takes it once it is named in the settings", async () => {
    const base = edited(baseOf(SCHOOL, COMPLETE), SLOTS.name, (table) => ({
      ...table,
      id: "tblOfThisSchool",
      name: "Slot Inventory",
    }));
    const { shown } = await run(memoryBase(base));
    expect(textOf(shown)).toContain('tables: {"slot_inventory": "Slot Inventory"}');
    expect(textOf(shown)).toContain(enSetup.previewBlocked);
    const named = await run(
      memoryBase(base),
      NOBODY,
      withSetting("tables", '{"slot_inventory": "Slot Inventory"}'),
    );
    expect(textOf(named.shown)).toContain(enSetup.allWell);
  });

  test("explains what only a person can do: a wrong type, a required field, a formula", async () => {
    const memory = open({
      ...COMPLETE,
      types: { "slot_inventory.date": "singleLineText" },
      without: ["slot_inventory.source", "slot_inventory.isBlocked"],
    });
    const { shown } = await run(memory);
    const text = textOf(shown);
    const { date, source, isBlocked, status } = SLOTS.fields;
    expect(stateOf(shown, date.name)).toBe(enSetup.wrongType("Single line text", "Date"));
    expect(text).toContain(enSetup.wrongTypeByHand(SLOTS.name, date.name, "Date"));
    expect(text).toContain(
      enSetup.fieldByHand(
        SLOTS.name,
        source.name,
        "Link to another record",
        'fieldNames: {"slot_inventory": {"source": "…"}}',
      ),
    );
    expect(stateOf(shown, isBlocked.name)).toBe(enSetup.missing);
    expect(text).toContain(`IF({${status.name}} = "${STATUSES.blocked}", 1, 0)`);
    expect(text).toContain(enSetup.farSide);
    expect(text).toContain(enSetup.previewBlocked);
    expect(questions(shown)).toEqual([]);
  });

  test("adds the choices that are missing: statuses, lesson types, and the times that templates use", async () => {
    const format: Partial<Format> = {
      ...COMPLETE,
      times: "singleSelect",
      statusChoices: [STATUSES.open],
      typeChoices: [LESSON_TYPES.single],
    };
    const { starts, status, type } = SLOTS.fields;
    const choices = (...names: readonly string[]) => ({
      choices: names.map((name) => ({ id: `sel ${name}`, name })),
    });
    const few = editedField(baseOf(SCHOOL, format), SLOTS.name, starts.name, (field) => ({
      ...field,
      options: choices("09:00"),
    }));
    const base = editedField(few, TEMPLATES.name, TEMPLATES.fields.type.name, (field) => ({
      ...field,
      options: choices(...Object.values(LESSON_TYPES)),
    }));
    const memory = memoryBase(base);
    const { shown } = await run(memory, says(answers.all));
    expect(stateOf(shown, status.name)).toBe(enSetup.noChoices(`${STATUSES.booked}, ${STATUSES.blocked}`, 2));
    expect(stateOf(shown, starts.name)).toBe(enSetup.noChoices("14:00", 1));
    const slots = memory.toJson().tables.find(({ id }) => id === SLOTS.id);
    const choicesOf = (name: string) => {
      const field = slots?.fields.find((each) => each.name === name);
      return field?.options?.choices?.map((choice) => choice.name);
    };
    expect(choicesOf(status.name)).toEqual(Object.values(STATUSES));
    expect(choicesOf(starts.name)).toEqual(["09:00", "14:00"]);
    expect(choicesOf(type.name)).toEqual(Object.values(LESSON_TYPES));
    expect(textOf((await run(memory)).shown)).toContain(enSetup.allWell);
  });

  test("asks for the names of statuses that are called otherwise, instead of mixing two vocabularies", async () => {
    const hebrew = ["פתוח", "מוזמן", "חסום"];
    const memory = open({ ...COMPLETE, statusChoices: hebrew });
    const { shown } = await run(memory);
    const { status, isBlocked } = SLOTS.fields;
    expect(stateOf(shown, status.name)).toBe(enSetup.noChoices(Object.values(STATUSES).join(", "), 3));
    expect(textOf(shown)).toContain('statusNames: {"open": "…", "booked": "…", "blocked": "…"}');
    expect(questions(shown)).toEqual([]);

    const named = withSetting("statusNames", '{"open": "פתוח", "booked": "מוזמן", "blocked": "חסום"}');
    expect(textOf((await run(memory, NOBODY, named)).shown)).toContain(enSetup.allWell);
    const without = open({ ...COMPLETE, statusChoices: hebrew, without: ["slot_inventory.isBlocked"] });
    const { shown: explained } = await run(without, NOBODY, named);
    expect(stateOf(explained, isBlocked.name)).toBe(enSetup.missing);
    expect(textOf(explained)).toContain(`IF({${status.name}} = "חסום", 1, 0)`);
  });

  const renamed = (base: BaseJson, from: string, name: string): BaseJson =>
    editedField(base, SLOTS.name, from, (field) => ({ ...field, name }));
  const lockRenamed = renamed(baseOf(SCHOOL, COMPLETE), LOCKED, "נעול");
  const namesOf = (memory: MemoryBase): readonly string[] =>
    memory
      .toJson()
      .tables.filter(({ id }) => id === SLOTS.id)
      .flatMap(({ fields }) => fields.map(({ name }) => name));
  const doubtful = (name: string, candidates: string): string =>
    enSetup.doubtfulQuestion(enSetup.toDo.createField(SLOTS.name, name), candidates);

  test("asks whether a protective field that is missing is one of another name, and tells how to name it", async () => {
    const base = renamed(lockRenamed, SLOTS.fields.lessons.name, "שיעורים");
    const { shown } = await run(memoryBase(base), says(answers.no));
    expect(stateOf(shown, LOCKED)).toBe(`${enSetup.missing} ${enSetup.perhaps('"נעול"')}`);
    expect(stateOf(shown, SLOTS.fields.lessons.name)).toBe(
      `${enSetup.notNeeded} ${enSetup.perhaps('"שיעורים"')}`,
    );
    expect(questions(shown)).toEqual([doubtful(LOCKED, '"נעול"')]);
    expect(textOf(shown)).toContain('fieldNames: {"slot_inventory": {"locked": "נעול"}}');
    expect(textOf(shown)).toContain(enSetup.nothingDone);
  });

  test.each<[string, Person, readonly string[]]>([
    ["does it all", says(answers.all, answers.no), [STATE]],
    ["does it all, and that too", says(answers.all, answers.yes), [STATE, LOCKED]],
    ["is asked about each", says(answers.each, answers.no, answers.yes), [LOCKED]],
    ["changes nothing", says(answers.none), []],
  ])("never makes such a field with the rest, but only after a warning: who %s", async (_, person, made) => {
    const memory = memoryBase(renamed(baseOf(SCHOOL, { ...COMPLETE, markerMode: false }), LOCKED, "נעול"));
    const before = namesOf(memory);
    const { shown } = await run(memory, person);
    expect(namesOf(memory)).toEqual([...before, ...made]);
    const offered = textOf(shown)
      .split("\n")
      .filter((line) => line.startsWith("- create"));
    expect(offered).toEqual([`- ${enSetup.toDo.createField(SLOTS.name, STATE)}`]);
    expect(questions(shown)[0]).toBe(enSetup.ask(1));
  });

  test("takes a text field of a name like it for the memory of the sync, and no other", async () => {
    const plain = baseOf(SCHOOL, { ...COMPLETE, markerMode: false });
    const withTexts = (...names: readonly string[]) =>
      edited(plain, SLOTS.name, (table) => ({
        ...table,
        fields: [
          ...table.fields,
          ...names.map((name) => ({ id: `fld ${name}`, name, type: "singleLineText" })),
        ],
      }));
    const { shown } = await run(memoryBase(withTexts("City", "state")), says(answers.no));
    expect(stateOf(shown, STATE)).toBe(`${enSetup.missing} ${enSetup.perhaps('"state"')}`);
    expect(questions(shown)).toEqual([doubtful(STATE, '"state"')]);
    const { shown: without } = await run(memoryBase(withTexts("City")), says(answers.none));
    expect(stateOf(without, STATE)).toBe(enSetup.missing);
  });

  test("a field that another one stands in for is not required, and no link that setup has made is taken for it", async () => {
    const memory = open({ ...COMPLETE, without: ["slot_inventory.lessons"] });
    await run(memory, YES);
    expect(namesOf(memory)).toContain(CHANGE_LOG.name);
    const { shown } = await run(memory);
    const lessons = findings(shown).find((row) => row[columns.field] === SLOTS.fields.lessons.name);
    expect(lessons?.[columns.need]).toBe(enSetup.needs.extra);
    expect(lessons?.[columns.state]).toBe(enSetup.notNeeded);
  });

  test.each(["en", "he"])(
    "names the type of created_at, which only a person can make, in %s",
    async (language) => {
      const memory = open({ ...COMPLETE, without: ["weekly_slot.createdAt"] });
      const { shown } = await run(memory, NOBODY, withLanguage(language));
      const line = textOf(shown)
        .split("\n")
        .find((each) => each.includes("created_at"));
      expect(line).toMatch(/\(\u2066?Created time\u2069?\)/);
    },
  );

  test.each(["en", "he"])("leaves no empty brackets where any type will do, in %s", async (language) => {
    const memory = open({ ...COMPLETE, without: ["slot_inventory.occupancy"] });
    const { shown } = await run(memory, NOBODY, withLanguage(language));
    expect(textOf(shown)).toContain(SLOTS.fields.occupancy.name);
    expect(textOf(shown)).not.toMatch(/\([\u2066-\u2069]*\)/);
  });

  test("without any template all tables may be there, but nothing is called well", async () => {
    const { shown } = await run(open(COMPLETE, { templates: [], slots: [aSlot()] }));
    expect(textOf(shown)).toContain(enSetup.allWell);
    expect(textOf(shown)).toContain(enSetup.failures.refused(someFindings({ isEmptied: true }))[1]);
  });

  test("shows by teacher what the first sync would do, without doing it", async () => {
    const memory = open(COMPLETE, {
      templates: [
        aTemplate(),
        aTemplate({ id: "recT2", teachers: ["recB"], starts: "09:00", ends: "10:00" }),
        aTemplate({ id: "recT3", teachers: ["recB"], starts: "09:30", ends: "10:30" }),
      ],
      slots: [
        aSlot({ syncState: null }),
        aSlot({ id: "recS2", teachers: ["recC"], source: [], syncState: null }),
      ],
    });
    const before = memory.toJson();
    const { shown } = await run(memory);
    expect(textOf(shown)).toContain(
      enSetup.preview({ created: 3, adopted: 1, updated: 0, blocked: 1, refused: 2 }),
    );
    const zeroes = { created: 0, adopted: 0, updated: 0, blocked: 0, refused: 0 };
    const row = (teacher: string, counts: Partial<typeof zeroes>) => ({
      teacher: `name of ${teacher}`,
      ...zeroes,
      ...counts,
    });
    expect(tables(shown)[1]).toEqual([
      row("recA", { created: 1, adopted: 1 }),
      row("recB", { created: 2, refused: 2 }),
      row("recC", { blocked: 1 }),
    ]);
    expect(memory.toJson()).toEqual(before);
  });

  test("shows the plan also where the sync would refuse it as too large, and says how to allow it", async () => {
    const slots = Array.from({ length: 30 }, (_, index) =>
      aSlot({ id: `recS${index}`, teachers: [`recX${index}`], source: [], syncState: null }),
    );
    const { shown } = await run(open(COMPLETE, { templates: [aTemplate()], slots }));
    expect(textOf(shown)).toContain(enSetup.previewRefused);
    expect(textOf(shown)).toContain("Refused: would deactivate 30 of 30 live slots");
    expect(textOf(shown)).toContain(
      enSetup.preview({ created: 2, adopted: 0, updated: 0, blocked: 30, refused: 0 }),
    );
  });

  test("slots that only get their id and their mark count as adopted", async () => {
    const memory = memoryBase(
      baseOf(
        { templates: [aTemplate()], slots: [aSlot({ syncState: null })] },
        { ...COMPLETE, slotIds: true },
      ),
    );
    const { shown } = await run(memory);
    expect(textOf(shown)).toContain(
      enSetup.preview({ created: 1, adopted: 1, updated: 0, blocked: 0, refused: 0 }),
    );
  });

  test("speaks Hebrew where the settings say so", async () => {
    const memory = open({ without: ["slot_inventory.locked"], overlapLog: true });
    const { shown } = await run(memory, says(heSetup.answers.all), withLanguage("he"));
    expect(shown[0]).toEqual({ kind: "markdown", text: expect.stringContaining(heSetup.heading) });
    expect(findings(shown, 1).map((row) => row[heSetup.columns.state])).toContain(heSetup.present);
    expect(textOf(shown)).toContain(heSetup.allWell);
  });

  test("tells in Hebrew, too, why the sync cannot run yet", async () => {
    const memory = open({ ...COMPLETE, types: { "slot_inventory.date": "singleLineText" } });
    const { shown } = await run(memory, NOBODY, withLanguage("he"));
    const he = setupWordsOf("he");
    const { name } = SLOTS.fields.date;
    const problem = he.failures.baseProblem({
      kind: "wrong-type",
      field: { table: SLOTS.name, key: "date", name, inTable: SLOTS.name },
      type: "Single line text",
      expected: ["Date"],
    });
    expect(textOf(shown)).toContain(`${he.line(he.previewBlocked)}\n\n- ${he.line(problem)}`);
    expect(textOf(shown)).not.toContain("The base is not ready");
  });

  test("names an unreadable setting instead of stopping without a word", async () => {
    const { shown, error } = await run(open(), NOBODY, withSetting("daysAhead", '"soon"'));
    expect(error).toBeUndefined();
    expect(textOf(shown)).toContain("daysAhead");
    expect(textOf(shown)).toContain("soon");
  });

  test("says so when there are no tables of that kind at all", async () => {
    const { shown, error } = await run(memoryBase({ tables: [] }), says(answers.none));
    expect(error).toBeUndefined();
    expect(
      findings(shown)
        .slice(0, 5)
        .map((row) => [row[columns.table], row[columns.state]]),
    ).toEqual([TEACHERS, STUDENTS, TEMPLATES, LESSONS, SLOTS].map(({ name }) => [name, enSetup.missing]));
    expect(textOf(shown)).toContain(enSetup.previewBlocked);
  });

  test("makes a whole base where there are none, after one yes", async () => {
    const memory = memoryBase({ tables: [] });
    const { shown, error } = await run(memory, says(answers.all));
    expect(error).toBeUndefined();
    expect(memory.toJson().tables.map(({ name }) => name)).toEqual(
      [TEACHERS, STUDENTS, TEMPLATES, LESSONS, SLOTS].map(({ name }) => name),
    );
    expect(textOf(shown)).not.toContain(enSetup.previewBlocked);
    expect(textOf(shown)).toContain(enSetup.noTemplates);
  });

  test("in a base that it has just made it offers every feature, whole: their tables link to those that are new", async () => {
    const memory = memoryBase({ tables: [] });
    const { shown, error } = await run(memory, YES);
    expect(error).toBeUndefined();
    const offered = questions(shown);
    for (const feature of [enSetup.features.patterns, enSetup.features.closures, enSetup.features.changeLog])
      expect(offered).toContain(enSetup.featureQuestion(feature));
    const { tables: made } = memory.toJson();
    const linkOf = (table: string, field: string): string | undefined =>
      made.find(({ name }) => name === table)?.fields.find(({ name }) => name === field)?.options
        ?.linkedTableId;
    const idOf = (table: string): string | undefined => made.find(({ name }) => name === table)?.id;
    expect(linkOf(CLOSURES.name, CLOSURES.fields.teachers.name)).toBe(idOf(TEACHERS.name));
    expect(linkOf(CHANGE_LOG.name, CHANGE_LOG.fields.slot.name)).toBe(idOf(SLOTS.name));
  });
});
