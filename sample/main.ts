import { readFileSync } from "node:fs";
import { memoryBase } from "../emulator/memory-base.ts";
import { openStore } from "../src/base/store.ts";
import { ConfigurationError } from "../src/configuration/errors.ts";
import { readInputs, SCHEDULED_VARIABLES } from "../src/configuration/inputs.ts";
import { schoolZone } from "../src/configuration/school-zone.ts";
import { settingProblemText } from "../src/configuration/setting-problem.ts";
import type { TeacherId } from "../src/domain/ids.ts";
import type { Settings } from "../src/domain/settings.ts";
import type { Slot } from "../src/domain/slot.ts";
import {
  addDays,
  formatDate,
  formatTimeOfDay,
  type LocalDate,
  weekOf,
} from "../src/domain/time/civil-time.ts";
import { type Instant, instantAt } from "../src/domain/time/instant.ts";
import type { Zone } from "../src/domain/time/zone.ts";
import { HELP, parseArguments, type StartArguments, UsageError } from "./arguments.ts";
import { followUps } from "./follow-ups.ts";
import { hasChanged, isolated, LEGEND, type Week, weekGrid } from "./grid.ts";
import { type AutomationRun, runInAutomation } from "./pasted.ts";
import { SAMPLE_NOW } from "./school.ts";
import { keep, openBase } from "./state.ts";

/** Where `npm start` speaks and keeps its things. */
export interface Terminal {
  say(text: string): void;
  complain(text: string): void;
  /** Holds the kept school; everything in it can be thrown away. */
  readonly folder: string;
}

const BUNDLE = "build/scheduled-sync.js";
const MOST_LINES = 40;

/** What `npm start` does; gives the exit code. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const parsed = parseArguments(args);
    if (!parsed.help) return await show(parsed, terminal);
    terminal.say(HELP);
    return 0;
  } catch (thrown) {
    if (!(thrown instanceof UsageError)) throw thrown;
    terminal.complain(thrown.message);
    return 2;
  }
}

/** One run of the built script, shown before and after. */
async function show(args: StartArguments, { say, folder }: Terminal): Promise<number> {
  const { settings, zone } = settingsOf(args);
  const opened = openBase(args, folder);
  const { now, clock } = clockOf(args);
  const { date, minute } = zone.localOf(now);
  const source = readFileSync(BUNDLE, "utf8");
  say(`Slot Sync on ${opened.title}. ${BUNDLE} runs as in an automation.`);
  say(
    `It is ${formatDate(date)} ${formatTimeOfDay(minute)} in the school (${settings.timeZone}), by ${clock}.`,
  );

  const memory = memoryBase(opened.base);
  const run = await runInAutomation(source, memory, args.variables, now);
  if (run.error) {
    say(title("The run is red"));
    say(run.error.message);
    for (const line of logLines(run)) say(line);
    return 1;
  }
  say(title("Report"));
  say(String(run.outputs.get("report")));
  say(title("Outputs"));
  say(outputLine(run));
  for (const line of logLines(run)) say(line);
  if (args.weeks) {
    const slotsOf = async (port = memory.port) => (await openStore(port, settings, zone)).readSlots();
    const [before, after] = [await slotsOf(memoryBase(opened.base).port), await slotsOf()];
    for (const line of weekLines(before.slots, after.slots, after.teacherNames, date)) say(line);
  }
  if (run.outputs.get("dryRun") === true) return 0;

  const again = await runInAutomation(source, memory, args.variables, now);
  say(title("The same run once more"));
  say(outputLine(again));
  if (again.outputs.get("incomplete") === true)
    say("It was stopped at the time budget; the next run goes on.");
  else if (wroteNothing(again)) say("It wrote nothing: the base is as the templates want it.");
  for (const { title: heading, told, run: other } of await followUps(memory.toJson(), args.variables, now)) {
    say(title(heading));
    say(told);
    if (!other) continue;
    for (const line of logLines(other)) say(line);
    say(title("Its report"));
    say(String(other.outputs.get("report")));
    say(`\n${outputLine(other)}`);
  }
  if (args.keep) {
    keep(opened, folder, memory.toJson());
    say(`\nThe base is kept in ${opened.keepAs}.`);
  }
  say(`\n"npm start -- --help" tells what to try next.`);
  return 0;
}

/** The moment of the run, and in words whose clock says so: the sample school has a day of its own. */
function clockOf({ now, baseFile }: StartArguments): { readonly now: Instant; readonly clock: string } {
  if (now !== undefined) return { now, clock: "the moment given with --now" };
  if (baseFile === undefined)
    return { now: instantAt(Date.parse(SAMPLE_NOW)), clock: "the sample school's own clock" };
  return { now: instantAt(Date.now()), clock: "the clock of this computer" };
}

function settingsOf({ variables }: StartArguments): { readonly settings: Settings; readonly zone: Zone } {
  try {
    const { settings } = readInputs({}, variables, SCHEDULED_VARIABLES);
    return { settings, zone: schoolZone(settings) };
  } catch (thrown) {
    if (thrown instanceof ConfigurationError) {
      throw new UsageError(thrown.problems.map(settingProblemText).join("\n"));
    }
    throw thrown;
  }
}

const title = (text: string): string => `\n━━ ${text} ${"━".repeat(Math.max(0, 90 - text.length))}`;

function logLines({ lines }: AutomationRun): readonly string[] {
  const marks = { log: " ", warn: "!", error: "✖" } as const;
  const shown = lines.slice(0, MOST_LINES).map(({ level, text }) => `${marks[level]} ${text}`);
  const rest = lines.length - shown.length;
  return [title("Run log"), ...shown, ...(rest > 0 ? [`  … and ${rest} lines more`] : [])];
}

const outputLine = ({ outputs }: AutomationRun): string =>
  [...outputs]
    .filter(([key]) => key !== "report" && key !== "errors")
    .map(([key, value]) => `${key}: ${value}`)
    .join(", ");

const wroteNothing = ({ outputs }: AutomationRun): boolean =>
  ["created", "updated", "deactivated"].every((key) => outputs.get(key) === 0);

/** This week and the two to come, of every teacher to whom something has happened in them. */
function weekLines(
  before: readonly Slot[],
  after: readonly Slot[],
  names: ReadonlyMap<TeacherId, string>,
  today: LocalDate,
): readonly string[] {
  const sundays = [0, 7, 14].map((days) => addDays(weekOf(today), days));
  const weeks = [...names].flatMap(([teacher, name]) =>
    sundays
      .map((sunday): Week => ({ teacher, sunday, slots: after, before }))
      .filter(hasChanged)
      .map((week) => ({ name, week })),
  );
  if (weeks.length === 0) return [];
  const grids = weeks.flatMap(({ name, week }) => [
    `\n${isolated(name)}, week of ${formatDate(week.sunday)}, before:`,
    ...weekGrid({ ...week, slots: before }),
    "after:",
    ...weekGrid(week),
  ]);
  return [title("Weeks that have changed"), LEGEND, ...grids];
}
