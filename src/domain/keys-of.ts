/** The keys of an object that has those of its type and no other, such as a table with a line for each of them. */
export const keysOf = <Keyed extends object>(keyed: Keyed): readonly Extract<keyof Keyed, string>[] =>
  Object.keys(keyed) as Extract<keyof Keyed, string>[];
