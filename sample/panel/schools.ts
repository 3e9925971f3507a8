import type { BaseJson, RecordJson, TableJson } from "../../emulator/base-json.ts";
import type { FieldOptions } from "../../src/base/port.ts";
import { STATUSES } from "../../src/base/schema/cell-words.ts";
import { CHANGE_LOG } from "../../src/base/schema/log-tables.ts";
import { CLOSURES, SLOTS, TEMPLATES } from "../../src/base/schema/tables.ts";
import type { TemplateId } from "../../src/domain/ids.ts";
import { retiredState } from "../../src/domain/sync-state.ts";
import { formatTimeOfDay, type Minute } from "../../src/domain/time/civil-time.ts";
import { DEFAULT_FEED_FIELD } from "../../src/panel/feeds/feed-settings.ts";
import { sampleSchool } from "../school.ts";
import { TEACHERS } from "../school-fields.ts";

/** Other schools to look at: what a page with such a query shows. */
export const SCHOOLS: Readonly<Record<string, () => BaseJson>> = {
  /** Nobody has typed anything yet. */
  empty: () => withTables(sampleSchool(), (table, index) => (index < 2 ? { ...table, records: [] } : table)),
  /** The table of the templates is missing. */
  broken: () => ({ tables: sampleSchool().tables.slice(1) }),
  /** A first run: every slot is still to be made. */
  many: () =>
    withTables(sampleSchool(), (table) =>
      table.name === SLOTS.name || table.name === "lessons" ? { ...table, records: [] } : table,
    ),
  /** Somebody has emptied the table of the templates. */
  emptied: () =>
    withTables(sampleSchool(), (table) =>
      table.name === TEMPLATES.name ? { ...table, records: [] } : table,
    ),
  overlaps: () => withLog(withOverlaps(sampleSchool())),
  /** A base as Airtable makes it. */
  newBase: () => ({
    tables: [
      {
        id: "tblFirstOfAll0001",
        name: "Table 1",
        fields: [{ id: "fldFirstOfAll0001", name: "Name", type: "singleLineText" }],
        records: [],
      },
    ],
  }),
  /** The link of a slot to its template has a name of its own. */
  renamed: () =>
    withTables(sampleSchool(), (table) =>
      table.name === SLOTS.name
        ? {
            ...table,
            fields: table.fields.map((field) =>
              field.name === S.source.name ? { ...field, name: "מקור" } : field,
            ),
            records: table.records.map(({ id, fields: { [S.source.name]: source, ...fields } }) => ({
              id,
              fields: { ...fields, ...(source !== undefined && { מקור: source }) },
            })),
          }
        : table,
    ),
  /** The optional table of closures is missing. */
  noClosures: () => {
    const { tables } = sampleSchool();
    return { tables: tables.filter(({ name }) => name !== CLOSURES.name) };
  },
  /** Teachers have the addresses of their calendars; of one, something else stands there. */
  feeds: () => withFeeds(sampleSchool()),
  /** 66 teachers, each with a lesson of a quarter of an hour after the other on the Wednesday of the sample. */
  crowd: () => withCrowd(sampleSchool()),
};

function withCrowd(school: BaseJson): BaseJson {
  const teachers = Array.from({ length: 66 }, (_, index) => `recCrowd${String(index).padStart(9, "0")}`);
  return withTables(school, (table) => {
    if (table.name === TEACHERS.name) {
      const crowd = teachers.map((id, index) => ({
        id,
        fields: { [TEACHERS.primary]: `מורה ${index + 1}` },
      }));
      return { ...table, records: [...table.records, ...crowd] };
    }
    if (table.name === TEMPLATES.name) return { ...table, records: [] };
    if (table.name !== SLOTS.name) return table;
    const records = teachers.flatMap((id, teacher) =>
      Array.from({ length: teacher === 0 ? 40 : 4 }, (_, index): RecordJson => {
        const time = (minute: number) => ({ name: formatTimeOfDay((8 * 60 + minute) as Minute) });
        return {
          id: `${id}Slot${index}`,
          fields: {
            [S.key.name]: `typed ${teacher} ${index}`,
            [S.teacher.name]: [{ id }],
            [S.date.name]: "2026-01-14",
            [S.starts.name]: time(15 * index),
            [S.ends.name]: time(15 * index + 15),
            [S.status.name]: { name: STATUSES.open },
          },
        };
      }),
    );
    return { ...table, records };
  });
}

/** Where the service of the sample is. */
const SAMPLE_SERVICE = "https://sync.example.org";

