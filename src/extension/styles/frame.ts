/** The page, its headings and the bar of tabs. */
export const FRAME = `
.ss-root *, .ss-root *::before { box-sizing: border-box; }
.ss-root:not(.ss-modal) { height: 100vh; display: flex; flex-direction: column; }
.ss-root h1 { margin: 0; font-size: 20px; }
.ss-root h2 { font-size: 16px; line-height: 1.3; margin: 0; font-weight: 650; }
.ss-root .ss-title { font-size: 20px; line-height: 1.25; }
.ss-root h3 { font-size: 13px; line-height: 1.3; margin: 0; font-weight: 650; }
.ss-root p { margin: 0; }
.ss-root fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
.ss-root ul { margin: 6px 0 0; padding-inline-start: 20px; }
.ss-print-only { display: none; }
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
`;
