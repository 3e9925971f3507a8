import { WebApiError } from "../../adapters/web-api/web-api-error.ts";
import type { BaseSchema } from "../../base/port.ts";
import { baseProblemText } from "../../base/preflight/base-problem.ts";
import { PreflightError, preflight } from "../../base/preflight/preflight.ts";
import { readInputs } from "../../configuration/inputs.ts";
import { knownLike } from "../../configuration/likeness.ts";
import { toError } from "../../domain/to-error.ts";
import { type Connection, openBase } from "../airtable.ts";
import { checkAgendas } from "../calendars/agendas/check-agendas.ts";
import type { Action } from "../command-line/command.ts";
import { EXIT } from "../exit-codes.ts";
import { type OpenSchool, openSchool } from "../open-school.ts";
import { isAway } from "../run/is-away.ts";
import { memoryStore } from "../store/memory-store.ts";
import type { Surroundings } from "../surroundings.ts";

/** Looks whether everything is there that the program needs, and tells all that is not; writes nothing. */
export const check: Action = async (call, surroundings) => {
  const place = openSchool(call, surroundings);
  const { secrets, school } = place;
  const tell = (problems: readonly string[], status: "ok" | "failed", baseId = school.baseId): void => {
    const told = problems.map(secrets.hide);
    if (call.options.json)
      surroundings.say(JSON.stringify({ status, school: school.name, baseId, problems: told }));
    else if (told.length === 0)
      surroundings.say(`Everything is there: school "${school.name}", base ${baseId}.`);
    else
      surroundings.say(
        [`School "${school.name}", base ${baseId ?? "unknown"}:`, ...told.map((each) => `- ${each}`)].join(
          "\n",
        ),
      );
  };
  try {
    const connection = await openBase(place);
    const ofBase = await problemsOf(place, connection);
    // Without a base nobody knows whose calendars there are.
    const problems = ofBase.length > 0 ? ofBase : await problemsOfAgendas(place, connection, surroundings);
    tell(problems, problems.length === 0 ? "ok" : "failed", connection.baseId);
    return problems.length === 0 ? EXIT.done : EXIT.refused;
  } catch (thrown) {
    const error = toError(thrown);
    tell([tokenProblem(error) ?? error.message], "failed");
    return isAway(error) ? EXIT.tryAgain : EXIT.refused;
  }
};

async function problemsOfAgendas(
  place: OpenSchool,
  connection: Connection,
  { variables }: Surroundings,
): Promise<readonly string[]> {
  const base = async () => connection;
  return checkAgendas({ ...place, variables, store: memoryStore(), base });
}

const NEEDED_SCOPES = ["data.records:read", "data.records:write", "schema.bases:read"];

/** Everything that is wrong. Throws what says that nothing more can be learnt. */
async function problemsOf(
  place: OpenSchool,
  { client, baseId, port }: Connection,
): Promise<readonly string[]> {
  const { school, configuration } = place;
  const problems: string[] = [];
  const { scopes } = (await client.send({ method: "GET", path: "meta/whoami", kind: "repeatable" })) as {
    readonly scopes?: readonly string[];
  };
  const hooks = configuration.server.publicUrl === undefined ? [] : ["webhook:manage"];
  const missing = [...NEEDED_SCOPES, ...hooks].filter(
    (scope) => scopes !== undefined && !scopes.includes(scope),
  );
  if (missing.length > 0)
    problems.push(
      `The token lacks the scope ${missing.join(", ")}: add it on https://airtable.com/create/tokens`,
    );

  const level = await levelIn(client, baseId);
  if (level.kind === "no base")
    problems.push(
      `The token does not reach the base ${baseId}${level.others.length > 0 ? `, but ${level.others.join(", ")}` : ""}: ` +
        "add the base to the token, or correct baseId in the configuration",
    );
  if (level.kind === "known" && ["read", "comment", "none"].includes(level.level))
    problems.push(
      `The user of the token may only ${level.level} in the base: make them an editor, or take a token of somebody who is`,
    );
  if (level.kind === "known" && hooks.length > 0 && level.level === "edit")
    problems.push("The user of the token is an editor: webhooks need a creator of the base");

  let schema: BaseSchema;
  try {
    schema = await port.schema();
  } catch (thrown) {
    const error = toError(thrown);
    if (isAway(error) || tokenProblem(error) !== undefined) throw error;
    // Whoever lacks the scope or the base has been told so.
    if (problems.length === 0)
      problems.push(`The structure of the base ${baseId} cannot be read: ${error.message}`);
    return problems;
  }
  try {
    preflight(schema, readInputs(school.settings, {}, {}).settings, school.schedule.flag !== undefined);
  } catch (thrown) {
    if (!(thrown instanceof PreflightError)) throw thrown;
    problems.push(...thrown.problems.map(baseProblemText));
  }
  const tables = schema.tables.flatMap(({ id, name }) => [name, id]);
  for (const [key, list] of Object.entries({ serves: school.serves, uncached: school.uncached })) {
    for (const name of list.filter((each) => !tables.includes(each))) {
      const { areNear, keys } = knownLike(
        name,
        schema.tables.map((table) => ({ key: table.name, name: table.name })),
      );
      problems.push(
        `schools.${school.name}.${key}: the base has no table "${name}"${areNear ? `, perhaps "${keys[0]}"` : ""}`,
      );
    }
  }
  return problems;
}

type Level =
  | { readonly kind: "known"; readonly level: string }
  | { readonly kind: "no base"; readonly others: readonly string[] }
  | { readonly kind: "unknown" };

/** What the user of the token may do in the base, as far as the token may ask. */
async function levelIn(client: Connection["client"], baseId: string): Promise<Level> {
  try {
    const { bases = [] } = (await client.send({ method: "GET", path: "meta/bases", kind: "repeatable" })) as {
      readonly bases?: readonly {
        readonly id: string;
        readonly name: string;
        readonly permissionLevel: string;
      }[];
    };
    const base = bases.find(({ id }) => id === baseId);
    if (base) return { kind: "known", level: base.permissionLevel };
    return { kind: "no base", others: bases.slice(0, 5).map(({ id, name }) => `${id} (${name})`) };
  } catch (thrown) {
    const error = toError(thrown);
    if (isAway(error) || tokenProblem(error) !== undefined) throw error;
    return { kind: "unknown" };
  }
}

/** What a request that no other can follow says of token and address. */
function tokenProblem(error: Error): string | undefined {
  if (!(error instanceof WebApiError) || error.stop === undefined) return undefined;
  switch (error.stop) {
    case "token":
      return "Airtable does not know the token: it was deleted, or was not copied whole. Make another on https://airtable.com/create/tokens";
    case "quota":
    case "away":
    case "redirect":
    case "untrusted":
      return error.message;
  }
}
