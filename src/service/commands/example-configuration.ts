/** What `slot-sync init` writes, and what deploy/ has as an example. */
export const EXAMPLE_CONFIGURATION = `{
  // Where the program keeps its locks, its audit and its queue. A relative path begins at the folder of this file.
  "store": "slot-sync.db",
  "schools": {
    // The name of the school, for --school and for addresses. With one school nobody has to say it.
    "main": {
      // From the address of the base: https://airtable.com/app…/
      "baseId": "appXXXXXXXXXXXXXX",
      // The settings of the scripts, under the same names. What is left out has its default.
      "settings": {
        "language": "en",
        "timeZone": "Asia/Jerusalem"
      },
      // When "slot-sync serve" does what by itself, in the school's time zone. Timers of systemd or cron do without.
      "schedule": {
        "sync": "0 6 * * 0-5",
        "flag": "15 6 * * 0-5",
        "reconcile": "0 7 * * 1"
      }
      // A web address that is told how every run went:
      // "notifyUrl": "https://example.org/hook",
      // Tables that other programs may see through "slot-sync serve":
      // "serves": ["slot_inventory"],
      // Of those, the ones that are always read afresh:
      // "uncached": ["slot_inventory"]
    }
  }
  // What "slot-sync serve" listens on, and how the world reaches it:
  // "server": { "listen": "127.0.0.1:8787", "publicUrl": "https://sync.example.org" }
}
`;
