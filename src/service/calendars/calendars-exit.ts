import type { CalendarErrorKind } from "../../calendars/calendar-error.ts";
import type { CalendarResult } from "../../calendars/carry-out/calendar-result.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { AgendaOutcome } from "./agendas/run-agenda.ts";

/** What one agenda ends with. Asks wait without changing it, or a timer would fail every half hour. */
export function exitOfAgenda({ failure, calendars }: AgendaOutcome): ExitCode {
  if (failure) return EXIT.refused;
  const stopped = calendars.flatMap(({ failure: its, refused }) =>
    its ? [its.kind] : refused ? (["refused"] as const) : [],
  );
  const events = calendars.flatMap(({ errors }) => errors.map(({ error }) => error.kind));
  if (stopped.length + events.length === 0) return EXIT.done;
  const isAllStopped = stopped.length === calendars.length;
  const wasWritten = calendars.some(({ created, updated, deleted }) => created + updated + deleted > 0);
  if (isAllStopped && !stopped.every(isAway)) return EXIT.refused;
  const isNothingDone = isAllStopped || (!wasWritten && calendars.every(hasFailed));
  return isNothingDone && [...stopped, ...events].every(isAway) ? EXIT.tryAgain : EXIT.person;
}

/** What all agendas together end with: what they have in common, else that somebody has to look. */
export function commonExit(codes: readonly ExitCode[]): ExitCode {
  const [first = EXIT.done] = codes;
  return codes.every((code) => code === first) ? first : EXIT.person;
}

const isAway = (kind: CalendarErrorKind): boolean => kind === "away";

const hasFailed = ({ failure, refused, errors }: CalendarResult): boolean =>
  failure !== undefined || refused !== undefined || errors.length > 0;
