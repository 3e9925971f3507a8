import type { QueuedEdit } from "../../records/queue/queued-edit.ts";
import { openBase } from "../airtable.ts";
import { type Action, optionText } from "../command-line/command.ts";
import { schoolNamed } from "../configuration/read-configuration.ts";
import { EXIT } from "../exit-codes.ts";
import { openSchool, openWorkplace } from "../open-school.ts";
import { editOf } from "../records/queue-storage.ts";
import { servingSchool } from "../serve/serving-school.ts";
import { openStore } from "../store/open-store.ts";
import { UsageError } from "../usage-error.ts";

/** What could not be sent to Airtable: waiting, in conflict with what somebody else has written, or lost. */
export const queue: Action = async (call, surroundings) => {
  const { say } = surroundings;
  const { configuration, clock } = openWorkplace(call, surroundings);
  const name = optionText(call, "school");
  const school = name === undefined ? undefined : schoolNamed(configuration, name).name;
  const store = await openStore(configuration.store, clock.now());
  switch (call.name) {
    case "queue send": {
      const place = openSchool(call, surroundings);
      const { baseId } = await openBase(place);
      const serving = servingSchool({
        place,
        baseId,
        store,
        version: surroundings.version,
        publicUrl: undefined,
        whenRun: () => undefined,
        whenChanged: () => undefined,
        whenTablesChanged: () => undefined,
      });
      const isThrough = await serving.queue.sendNow();
      serving.stop();
      const waiting = store.queue.list(place.school.name).filter(({ state }) => state === "waiting").length;
      say(
        call.options.json
          ? JSON.stringify({ waiting })
          : waiting === 0
            ? "Nothing waits."
            : `${waiting} edits still wait.`,
      );
      return isThrough && waiting === 0 ? EXIT.done : EXIT.tryAgain;
    }
    case "queue drop": {
      const [id = ""] = call.values;
      if (!store.queue.remove(id))
        throw new UsageError([`There is no edit ${id} in the queue; "slot-sync queue list" tells them`]);
      say(call.options.json ? JSON.stringify({ dropped: id }) : `The edit ${id} is dropped.`);
      return EXIT.done;
    }
    default: {
      const items = store.queue.list(school);
      const of = (state: string) =>
        items.filter((item) => item.state === state).map((item) => shown(editOf(item)));
      const told = { waiting: of("waiting"), conflicts: of("conflict"), lost: of("lost") };
      if (call.options.json) say(JSON.stringify(told));
      else
        say(
          Object.entries(told)
            .map(([state, edits]) => [`${state}: ${edits.length}`, ...edits.map(lineOf)].join("\n"))
            .join("\n"),
        );
      return EXIT.done;
    }
  }
};

const shown = ({ id, school, table, kind, record, fields, by, at, reason }: QueuedEdit) => ({
  ...{ id, school, table, kind },
  ...(record !== undefined && { record }),
  ...{ fields, by, at },
  ...(reason !== undefined && { reason }),
});

const lineOf = ({
  id,
  school,
  table,
  kind,
  record,
  fields,
  by,
  at,
  reason,
}: ReturnType<typeof shown>): string =>
  `  ${id}  ${at}  ${school}  ${by}: ${kind} ${table} ${record ?? ""} ${Object.entries(fields)
    .map(
      ([name, { from, to, present }]) =>
        `${name}: ${JSON.stringify(from)} → ${JSON.stringify(to)}${present === undefined ? "" : ` (there: ${JSON.stringify(present)})`}`,
    )
    .join("; ")}${reason === undefined ? "" : `: ${reason}`}`;
