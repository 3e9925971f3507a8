/** Weeks and days by the clock. What finds no room in an hour goes to a next column out of sight, line by line. */
export const HOURS = `
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
.ss-column { flex: 1 1 0; min-width: 140px; scroll-margin-inline-start: 50px; display: flex; flex-direction: column; }
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
  position: absolute; display: flex; flex-flow: column wrap; column-gap: 16px; align-content: flex-start; overflow: hidden; text-align: start; font: inherit; font-size: 12px; line-height: 1.3;
  padding: 2px 6px; border-radius: 5px; cursor: pointer; margin-inline-start: 1px;
}
.ss-hour:focus-visible { z-index: 3; outline-width: 3px; }
.ss-hour-head { display: flex; flex-wrap: wrap; gap: 0 6px; width: 100%; }
.ss-hour-signs { display: inline-flex; gap: 3px; }
.ss-hour-time { font-weight: 600; white-space: nowrap; }
.ss-dense .ss-hour-end, .ss-narrow .ss-hour-end { display: none; }
.ss-hour-who, .ss-hour-type { width: 100%; text-align: left; overflow: hidden; text-overflow: ellipsis; }
.ss-hour-who { font-weight: 600; }
.ss-hour-who { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; }
.ss-narrow .ss-hour-who, .ss-short .ss-hour-who { -webkit-line-clamp: 1; }
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
`;
