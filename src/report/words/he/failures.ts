import type { BaseProblem, Place } from "../../../base/preflight/base-problem.ts";
import { casedTwin, fieldSetting, statusSetting, tableSetting } from "../../../base/preflight/naming.ts";
import type { ExpectedValue, Flaw, Misread, SettingProblem } from "../../../configuration/setting-problem.ts";
import { type Cause, type Concerned, listed, remediesFor } from "../../../execution/breaker/findings.ts";
import { isolated, named } from "../bidi.ts";
import type { FailureWords } from "../common-words.ts";

export const heFailures: FailureWords = {
  heading: "הריצה נעצרה",
  nothingWritten: "שום דבר לא נכתב בבסיס.",
  brokenOff: "חלק מהרשומות כבר נכתבו, והן נשארות; הריצה הבאה תמשיך משם.",
  ended: `${isolated("Airtable")} הפסיק את הריצה באמצע, אולי בגלל איטיות. מה שנכתב נשאר, והריצה הבאה תמשיך משם.`,
  toMend: "זה מה שעצר אותה, וכך אפשר לתקן:",
  fromAirtable: `מה שעצר אותה הוא הטקסט הבא, שמגיע מ־${isolated("Airtable")}:`,
  wouldBeRefused: "ריצה אמיתית הייתה נעצרת לפני שכתבה משהו, וזו הסיבה:",
  baseProblem,
  settingProblem,
  expectation,
  refused: (findings) => {
    const { closing, live, limit, isEmptied, causes, templates } = findings;
    const why = isEmptied
      ? ["בטבלת התבניות אין אף שורה. אולי רוקנו אותה."]
      : [
          `הסיבות: ${listed(causes, causeText, andMore)}.`,
          `התבניות העיקריות: ${listed(templates, concernedText, andMore)}.`,
        ];
    return [
      `הריצה הייתה חוסמת ${closing} מתוך ${live} משבצות פעילות (הגבול: ${limit}).`,
      ...why,
      `אם זו לא הכוונה, יש ${remediesFor(findings, REMEDIES).join("; ")}.`,
      `אם זו הכוונה, יש לתת לאוטומציה את המשתנה ${isolated("allowMassRetire = true")} לריצה אחת. כדי לראות קודם את הרשימה המלאה, אפשר להריץ פעם אחת עם ${isolated("dryRun = true")}.`,
    ];
  },
};

