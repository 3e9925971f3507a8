import { describe, expect, test } from "vitest";
import { STATUSES } from "../../../src/base/schema/cell-words.ts";
import { changeText } from "../../../src/panel/story/change-log.ts";
import { panelWordsOf, syncWordsOf } from "../../support/words.ts";

const words = (language: string) => ({
  panel: panelWordsOf(language, STATUSES),
  sync: syncWordsOf(language, STATUSES),
});

const REASONS = [
  ...Object.keys(syncWordsOf("en", STATUSES).reasons),
  ...Object.keys(panelWordsOf("en", STATUSES).weeks.story.loggedReasons),
];
const CALLERS = ["sync:scheduled", "sync:on-change", "sync:control-panel"];

describe("what the change log has noted", () => {
  test.each(["en", "he"])("is told in words in %s, whatever the reason and whoever it was", (language) => {
    for (const reason of REASONS)
      for (const by of CALLERS)
        for (const action of ["ADDED", "REMOVED"]) {
          const text = changeText({ id: "rec1", at: "", action, reason, by }, words(language));
          expect(text.split(" · ")).toHaveLength(3);
          expect(text).not.toMatch(/ADDED|REMOVED|_|sync:/);
        }
  });

  test("uses the words of the report", () => {
    const change = {
      id: "rec1",
      at: "",
      action: "REMOVED",
      reason: "template_removed",
      by: "sync:scheduled",
    };
    expect(changeText(change, words("en"))).toBe("Removed · its template is gone · scheduled sync");
    expect(changeText(change, words("he"))).toBe("הוסרה · התבנית נמחקה · סנכרון מתוזמן");
  });

  test("leaves what a person has written as it is, and what is empty out", () => {
    const change = { id: "rec1", at: "", action: "ADDED", reason: "constructor", by: "" };
    expect(changeText(change, words("en"))).toBe("Added · \u2068constructor\u2069");
  });
});
