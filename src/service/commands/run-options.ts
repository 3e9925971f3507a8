import type { Command as Arguments } from "commander";
import { withSchoolOptions } from "../command-line/command.ts";
import { withSettingOptions } from "../command-line/setting-options.ts";

export const FROM_WHERE = `
The token of Airtable is taken from $CREDENTIALS_DIRECTORY/airtable-token, else from the file named in
AIRTABLE_TOKEN_FILE, else from AIRTABLE_TOKEN. With several schools the name of the school ends each of them:
AIRTABLE_TOKEN_MAIN for the school "main". AIRTABLE_ENDPOINT_URL is an origin in place of https://api.airtable.com.`;

export const FROM_AGENDA = `
The password or the client secret of an agenda is taken from $CREDENTIALS_DIRECTORY/agenda-NAME, else from the file named
in AGENDA_SECRET_FILE_NAME, else from AGENDA_SECRET_NAME, with the name in capitals and _ for -. GRAPH_ENDPOINT_URL is an
origin in place of Microsoft's own.`;

const REPORT = `
The report is printed on standard output, log lines of JSON on standard error. Exit codes: 0 done, 1 something needs a
person, 2 nothing was written because something is not as it has to be, 75 worth another try.`;

/** What every run may be told: its school, and any setting. */
export const withRunOptions = (command: Arguments): Arguments =>
  withSettingOptions(withSchoolOptions(command)).addHelpText("after", `${REPORT}\n${FROM_WHERE}`);

export const withTeacher = (command: Arguments): Arguments =>
  command
    .option("--teacher <id>", "only the slots of this teacher: the id of the record, rec…")
    .option("--start-date <day>", "begin on this day instead of today, as YYYY-MM-DD")
    .option("--weeks-ahead <weeks>", "how many weeks of slots to keep ready, in place of --days-ahead");
