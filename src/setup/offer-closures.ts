import { type ClosureBook, closedTimes, openClosureBook } from "../base/closure-book.ts";
import { MissingClosureField } from "../base/codecs/closures/closure-rows.ts";
import { CLOSURES } from "../base/schema/tables.ts";
import { schoolZone } from "../configuration/school-zone.ts";
import { toError } from "../domain/to-error.ts";
import { begin } from "../execution/begin.ts";
import { loadAndPlan, type PlannedSchool } from "../execution/load.ts";
import { closureEffect } from "../holidays/closure-effect.ts";
import { type Proposal, toCreate } from "../holidays/proposal.ts";
import { type Names, namesOf } from "../report/names.ts";
import { beyondText, effectText } from "../report/sections/closure-effect-lines.ts";
import { agrees } from "./agrees.ts";
import { chooseClosures, daysText } from "./choose-closures.ts";
import type { SetupHost } from "./setup-host.ts";

/**
 * Offers closures where the base has a table for them and can be planned: holidays of a year and what is pasted, told
 * with what they would do before a row is made. A row that is there is left alone (semantics 5.11).
 */
export async function offerClosures(host: SetupHost): Promise<void> {
  const { base, dialogue, settings, words } = host;
  const zone = schoolZone(settings);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const isMore = round > 0;
    const book = await openClosureBook(base, settings, zone);
    const school = book && (await planOf(host));
    if (!school) return;
    if (!isMore) dialogue.markdown(`## ${words.line(words.closures.heading)}`);
    const names = namesIn(school, host);
    const rows = closedTimes(book.rows);
    const read = await chooseClosures(host, { today: school.window.now.date, rows, names, isMore });
    if (!read) return;
    for (const { what, why } of read.refused)
      dialogue.markdown(words.line(words.offer.refused[why](words.name(what))));
    const fresh = toCreate(read.proposals, rows);
    if (fresh.length === 0) {
      if (read.proposals.length > 0) dialogue.markdown(words.line(words.closures.nothingNew));
      continue;
    }
    showEffect(fresh, school, names, host);
    if (!(await agrees(words.closures.askAdd(fresh.length), host))) {
      dialogue.markdown(words.line(words.nothingDone));
    } else if (!(await add(fresh, book, host))) return;
  }
}

/** Nobody adds more lists than this in one sitting; a host that answers by itself may go round for ever. */
const MOST_ROUNDS = 20;

/** Undefined where the base is not ready yet: the preview says why. */
async function planOf({ base, clock, settings }: SetupHost): Promise<PlannedSchool | undefined> {
  try {
    return await loadAndPlan(begin({ base, clock, settings }));
  } catch {
    return undefined;
  }
}

const namesIn = ({ plan, teacherNames, slots, window }: PlannedSchool, { settings, words }: SetupHost) =>
  namesOf(
    {
      templates: plan.templates,
      teacherNames,
      today: window.now.date,
      ...(settings.showStudents && { bookedBy: slots.bookedBy }),
    },
    words,
  );

/** What would be added, and what that would do: in one sentence, each lesson, and day by day. */
function showEffect(
  fresh: readonly Proposal[],
  school: PlannedSchool,
  names: Names,
  { dialogue, words }: SetupHost,
): void {
  const { closures, offer } = words;
  const effect = closureEffect(school.input, fresh);
  const lessons = effect.flatMap((day) => day.lessons);
  const list = (lines: readonly string[]): string => lines.map((line) => `- ${words.line(line)}`).join("\n");
  const days = effect.map((day) => offer.dayEffect(names.day(day.date), day.hours, day.lessons.length));
  const { date: today } = school.window.now;
  const told = effectText(effect, fresh, today, offer);
  const beyond = beyondText(fresh, today, offer, words.name);
  const parts = [
    `### ${words.line(closures.effectHeading)}`,
    list(fresh.map((each) => closures.holiday(words.name(each.name), daysText(each, names)))),
    told === undefined ? "" : words.line(`**${told}**`),
    list(lessons.map((slot) => names.slot(slot))),
    days.length > 1 ? list(days) : "",
    beyond === undefined ? "" : words.line(beyond),
    effect.length === 0 ? "" : words.line(closures.effectHint),
  ];
  dialogue.markdown(parts.filter((part) => part !== "").join("\n\n"));
}

/** Whether all of them were added; else it has been told why not. */
async function add(fresh: readonly Proposal[], book: ClosureBook, host: SetupHost): Promise<boolean> {
  const { dialogue, settings, words } = host;
  const { closures, embed } = words;
  const table = embed(settings.tables[CLOSURES.name] ?? CLOSURES.name);
  try {
    await book.add(fresh);
    dialogue.markdown(words.line(closures.added(fresh.length, table)));
    return true;
  } catch (thrown) {
    const why =
      thrown instanceof MissingClosureField
        ? closures.noField(table, embed(CLOSURES.fields[thrown.field].name))
        : closures.notAdded(toError(thrown).message);
    dialogue.markdown(words.line(why));
    return false;
  }
}
