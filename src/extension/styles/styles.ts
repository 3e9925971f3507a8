/**
 * The SDK draws its components for light pages only; what they need in the dark is added here, as are the parts for
 * which it has no component. Colours are told apart by people who are colour-blind, and never stand alone.
 */
export const STYLES = `
.ss-root {
  --ss-page: #ffffff; --ss-card: #f7f8fa; --ss-line: #dfe3e9; --ss-strong-line: #8b93a1;
  --ss-text: #1d2129; --ss-quiet: #565e6c; --ss-accent: #0b5cad; --ss-on-accent: #ffffff;
  --ss-control: #ffffff; --ss-hover: #eef1f5;
  --ss-green: #00664b; --ss-green-soft: #e3f4ee; --ss-blue: #0b5cad; --ss-blue-soft: #e4effa;
  --ss-rust: #a63c06; --ss-rust-soft: #fdeee4; --ss-violet: #623a9c; --ss-violet-soft: #efe8f8;
  --ss-grey: #565e6c; --ss-grey-soft: #eceef1; --ss-gold: #7a5200; --ss-gold-soft: #fff4d6;
  color: var(--ss-text); background: var(--ss-page);
  font: 14px/1.45 -apple-system, system-ui, "Segoe UI", Roboto, "Noto Sans Hebrew", "Helvetica Neue", Arial, sans-serif;
}
.ss-root[data-scheme="dark"] {
  --ss-page: #1a1c20; --ss-card: #23262c; --ss-line: #3a3f48; --ss-strong-line: #7d8694;
  --ss-text: #eceef2; --ss-quiet: #aeb5c0; --ss-accent: #7cb4ff; --ss-on-accent: #10151d;
  --ss-control: #2b2f36; --ss-hover: #343943;
  --ss-green: #5fd1a8; --ss-green-soft: #16332a; --ss-blue: #7cb4ff; --ss-blue-soft: #1b2f48;
  --ss-rust: #ffa071; --ss-rust-soft: #40251a; --ss-violet: #c7a6ff; --ss-violet-soft: #33264a;
  --ss-grey: #b2b9c4; --ss-grey-soft: #30343b; --ss-gold: #f3c969; --ss-gold-soft: #3b3118;
  color-scheme: dark;
}
.ss-root *, .ss-root *::before { box-sizing: border-box; }
.ss-root:not(.ss-modal) { height: 100vh; display: flex; flex-direction: column; }
.ss-root h1 { margin: 0; font-size: 20px; }
.ss-root h2 { font-size: 16px; line-height: 1.3; margin: 0; font-weight: 650; }
.ss-root .ss-title { font-size: 20px; line-height: 1.25; }
.ss-root h3 { font-size: 13px; line-height: 1.3; margin: 0; font-weight: 650; }
.ss-root p { margin: 0; }
.ss-root fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
.ss-root ul { margin: 6px 0 0; padding-inline-start: 20px; }
.ss-quiet { color: var(--ss-quiet); }
.ss-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.ss-sign { flex: none; vertical-align: -3px; }
.ss-root :focus-visible { outline: 2px solid var(--ss-accent); outline-offset: 1px; border-radius: 3px; }
.ss-count {
  display: inline-block; min-width: 20px; padding: 0 6px; border-radius: 10px; font-size: 12px; font-weight: 600;
  line-height: 20px; text-align: center; background: var(--ss-grey-soft); color: var(--ss-text);
}

.ss-tabs { display: flex; gap: 2px; padding: 6px 16px 0; border-bottom: 1px solid var(--ss-line); flex: none; }
.ss-tab {
  border: 0; background: none; padding: 9px 12px 10px; font: inherit; font-weight: 550; color: var(--ss-quiet);
  cursor: pointer; border-bottom: 3px solid transparent; margin-bottom: -1px;
}
.ss-tab:hover { color: var(--ss-text); }
.ss-tab[aria-selected="true"] { color: var(--ss-text); border-bottom-color: var(--ss-accent); }
.ss-tab .ss-count { margin-inline-start: 6px; }
.ss-tabpanel { flex: 1; min-height: 0; overflow: auto; }

.ss-root .ss-button, .ss-modal .ss-button { background: var(--ss-control); color: var(--ss-text); border: 1px solid var(--ss-line); }
.ss-root .ss-button:hover:not(:disabled) { background: var(--ss-hover); opacity: 1; }
.ss-root .ss-button:disabled { opacity: 1; color: var(--ss-quiet); background: var(--ss-grey-soft); cursor: not-allowed; }
.ss-root .ss-primary:not(:disabled) { background: var(--ss-accent); color: var(--ss-on-accent); border-color: transparent; }
.ss-root .ss-primary:hover:not(:disabled) { background: var(--ss-accent); filter: brightness(1.1); }
.ss-root .ss-danger:not(:disabled) { color: var(--ss-rust); border-color: var(--ss-rust); }
.ss-root .ss-icon-button { width: 32px; min-width: 32px; padding: 0; border-color: transparent; background: transparent; color: var(--ss-quiet); }
.ss-root .ss-select, .ss-root .ss-input {
  background-color: var(--ss-control); color: var(--ss-text); border: 1px solid var(--ss-strong-line); box-shadow: none;
}
.ss-root[data-scheme="dark"] .ss-select { background-image: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='12' height='12'%3E%3Cpath d='M2 4h8L6 9z' fill='%23aeb5c0'/%3E%3C/svg%3E"); }
.ss-root[data-scheme="dark"] .ss-select option { background: var(--ss-control); color: var(--ss-text); }
.ss-root[dir="rtl"] .ss-select { background-position: left 8px center; padding-inline: 8px 28px; }
.ss-root .ss-select { min-width: 150px; width: auto; max-width: 260px; }
.ss-root .ss-select-buttons { background: var(--ss-grey-soft); color: var(--ss-text); }
.ss-root .ss-select-buttons label > span { color: var(--ss-text); }
.ss-root .ss-select-buttons input:checked + label { background: var(--ss-accent); }
.ss-root .ss-select-buttons input:checked + label > span { color: var(--ss-on-accent); font-weight: 600; }
.ss-root .ss-link { color: var(--ss-accent); font-weight: 550; }
.ss-root .ss-switch { color: var(--ss-text); background: transparent; }
.ss-root .ss-switch > div:first-child { direction: ltr; flex: none; }
.ss-root .ss-switch[aria-checked="false"] > div:first-child { background-color: var(--ss-strong-line); }
.ss-root .ss-switch label { color: var(--ss-text); margin: 0 8px; }

.ss-head { display: flex; gap: 16px; align-items: flex-start; justify-content: space-between; padding: 16px 16px 8px; flex-wrap: wrap; }
.ss-head-action { text-align: end; max-width: 420px; }
.ss-root .ss-obstacle { margin-top: 6px; padding: 6px 10px; border-radius: 6px; background: var(--ss-gold-soft); color: var(--ss-gold); text-align: start; }
.ss-root .ss-notice { margin: 8px 16px; padding: 6px 10px; border-radius: 6px; background: var(--ss-gold-soft); color: var(--ss-gold); }
.ss-root .ss-news { margin: 0 16px 8px; padding: 6px 10px; border-radius: 6px; background: var(--ss-blue-soft); color: var(--ss-text); }

.ss-plan { display: flex; flex-direction: column; height: 100%; }
.ss-filters { padding: 4px 16px 10px; border-bottom: 1px solid var(--ss-line); display: grid; gap: 10px; flex: none; }
.ss-chips { display: flex; flex-wrap: wrap; gap: 6px; }
.ss-chip {
  display: inline-flex; gap: 6px; align-items: center; font: inherit; font-size: 13px; padding: 4px 10px; border-radius: 16px; cursor: pointer;
  color: var(--ss-quiet); background: transparent; border: 1px dashed var(--ss-strong-line);
}
.ss-chip[aria-pressed="true"] { background: var(--soft); color: var(--tone); border: 1px solid var(--tone); }
.ss-kind-created { --tone: var(--ss-green); --soft: var(--ss-green-soft); }
.ss-kind-updated { --tone: var(--ss-blue); --soft: var(--ss-blue-soft); }
.ss-kind-reopened { --tone: var(--ss-violet); --soft: var(--ss-violet-soft); }
.ss-kind-blocked { --tone: var(--ss-rust); --soft: var(--ss-rust-soft); }
.ss-kind-refused { --tone: var(--ss-gold); --soft: var(--ss-gold-soft); }
.ss-kind-skipped { --tone: var(--ss-grey); --soft: var(--ss-grey-soft); }
.ss-selects { display: flex; flex-wrap: wrap; gap: 8px 14px; align-items: center; }
.ss-labelled { display: inline-flex; gap: 6px; align-items: center; color: var(--ss-quiet); font-size: 13px; }
.ss-shown { font-size: 13px; }

.ss-list { flex: 1; min-height: 120px; overflow: auto; padding: 0 16px 16px; }
.ss-root .ss-list ul { list-style: none; margin: 0; padding: 0; }
.ss-section { padding: 16px 0 6px; }
.ss-section h2 { color: var(--ss-gold); }
.ss-teacher { padding: 18px 0 4px; border-bottom: 2px solid var(--ss-line); }
.ss-teacher + .ss-day { padding-top: 6px; }
.ss-day { padding: 10px 0 2px; color: var(--ss-quiet); }
.ss-row { display: flex; gap: 12px; align-items: center; padding: 8px 4px; border-bottom: 1px solid var(--ss-line); }
.ss-row-person { background: var(--ss-gold-soft); border: 0; border-radius: 8px; padding: 8px 12px; margin: 3px 0; }
.ss-badge {
  display: inline-flex; gap: 5px; align-items: center; flex: none; width: 112px; padding: 3px 8px; border-radius: 12px; font-size: 12px; font-weight: 600;
  background: var(--soft); color: var(--tone);
}
.ss-row-person .ss-badge { background: transparent; color: var(--ss-gold); width: 26px; padding: 0; justify-content: center; }
.ss-row-text { flex: 1; min-width: 0; overflow-wrap: anywhere; }
.ss-row-title { display: flex; flex-wrap: wrap; gap: 2px 10px; }
.ss-row-title + p { color: var(--ss-quiet); font-size: 13px; }
.ss-row-person .ss-row-title + p { color: var(--ss-text); }
@media (max-width: 560px) { .ss-badge { width: 30px; padding: 5px 7px; } .ss-badge-text { display: none; } }

.ss-card { margin: 12px 16px; padding: 14px 16px; border: 1px solid var(--ss-line); border-radius: 10px; background: var(--ss-card); }
.ss-plan > .ss-card { flex: none; border-color: var(--ss-strong-line); max-height: 60vh; overflow: auto; }
.ss-root .ss-card > * + * { margin-top: 8px; }
.ss-root summary { cursor: pointer; color: var(--ss-quiet); }
.ss-actions { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 14px; }
.ss-progress { margin-top: 10px; }
.ss-waiting { animation: ss-wait 1.4s ease-in-out infinite alternate; }
@keyframes ss-wait { from { opacity: 0.35; } to { opacity: 1; } }
@media (prefers-reduced-motion: reduce) { .ss-waiting { animation: none; } }
.ss-changes { display: flex; flex-wrap: wrap; gap: 8px 32px; }
.ss-added h3 { color: var(--ss-green); } .ss-gone h3 { color: var(--ss-rust); }

.ss-state { display: grid; justify-items: center; gap: 10px; max-width: 620px; margin: 8vh auto; padding: 0 24px; text-align: center; color: var(--ss-quiet); }
.ss-state h2 { color: var(--ss-text); font-size: 18px; }
.ss-state .ss-sign { color: var(--ss-green); }
.ss-state-error .ss-sign { color: var(--ss-rust); }
.ss-state ul { text-align: start; padding-block: 12px; padding-inline: 30px 14px; margin-top: 8px; background: var(--ss-card); border: 1px solid var(--ss-line); border-radius: 8px; color: var(--ss-text); max-width: 100%; overflow-wrap: anywhere; white-space: pre-wrap; }

.ss-weeks { display: flex; flex-direction: column; height: 100%; }
.ss-week-head { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 16px; padding: 12px 16px 6px; flex: none; }
.ss-week-head .ss-selects { margin-inline-start: auto; }
.ss-week-nav { display: flex; gap: 6px; align-items: center; }
.ss-root .ss-date { width: 142px; }
.ss-root .ss-week-head .ss-title { font-size: 18px; white-space: nowrap; }
.ss-legend { padding: 2px 16px 6px; font-size: 12px; color: var(--ss-quiet); border-bottom: 1px solid var(--ss-line); flex: none; }
.ss-root .ss-legend ul { display: flex; flex-wrap: wrap; gap: 4px 14px; list-style: none; padding: 4px 0 0; margin: 0; }
.ss-legend li { display: inline-flex; align-items: center; gap: 5px; }
.ss-swatch { display: inline-flex; align-items: center; justify-content: center; width: 24px; height: 20px; border-radius: 4px; border: 1px solid var(--ss-line); }
.ss-grid-scroll { flex: 1; min-height: 150px; overflow: auto; padding: 0 16px 16px; }
.ss-keys { padding: 8px 0; font-size: 12px; position: sticky; inset-inline-start: 0; width: fit-content; }
.ss-month-note { padding: 8px 16px 0; }
.ss-root .ss-grid { display: flex; gap: 6px; min-width: min-content; }
.ss-axis { width: 44px; flex: none; font-size: 12px; color: var(--ss-quiet); position: sticky; inset-inline-start: -8px; z-index: 4; background: var(--ss-page); box-shadow: -8px 0 var(--ss-page), 4px 0 var(--ss-page); }
[dir="rtl"] .ss-axis { box-shadow: 8px 0 var(--ss-page), -4px 0 var(--ss-page); }
.ss-axis span { position: absolute; transform: translateY(-50%); }
.ss-axis span:first-child { transform: none; }
.ss-column { flex: 1 1 0; min-width: 132px; scroll-margin-inline-start: 50px; display: flex; flex-direction: column; }
.ss-root .ss-dense { gap: 4px; } .ss-dense .ss-column { min-width: 76px; }
.ss-grid { --head: 34px; }
.ss-dense { --head: 52px; }
.ss-grid:has(.ss-column-head p) { --head: 52px; }
.ss-dense:has(.ss-column-head p) { --head: 62px; }
.ss-root .ss-column-head { height: var(--head); font-size: 13px; padding: 7px 4px 0; position: sticky; top: 0; z-index: 3; background: var(--ss-page); overflow: hidden; }
.ss-column-head h2 { font-size: 13px; line-height: 1.2; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.ss-dense .ss-column-head h2 { white-space: normal; max-height: 32px; }
.ss-column-head p { font-size: 11px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.ss-heading-button { border: 0; background: none; padding: 0; font: inherit; color: inherit; cursor: pointer; }
.ss-heading-button:hover { text-decoration: underline; }
.ss-closure-name { color: var(--ss-rust); font-weight: 600; }
.ss-root .ss-today { color: var(--ss-accent); box-shadow: inset 0 -3px var(--ss-accent); }
.ss-column-body { position: relative; border-radius: 6px; background-color: var(--ss-card); overflow: hidden; }
.ss-line { position: absolute; inset-inline: 0; border-top: 1px solid var(--ss-line); }
.ss-closure { position: absolute; inset-inline: 0; background: repeating-linear-gradient(135deg, var(--ss-rust-soft) 0 6px, transparent 6px 14px); }
.ss-hour {
  position: absolute; display: flex; flex-wrap: wrap; gap: 0 6px; align-content: flex-start; overflow: hidden; text-align: start; font: inherit; font-size: 12px; line-height: 1.35;
  padding: 3px 6px; border-radius: 5px; cursor: pointer; margin-inline-start: 1px;
}
.ss-hour:focus-visible { z-index: 3; outline-width: 3px; }
.ss-hour-signs { display: inline-flex; gap: 3px; }
.ss-hour-time { font-weight: 600; white-space: nowrap; }
.ss-dense .ss-hour-end, .ss-narrow .ss-hour-end { display: none; }
.ss-hour-who, .ss-hour-type { flex-basis: 100%; text-align: left; overflow: hidden; text-overflow: ellipsis; }
.ss-hour-who { font-weight: 600; }
.ss-dense .ss-hour { padding: 2px 4px; }
[dir="rtl"] .ss-hour-who, [dir="rtl"] .ss-hour-type { text-align: right; }
.ss-past { filter: grayscale(0.8); }
.ss-state-open { background: var(--ss-green-soft); color: var(--ss-green); border: 1px solid var(--ss-green); }
.ss-state-booked { background: var(--ss-blue); color: var(--ss-page); border: 1px solid var(--ss-blue); }
.ss-state-locked { background: var(--ss-violet-soft); color: var(--ss-violet); border: 2px solid var(--ss-violet); }
.ss-state-foreign { background: var(--ss-grey-soft); color: var(--ss-text); border: 1px solid var(--ss-strong-line); }
.ss-state-unclear { background: var(--ss-gold-soft); color: var(--ss-gold); border: 1px solid var(--ss-gold); }
.ss-state-blocked { color: var(--ss-rust); border: 1px solid var(--ss-rust); background: repeating-linear-gradient(45deg, var(--ss-rust-soft) 0 7px, var(--ss-page) 7px 10px); }
.ss-state-closed { color: var(--ss-grey); border: 1px dotted var(--ss-strong-line); background: repeating-linear-gradient(-45deg, var(--ss-grey-soft) 0 4px, var(--ss-page) 4px 8px); }
.ss-state-planned { color: var(--ss-green); border: 2px dashed var(--ss-green); background: var(--ss-page); }
.ss-state-arriving { color: var(--ss-blue); border: 2px dashed var(--ss-blue); background: var(--ss-page); }
.ss-state-refused { color: var(--ss-gold); border: 2px dashed var(--ss-gold); background: var(--ss-gold-soft); }
.ss-overlapping { box-shadow: inset 5px 0 0 var(--ss-gold); padding-inline-start: 10px; }
[dir="rtl"] .ss-overlapping { box-shadow: inset -5px 0 0 var(--ss-gold); }
.ss-swatch.ss-overlapping { padding-inline-start: 4px; }
.ss-planned-retire .ss-hour-time { text-decoration: line-through; }

.ss-month { width: 100%; border-collapse: separate; border-spacing: 4px; table-layout: fixed; }
.ss-root .ss-month-legend { display: flex; flex-wrap: wrap; gap: 2px 14px; list-style: none; padding: 2px 4px; margin: 0; font-size: 12px; color: var(--ss-quiet); }
.ss-month th { font-size: 12px; color: var(--ss-quiet); font-weight: 550; padding: 4px; }
.ss-month td { padding: 0; height: 76px; vertical-align: top; }
.ss-month-day { display: flex; flex-direction: column; gap: 2px; align-items: flex-start; width: 100%; height: 100%; min-height: 76px; border: 1px solid var(--ss-line); border-radius: 6px; background: var(--ss-card); color: var(--ss-text); font: inherit; font-size: 12px; text-align: start; padding: 4px 6px; cursor: pointer; overflow: hidden; }
.ss-month-day:hover { background: var(--ss-hover); }
.ss-other-month .ss-month-day { background: transparent; color: var(--ss-quiet); border-style: dashed; }
.ss-month-counts { display: flex; flex-wrap: wrap; gap: 2px 8px; margin-top: auto; }

.ss-visitors { padding: 4px 16px 16px; overflow: auto; }
.ss-root .ss-print-title { padding: 6px 0; }
.ss-visitor-columns { columns: 3 300px; column-gap: 24px; }
.ss-visitor-table { width: 100%; border-collapse: collapse; break-inside: avoid; margin-bottom: 14px; }
.ss-visitor-table caption { text-align: start; font-weight: 650; padding: 2px 0; border-bottom: 2px solid var(--ss-strong-line); }
.ss-visitor-table td { padding: 3px 0; padding-inline-end: 10px; border-bottom: 1px solid var(--ss-line); vertical-align: top; }
.ss-visitor-table td:first-child { white-space: nowrap; width: 88px; }
.ss-visitor-table td:last-child { text-align: end; padding-inline-end: 0; color: var(--ss-quiet); }
.ss-trouble { display: block; font-size: 12px; color: var(--ss-rust); }
.ss-last-run { margin: 10px 16px 0; padding: 6px 12px; border: 1px solid var(--ss-line); border-radius: 8px; background: var(--ss-card); flex: none; max-height: 40vh; overflow: auto; }
.ss-deeds strong { display: block; padding-top: 10px; } .ss-deeds p { font-size: 13px; }

.ss-modal { width: min(520px, calc(100vw - 32px)); max-height: calc(100vh - 48px); overflow: auto; padding: 16px 20px 20px; border-radius: 12px; box-shadow: 0 12px 40px rgba(0, 0, 0, 0.3); }
.ss-modal:focus { outline: none; }
.ss-modal-head { display: flex; justify-content: space-between; gap: 12px; align-items: flex-start; }
.ss-close { border: 0; background: none; color: var(--ss-quiet); font: inherit; font-size: 16px; cursor: pointer; padding: 2px 6px; }
.ss-modal h3 { margin: 14px 0 2px; color: var(--ss-quiet); }
.ss-facts { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; margin: 12px 0 0; }
.ss-facts dt { color: var(--ss-quiet); } .ss-facts dd { margin: 0; }
.ss-history { font-size: 13px; }

.ss-holidays { max-width: 980px; padding-bottom: 24px; }
.ss-root .ss-holidays > .ss-title, .ss-root .ss-holidays > p { margin: 16px 16px 0; }
.ss-root .ss-holidays > p { margin-top: 4px; }
.ss-root .ss-closures { margin: 8px 0 0; width: 100%; }
@media (max-width: 560px) { .ss-root .ss-closures th:nth-child(3), .ss-root .ss-closures td:nth-child(3) { display: none; } .ss-holidays .ss-card { padding: 10px; margin-inline: 8px; } }
.ss-form { display: flex; flex-wrap: wrap; gap: 8px 14px; align-items: end; }
.ss-field { display: inline-flex; flex-direction: column; gap: 2px; color: var(--ss-quiet); font-size: 13px; }
.ss-form .ss-labelled { flex-direction: column; align-items: flex-start; gap: 2px; }
.ss-root .ss-choices { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(260px, 1fr)); gap: 4px 16px; }
.ss-choices label { cursor: pointer; }
.ss-paste { display: grid; gap: 4px; }
.ss-paste textarea { font: inherit; padding: 8px; border-radius: 6px; width: 100%; resize: vertical; }
.ss-effect { border-top: 1px solid var(--ss-line); padding-top: 8px; }
.ss-checks, .ss-settings { max-width: 980px; padding-bottom: 24px; }
.ss-root .ss-settings > .ss-title, .ss-root .ss-settings > p { margin: 16px 16px 0; }
.ss-root .ss-settings > p { margin-top: 4px; }
.ss-root .ss-ready-but { margin-top: 8px; font-weight: 600; color: var(--ss-gold); }
.ss-root .ss-ready, .ss-root .ss-not-ready { margin-top: 8px; font-weight: 600; color: var(--ss-green); }
.ss-root .ss-not-ready { color: var(--ss-rust); }
.ss-present { margin: 12px 16px; } .ss-present .ss-table { margin-inline: 0; width: 100%; }
.ss-checks pre { overflow: auto; padding: 8px 10px; border-radius: 6px; background: var(--ss-grey-soft); margin: 4px 0 0; white-space: pre-wrap; }
.ss-mend { min-width: 150px; } .ss-mend .ss-labelled { margin-top: 6px; flex-wrap: wrap; }
.ss-root .ss-mend .ss-select { max-width: 180px; }
.ss-will-be-made li + li { margin-top: 6px; }
.ss-table { border-collapse: collapse; margin: 10px 16px; width: calc(100% - 32px); }
.ss-table th, .ss-table td { text-align: start; vertical-align: top; padding: 8px 12px 8px 0; border-bottom: 1px solid var(--ss-line); font-weight: 400; }
.ss-features { list-style: none; padding: 0; margin: 0; }
.ss-features li { display: flex; align-items: center; justify-content: space-between; gap: 16px; padding: 8px 0; }
.ss-features li + li { border-top: 1px solid var(--ss-line); }
[dir="rtl"] .ss-table th, [dir="rtl"] .ss-table td { padding: 8px 0 8px 12px; }
.ss-table thead th { color: var(--ss-quiet); font-size: 12px; }
.ss-table tbody th { font-weight: 600; } .ss-table tbody th .ss-quiet { display: block; font-weight: 400; font-size: 12px; }
.ss-need-required td:nth-child(3) { color: var(--ss-rust); font-weight: 600; }
.ss-need-recommended td:nth-child(3) { color: var(--ss-gold); font-weight: 600; }
@media (max-width: 640px) { .ss-wide { display: none; } }
.ss-setting { display: grid; grid-template-columns: 1fr minmax(200px, 300px); gap: 4px 24px; padding: 8px 0; border-top: 1px solid var(--ss-line); }
.ss-setting-label { display: block; font-weight: 550; }
.ss-setting code { font-size: 12px; padding: 0 4px; border-radius: 4px; background: var(--ss-grey-soft); color: var(--ss-text); }
.ss-setting .ss-quiet { font-size: 13px; }
.ss-setting-value .ss-select, .ss-setting-value .ss-input { width: 100%; max-width: none; }
.ss-root .ss-problem { color: var(--ss-rust); font-size: 13px; margin-top: 4px; }
@media (max-width: 560px) { .ss-setting { grid-template-columns: 1fr; } }
.ss-settings pre { overflow: auto; padding: 10px; border-radius: 6px; background: var(--ss-grey-soft); }

@media (max-width: 480px), (max-height: 480px) {
  .ss-tabs { padding: 2px 8px 0; overflow-x: auto; }
  .ss-tab { padding: 6px 9px 7px; white-space: nowrap; }
  .ss-week-head { padding: 6px 8px 4px; gap: 6px 10px; }
  .ss-root .ss-week-head .ss-title { font-size: 15px; }
  .ss-week-head .ss-selects { margin-inline-start: 0; }
  .ss-legend { padding: 0 8px 2px; }
  .ss-grid-scroll { padding: 0 8px 8px; }
  .ss-axis { inset-inline-start: -8px; width: 40px; }
  .ss-keys span { display: none; }
  .ss-keys { padding: 2px 0; }
  .ss-root .ss-select { min-width: 110px; }
  .ss-month td, .ss-month-day { height: 58px; min-height: 58px; }
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
  .ss-root:not(.ss-modal) { height: auto; display: block; color: #000; background: #fff; }
  .ss-tabs, .ss-week-head, .ss-legend, .ss-keys, .ss-notice, .ss-filters, .ss-head-action { display: none; }
  .ss-tabpanel, .ss-visitors, .ss-grid-scroll, .ss-weeks { overflow: visible; height: auto; display: block; padding: 0; }
  .ss-visitor-columns { columns: 2; column-gap: 10mm; font-size: 11px; }
  .ss-visitor-table { margin-bottom: 8px; color: #000; }
  .ss-visitor-table td { padding-block: 1px; border-color: #bbb; color: #000; }
  .ss-root .ss-print-title { font-size: 15px; color: #000; }
  .ss-hour { print-color-adjust: exact; }
  @page { margin: 12mm; }
}
`;
