/** Put in when the program is bundled. */
declare const SLOT_SYNC_VERSION: string;
