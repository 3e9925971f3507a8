/** Closures and their form. */
export const HOLIDAYS = `
.ss-holidays { max-width: 980px; padding-bottom: 24px; }
.ss-root .ss-holidays > .ss-title, .ss-root .ss-holidays > p { margin: 16px 16px 0; }
.ss-root .ss-holidays > p { margin-top: 4px; }
.ss-root .ss-closures { margin: 8px 0 0; width: 100%; }
@media (max-width: 560px) { .ss-root .ss-closures th:nth-child(3), .ss-root .ss-closures td:nth-child(3) { display: none; } .ss-holidays .ss-card { padding: 10px; margin-inline: 8px; } }
.ss-form { display: flex; flex-wrap: wrap; gap: 8px 14px; align-items: start; }
.ss-field-note { font-size: 12px; color: var(--ss-text); max-width: 142px; }
.ss-field { display: inline-flex; flex-direction: column; gap: 2px; color: var(--ss-quiet); font-size: 13px; }
.ss-form .ss-labelled { flex-direction: column; align-items: flex-start; gap: 2px; }
.ss-root .ss-choices { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(260px, 1fr)); gap: 4px 16px; }
.ss-choices label { cursor: pointer; }
.ss-paste { display: grid; gap: 4px; }
.ss-paste textarea { font: inherit; padding: 8px; border-radius: 6px; width: 100%; resize: vertical; }
.ss-effect { border-top: 1px solid var(--ss-line); padding-top: 8px; }
`;