function baseProblem(problem: BaseProblem): string {
  switch (problem.kind) {
    case "no-table": {
      const { table, id, has } = problem;
      return `אין בבסיס טבלה בשם ${isolated(table)} (${isolated(id)}). ${present("בו", has)}. אם שמה השתנה, יש להחזיר את השם הקודם, או לרשום את השם הנוכחי בהגדרה ${isolated(tableSetting(table))}. יש ליצור אותה רק אם מעולם לא הייתה.`;
    }
    case "wrong-table-name": {
      const { table, given, has } = problem;
      return `אין בבסיס טבלה בשם ${named(given)}, שנרשם בהגדרות עבור ${isolated(table)}. ${present("בו", has)}. יש לתקן את ההגדרה ${isolated(tableSetting(table))}, או להוציא אותה.`;
    }
    case "missing-field": {
      const { fields, types, has } = problem;
      const [{ inTable }] = fields;
      return `בטבלה ${named(inTable)} אין שדה ${fields.map(fieldName).join(" או ")}. ${present("בה", has)}. אם שמו השתנה, יש להחזיר את השם הקודם, או לרשום את השם הנוכחי בהגדרה ${settingOf(fields[0])}. יש ליצור אותו רק אם מעולם לא היה, מסוג ${oneOf(types)}.`;
    }
    case "wrong-field-name": {
      const { field, has } = problem;
      return `בטבלה ${named(field.inTable)} אין שדה בשם ${named(field.name)}, שנרשם בהגדרות עבור ${isolated(field.key)}. ${present("בה", has)}. יש לתקן את ההגדרה ${settingOf(field)}, או להוציא אותה.`;
    }
    case "wrong-active-field": {
      const { field, has } = problem;
      return `בטבלה ${named(field.inTable)} אין שדה בשם ${named(field.name)}, שקובע אם תבנית בשימוש. ${present("בה", has)}. יש לתקן את ההגדרה ${isolated("activeField")}, או לרשום בה ${isolated("auto")}.`;
    }
    case "wrong-type": {
      const { field, type, expected } = problem;
      return `${inItsTable(field)} הוא מסוג ${isolated(type)}, וצריך להיות מסוג ${oneOf(expected)}. יש לשנות את הסוג, או לרשום שדה אחר בהגדרה ${settingOf(field)}.`;
    }
    case "no-choice": {
      const { field, status, choice, has } = problem;
      return `בטבלה ${named(field.inTable)}, בשדה ${fieldName(field)}, אין אפשרות ${named(choice)}. ${present("בו", has)}. יש להוסיף אותה, או לרשום את שמה כאן בהגדרה ${isolated(statusSetting({ [status]: casedTwin(choice, has) ?? "…" }))}.`;
    }
    case "broken-formula":
      return `בטבלה ${named(problem.field.inTable)} הנוסחה של השדה ${fieldName(problem.field)} שבורה, ולכן לא ידוע אילו משבצות תפוסות. יש לתקן אותה ב־${isolated("Airtable")}.`;
    case "links-apart": {
      const { fields, to } = problem;
      const [first, second] = fields.map(
        (field, index) =>
          `${fieldName(field)} בטבלה ${named(field.inTable)} מקשר לטבלה ${named(to[index] ?? "")}`,
      );
      return `השדה ${first}, והשדה ${second}. שניהם צריכים לקשר לאותה טבלה של מורים. יש לתקן את אחד מהם, או לרשום שדה אחר בהגדרה ${settingOf(fields[0])}.`;
    }
    case "wrong-link": {
      const { field, to, expected } = problem;
      return `${inItsTable(field)} מקשר לטבלה ${named(to)}, וצריך לקשר לטבלה ${named(expected)}. יש לתקן את הקישור, או לרשום שדה אחר בהגדרה ${settingOf(field)}.`;
    }
    case "unknown-zone": {
      const { field, zone } = problem;
      return `בטבלה ${named(field.inTable)} השעות בשדה ${fieldName(field)} מוצגות לפי אזור הזמן ${isolated(zone)}, שאינו מוכר כאן. יש לבחור אזור זמן אחר באפשרויות של השדה.`;
    }
    case "one-field-twice": {
      const { fields } = problem;
      const [{ inTable, name }] = fields;
      return `בטבלה ${named(inTable)} השדה ${named(name)} נרשם עבור ${fields.map(({ key }) => isolated(key)).join(" וגם ")}. לכל אחד צריך שדה משלו: יש לתקן את ההגדרה ${settingOf(fields[0])}.`;
    }
    case "one-table-twice": {
      const { tables, name } = problem;
      return `הטבלה ${named(name)} נרשמה עבור ${tables.map(isolated).join(" וגם ")}. לכל אחת צריך טבלה משלה: יש לתקן את ההגדרה ${isolated(tableSetting(tables[0] ?? ""))}.`;
    }
    case "foreign-texts": {
      const { field, strangers, filled, example } = problem;
      return `בטבלה ${named(field.inTable)}, בשדה ${fieldName(field)}, ב־${strangers} מתוך ${filled} התאים המלאים יש משהו שהסנכרון לא כתב, למשל ${named(example)}, והוא היה נמחק. יש לרשום שדה אחר בהגדרה ${settingOf(field)}, או לרוקן את התאים האלה.`;
    }
    case "never-ticked": {
      const { field } = problem;
      return `${inItsTable(field)} אינו מסומן באף שורה, ולכן לא ידוע אם אף תבנית אינה בשימוש או שהשדה חדש. יש לסמן את השורות שבשימוש, או לרשום בהגדרה ${isolated("activeField")} את השם ${named(field.name)} (ואז כל שורה בלי סימון אינה בשימוש) או ${isolated("none")}.`;
    }
    case "no-view": {
      const { setting, inTable, view, has } = problem;
      const shows = setting === "inventoryView" ? "כל משבצת" : "כל שיעור";
      return `לטבלה ${named(inTable)} אין תצוגה בשם ${named(view)}, שנרשם בהגדרה ${isolated(setting)}. ${present("לה", has)}. יש לרשום תצוגה שמציגה ${shows} מהשבוע הזה והלאה, או להשאיר את ההגדרה ריקה.`;
    }
  }
}

