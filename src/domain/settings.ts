/** The languages of reports and panel; the first is the usual one. */
export const LANGUAGE_CODES = ["en", "he"] as const;
export type LanguageCode = (typeof LANGUAGE_CODES)[number];

/** Every setting as a run goes by it; its durations are in milliseconds. */
export interface Settings {
  readonly timeZone: string;
  readonly daysAhead: number;
  readonly coverRunningWeek: boolean;
  readonly horizon: "allFuture" | "window";
  readonly sameTimeTemplates: "both" | "one";
  readonly reopenOwnBlocked: boolean;
  readonly unlinkedSlots: "byKey" | "keep" | "deactivate";
  readonly legacyTeacherField: "ignore" | "mirror";
  readonly copyCapacity: "always" | "create" | "never";
  readonly protectExceptions: boolean;
  readonly onlyFixed: boolean;
  /** Templates on which `fixed` is ticked: open hours like any other, or none at all. */
  readonly fixedTemplates: "open" | "skip";
  /** Templates that belong to a student: open hours like any other, or none at all. */
  readonly reservedTemplates: "open" | "skip";
  /** Lessons that have no slot take their teacher's time, or nobody's. */
  readonly lessonsOccupy: "auto" | "off";
  /** Name or id of the view through which lessons are read; undefined reads the whole table. */
  readonly lessonsView: string | undefined;
  /** Words for a template that is out of use, beside the usual ones. */
  readonly disabledValues: readonly string[];
  /** Words for a lesson that is cancelled, beside the usual ones. */
  readonly cancelledValues: readonly string[];
  /** `auto`, or the name of the template field that says whether a template is in use. */
  readonly activeField: string;
  /** A newer template set replaces its teacher's whole weeks, or only the hours that it overlaps. */
  readonly overrideMode: "week" | "slot";
  readonly massRetireLimit: MassRetireLimit;
  readonly allowMassRetire: boolean;
  /** Name or id of the view through which slots are read; undefined reads the whole table. */
  readonly inventoryView: string | undefined;
  /** `reconcile` is a dry run with a report of everything that has drifted. */
  readonly mode: "sync" | "reconcile";
  readonly dryRun: boolean;
  /** Web address that is told how every run went. */
  readonly notifyUrl: string | undefined;
  /** Take flags off templates that overlap nothing any more. */
  readonly clearFlags: boolean;
  /** A sync of the whole base writes the flags as well. */
  readonly flagDuringSync: boolean;
  /** Hours that a person has blocked count as overlapping too. */
  readonly flagBlocked: boolean;
  /** The flagger tells of two slots in one room, and of a student in two slots. */
  readonly checkRooms: boolean;
  readonly checkStudents: boolean;
  /** Rooms in which several lessons may be, beside those of the web. */
  readonly sharedRooms: readonly string[];
  /** The report names the students of booked slots. */
  readonly showStudents: boolean;
  /** So many errors raise an alert. */
  readonly alertThreshold: number;
  /** How many records the base may hold on its plan. */
  readonly recordLimit: number;
  /** Language of the report; log lines are always English. */
  readonly language: LanguageCode;
  /** Undefined: as long as the base lets a run last. */
  readonly timeBudgetMs: number | undefined;
  readonly maxInFlight: number;
  readonly callsPerSecond: number;
  /** Table name → name or id in this base. */
  readonly tables: NameMap;
  /** Table name → English field key → name or id in this base. */
  readonly fieldNames: Readonly<Record<string, NameMap>>;
  /** English status key → names or ids of the choices in this base; all are read, the first is written. */
  readonly statusNames: Readonly<Record<string, readonly string[]>>;
}

/** Every setting as people write it, under the names of the settings list (docs/school/en/settings.md, semantics 2). */
export interface WrittenSettings extends Omit<Settings, "timeBudgetMs"> {
  readonly timeBudgetSeconds: number | undefined;
}

export type SettingName = keyof WrittenSettings;

export type NameMap = Readonly<Record<string, string>>;

/** `20/50%`: more retirements than the greater of the two stop the run. */
export interface MassRetireLimit {
  readonly count: number;
  readonly percent: number;
}
