import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Person, Shown } from "../../emulator/hosts/extension-globals.ts";
import { type MemoryBase, memoryBase } from "../../emulator/memory-base.ts";
import { runInExtension } from "../../sample/pasted.ts";
import { CLOSURES } from "../../src/base/schema/tables.ts";
import type { SetupWords } from "../../src/report/words/setup-words.ts";
import { instant } from "../support/instant.ts";
import { baseOf } from "../support/school/base-of.ts";
import { WEDNESDAY } from "../support/school/open-school.ts";
import { aClosure, aSlot, aTemplate, type School } from "../support/school/specs.ts";
import { setupWordsOf } from "../support/words.ts";

const BUNDLE = readFileSync("build/setup.js", "utf8");
const SCHOOL: School = {
  templates: [aTemplate()],
  slots: [aSlot({ status: "booked" }), aSlot({ id: "recS2", date: "2024-01-30" })],
  closures: [aClosure({ name: "Trip", from: "2024-02-05" })],
};
const open = (school: School = SCHOOL): MemoryBase => memoryBase(baseOf(school));

interface Answers {
  readonly language?: string;
  /** What the person presses, one after the other; once there is nothing more, the last button. */
  readonly press: (words: SetupWords) => readonly string[];
  /** What they paste. */
  readonly paste?: string;
}

/** Somebody who wants closures and nothing else. */
async function run(memory: MemoryBase, { language = "en", press, paste }: Answers, source = BUNDLE) {
  const words = setupWordsOf(language);
  const queue = [...press(words)];
  const others = [words.askFeatures, words.askNames];
  const person: Person = {
    answer: (question, labels) =>
      others.includes(question) ? (labels.at(-1) ?? "") : (queue.shift() ?? labels.at(-1) ?? ""),
    type: () => paste ?? "",
  };
  const spoken = language === "en" ? source : source.replace('language: "en"', `language: "${language}"`);
  const { shown, error } = await runInExtension(spoken, memory, person, instant(WEDNESDAY));
  expect(error).toBeUndefined();
  return { words, shown, text: textOf(shown), questions: questionsOf(shown) };
}
const textOf = (shown: readonly Shown[]): string =>
  shown.flatMap((each) => (each.kind === "markdown" ? [each.text] : [])).join("\n\n");
const questionsOf = (shown: readonly Shown[]): readonly string[] =>
  shown.flatMap((each) => (each.kind === "question" ? [each.text] : []));
/** All buttons that somebody is shown who always presses the last one. */
async function labelsOf(memory: MemoryBase, source = BUNDLE): Promise<readonly string[]> {
  const labels: string[] = [];
  const person: Person = {
    answer(_, shown) {
      labels.push(...shown);
      return shown.at(-1) ?? "";
    },
  };
  await runInExtension(source, memory, person, instant(WEDNESDAY));
  return labels;
}
const rowsOf = (memory: MemoryBase): readonly string[] => {
  const { name, startDate, endDate } = CLOSURES.fields;
  const table = memory.toJson().tables.find((each) => each.name === CLOSURES.name);
  return (table?.records ?? []).map(({ fields }) =>
    [fields[name.name], fields[startDate.name], fields[endDate.name]]
      .filter((cell) => cell !== undefined && cell !== null)
      .join(" "),
  );
};

describe.each(["en", "he"])("setup offers closures where there is a table for them, in %s", (language) => {
  test("a year's holidays are chosen one by one, told with what they do, and made", async () => {
    const memory = open();
    const { words, text } = await run(memory, {
      language,
      press: ({ closures, answers }) => [
        closures.yearButton("2024"),
        answers.choose,
        answers.yes,
        closures.answers.withEve,
        answers.no,
        answers.no,
        answers.no,
        answers.no,
        answers.no,
        answers.yes,
      ],
    });
    const { names, eveOf } = words.offer;
    expect(text).toContain(words.closures.yearHeading("2024"));
    expect(text).toContain(words.offer.effect(1, 0));
    expect(text).toContain(words.closures.added(3, words.embed("closures")));
    expect(rowsOf(memory)).toEqual([
      "Trip 2024-02-05",
      `${names.purim} 2024-03-24`,
      `${eveOf(names.pesach)} 2024-04-22`,
      `${names.pesach} 2024-04-23 2024-04-29`,
    ]);
  });

  test("what is pasted is told with the free hours and the lessons on its days, and what cannot be read", async () => {
    const memory = open();
    const { words, text } = await run(memory, {
      language,
      press: ({ closures, answers }) => [closures.answers.paste, answers.yes],
      paste: "2024-01-23..2024-01-30 Snow\n2024-02-30 Never\n2024-02-05 Trip again",
    });
    expect(text).toContain(words.offer.refused["no-date"](words.name("2024-02-30 Never")));
    expect(text).toContain(words.offer.effect(1, 1));
    expect(text).toMatch(/name of recA.*14:00–15:00/);
    expect(text).toContain(words.closures.effectHint);
    expect(rowsOf(memory)).toEqual(["Trip 2024-02-05", "Snow 2024-01-23 2024-01-30"]);
  });

  test("who says no has changed nothing, and is told so", async () => {
    const memory = open();
    const before = memory.toJson();
    const { words, text } = await run(memory, {
      language,
      press: ({ closures, answers }) => [closures.yearButton("2024"), closures.answers.all, answers.no],
    });
    expect(text).toContain(words.nothingDone);
    expect(memory.toJson()).toEqual(before);
  });
});

