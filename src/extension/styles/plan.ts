/** The plan and its filters. */
export const PLAN = `
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
@media (max-width: 560px) { .ss-badge { width: 30px; padding: 5px 7px; } .ss-badge-text { display: none; } .ss-row-person .ss-badge { display: none; } .ss-row { gap: 6px; } .ss-row-person { padding: 8px; } .ss-filters { gap: 6px; } .ss-chip { padding: 2px 8px; } }
`;
