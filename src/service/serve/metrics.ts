/** Counts what happens, and tells it as Prometheus reads it. */
export interface Metrics {
  count(name: Counter, labels?: Readonly<Record<string, string>>): void;
  text(gauges: Readonly<Record<Gauge, number>>): string;
}

const COUNTERS = {
  slot_sync_requests_total: "Requests that were answered, by status",
  slot_sync_airtable_requests_total: "Requests that were sent to Airtable",
  slot_sync_runs_total: "Runs that were made, by status",
} as const;
type Counter = keyof typeof COUNTERS;
const GAUGES = {
  slot_sync_queue_waiting: "Edits that wait for Airtable",
  slot_sync_queue_conflicts: "Edits that somebody else was ahead of, kept for a person",
  slot_sync_queue_lost: "Edits that could not be made, kept for a person",
} as const;
type Gauge = keyof typeof GAUGES;

export function metricsOf(): Metrics {
  const counts = new Map<string, Map<string, number>>();
  return {
    count(name, labels = {}) {
      const series = counts.get(name) ?? new Map<string, number>();
      counts.set(name, series);
      const key = Object.entries(labels)
        .map(([label, value]) => `${label}="${value.replace(/["\\\n]/g, "")}"`)
        .join(",");
      series.set(key, (series.get(key) ?? 0) + 1);
    },
    text: (gauges) =>
      [
        ...Object.entries(COUNTERS).flatMap(([name, help]) => [
          `# HELP ${name} ${help}`,
          `# TYPE ${name} counter`,
          ...[...(counts.get(name) ?? [])].map(
            ([labels, count]) => `${name}${labels === "" ? "" : `{${labels}}`} ${count}`,
          ),
        ]),
        ...Object.entries(GAUGES).flatMap(([name, help]) => [
          `# HELP ${name} ${help}`,
          `# TYPE ${name} gauge`,
          `${name} ${gauges[name as Gauge]}`,
        ]),
        "",
      ].join("\n"),
  };
}
