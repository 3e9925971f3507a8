import type { CheckWords } from "../../panel/check-words.ts";

export const heChecks: CheckWords = {
  intro: "מה הסנכרון צריך בבסיס הזה, ובמה עוד הוא יכול להשתמש.",
  ready: "כל מה שנחוץ נמצא.",
  readyBut: (number) =>
    number === 1
      ? "כל מה שנחוץ נמצא; דבר אחד נוסף חסר או שגוי."
      : `כל מה שנחוץ נמצא; ${number} דברים נוספים חסרים או שגויים.`,
  notReady: "חסר משהו נחוץ, ולכן סנכרון עדיין לא יכול לרוץ.",
  create: "יצירה",
  addChoices: "הוספה",
  createAll: "יצירת כל מה שחסר",
  mayNot: "רק מי שיש לו הרשאת Creator יכול לעשות זאת:",
  working: "עובדים…",
  willBeMade: "זה מה שייווצר",
  nothingElse: "מה שקיים לא ישתנה, ואף רשומה לא תשתנה.",
  makeThem: "יצירת הכול",
  calledHere: "השם כאן",
  choose: "בחירה…",
  formulas: "נוסחאות להוספה ידנית",
  formulasHint: "סקריפט לא יכול ליצור נוסחאות. מוסיפים שדה מסוג Formula בכל אחד מהשמות, ומדביקים את הטקסט.",
  nameLines: "שמות, לסקריפטים המודבקים",
  present: (number) => (number === 1 ? "מה שקיים: פריט אחד" : `מה שקיים: ${number} פריטים`),
  namesHere: "שמות שנותנים לסקריפטים צריך לתת גם כאן, בלשונית ההגדרות.",
  features: "הסנכרון עובד גם בלעדיהם. אפשר להוסיף כל אחד מהם בכל עת.",
  add: "הוספה",
};
