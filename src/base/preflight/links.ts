import { type LocatedBase, type LocatedTable, linkedTableOf } from "../locate.ts";
import type { BaseProblem, WrongLink } from "./base-problem.ts";
import { placeOf } from "./base-problems.ts";

/** Links that lead to another table than they should, as far as the fields tell where they lead (semantics 2.74). */
export function wrongLinks(base: LocatedBase): readonly WrongLink[] {
  const { schema, templates, slots, closures, changes } = base;
  const nameOf = (id: string): string => schema.tables.find((table) => table.id === id)?.name ?? id;
  const check = <Key extends string>(
    located: LocatedTable<Key> | undefined,
    key: Key,
    expected: string | undefined,
  ): readonly WrongLink[] => {
    const field = located?.fields[key];
    const to = field && linkedTableOf(field);
    if (!located || to === undefined || expected === undefined || to === expected) return [];
    return [{ kind: "wrong-link", field: placeOf(located, key), to: nameOf(to), expected: nameOf(expected) }];
  };
  const teachersOf = (table: LocatedTable<string> | undefined): string | undefined => {
    const field = table?.fields.teacher;
    return field && linkedTableOf(field);
  };
  const teachers = teachersOf(templates);
  return [
    ...check(templates, "teacher", teachersOf(slots)),
    ...check(templates, "overlapWith", templates?.id),
    ...check(slots, "source", templates?.id),
    ...check(closures, "teachers", teachers),
    ...check(changes, "teacher", teachers),
    ...check(changes, "slot", slots?.id),
  ];
}

/** The link of that key, if it leads elsewhere. */
export const wrongLinkAt = (links: readonly WrongLink[], table: string, key: string): WrongLink | undefined =>
  links.find(({ field }) => field.table === table && field.key === key);

/** Those that would make slots of teachers whom nobody knows, or slots that no template knows. */
export function linkProblems(
  links: readonly WrongLink[],
  { templates, slots }: Pick<LocatedBase, "templates" | "slots">,
): readonly BaseProblem[] {
  if (!templates || !slots) return [];
  const teacher = wrongLinkAt(links, templates.spec.name, "teacher");
  const source = wrongLinkAt(links, slots.spec.name, "source");
  return [
    ...(teacher
      ? [
          {
            kind: "links-apart" as const,
            fields: [teacher.field, placeOf(slots, "teacher")] as const,
            to: [teacher.to, teacher.expected] as const,
          },
        ]
      : []),
    ...(source ? [source] : []),
  ];
}
