import { preflight } from "../../../base/preflight/preflight.ts";
import { readInputs } from "../../../configuration/inputs.ts";
import { schoolZone } from "../../../configuration/school-zone.ts";
import { toError } from "../../../domain/to-error.ts";
import { batchesOf } from "../../../execution/calling/map-concurrently.ts";
import { openBase } from "../../airtable.ts";
import { type Action, optionText } from "../../command-line/command.ts";
import { EXIT } from "../../exit-codes.ts";
import { openSchool } from "../../open-school.ts";
import { isAway } from "../../run/is-away.ts";
import { exitOfError } from "../../run/run-exit.ts";
import { watchedPort } from "../../run/watched-port.ts";
import { keeping, openStoreOrForget } from "../../store/open-store.ts";
import { rowCells, rowFields, rowKey, wantedKey } from "../../templates/row-cells.ts";
import { readTemplateFile, type WantedRow } from "../../templates/template-file.ts";
import { UsageError } from "../../usage-error.ts";

/** Makes the rows that a file of week templates asks for and that are not there yet; without `--apply` it only shows them. */
export const importTemplates: Action = async (call, surroundings) => {
  const { say, folder } = surroundings;
  const place = openSchool(call, surroundings);
  const { school, clock, log } = place;
  const [file = ""] = call.values;
  const wanted = readTemplateFile(file, folder, optionText(call, "teacher"));
  const { settings } = readInputs(school.settings, {}, {});
  const store = await openStoreOrForget(place.configuration.store, clock.now(), log);
  const connection = await openBase(place);
  const { port } = watchedPort(connection.port, clock.now, (cells) =>
    keeping(log, "the audit of a write", () =>
      store.audit.add(cells.map((cell) => ({ ...cell, school: school.name, who: "templates import" }))),
    ),
  );
  const map = preflight(await port.schema(), settings, false).templates;
  const known = rowFields.flatMap((key) => map.fields[key]?.id ?? []);
  const records = await port.list(map.id, known);
  const there = new Set(records.map((record) => rowKey(record, map)));
  const missing = wanted.filter((row) => !there.has(wantedKey(row)));
  const problems = new Set<string>();
  const context = { zone: schoolZone(settings), names: settings };
  const rows = missing.map((row) => ({ row, cells: rowCells(row, map, context, problems) }));
  if (problems.size > 0)
    throw new UsageError([
      "The base cannot hold the templates, nothing was written:",
      ...[...problems].map((each) => `- ${each}`),
    ]);
  let created = 0;
  let failure: Error | undefined;
  const isApplied = call.options.apply === true && call.options.dryRun !== true;
  for (const batch of isApplied ? batchesOf(rows, port.limits.batch) : []) {
    try {
      created += (
        await port.create(
          map.id,
          batch.map(({ cells }) => cells),
        )
      ).length;
    } catch (thrown) {
      failure = toError(thrown);
      break;
    }
  }
  store.close();
  const kept = wanted.length - missing.length;
  if (call.options.json) {
    say(
      JSON.stringify({
        rows: missing,
        kept,
        created,
        applied: isApplied,
        ...(failure && { error: failure.message }),
      }),
    );
  } else {
    say([...missing.map(lineOf), "", `${missing.length} to make, ${kept} there already.`].join("\n").trim());
    if (isApplied) say(`${created} made.`);
    else if (missing.length > 0) say("Nothing was written; --apply makes them.");
    if (failure)
      surroundings.complain(
        `Not all could be made: ${failure.message}. What is there is left alone when the command is given again.`,
      );
  }
  if (!failure) return EXIT.done;
  return created > 0 && !isAway(failure) ? EXIT.person : exitOfError(failure);
};

const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

const lineOf = ({ templateSet, anchorId, weekIndex, day, starts, ends, teacher }: WantedRow): string =>
  `${templateSet} ${anchorId}: ${DAYS[day]} ${starts}–${ends}${weekIndex === undefined ? "" : `, week ${weekIndex}`}, teacher ${teacher}`;
