import { formatDate, type LocalDate } from "../domain/time/civil-time.ts";
import { type HolidayChoice, holidayChoices } from "../holidays/holiday-choices.ts";
import type { ReadProposals } from "../holidays/pasted-lines.ts";
import { type Proposal, type StandingRow, toCreate } from "../holidays/proposal.ts";
import { readPasted } from "../holidays/read-pasted.ts";
import type { Names } from "../report/names.ts";
import type { SetupHost } from "./setup-host.ts";

/** What is known where a person chooses closures. */
export interface ClosureContext {
  readonly today: LocalDate;
  readonly rows: readonly StandingRow[];
  readonly names: Names;
  /** It has been asked before in this sitting. */
  readonly isMore: boolean;
}

const YEARS_AHEAD = 2;

/** Lets a person choose closures: Israel's holidays of a year, or what they paste. Undefined where none are wanted. */
export async function chooseClosures(
  host: SetupHost,
  context: ClosureContext,
): Promise<ReadProposals | undefined> {
  const { dialogue, words } = host;
  const { closures } = words;
  const thisYear = Number(formatDate(context.today).slice(0, 4));
  const years = Array.from({ length: YEARS_AHEAD + 1 }, (_, index) => thisYear + index)
    .map((year) => ({ year: String(year), choices: openChoices(year, host, context) }))
    .filter(({ choices }) => choices.some(({ isEve }) => !isEve));
  const answer = await dialogue.ask(context.isMore ? closures.askMore : closures.ask, [
    ...years.map(({ year }) => ({ label: closures.yearButton(year), value: year })),
    ...(dialogue.askText ? [{ label: closures.answers.paste, value: "paste" }] : []),
    { label: closures.answers.nothing, value: "nothing" },
  ]);
  if (answer === "paste") {
    const text = (await dialogue.askText?.(words.line(closures.askPaste))) ?? "";
    return text.trim() === "" ? undefined : readPasted(text);
  }
  const chosen = years.find(({ year }) => year === answer);
  return (
    chosen && { proposals: await chooseHolidays(chosen.year, chosen.choices, host, context), refused: [] }
  );
}

/** Those that are not over, and have no row yet. */
const openChoices = (
  year: number,
  { words }: SetupHost,
  { today, rows }: ClosureContext,
): readonly HolidayChoice[] =>
  holidayChoices(year, words.offer).filter(
    ({ proposal }) => proposal.through >= today && toCreate([proposal], rows).length > 0,
  );

async function chooseHolidays(
  year: string,
  choices: readonly HolidayChoice[],
  { dialogue, words }: SetupHost,
  { names }: ClosureContext,
): Promise<readonly Proposal[]> {
  const { closures, answers } = words;
  const titleOf = ({ proposal }: HolidayChoice): string =>
    closures.holiday(proposal.name, daysText(proposal, names));
  const days = choices.filter(({ isEve }) => !isEve);
  const isEveOf = (day: HolidayChoice, { name, isEve }: HolidayChoice): boolean => isEve && name === day.name;
  dialogue.markdown(
    [
      `### ${words.line(closures.yearHeading(year))}`,
      ...days.map((day) => `- ${words.line(titleOf(day))}`),
    ].join("\n"),
  );
  const answer = await dialogue.ask(closures.askYear, [
    { label: closures.answers.all, value: "all" },
    { label: closures.answers.withEves, value: "eves" },
    { label: answers.choose, value: "choose" },
    { label: closures.answers.none, value: "none" },
  ]);
  const wanted = new Set<HolidayChoice>(answer === "all" ? days : answer === "eves" ? choices : []);
  for (const day of answer === "choose" ? days : []) {
    const eve = choices.find((choice) => isEveOf(day, choice));
    const reply = await dialogue.ask(closures.askOne(titleOf(day)), [
      { label: answers.yes, value: "day" },
      ...(eve ? [{ label: closures.answers.withEve, value: "eve" }] : []),
      { label: answers.no, value: "no" },
    ]);
    if (reply !== "no") wanted.add(day);
    if (reply === "eve" && eve) wanted.add(eve);
  }
  return choices.filter((choice) => wanted.has(choice)).map(({ proposal }) => proposal);
}

/** The days of a closure, both ends included. */
export const daysText = ({ from, through }: Pick<Proposal, "from" | "through">, names: Names): string =>
  [...new Set([from, through])].map((date) => names.day(date)).join(" – ");
