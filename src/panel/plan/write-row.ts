import { dateOf, type Write } from "../../planning/action.ts";
import { changeTexts } from "../../report/sections/changes/change-text.ts";
import { isQuiet } from "../../report/sections/changes/what-changed.ts";
import { placeOf, reasonText, teacherOf } from "../../report/write-words.ts";
import { hoursText } from "../panel-names.ts";
import type { PlanRow } from "./plan-row.ts";
import { type RowContext, slotOf, templateOf } from "./row-context.ts";
import { idOfWrite, subjectOf } from "./subjects.ts";

/** What becomes of a slot, and why. */
export function writeRow(write: Write, context: RowContext): PlanRow {
  const { panel, sync, names } = context;
  const place = placeOf(write);
  const row = {
    id: idOfWrite(write),
    subjects: [write.kind === "create" ? subjectOf(write.occurrence) : write.slot.id],
    person: false,
    teacher: teacherOf(write),
    date: dateOf(write),
    starts: place?.starts ?? 0,
    title: place ? names.hours(place) : write.kind === "create" ? "" : hoursText(write.slot, panel),
    type: (write.kind === "create" ? write.changes.type : write.slot.slot.type) ?? "",
    opens: write.kind === "create" ? templateOf(write.occurrence.template.id) : slotOf(write.slot),
  };
  const { reasons } = panel.plan;
  switch (write.kind) {
    case "create":
      return { ...row, kind: "created", reason: "wanted", text: `${reasons.wanted}.` };
    case "reopen":
      return { ...row, kind: "reopened", reason: "wanted-again", text: `${reasons["wanted-again"]}.` };
    case "update": {
      if (isQuiet(write)) {
        return { ...row, kind: "updated", reason: "bookkeeping", text: `${reasons.bookkeeping}.` };
      }
      const changes = changeTexts(write, sync, names).join(", ");
      return { ...row, kind: "updated", reason: "follows", text: `${reasons.follows}: ${changes}.` };
    }
    case "retire": {
      const text = panel.plan.because(reasonText(write, sync, names));
      return { ...row, kind: "blocked", reason: write.reason, text };
    }
  }
}
