import { Cron } from "croner";
import { z } from "zod";

const EXPECTED = 'a cron text, such as "0 6 * * 0-5"';

/** When something runs by itself, in the school's zone. */
export const cronText = z.string(EXPECTED).refine(isCron, EXPECTED);

function isCron(text: string): boolean {
  try {
    new Cron(text, { paused: true });
    return true;
  } catch {
    return false;
  }
}
