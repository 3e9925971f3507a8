/** A cell value of its own: nobody who changes it changes the other. Lists and plain objects are copied, all depths of them. */
export function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  // An object of a script is none of this world's, so its prototype tells nothing.
  if (Object.prototype.toString.call(value) !== "[object Object]") return value;
  return Object.fromEntries(Object.entries(value as object).map(([key, each]) => [key, copyOf(each)]));
}
