import { readFileSync } from "node:fs";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { type ParseError, parse, printParseErrorCode } from "jsonc-parser";
import { ConfigurationError } from "../../configuration/errors.ts";
import { type Given, readInputs } from "../../configuration/inputs.ts";
import { settingProblemText } from "../../configuration/setting-problem.ts";
import { SETTING_READERS } from "../../configuration/setting-readers.ts";
import { variableName } from "../token.ts";
import { UsageError } from "../usage-error.ts";
import type { Configuration, School } from "./configuration.ts";
import { issueTexts, pathText, unknownKey, unknownName } from "./problems.ts";
import { configurationSchema } from "./schema.ts";

const FILE = "slot-sync.config.json";
/** Where it is looked for when nobody says where it is. */
const placesFrom = (folder: string): readonly string[] => [
  join(folder, FILE),
  join("/etc/slot-sync", "config.json"),
];

export interface Whereabouts {
  /** The file that was asked for. */
  readonly file: string | undefined;
  /** The folder in which the program was started. */
  readonly folder: string;
  /** Airtable is stood for by a program on this machine: then a configuration is not needed. */
  readonly isTrial: boolean;
}

/** Throws a `UsageError` with everything that is wrong with the configuration. */
export function findConfiguration({ file, folder, isTrial }: Whereabouts): Configuration {
  if (file !== undefined) {
    const path = resolve(folder, file);
    const text = textOf(path);
    if (text === undefined) throw new UsageError([`There is no configuration ${path}`]);
    return readConfiguration(text, path);
  }
  const places = placesFrom(folder);
  for (const place of places) {
    const text = textOf(place);
    if (text !== undefined) return readConfiguration(text, place);
  }
  if (isTrial) return trialIn(folder);
  throw new UsageError([
    `There is no configuration: looked for ${places.join(" and ")}. "slot-sync init" writes one, --config FILE names another`,
  ]);
}

/** The one base of whatever stands for Airtable here, with a store in the folder of things that may go. */
function trialIn(folder: string): Configuration {
  const read = configurationSchema.parse({
    schools: { sample: { baseId: "app0", agendas: { teachers: { target: "feed" } } } },
  });
  return {
    file: undefined,
    store: join(folder, ".slot-sync", "trial.db"),
    schools: Object.entries(read.schools).map(([name, school]) => ({ ...school, name, baseId: undefined })),
    server: read.server,
  };
}

/** JSON, in which comments and a comma at the end of a list are allowed; `file` is for the messages and for paths. */
export function readConfiguration(text: string, file: string): Configuration {
  const errors: ParseError[] = [];
  const given: unknown = parse(text.replace(/^\uFEFF/, ""), errors, { allowTrailingComma: true });
  if (errors.length > 0) {
    throw new UsageError([
      `${file} is not JSON:`,
      ...errors.map(({ error, offset }) => `- ${placeOf(text, offset)}: ${printParseErrorCode(error)}`),
    ]);
  }
  const read = configurationSchema.safeParse(given);
  const problems = [
    ...(read.success ? [] : issueTexts(read.error, configurationSchema, given)),
    ...settingProblems(given),
    ...(read.success ? schoolProblems(read.data.schools) : []),
  ];
  if (!read.success || problems.length > 0)
    throw new UsageError([`${file} cannot be used:`, ...problems.map((problem) => `- ${problem}`)]);
  const { store, schools, server } = read.data;
  return {
    file,
    store: isAbsolute(store) ? store : join(dirname(file), store),
    schools: Object.entries(schools).map(([school, { settings, notifyUrl, ...rest }]) => ({
      ...rest,
      name: school,
      settings: { ...settings, ...(notifyUrl !== undefined && { notifyUrl }) },
    })),
    server,
  };
}

/** The settings of every school, read as the scripts read them, also where something else is wrong. */
function settingProblems(given: unknown): readonly string[] {
  return Object.entries(objectIn(given, "schools")).flatMap(([school, its]) => {
    const path = ["schools", school, "settings"];
    const settings = objectIn(its, "settings");
    const notifyUrl = typeof its === "object" && its !== null ? Reflect.get(its, "notifyUrl") : undefined;
    const strange = Object.keys(settings).filter((name) => !Object.hasOwn(SETTING_READERS, name));
    const known = Object.fromEntries(Object.entries(settings).filter(([name]) => !strange.includes(name)));
    return [
      ...strange.map((name) => unknownKey([...path, name], Object.keys(SETTING_READERS), "setting")),
      ...readingProblems(known).map((text) => `${pathText(path)}: ${text}`),
      ...readingProblems({ notifyUrl }).map((text) => `${pathText(["schools", school])}: ${text}`),
    ];
  });
}

function readingProblems(settings: Given): readonly string[] {
  try {
    readInputs(settings, {}, {});
    return [];
  } catch (thrown) {
    if (thrown instanceof ConfigurationError) return thrown.problems.map(settingProblemText);
    throw thrown;
  }
}

/** What only all schools together can get wrong. */
function schoolProblems(schools: Readonly<Record<string, { readonly agendas: object }>>): readonly string[] {
  const owners = new Map<string, string>();
  const names = Object.keys(schools);
  const alike = names.flatMap((name, index) => {
    const other = names.slice(0, index).find((each) => variableName(each) === variableName(name));
    return other === undefined
      ? []
      : [
          `${pathText(["schools", name])}: differs from school "${other}" in nothing that an environment variable can tell, so that one would get the other's token; give it another name`,
        ];
  });
  const agendaProblems = Object.entries(schools).flatMap(([school, { agendas }]) =>
    Object.keys(agendas).flatMap((agenda) => {
      const path = pathText(["schools", school, "agendas", agenda]);
      const other = owners.get(agenda);
      owners.set(agenda, school);
      if (!/^[a-z0-9-]{1,40}$/.test(agenda))
        return [`${path}: names of agendas are up to 40 letters from a to z, digits and hyphens`];
      return other === undefined
        ? []
        : [`${path}: school "${other}" has an agenda of this name too; give it another`];
    }),
  );
  return [...alike, ...agendaProblems];
}

/** The school that is meant: the one of that name, or the only one. Throws a `UsageError` else. */
export function schoolNamed({ schools }: Configuration, name: string | undefined): School {
  const names = schools.map((school) => school.name);
  const [only] = schools;
  if (name === undefined) {
    if (only && schools.length === 1) return only;
    throw new UsageError([`There are several schools; say which one with --school: ${names.join(", ")}`]);
  }
  const school = schools.find((each) => each.name === name);
  if (school) return school;
  throw new UsageError([unknownName(`There is no school "${name}"`, name, names)]);
}

function objectIn(value: unknown, key: string): Given {
  const inner: unknown = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
  return typeof inner === "object" && inner !== null && !Array.isArray(inner) ? (inner as Given) : {};
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw new UsageError([`The configuration ${file} cannot be read: ${code ?? "unknown reason"}`], {
      cause,
    });
  }
}

function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split("\n");
  return `line ${before.length}, letter ${(before.at(-1)?.length ?? 0) + 1}`;
}
