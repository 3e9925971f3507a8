import type { Closure } from "../../src/domain/closure.ts";
import type { Settings } from "../../src/domain/settings.ts";
import { type Exclusions, exclusionsOf } from "../../src/planning/wanted/exclusions.ts";
import type { TemplateIndex } from "../../src/planning/wanted/template-index.ts";
import { unplacedLessons } from "../../src/planning/wanted/unplaced-lessons.ts";

/** What templates do not cover, where there are no lessons and nothing is skipped. */
export const closuresOnly = (
  templateIndex: TemplateIndex,
  closures: readonly Closure[],
  overrideMode: Settings["overrideMode"] = "week",
): Exclusions =>
  exclusionsOf(
    templateIndex,
    { closures, lessons: unplacedLessons([], []), setsInEdit: [] },
    { overrideMode, fixedTemplates: "open", reservedTemplates: "open" },
  );