function settingProblem(problem: SettingProblem): string {
  switch (problem.kind) {
    case "unreadable":
      return `${place(problem)}: נרשם ${isolated(problem.got)}, ויש לרשום ${expectation(problem.expected)}.`;
    case "not-json":
      return `${place(problem)}: נרשם ${isolated(problem.got)}, וזה אינו ${isolated("JSON")}. ${instead(problem)}${problem.isCurly ? ` רק מירכאות ישרות (${isolated('"')}) נחשבות, וכאן הן מסולסלות.` : ""}`;
    case "unknown-table":
      return `${place(problem)}: הסנכרון לא מכיר טבלה בשם ${quoted(problem.given)} (${meant(problem)}). ${instead(problem)}`;
    case "unknown-field":
      return `${place(problem)}: הסנכרון לא מכיר בטבלה ${isolated(problem.table)} שדה בשם ${quoted(problem.given)} (${meant(problem)}). ${instead(problem)}`;
    case "unknown-status":
      return `${place(problem)}: הסנכרון לא מכיר סטטוס בשם ${quoted(problem.given)} (${meant(problem)}). ${instead(problem)}`;
    case "not-given":
      return `למשתנה ${isolated(problem.name)} אין ערך, וצריך בו ${expectation(problem.expected)}. יש להוסיף אותו לצד הסקריפט, ולבחור כערך שלו את מזהה הרשומה של הטריגר.`;
    case "both-given":
      return `הוגדרו גם ${problem.names.map(isolated).join(" וגם ")}; צריך רק אחד מהם.`;
    case "claimed-twice":
      return `בהגדרה ${isolated(problem.name)} השם ${quoted(problem.given)} נרשם עבור ${problem.keys.map(isolated).join(" וגם ")}${problem.table === undefined ? "" : ` של ${isolated(problem.table)}`} (מה שלא נרשם נקרא בשמו הרגיל). לכל אחד צריך שם משלו.`;
    case "unknown-setting":
      return `אין הגדרה בשם ${isolated(problem.name)}. יש להוציא אותה או לתקן את שמה.`;
  }
}

function expectation(expected: ExpectedValue): string {
  switch (expected.kind) {
    case "text":
      return "טקסט";
    case "flag":
      return `${isolated("true")} או ${isolated("false")} (גם ${isolated("1, 0, yes, no")})`;
    case "one-of":
      return oneOf(expected.words);
    case "whole-number":
      return expected.most === undefined
        ? `מספר שלם, ${expected.least} או יותר`
        : `מספר שלם בין ${expected.least} ל־${expected.most}`;
    case "positive-number":
      return "מספר גדול מ־0";
    case "number-and-share":
      return `מספר של משבצות ואחוז מהן, למשל ${isolated("20/50%")}`;
    case "web-address":
      return `כתובת אינטרנט, למשל ${isolated("https://example.org/hook")}`;
    case "date":
      return `תאריך בצורה ${isolated("YYYY-MM-DD")}`;
    case "time-zone":
      return `שם של אזור זמן, למשל ${isolated("Asia/Jerusalem")}`;
    case "words":
      return `מילים שמופרדות בפסיקים, או רשימה כמו ${isolated('["one", "two"]')}`;
    case "names":
      return `שמות לפי מפתחות, למשל ${isolated(expected.example)}`;
    case "teacher":
      return "מזהה רשומה של מורה";
    case "templates":
      return "מזהה רשומה של תבנית, או רשימה של כאלה";
  }
}

