import { existsSync, mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

/** Where a browser may be; `CHROMIUM` names another one. */
const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

export const browserPath = () => [process.env.CHROMIUM ?? "", ...PLACES].find((path) => existsSync(path));

/** Outside of the repository: pictures are for looking at, not for keeping. */
export function screenshotFolder() {
  const folder = process.env.PANEL_SCREENSHOTS ?? join(tmpdir(), "slot-sync-panel");
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** @param {string} executablePath */
export const launch = (executablePath) =>
  chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), "slot-sync-browser-")), {
    executablePath,
    viewport: { width: 1100, height: 760 },
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
