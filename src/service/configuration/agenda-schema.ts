import { z } from "zod";
import { safeAddress } from "../addresses.ts";
import { cronText } from "./cron-text.ts";

const NAMES = 'a list of ids or names, such as ["rec…", "Dana"]';
const TITLE = "a text in which {type}, {students}, {teacher}, {room} and {status} may stand";
const WEEKS = "a whole number of weeks from 0 to 52";
const ADDRESSES = 'addresses by the id or the name of a teacher, such as {"rec…": "…"}';
const YES_OR_NO = "true or false";

const addressThat = (expected: string, isFit: (text: string) => boolean = () => true) =>
  z
    .string(expected)
    .refine((text) => safeAddress(text.replaceAll("{teacher}", "x")) !== undefined && isFit(text), expected);

const textOf = (expected: string) => z.string(expected).trim().min(1, expected);

/** What every agenda may say, whatever its target. */
const common = {
  shows: z.enum(["booked", "open", "both", "lessons"], "booked, open, both or lessons").default("booked"),
  teachers: z.array(z.string(NAMES), NAMES).optional(),
  types: z.array(z.string(NAMES), NAMES).optional(),
  weeks: z.int(WEEKS).min(0, WEEKS).max(52, WEEKS).default(3),
  title: z
    .string(TITLE)
    .refine((text) => !/\{(?!(?:type|students|teacher|room|status)\})/.test(text), TITLE)
    .default("{type}"),
  names: z.enum(["none", "initials", "first", "full"], "none, initials, first or full").default("none"),
  link: z.boolean(YES_OR_NO).default(true),
  schedule: cronText.optional(),
  calendars: z.record(z.string(), textOf(ADDRESSES), ADDRESSES).default({}),
  calendarField: textOf("the name of a field of the teachers' table").optional(),
};

const AGENDA = 'an agenda, such as {"target": "feed"}, with a target that is feed, caldav or graph';
const SERVER = "the https address of the server (http for this machine only)";

/** An agenda of teachers' calendars. */
export const agendaSchema = z.discriminatedUnion(
  "target",
  [
    z.strictObject({
      ...common,
      target: z.literal("feed"),
      put: addressThat("an https address with {teacher} in it", (text) =>
        text.includes("{teacher}"),
      ).optional(),
      headers: z.record(z.string(), z.string("a text"), "headers by name").default({}),
    }),
    z.strictObject({
      ...common,
      target: z.literal("caldav"),
      url: addressThat(SERVER),
      user: textOf("the name of the account"),
    }),
    z.strictObject({
      ...common,
      target: z.literal("graph"),
      tenant: textOf("the id or the domain of the tenant"),
      client: textOf("the id of the application"),
    }),
  ],
  AGENDA,
);

export type AgendaText = z.output<typeof agendaSchema>;