const withFeeds = (school: BaseJson): BaseJson =>
  withTables(school, (table) =>
    table.name === TEACHERS.name
      ? {
          ...table,
          fields: [
            ...table.fields,
            { id: "fldTeacherFeed001", name: DEFAULT_FEED_FIELD, type: "singleLineText" },
          ],
          records: table.records.map(({ id, fields }, index) => ({
            id,
            fields: {
              ...fields,
              ...(index < 2 && {
                [DEFAULT_FEED_FIELD]: `${SAMPLE_SERVICE}/calendars/${String(index).repeat(32)}.ics`,
              }),
              ...(index === 2 && { [DEFAULT_FEED_FIELD]: "https://elsewhere.example.org/private.ics" }),
            },
          })),
        }
      : table,
  );

const withTables = (
  { tables }: BaseJson,
  change: (table: TableJson, index: number) => TableJson,
): BaseJson => ({ tables: tables.map(change) });

const S = SLOTS.fields;
const T = TEMPLATES.fields;

/** In the coming week: a lesson typed over another, a template over another, and an hour that the sync has closed. */
function withOverlaps(school: BaseJson): BaseJson {
  return withTables(school, (table) => {
    if (table.name === TEMPLATES.name) {
      const [first] = table.records;
      if (!first) return table;
      const over: RecordJson = {
        id: "recWeeklyOver",
        fields: {
          ...first.fields,
          [T.name.name]: "דנה לוי, שעה נוספת",
          [T.starts.name]: { name: "14:30" },
          [T.ends.name]: { name: "15:30" },
        },
      };
      return { ...table, records: [...table.records, over] };
    }
    if (table.name !== SLOTS.name) return table;
    const ofWeek = table.records.filter(({ fields }) => String(fields[S.date.name]) >= "2026-01-18");
    const teacher = JSON.stringify(ofWeek[0]?.fields[S.teacher.name]);
    const own = ofWeek.filter(({ fields }) => JSON.stringify(fields[S.teacher.name]) === teacher);
    const [first, second, third] = own;
    if (!first || !second || !third) return table;
    const typed: RecordJson = {
      id: "recTypedOver",
      fields: {
        ...second.fields,
        [S.key.name]: "typed by hand",
        [S.source.name]: null,
        [S.syncState.name]: null,
        [S.starts.name]: { name: "14:30" },
        [S.ends.name]: { name: "15:15" },
      },
    };
    const closed: RecordJson = {
      ...third,
      fields: {
        ...third.fields,
        [S.source.name]: null,
        [S.status.name]: { name: STATUSES.blocked },
        [S.syncState.name]: retiredState("recWeeklyGone" as TemplateId),
        [S.key.name]: String(third.fields[S.key.name]).replace(/\|\d\d:\d\d$/, "|20:00"),
        [S.starts.name]: { name: "20:00" },
        [S.ends.name]: { name: "21:00" },
      },
    };
    return { ...table, records: [...table.records, typed, { ...closed, id: "recClosedSlot" }] };
  });
}

/** The optional table in which every change of a slot is noted. */
function withLog(school: BaseJson): BaseJson {
  const F = CHANGE_LOG.fields;
  const field = (name: string, type: string, options?: FieldOptions) => ({
    id: `fldLog${name}`,
    name,
    type,
    ...(options && { options }),
  });
  const action = { choices: ["ADDED", "REMOVED"].map((name) => ({ id: `sel${name}`, name })) };
  const log: TableJson = {
    id: "tblSampleChangeLog",
    name: CHANGE_LOG.name,
    fields: [
      field(F.entry.name, "singleLineText"),
      field(F.action.name, "singleSelect", action),
      field(F.reason.name, "singleLineText"),
      field(F.changedAt.name, "dateTime"),
      field(F.changedBy.name, "singleLineText"),
      field(F.slot.name, "multipleRecordLinks", { linkedTableId: SLOTS.id }),
    ],
    records: [
      ["recLog1", "ADDED", "template_created", "2026-01-04T04:00:00.000Z"],
      ["recLog2", "REMOVED", "template_removed", "2026-01-11T04:00:00.000Z"],
    ].map(([id = "", kind, reason, at]) => ({
      id,
      fields: {
        [F.entry.name]: `${kind}`,
        [F.action.name]: { name: kind },
        [F.reason.name]: reason,
        [F.changedAt.name]: at,
        [F.changedBy.name]: "sync:scheduled",
        [F.slot.name]: [{ id: "recClosedSlot" }],
      },
    })),
  };
  return { tables: [...school.tables, log] };
}
