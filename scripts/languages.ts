// biome-ignore-all lint/performance/noDynamicNamespaceImportAccess: the name is put in when the scripts are bundled
import * as en from "../src/report/words/en/language.ts";
import * as he from "../src/report/words/he/language.ts";

/**
 * What a script can say. A school that wants one language deletes the line of the other and builds. Which words of a
 * language a script speaks is put in when it is bundled, so that no script carries those of the others.
 */
export const LANGUAGES = {
  en: en[SLOT_SYNC_SPEAKER],
  he: he[SLOT_SYNC_SPEAKER],
};
