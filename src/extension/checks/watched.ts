import { UnansweredError } from "../../panel/session/unanswered-error.ts";

/** Longer than Airtable takes for any single table. */
const SILENCE_MS = 60_000;

/**
 * Waits for a work of many calls as long as it goes on; it says so itself after each.
 * @throws {UnansweredError} where nothing has been heard of it for a minute
 */
export async function watched(work: (goesOn: () => void) => Promise<void>): Promise<void> {
  let timer: number | undefined;
  try {
    await new Promise<void>((done, fail) => {
      const goesOn = (): void => {
        window.clearTimeout(timer);
        timer = window.setTimeout(() => fail(new UnansweredError()), SILENCE_MS);
      };
      goesOn();
      work(goesOn).then(done, fail);
    });
  } finally {
    window.clearTimeout(timer);
  }
}
