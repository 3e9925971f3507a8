import { isolated } from "../bidi.ts";
import type { CalendarWords } from "../calendar-words.ts";
import type { Own } from "../common-words.ts";

const events = (number: number): string => (number === 1 ? "אירוע אחד" : `${number} אירועים`);

/** Made when it is asked for: a script that tells nothing of calendars is built without them. */
export const heCalendars = (): Own<CalendarWords> => ({
  lesson: "שיעור",
  summary: (created, updated, deleted) => `נוצרו ${created}, עודכנו ${updated}, נמחקו ${deleted}`,
  dryRun: "זו הייתה הרצת ניסיון: שום דבר לא נכתב, לא ביומנים ולא במאגר של התוכנה.",
  nothingToDo: "כל היומנים מעודכנים.",
  personCount: (number) =>
    `${number === 1 ? "עניין אחד מחכה" : `${number} עניינים מחכים`} לטיפול שלכם (פירוט ב"דורש טיפול").`,
  headings: { person: "דורש טיפול", changed: "מה השתנה", planned: "מה ישתנה", notes: "כדאי לדעת" },
  agenda: (name) => `יומן ${isolated(name)}`,
  calendar: (teacher, created, updated, deleted, dryRun) =>
    dryRun
      ? `${teacher}: ייווצרו ${created}, יעודכנו ${updated}, יימחקו ${deleted}`
      : `${teacher}: נוצרו ${created}, עודכנו ${updated}, נמחקו ${deleted}`,
  event: (title, day, hours) => `"${title}", ${day}, ${hours}`,
  ask: (teacher, agenda, wanted, present) =>
    present === undefined
      ? `${teacher} (${isolated(agenda)}): האירוע ${wanted} נמחק ביומן, אבל השעה עדיין קיימת ב־Airtable.`
      : `${teacher} (${isolated(agenda)}): האירוע ${wanted} שונה ביומן, ועכשיו רשום שם ${present}.`,
  takeBack: `אם היומן צודק, משנים את השעה ב־Airtable. אם Airtable צודק, מריצים ${isolated("calendars --agenda NAME --take-back")}.`,
  overruled: (teacher, present) =>
    `${teacher}: השעה השתנתה ב־Airtable, ולכן השינוי שנעשה ביומן כבר לא תקף. היה רשום שם ${present}.`,
  refused: (teacher, agenda, deletions, held) =>
    `${teacher === undefined ? `יומן ${isolated(agenda)}` : `${teacher} (${isolated(agenda)})`}: היו נמחקים ${deletions} מתוך ${events(held)}, ולכן לא נכתב שום דבר. אם זה מכוון, מריצים פעם אחת עם ${isolated(`--agenda ${agenda} --allow-mass-delete`)}.`,
  notReached: (teacher, agenda, message) =>
    `${teacher} (${isolated(agenda)}): אין גישה ליומן, ולכן לא נכתב בו שום דבר. ${isolated(message)}`,
  notWritten: (teacher, agenda, number, message) =>
    `${teacher} (${isolated(agenda)}): ${number === 1 ? "אירוע אחד לא נכתב" : `${number} אירועים לא נכתבו`}; הריצה הבאה תנסה שוב. ${isolated(message)}`,
  agendaFailed: (agenda, message) => `יומן ${isolated(agenda)}: ${isolated(message)}`,
  without: (agenda, teachers) => `יומן ${isolated(agenda)}: לא הוגדרה כתובת של יומן עבור ${teachers}.`,
  unreadable: (agenda, number) =>
    `יומן ${isolated(agenda)}: ${number === 1 ? "בשעה אחת" : `ב־${number} שעות`} התאריך, שעת ההתחלה או שעת הסיום חסרים או לא ברורים, ולכן הן לא מופיעות ביומנים.`,
  blockedBooking: (agenda, slot) =>
    `יומן ${isolated(agenda)}: ${slot} חסומה למרות שמישהו רשום בה, ולכן היא לא מופיעה ביומנים.`,
  strays: (agenda, number, agendas) =>
    `יומן ${isolated(agenda)}: ${events(number)} שייכים ליומנים שכבר לא מוגדרים (${isolated(agendas)}). הם נשארים; אם אין בהם צורך, מוחקים אותם ביומן.`,
  notKept: (message) => `המאגר של התוכנה לא שמר את מה שנכתב: ${isolated(message)}`,
});
