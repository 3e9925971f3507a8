import { keysOf } from "../../../domain/keys-of.ts";
import type { Settings } from "../../../domain/settings.ts";
import type { NamedStatus, SlotStatus, StatusNames } from "../../../domain/slot.ts";
import { findNamed, plainText } from "../../../domain/text/alike.ts";
import type { FieldSchema } from "../../port.ts";
import { STATUSES } from "../../schema/cell-words.ts";
import { choicesOf } from "../cells/cell-writers.ts";

/** What the choices of the status field are called here; a status may have several words (semantics 2.76). */
export interface StatusWords {
  /** The first word of each, in the spelling of its choice. */
  readonly written: StatusNames;
  /** The status that a word stands for; every other word is a status of people's own. */
  statusOf(word: string | undefined): SlotStatus;
}

export function statusWords(
  field: FieldSchema | undefined,
  { statusNames }: Pick<Settings, "statusNames">,
): StatusWords {
  const choices = field ? choicesOf(field) : [];
  const spelt = (given: string): string =>
    (choices.find(({ id }) => id === given) ?? findNamed(choices, given))?.name ?? given;
  const words = (status: NamedStatus): readonly [string, ...string[]] => {
    const [first = STATUSES[status], ...others] = statusNames[status] ?? [];
    return [spelt(first), ...others.map(spelt)];
  };
  const all: Readonly<Record<NamedStatus, readonly [string, ...string[]]>> = {
    booked: words("booked"),
    open: words("open"),
    blocked: words("blocked"),
  };
  const known = new Map(
    keysOf(all).flatMap((status) =>
      all[status].map((word): [string, SlotStatus] => [plainText(word), status]),
    ),
  );
  return {
    written: { open: all.open[0], booked: all.booked[0], blocked: all.blocked[0] },
    statusOf: (word) => (word === undefined ? "empty" : (known.get(word) ?? "foreign")),
  };
}