/** A field as it is called here, and its English key where that is another word. */
const fieldName = ({ name, key }: Place): string =>
  name === key ? named(name) : `${named(name)} (${isolated(key)})`;

const inItsTable = (field: Place): string => `בטבלה ${named(field.inTable)} השדה ${fieldName(field)}`;

/** The line for the settings that names the field. */
const settingOf = (field: Place): string => isolated(fieldSetting(field));

const present = (where: string, names: readonly string[]): string =>
  names.length === 0 ? `אין ${where} כלום` : `יש ${where}: ${names.map(named).join(", ")}`;

const oneOf = (words: readonly string[]): string => words.map(isolated).join(" או ");

const place = ({ where, name }: Misread): string =>
  `${where === "setting" ? "ההגדרה" : "המשתנה"} ${isolated(name)}`;

const instead = ({ expected }: Misread): string => `יש לרשום ${expectation(expected)}.`;

const quoted = (key: string): string => named(`"${key}"`);

const meant = ({ known: { areNear, keys } }: Extract<Flaw, { readonly given: string }>): string =>
  areNear ? `אולי ${keys.map(quoted).join(" או ")}` : `המפתחות הם ${keys.map(quoted).join(", ")}`;

const andMore = (count: number): string => `ועוד ${count}`;

const causeText = ({ reason, closure }: Cause): string =>
  closure === undefined ? CAUSES[reason] : `בזמן החופשה ${named(closure)}`;

const CAUSES: Readonly<Record<Cause["reason"], string>> = {
  template_removed: "התבנית נמחקה",
  template_disabled: "התבנית הושבתה",
  template_teacher_changed: "לתבנית יש מורה אחר",
  template_day_changed: "התבנית עברה ליום אחר",
  template_time_changed: "התבנית עברה לשעה אחרת",
  overridden: "מערכת שעות חדשה יותר החליפה את התבנית",
  closed: "בזמן חופשה",
  lesson: "יש אז שיעור שאין לו משבצת",
  template_fixed: "התבנית קבועה",
  template_reserved: "התבנית שמורה",
  off: "לתבנית אין שיעור בתאריך הזה",
  duplicate: "כבר יש רשומה אחרת לאותה שעה",
};

const AS_BEFORE = "להחזיר לתבניות את המורה, היום והשעה שהיו להן";
/** To go on after "one has to". */
const REMEDIES: Readonly<Record<Cause["reason"], string>> = {
  template_removed: "לשחזר את התבניות מסל האשפה",
  template_disabled: "להחזיר את התבניות לשימוש",
  template_teacher_changed: AS_BEFORE,
  template_day_changed: AS_BEFORE,
  template_time_changed: AS_BEFORE,
  overridden: "לתקן את מערכת השעות החדשה, או להשבית אותה",
  closed: "לתקן או להסיר את החופשה",
  lesson: `לתקן את זמני השיעורים, או לרשום ${isolated("off")} בהגדרה ${isolated("lessonsOccupy")}`,
  template_fixed: `להסיר את הסימון מהתבניות, או לרשום ${isolated("open")} בהגדרה ${isolated("fixedTemplates")}`,
  template_reserved: `להסיר את הסימון מהתבניות, או לרשום ${isolated("open")} בהגדרה ${isolated("reservedTemplates")}`,
  off: "לתקן את התאריכים או את השבועות של התבניות",
  duplicate: "למחוק את ההעתקים של המשבצות",
};

function concernedText(concerned: Concerned): string {
  switch (concerned.kind) {
    case "template":
      return concerned.name === ""
        ? isolated(concerned.id)
        : `${named(concerned.name)} (${isolated(concerned.id)})`;
    case "deleted":
      return `תבנית שנמחקה ${isolated(concerned.id)}`;
    case "none":
      return "בלי תבנית";
  }
}
