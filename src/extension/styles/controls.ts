/** The SDK draws its components for light pages only; what they need in the dark is added here. */
export const CONTROLS = `
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
`;
