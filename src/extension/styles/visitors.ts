/** Who comes on a day. */
export const VISITORS = `
.ss-visitors { padding: 4px 16px 16px; overflow: auto; }
.ss-root .ss-print-title { display: none; padding: 6px 0; }
.ss-visitor-columns { columns: 3 300px; column-gap: 24px; }
.ss-visitor-table { width: 100%; border-collapse: collapse; break-inside: avoid; margin-bottom: 14px; }
.ss-visitor-table caption { text-align: start; font-weight: 650; padding: 2px 0; border-bottom: 2px solid var(--ss-strong-line); }
.ss-visitor-table td { padding: 3px 0; padding-inline-end: 10px; border-bottom: 1px solid var(--ss-line); vertical-align: top; }
.ss-visitor-table td:first-child { white-space: nowrap; width: 88px; }
.ss-visitor-table td:last-child { text-align: end; padding-inline-end: 0; color: var(--ss-quiet); }
.ss-trouble { display: block; font-size: 12px; color: var(--ss-rust); }
`;
