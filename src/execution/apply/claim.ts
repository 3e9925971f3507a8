import type { TemplateId } from "../../domain/ids.ts";
import type { SlotKey } from "../../domain/key.ts";
import type { SlotFacts } from "../../planning/held/facts.ts";

/** What a record stands for: an hour of a template. */
export const placeOf = (template: TemplateId, key: SlotKey): string => `${template}|${key.text}`;

export const placesOf = ({ key, provenance }: SlotFacts): readonly string[] =>
  key ? provenance.map((template) => placeOf(template, key)) : [];
