import { textsOf } from "../../domain/problem.ts";
import type { InvalidTemplate, SlotTemplate, TemplateWarning } from "../../domain/template.ts";
import { shortened } from "../../domain/text/shortened.ts";
import type { Plan } from "../../planning/plan.ts";
import type { Entry } from "./entry.ts";

/** A row that nobody has filled yet: it is no trouble to anybody. */
export const isUnfilled = ({ id, blank }: InvalidTemplate, { hasSlots }: Pick<Plan, "hasSlots">): boolean =>
  blank && !hasSlots(id);

export function templateEntries(template: SlotTemplate, plan: Plan): readonly Entry[] {
  const { id } = template;
  if (template.state === "invalid") {
    const message = `Template held: ${textsOf(template.problems)}`;
    return [
      {
        level: isUnfilled(template, plan) ? "info" : "error",
        code: "invalid-template",
        message,
        templateId: id,
      },
    ];
  }
  if (template.state === "disabled") return [];
  return template.warnings.map((warning): Entry => {
    return {
      level: "warn",
      code: warning.code,
      message: warningText(warning, nameOf(template)),
      templateId: id,
    };
  });
}

const nameOf = ({ name, id }: SlotTemplate): string => (name === "" ? id : shortened(name));

function warningText(warning: TemplateWarning, template: string): string {
  switch (warning.code) {
    case "type-empty":
      return `Template without a type: ${template}`;
    case "type-unusual":
      return `Lesson type beside the usual ones: ${shortened(warning.type)}`;
    case "duration-differs":
      return `Duration of ${warning.minutes} minutes disagrees with the end time, which counts: ${template}`;
  }
}
