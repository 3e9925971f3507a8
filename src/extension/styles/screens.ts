/** Small screens, forced colours and paper; they come last, for they overrule the rest. */
export const SCREENS = `
@media (max-width: 480px), (max-height: 480px) {
  .ss-tabs { padding: 2px 8px 0; overflow-x: auto; }
  .ss-tab { padding: 6px 7px 7px; font-size: 13px; white-space: nowrap; }
  .ss-tab .ss-count { margin-inline-start: 3px; padding: 0 4px; }
  .ss-week-head { padding: 6px 8px 4px; gap: 6px 10px; }
  .ss-root .ss-week-head .ss-title { font-size: 15px; }
  .ss-week-head .ss-selects { margin-inline-start: 0; }
  .ss-legend { padding: 0 8px 2px; }
  .ss-grid-scroll { padding: 0 8px 8px; }
  .ss-axis { inset-inline-start: -8px; width: 44px; padding-inline-start: 4px; }
  .ss-keys span { display: none; }
  .ss-keys { padding: 2px 0; }
  .ss-keys.ss-month-note { padding: 2px 8px; }
  .ss-root .ss-select { min-width: 110px; }
  .ss-month td, .ss-month-day { height: 72px; min-height: 72px; }
  .ss-month-counts { gap: 0 6px; }
  .ss-month-day { padding: 2px 3px; font-size: 11px; }
  .ss-month-day .ss-closure-name { font-size: 9px; }
}
@media (max-height: 480px) {
  .ss-week-head { flex-wrap: nowrap; overflow-x: auto; }
  .ss-week-head .ss-selects { flex-wrap: nowrap; }
}
@media (forced-colors: active) {
  .ss-tab { border-bottom-color: Canvas; }
  .ss-tab[aria-selected="true"] { border-bottom-color: Highlight; color: Highlight; }
  .ss-chip[aria-pressed="true"] { border: 2px solid Highlight; color: Highlight; }
  .ss-root .ss-select-buttons input:checked + label { forced-color-adjust: none; background: Highlight; }
  .ss-root .ss-select-buttons input:checked + label > span { color: HighlightText; }
  .ss-root .ss-today { color: Highlight; border-bottom: 3px solid Highlight; }
  .ss-switch > div:first-child { border: 1px solid; }
  .ss-root .ss-switch[aria-checked="true"] > div:first-child { forced-color-adjust: none; background-color: Highlight; }
  .ss-state-booked { border-width: 3px; }
  .ss-overlapping { border-inline-start-width: 6px; }
  .ss-progress > div { border: 1px solid; }
}
@media print {
  body { background: #fff !important; }
  .ss-root:not(.ss-modal) { height: auto; display: block; color: #000; background: #fff; }
  .ss-tabs, .ss-week-nav, .ss-week-head .ss-selects, .ss-legend, .ss-keys, .ss-notice, .ss-filters, .ss-head-action { display: none; }
  .ss-tabpanel, .ss-visitors, .ss-grid-scroll, .ss-weeks { overflow: visible; height: auto; display: block; padding: 0; }
  .ss-week-head:has(~ .ss-visitors) { display: none; }
  .ss-week-head { padding: 0 0 6px; }
  .ss-root .ss-print-only { display: inline; }
  .ss-root:has(.ss-grid-scroll), .ss-root:has(.ss-month) { page: ss-wide; }
  .ss-grid-scroll, .ss-month { break-inside: avoid; }
  .ss-root .ss-grid { min-width: 0; gap: 3px; }
  .ss-column, .ss-dense .ss-column { min-width: 0; }
  .ss-axis, .ss-root .ss-column-head { position: static; }
  .ss-axis { width: 40px; box-shadow: none; }
  .ss-hour-end { display: none; }
  .ss-hour, .ss-closure { print-color-adjust: exact; }
  .ss-visitor-columns { columns: 2; column-gap: 10mm; font-size: 11px; }
  .ss-visitor-table { margin-bottom: 8px; color: #000; }
  .ss-visitor-table td { padding-block: 1px; border-color: #bbb; color: #000; }
  .ss-root .ss-print-title { display: block; font-size: 15px; color: #000; }
  @page { margin: 12mm; }
  @page ss-wide { size: landscape; }
}
`;
