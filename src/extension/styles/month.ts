/** A month at a glance. */
export const MONTH = `
.ss-month { width: 100%; border-collapse: separate; border-spacing: 4px; table-layout: fixed; }
.ss-root .ss-month-legend { display: flex; flex-wrap: wrap; gap: 2px 14px; list-style: none; padding: 2px 4px; margin: 0; font-size: 12px; color: var(--ss-quiet); }
.ss-keys.ss-month-note { padding-inline: 16px; }
.ss-month th { font-size: 12px; color: var(--ss-quiet); font-weight: 550; padding: 4px; }
.ss-month td { padding: 0; height: 76px; vertical-align: top; }
.ss-month-day { display: flex; flex-direction: column; gap: 2px; align-items: flex-start; width: 100%; height: 100%; min-height: 76px; border: 1px solid var(--ss-line); border-radius: 6px; background: var(--ss-card); color: var(--ss-text); font: inherit; font-size: 12px; text-align: start; padding: 4px 6px; cursor: pointer; overflow: hidden; }
.ss-month-day .ss-closure-name { flex: none; max-width: 100%; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.ss-month-day:hover { background: var(--ss-hover); }
.ss-other-month .ss-month-day { background: transparent; color: var(--ss-quiet); border-style: dashed; }
.ss-month-counts { display: flex; flex-wrap: wrap; gap: 2px 8px; margin-top: auto; }
`;
