/** Lines for the settings of a script, by which it learns what something is called in this base. */
export const tableSetting = (table: string, name = "…"): string =>
  `tables: {"${table}": ${JSON.stringify(name)}}`;

export const fieldSetting = (table: string, key: string, name = "…"): string =>
  `fieldNames: {"${table}": {"${key}": ${JSON.stringify(name)}}}`;

export const statusSetting = (...statuses: readonly string[]): string =>
  `statusNames: {${statuses.map((status) => `"${status}": "…"`).join(", ")}}`;
