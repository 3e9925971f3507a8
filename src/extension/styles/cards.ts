/** Cards, runs and what is said instead of a plan. */
export const CARDS = `
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
.ss-state .ss-sign { color: var(--ss-quiet); }
.ss-state-done .ss-sign { color: var(--ss-green); }
.ss-state-error .ss-sign { color: var(--ss-rust); }
.ss-state ul { text-align: start; padding-block: 12px; padding-inline: 30px 14px; margin-top: 8px; background: var(--ss-card); border: 1px solid var(--ss-line); border-radius: 8px; color: var(--ss-text); max-width: 100%; overflow-wrap: anywhere; white-space: pre-wrap; }
.ss-last-run { margin: 10px 16px 0; padding: 6px 12px; border: 1px solid var(--ss-line); border-radius: 8px; background: var(--ss-card); flex: none; max-height: 40vh; overflow: auto; }
.ss-deeds strong { display: block; padding-top: 10px; } .ss-deeds p { font-size: 13px; }
`;
