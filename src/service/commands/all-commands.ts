import type { Command as Arguments } from "commander";
import { type Command, withSchoolOptions } from "../command-line/command.ts";
import { FROM_AGENDA, FROM_WHERE, withRunOptions, withTeacher } from "./run-options.ts";

/** Every command, in the order in which the help lists them. */
export const COMMANDS: readonly Command[] = [
  {
    name: "init",
    summary: "write an example configuration and say what to do next",
    describe: (command) =>
      command
        .option("--config <file>", "where to write it; else ./slot-sync.config.json")
        .option("--json", "print one JSON object on standard output, and nothing else"),
    load: async () => (await import("./init.ts")).init,
  },
  {
    name: "check",
    summary: "look at token, rights, tables and fields, and tell all problems at once; writes nothing",
    describe: (command) =>
      withSchoolOptions(command)
        .option("--dry-run", "as it is anyway: nothing is written")
        .addHelpText("after", FROM_WHERE),
    load: async () => (await import("./check.ts")).check,
  },
  {
    name: "sync",
    summary: "bring the slots in line with the templates",
    describe: (command) =>
      withRunOptions(
        withTeacher(command)
          .option("--template <ids...>", "only the slots of these templates: ids of records, rec…")
          .option("--dry-run", "write nothing, only report what would be written"),
      ),
    load: async () => (await import("./runs/sync.ts")).sync,
  },
  {
    name: "reconcile",
    summary: "a dry run that also tells what has drifted from the templates; writes nothing",
    describe: (command) =>
      withRunOptions(withTeacher(command).option("--dry-run", "as it is anyway: nothing is written")),
    load: async () => (await import("./runs/reconcile.ts")).reconcile,
  },
  {
    name: "flag",
    summary: "make double bookings visible on the templates",
    describe: (command) =>
      withRunOptions(command.option("--dry-run", "write nothing, only report what would be written")),
    load: async () => (await import("./runs/flag.ts")).flag,
  },
  {
    name: "calendars",
    summary: "bring teachers' calendars in line with Airtable, which is only read",
    isCallable: true,
    describe(command) {
      const withAgenda = (each: Arguments): Arguments =>
        withSchoolOptions(each.option("--agenda <name>", "only this agenda of the configuration"));
      withAgenda(command)
        .enablePositionalOptions()
        .option(
          "--teacher <id>",
          "only the calendar of this teacher: the id of the record, or the exact name",
        )
        .option("--dry-run", "write nothing, only report what would be written")
        .option(
          "--reconcile",
          "a dry run without an end to the weeks; ends with 1 where something would be written",
        )
        .option(
          "--take-back [records...]",
          "settle what people have changed in a calendar as Airtable has it; without records, all of the agenda",
        )
        .option("--allow-mass-delete", "this once, delete more than half of a calendar")
        .option("--clear", "take every event of the agenda out of its calendars; together with --agenda")
        .addHelpText("after", `${FROM_AGENDA}\n${FROM_WHERE}`);
      withAgenda(
        command
          .command("secrets")
          .description("list the secret address of every teacher's feed, and make those that are missing"),
      ).option(
        "--renew <teacher>",
        "make another address for this teacher; the old one leads nowhere from then on",
      );
    },
    load: async () => {
      const [{ calendars }, { calendarsSecrets }] = await Promise.all([
        import("./runs/calendars.ts"),
        import("./runs/calendars-secrets.ts"),
      ]);
      return (call, surroundings) =>
        (call.name === "calendars secrets" ? calendarsSecrets : calendars)(call, surroundings);
    },
  },
  {
    name: "audit",
    summary: "tell what the program has written: who, when, where, before and after",
    describe: (command) =>
      withSchoolOptions(command)
        .option(
          "--since <day>",
          "from this day on, as YYYY-MM-DD in the school's zone, or a moment such as 2026-01-14T08:00:00Z",
        )
        .option("--record <id>", "only of this record, rec…")
        .addHelpText(
          "after",
          "\nThe audit stands in the store that the configuration names, for 90 days. Without --school: of all schools.",
        ),
    load: async () => (await import("./audit.ts")).audit,
  },
  {
    name: "templates",
    summary: "week templates as JSON, from and to the rows of weekly_slot",
    describe(command) {
      withSchoolOptions(
        command
          .command("export")
          .description("print the template sets of every teacher as JSON")
          .option("--teacher <id>", "only those of this teacher: the id of the record, rec…"),
      ).addHelpText("after", FROM_WHERE);
      withSchoolOptions(
        command
          .command("import")
          .argument(
            "<file>",
            'JSON: {"templates": [{"id", "teacher", "startDate", "weeks": [{"index", "days": [{"day", "slots": [{"anchorId", "start", "end", "type"}]}]}]}]}',
          )
          .description(
            "show which rows of weekly_slot a file of week templates asks for; with --apply, make them",
          )
          .option(
            "--teacher <id>",
            "whose templates they are, where the file does not say it: the id of the record, rec…",
          )
          .option("--apply", "make the rows; rows that are there already are left alone, nothing is deleted")
          .option("--dry-run", "only show them, as without --apply"),
      ).addHelpText("after", FROM_WHERE);
    },
    load: async () => {
      const [{ exportTemplates }, { importTemplates }] = await Promise.all([
        import("./templates/templates-export.ts"),
        import("./templates/templates-import.ts"),
      ]);
      return (call, surroundings) =>
        (call.name === "templates import" ? importTemplates : exportTemplates)(call, surroundings);
    },
  },
  {
    name: "serve",
    summary: "the HTTP server with webhooks, schedules and queue, until the process is ended",
    describe: (command) =>
      withSchoolOptions(command).addHelpText(
        "after",
        `
Serves every school of the configuration on server.listen (127.0.0.1:8787). Tables are shown only when the school's
"serves" names them; whoever asks needs a key of "slot-sync keys add". With server.publicUrl Airtable is told to ping
this server when something changes; without it, it is asked every minute. SIGTERM ends it within five seconds.
${FROM_WHERE}`,
      ),
    load: async () => (await import("./serve.ts")).serve,
  },
  {
    name: "webhooks",
    summary: "the webhook of a base whose address is ours: list, register, remove",
    describe(command) {
      for (const [name, text] of [
        ["list", "tell whether it is there and alive"],
        ["register", "make it, or take the one that is there"],
        ["remove", "remove it; those of others stay"],
      ] as const)
        withSchoolOptions(command.command(name).description(text)).addHelpText("after", FROM_WHERE);
    },
    load: async () => (await import("./webhooks.ts")).webhooks,
  },
  {
    name: "queue",
    summary: "edits that could not be sent to Airtable: list, send, drop",
    describe(command) {
      withSchoolOptions(
        command.command("list").description("tell what waits, what is in conflict and what is lost"),
      );
      withSchoolOptions(command.command("send").description("send what waits now")).addHelpText(
        "after",
        FROM_WHERE,
      );
      withSchoolOptions(
        command.command("drop").argument("<id>", "as list tells it").description("forget an edit"),
      );
    },
    load: async () => (await import("./queue.ts")).queue,
  },
  {
    name: "keys",
    summary: "keys for the HTTP server: add, list, remove",
    describe(command) {
      withSchoolOptions(
        command
          .command("add")
          .argument("<name>", "who is to use it")
          .description("make a key; it is shown once")
          .option("--may <rights>", "what it may, of read, write, delete, run, separated by commas", "read"),
      );
      withSchoolOptions(command.command("list").description("tell which keys there are, and what they may"));
      withSchoolOptions(
        command
          .command("remove")
          .argument("<name>")
          .description("make a key worthless, in a running server too"),
      );
    },
    load: async () => (await import("./keys.ts")).keys,
  },
  {
    name: "types",
    summary: "the tables of the base as a .d.ts, for the client of the HTTP server",
    describe: (command) =>
      withSchoolOptions(command.option("--out <file>", "where to write it; else it is printed")).addHelpText(
        "after",
        FROM_WHERE,
      ),
    load: async () => (await import("./types.ts")).types,
  },
  {
    name: "probe",
    summary: "ask a scratch base what no public page says about the Web API",
    describe: (command) =>
      command
        .requiredOption("--base <id>", "the scratch base, app…; two tables are left behind in it")
        .option("--json", "print one JSON object on standard output, and nothing else")
        .addHelpText(
          "after",
          `
About 45 requests in a minute. The token may make tables and webhooks (schema.bases:write, webhook:manage).
${FROM_WHERE}`,
        ),
    load: async () => (await import("./probe.ts")).probe,
  },
];
