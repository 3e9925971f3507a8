/** What is told of one hour. */
export const STORY = `
.ss-modal { box-sizing: border-box; width: min(520px, calc(100vw - 32px)); max-height: calc(100vh - 48px); overflow: auto; padding: 16px 20px 20px; border-radius: 12px; box-shadow: 0 12px 40px rgba(0, 0, 0, 0.3); }
.ss-modal:focus { outline: none; }
.ss-modal-head { display: flex; justify-content: space-between; gap: 12px; align-items: flex-start; }
.ss-close { border: 0; background: none; color: var(--ss-quiet); font: inherit; font-size: 16px; cursor: pointer; padding: 2px 6px; }
.ss-modal h3 { margin: 14px 0 2px; color: var(--ss-quiet); }
.ss-facts { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; margin: 12px 0 0; }
.ss-facts dt { color: var(--ss-quiet); } .ss-facts dd { margin: 0; }
.ss-modal .ss-notice { margin: 8px 0 0; }
.ss-history { font-size: 13px; }
`;
