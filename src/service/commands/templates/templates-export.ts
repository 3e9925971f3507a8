import { openStore } from "../../../base/store.ts";
import { readInputs } from "../../../configuration/inputs.ts";
import { schoolZone } from "../../../configuration/school-zone.ts";
import { byCodeUnit } from "../../../domain/ids.ts";
import { templatesOf } from "../../../week-templates/template-rows.ts";
import { openBase } from "../../airtable.ts";
import { type Action, optionText } from "../../command-line/command.ts";
import { EXIT } from "../../exit-codes.ts";
import { openSchool } from "../../open-school.ts";

/** Prints the sets of rows of every teacher as week templates, which `templates import` and other programs read. */
export const exportTemplates: Action = async (call, surroundings) => {
  const place = openSchool(call, surroundings);
  const { settings } = readInputs(place.school.settings, {}, {});
  const { port } = await openBase(place);
  const { templates: rows } = await (await openStore(port, settings, schoolZone(settings))).readTemplates();
  const only = optionText(call, "teacher");
  const teachers = [...new Set(rows.flatMap((row) => (row.state === "active" ? [row.teacher] : [])))]
    .filter((teacher) => only === undefined || teacher === only)
    .sort(byCodeUnit);
  const templates = teachers.flatMap((teacher) =>
    templatesOf(rows, teacher).map((template) => ({ ...template, teacher })),
  );
  surroundings.say(JSON.stringify({ templates }, null, call.options.json ? undefined : 2));
  const without = rows.filter((row) => row.state === "active" && row.set === undefined).length;
  if (without > 0)
    surroundings.complain(
      `${without} rows belong to no set (template_set is empty) and are not in it: week templates override one another, and those do not.`,
    );
  return EXIT.done;
};