describe("the offer of closures", () => {
  const everyYear = ({ closures, answers }: SetupWords): readonly string[] =>
    ["2024", "2025", "2026"].flatMap((year) => [
      closures.yearButton(year),
      closures.answers.withEves,
      answers.yes,
    ]);

  test("a second run offers nothing that is there already", async () => {
    const memory = open();
    await run(memory, { press: everyYear });
    const before = memory.toJson();
    expect(rowsOf(memory)).toHaveLength(1 + 3 * 13);
    const labels = await labelsOf(memory);
    expect(labels.filter((label) => /20\d\d/.test(label))).toEqual([]);
    expect(memory.toJson()).toEqual(before);
  });

  test("the text of a calendar file is taken as well, and what is there under another name is left alone", async () => {
    const memory = open();
    const event = (name: string, day: string): string =>
      `BEGIN:VEVENT\r\nSUMMARY:${name}\r\nDTSTART;VALUE=DATE:${day}\r\nEND:VEVENT\r\n`;
    const { words, text } = await run(memory, {
      press: ({ closures }) => [closures.answers.paste],
      paste: `BEGIN:VCALENDAR\r\n${event("Excursion", "20240205")}END:VCALENDAR\r\n`,
    });
    expect(text).toContain(words.closures.nothingNew);
    await run(memory, {
      press: ({ closures, answers }) => [closures.answers.paste, answers.yes],
      paste: `BEGIN:VCALENDAR\r\n${event("Excursion", "20240206")}${event("Choir", "20240207")}END:VCALENDAR\r\n`,
    });
    expect(rowsOf(memory)).toEqual(["Trip 2024-02-05", "Excursion 2024-02-06", "Choir 2024-02-07"]);
  });

  test("of days more than a year away it says that their effect is not counted", async () => {
    const { words, text } = await run(open(), {
      press: ({ closures, answers }) => [closures.yearButton("2026"), closures.answers.all, answers.no],
    });
    expect(text).toContain(words.offer.beyond(words.name(words.offer.names.purim)).slice(-40));
    expect(text).not.toContain(words.offer.noEffect);
  });

  test("is made in the run that makes the table, and neither where there is none nor before the sync can run", async () => {
    const { closures: _, ...without } = SCHOOL;
    const nowhere = memoryBase({
      tables: baseOf(without).tables.filter(({ name }) => name !== CLOSURES.name),
    });
    const { words, questions } = await run(nowhere, { press: () => [] });
    expect(questions).not.toContain(words.closures.ask);

    const made = await runInExtension(
      BUNDLE,
      nowhere,
      {
        answer: (question, labels) =>
          question === words.askFeatures
            ? words.answers.choose
            : question === words.featureQuestion(words.features.closures)
              ? words.answers.yes
              : (labels.at(-1) ?? ""),
      },
      instant(WEDNESDAY),
    );
    expect(questionsOf(made.shown)).toContain(words.closures.ask);

    const unready = memoryBase(baseOf(SCHOOL, { types: { "slot_inventory.date": "singleLineText" } }));
    expect((await run(unready, { press: () => [] })).questions).not.toContain(words.closures.ask);
  });

  test("comes to an end also before somebody who presses the first button and pastes the same for ever", async () => {
    const memory = open();
    let asked = 0;
    const person: Person = {
      answer: (_, labels) => {
        asked += 1;
        return labels[0] ?? "";
      },
      type: () => "nothing to be read",
    };
    const { error } = await runInExtension(BUNDLE, memory, person, instant(WEDNESDAY));
    expect(error).toBeUndefined();
    expect(asked).toBeLessThan(100);
  });

  test("names the field that the table lacks instead of closing less than was said", async () => {
    const base = baseOf(SCHOOL);
    const memory = memoryBase({
      tables: base.tables.map((table) =>
        table.name === CLOSURES.name
          ? { ...table, fields: table.fields.filter(({ name }) => name !== CLOSURES.fields.endDate.name) }
          : table,
      ),
    });
    const { words, text } = await run(memory, {
      press: ({ answers, closures }) => [answers.none, closures.answers.paste, answers.yes],
      paste: "2024-02-10..2024-02-12 Snow",
    });
    expect(text).toContain(words.closures.noField(words.embed("closures"), words.embed("end_date")));
    expect(rowsOf(memory)).toEqual(["Trip 2024-02-05"]);
  });

  test("asks for no pasted text where the host has no input for one", async () => {
    const source = BUNDLE.replaceAll(".textAsync", ".nothingOfTheKind");
    const labels = await labelsOf(open(), source);
    expect(labels).toContain(setupWordsOf("en").closures.answers.nothing);
    expect(labels).not.toContain(setupWordsOf("en").closures.answers.paste);
  });
});
