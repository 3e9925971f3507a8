import { toError } from "../domain/to-error.ts";
import { begin } from "../execution/begin.ts";
import { BreakerError } from "../execution/breaker/breaker.ts";
import { FLAGGING_REHEARSAL } from "../execution/flags/flagging.ts";
import { loadAndPlan } from "../execution/load.ts";
import { rehearse } from "../execution/rehearse.ts";
import type { SyncResult } from "../execution/sync-result.ts";
import type { Write } from "../planning/action.ts";
import { groupBy } from "../planning/group-by.ts";
import { describeCause } from "../report/failure.ts";
import { rehearsalSections } from "../report/report.ts";
import { isQuiet } from "../report/sections/changes/what-changed.ts";
import type { PreviewCounts } from "../report/words/setup-words.ts";
import { teacherOf } from "../report/write-words.ts";
import type { SetupHost } from "./setup-host.ts";

/** A dry run of the first sync, as far as the base allows one: numbers by teacher, then what would be seen to change. */
export async function showPreview(host: SetupHost): Promise<void> {
  const { base, clock, dialogue, settings, words } = host;
  dialogue.markdown(`## ${words.line(words.previewHeading)}`);
  let result: SyncResult;
  try {
    const run = begin({ base, clock, settings: { ...settings, dryRun: true } });
    const school = await loadAndPlan(run);
    result = await rehearse(run, school, school.plan, FLAGGING_REHEARSAL);
  } catch (thrown) {
    dialogue.markdown(`${words.line(words.previewBlocked)}\n\n${describeCause(toError(thrown), words)}`);
    return;
  }
  if (result.unmeant) {
    const why = describeCause(new BreakerError(result.unmeant), words);
    dialogue.markdown(`${words.line(words.previewRefused)}\n\n${why}`);
  }
  const { plan } = result;
  dialogue.markdown(words.line(words.preview(countsOf(plan.writes, plan.refused.length))));
  if (plan.templates.length === 0) dialogue.markdown(words.line(words.noTemplates));
  const rows = teacherRows(result, host);
  if (rows.length > 0) dialogue.table(rows);
  const visible = { ...plan, writes: plan.writes.filter((write) => !isQuiet(write)) };
  const syncWords = words.rehearsal(result.school.store.map.statuses);
  dialogue.markdown(rehearsalSections({ ...result, plan: visible }, syncWords, settings).join("\n\n"));
}

function teacherRows(
  { plan, school: { teacherNames } }: SyncResult,
  { words }: SetupHost,
): readonly Readonly<Record<string, string | number>>[] {
  const { columns } = words;
  const refused = groupBy(plan.refused, ({ occurrence }) => occurrence.template.teacher);
  const rows = [...groupBy(plan.writes, teacherOf)].map(([teacher, writes]) => {
    const counts = countsOf(writes, teacher === undefined ? 0 : (refused.get(teacher)?.length ?? 0));
    return {
      [columns.teacher]: teacher === undefined ? words.noTeacher : (teacherNames.get(teacher) ?? teacher),
      [columns.created]: counts.created,
      [columns.adopted]: counts.adopted,
      [columns.updated]: counts.updated,
      [columns.blocked]: counts.blocked,
      [columns.refused]: counts.refused,
    };
  });
  const nameOf = (row: (typeof rows)[number]): string => String(row[columns.teacher]);
  return rows.sort((a, b) => words.byName(nameOf(a), nameOf(b)));
}

function countsOf(writes: readonly Write[], refused: number): PreviewCounts {
  const count = (test: (write: Write) => boolean): number => writes.filter(test).length;
  return {
    created: count(({ kind }) => kind === "create"),
    adopted: count(isAdoption),
    updated: count((write) => (write.kind === "update" || write.kind === "reopen") && !isAdoption(write)),
    blocked: count(({ kind }) => kind === "retire"),
    refused,
  };
}

/** The slot was there already, and belongs to its template from now on; nothing that people see changes. */
const isAdoption = (write: Write): boolean =>
  isQuiet(write) &&
  write.kind === "update" &&
  (write.slot.state === undefined || !write.slot.provenance.includes(write.occurrence.template.id));
