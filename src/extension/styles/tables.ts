/** Checks and settings. */
export const TABLES = `
.ss-checks, .ss-settings { max-width: 980px; padding-bottom: 24px; }
.ss-root .ss-settings > .ss-title, .ss-root .ss-settings > p { margin: 16px 16px 0; }
.ss-root .ss-settings > p { margin-top: 4px; }
.ss-root .ss-ready-but { margin-top: 8px; font-weight: 600; color: var(--ss-gold); }
.ss-root .ss-ready, .ss-root .ss-not-ready { margin-top: 8px; font-weight: 600; color: var(--ss-green); }
.ss-root .ss-not-ready { color: var(--ss-rust); }
.ss-present { margin: 12px 16px; } .ss-present .ss-table { margin-inline: 0; width: 100%; }
.ss-checks pre { overflow: auto; padding: 8px 10px; border-radius: 6px; background: var(--ss-grey-soft); margin: 4px 0 0; white-space: pre-wrap; }
.ss-mend { min-width: 150px; } .ss-mend .ss-labelled { margin-top: 6px; flex-wrap: wrap; } .ss-mend .ss-button { margin-inline-end: 10px; }
.ss-root .ss-mend .ss-select { max-width: 180px; }
.ss-will-be-made li + li { margin-top: 6px; }
.ss-table { border-collapse: collapse; margin: 10px 16px; width: calc(100% - 32px); }
.ss-table th, .ss-table td { text-align: start; vertical-align: top; padding: 8px 12px 8px 0; border-bottom: 1px solid var(--ss-line); font-weight: 400; }
.ss-root .ss-features { list-style: none; padding: 0; margin: 0; }
.ss-features li { display: flex; align-items: center; justify-content: space-between; gap: 16px; padding: 8px 0; }
.ss-features li + li { border-top: 1px solid var(--ss-line); }
[dir="rtl"] .ss-table th, [dir="rtl"] .ss-table td { padding: 8px 0 8px 12px; }
.ss-checks .ss-table td:nth-child(3) { min-width: 96px; }
.ss-table thead th { color: var(--ss-quiet); font-size: 12px; }
.ss-table tbody th { font-weight: 600; } .ss-table tbody th .ss-quiet { display: block; font-weight: 400; font-size: 12px; }
.ss-need-required td:nth-child(3) { color: var(--ss-rust); font-weight: 600; }
.ss-need-recommended td:nth-child(3) { color: var(--ss-gold); font-weight: 600; }
@media (max-width: 640px) {
  .ss-wide { display: none; }
  .ss-checks > .ss-table { margin-inline: 8px; width: calc(100% - 16px); }
  .ss-checks .ss-table td, .ss-checks .ss-table th { padding-inline-end: 8px; }
  .ss-mend .ss-labelled { flex-direction: column; align-items: flex-start; gap: 2px; }
  .ss-checks .ss-table td:nth-child(3) { min-width: 0; }
  .ss-mend { min-width: 0; } .ss-root .ss-mend .ss-select { min-width: 0; width: 112px; }
}
.ss-setting { display: grid; grid-template-columns: 1fr minmax(200px, 300px); gap: 4px 24px; padding: 8px 0; border-top: 1px solid var(--ss-line); }
.ss-setting-label { display: block; font-weight: 550; }
.ss-setting code { font-size: 12px; padding: 0 4px; border-radius: 4px; background: var(--ss-grey-soft); color: var(--ss-text); }
.ss-setting .ss-quiet { font-size: 13px; }
.ss-setting-value .ss-select, .ss-setting-value .ss-input { width: 100%; max-width: none; }
.ss-root .ss-problem { color: var(--ss-rust); font-size: 13px; margin-top: 4px; }
@media (max-width: 560px) { .ss-setting { grid-template-columns: 1fr; } }
.ss-root .ss-feeds { list-style: none; padding: 0; display: grid; gap: 10px; }
.ss-feed { display: flex; gap: 8px; align-items: center; justify-content: space-between; }
.ss-feed code { overflow-wrap: anywhere; min-width: 0; font-size: 12px; }
.ss-feed .ss-button { flex: none; }
.ss-settings pre { overflow: auto; padding: 10px; border-radius: 6px; background: var(--ss-grey-soft); }
`;
