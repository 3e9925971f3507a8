/** Colours are told apart by people who are colour-blind, and never stand alone. */
export const COLOURS = `
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
@media screen {
  .ss-root[data-scheme="dark"] {
    --ss-page: #1a1c20; --ss-card: #23262c; --ss-line: #3a3f48; --ss-strong-line: #7d8694;
    --ss-text: #eceef2; --ss-quiet: #aeb5c0; --ss-accent: #7cb4ff; --ss-on-accent: #10151d;
    --ss-control: #2b2f36; --ss-hover: #343943;
    --ss-green: #5fd1a8; --ss-green-soft: #16332a; --ss-blue: #7cb4ff; --ss-blue-soft: #1b2f48;
    --ss-rust: #ffa071; --ss-rust-soft: #40251a; --ss-violet: #c7a6ff; --ss-violet-soft: #33264a;
    --ss-grey: #b2b9c4; --ss-grey-soft: #30343b; --ss-gold: #f3c969; --ss-gold-soft: #3b3118;
    color-scheme: dark;
  }
}
`;
