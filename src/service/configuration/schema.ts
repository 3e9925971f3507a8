import { z } from "zod";
import { safeAddress } from "../addresses.ts";
import { agendaSchema } from "./agenda-schema.ts";
import { cronText } from "./cron-text.ts";

const address = (example: string) =>
  z.string(example).refine((text) => safeAddress(text) !== undefined, example);

const tables = z.array(z.string("the name of a table"), 'a list of tables, such as ["weekly_slot"]');

const schoolSchema = z.strictObject(
  {
    baseId: z
      .string("the id of the base, app… from its address")
      .regex(/^app\w+$/, "the id of the base, app… from its address"),
    settings: z.record(z.string(), z.unknown(), "settings of the scripts by name").default({}),
    schedule: z
      .strictObject(
        {
          sync: cronText.optional(),
          reconcile: cronText.optional(),
          flag: cronText.optional(),
          calendars: cronText.optional(),
        },
        'cron texts by command, such as {"sync": "0 6 * * 0-5"}',
      )
      .default({}),
    notifyUrl: z.string("a web address, such as https://example.org/hook").optional(),
    serves: tables.default([]),
    uncached: tables.default([]),
    onConflict: z.enum(["keepRemote", "overwrite"], "keepRemote or overwrite").default("keepRemote"),
    agendas: z.record(z.string(), agendaSchema, "agendas by name").default({}),
  },
  'a school, such as {"baseId": "app…"}',
);
export type SchoolText = z.output<typeof schoolSchema>;

const LISTEN = "an address and a port, such as 127.0.0.1:8787";

const serverSchema = z.strictObject(
  {
    listen: z
      .string(LISTEN)
      .regex(/^(?:\[[\da-f:]+\]|[\w.-]+):\d{1,5}$/i, LISTEN)
      .default("127.0.0.1:8787"),
    publicUrl: address(
      "the https address under which the world reaches this server (http for this machine only)",
    ).optional(),
    origins: z
      .array(
        address("an origin such as https://www.example.org"),
        'a list of origins, such as ["https://www.example.org"]',
      )
      .default([]),
    requestsPerMinute: z.int("a whole number from 1 on").min(1, "a whole number from 1 on").default(60),
  },
  'what the server needs, such as {"listen": "127.0.0.1:8787"}',
);
export type ServerText = z.output<typeof serverSchema>;

/** The configuration file. What a value should be is the message of its schema. */
export const configurationSchema = z.strictObject(
  {
    store: z.string("the path of a file").min(1, "the path of a file").default("slot-sync.db"),
    schools: z
      .record(
        z
          .string()
          .regex(
            /^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/,
            "names of schools of up to 40 letters from a to z, digits, hyphens and underscores",
          ),
        schoolSchema,
        'schools by name, such as {"main": {"baseId": "app…"}}',
      )
      .refine((schools) => Object.keys(schools).length > 0, "at least one school"),
    server: serverSchema.default(() => serverSchema.parse({})),
  },
  "an object with schools",
);
