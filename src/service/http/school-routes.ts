import type { Hono } from "hono";
import { parseDate } from "../../domain/time/civil-time.ts";
import { jsonBody } from "./body.ts";
import { answered, refuse } from "./envelope.ts";
import { knownQuery } from "./query.ts";
import { reading, telling } from "./record-routes.ts";
import type { HttpSetting } from "./served-school.ts";

/** What a school is asked for beside its records. */
export function schoolRoutes(app: Hono<HttpSetting>): void {
  app.get("/v1/:school/teachers", (context) =>
    reading(context, () => context.get("school").reads.activeTeachers()),
  );
  app.get("/v1/:school/teachers/:id", (context) =>
    reading(context, () => context.get("school").reads.teacher(context.req.param("id"))),
  );
  app.get("/v1/:school/students/:id/lessons", (context) =>
    reading(context, () => context.get("school").reads.lessonsOf(context.req.param("id"))),
  );
  app.get("/v1/:school/availability", (context) =>
    reading(context, async () => {
      const { teacher, from, through } = knownQuery(context, ["teacher", "from", "through"]);
      idIn("teacher", teacher);
      for (const [name, day] of Object.entries({ from, through })) {
        if (day !== undefined && parseDate(day) === undefined)
          throw refuse(
            422,
            "invalid",
            `${name}: got ${JSON.stringify(day)}, expected a day as YYYY-MM-DD`,
            name,
          );
      }
      const school = context.get("school");
      await school.reads.assertServesSlots();
      return school.availability({ teacher, from, through });
    }),
  );
  app.post("/v1/:school/sync", async (context) => {
    const { teacher, template } = await jsonBody(context, ["teacher", "template"]);
    const asked = { teacher: idIn("teacher", teacher), template: idIn("template", template) };
    if (asked.teacher !== undefined && asked.template !== undefined)
      throw refuse(422, "invalid", "teacher and template: both are given, expected one of them", "template");
    const school = context.get("school");
    return telling(context, async () => {
      const outputs = await school.sync(asked);
      const meta = { cached: false, asOf: school.now() };
      return outputs === undefined
        ? answered(context, { running: true, lookAt: `/v1/${school.name}/sync` }, meta, 202)
        : answered(context, outputs, meta);
    });
  });
  app.get("/v1/:school/sync", (context) => {
    const school = context.get("school");
    return answered(context, { lastRuns: school.lastRuns() }, { cached: false, asOf: school.now() });
  });
}

function idIn(name: string, value: unknown): string | undefined {
  if (value === undefined || (typeof value === "string" && /^rec\w+$/.test(value))) return value;
  throw refuse(
    422,
    "invalid",
    `${name}: got ${JSON.stringify(value)}, expected the id of a record, rec…`,
    name,
  );
}
