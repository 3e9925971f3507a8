/*
 Slot Sync 1.0.0 · probe
 Asks Airtable, in a scratch base, what nobody can look up: whether scripts have timers, how long calls take, the words of
 every refusal, how lookups come, how long a run may last. Prints a table to keep. Not needed for the sync itself.

 It works on one table of its own, "Slot Sync probe", and takes away only the rows that it has made there. Nothing is
 sent anywhere.

 USE
 1. Make an empty base. Open Extensions, add "Scripting", paste this whole file, press "Run": it makes its table.
 2. Do the three things by hand that it then names (two fields, one duplicated record).
 3. Open Automations, make one with any trigger and the action "Run a script", paste this same file, press "Test".
 4. Copy the table from the log or from the output "findings".

 INPUT  howLong (optional)   "yes": afterwards it keeps the run going until Airtable ends it, which turns it red; run it
                             once more without, and the row runMs tells how long it lasted.
 OUTPUT findings (text)      the table in Markdown

 Most of this file is filler up to 400,000 characters: if the table is printed, a script of that length pastes whole.
*/
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler
// filler filler filler filler filler filler filler filler filler filler filler filler filler filler filler







































































































// src/domain/time/instant.ts
var instantAt = milliseconds => milliseconds;
var LONG_AGO = instantAt(Number.NEGATIVE_INFINITY);
var NEVER = instantAt(Number.POSITIVE_INFINITY);

// src/probe/ask-host.ts
var hostFindings = ({ pasted, globals }) => ({
	paste: String(pasted),
	...Object.fromEntries(Object.entries(globals).map(([name, isThere2]) => [name, yesNo(isThere2)])),
	zone: yesNo(knowsJerusalem()),
	zones: zoneCount(),
	hebrewCalendar: yesNo(knowsHebrewCalendar())
});
var yesNo = answer => (answer ? "yes" : "no");
var NOON = 17680464e5;
function knowsJerusalem() {
	try {
		const format = new Intl.DateTimeFormat("en-GB", {
			timeZone: "Asia/Jerusalem",
			hour: "2-digit",
			hourCycle: "h23"
		});
		return format.format(NOON) === "14";
	} catch {
		return false;
	}
}
function zoneCount() {
	try {
		const { supportedValuesOf } = Intl;
		return supportedValuesOf ? String(supportedValuesOf("timeZone").length) : "unknown";
	} catch {
		return "unknown";
	}
}
var NEW_YEAR = 17585856e5;
function knowsHebrewCalendar() {
	try {
		const format = new Intl.DateTimeFormat("en-u-ca-hebrew", { timeZone: "UTC", year: "numeric" });
		return format.format(NEW_YEAR).includes("5786");
	} catch {
		return false;
	}
}

// src/probe/findings.ts
var QUESTIONS = {
	paste: "how many characters of the pasted file arrived",
	setTimeout: "is there a timer",
	fetch: "can a script reach the web",
	crypto: "is there crypto",
	structuredClone: "is there structuredClone",
	performance: "is there performance",
	process: "is there process",
	TextEncoder: "is there TextEncoder",
	AbortController: "is there AbortController",
	zone: "does Intl know Asia/Jerusalem",
	zones: "how many zones does Intl name",
	hebrewCalendar: "does Intl know the Hebrew calendar",
	queryMs: "milliseconds of a query",
	write1Ms: "milliseconds of a write of 1 record",
	write10Ms: "milliseconds of a write of 10 records",
	write50Ms: "milliseconds of a write of 50 records",
	batch: "does a call with one bad record write the others",
	choice: "the words about a choice that does not exist",
	link: "the words about a link to no record",
	value: "the words about a value of the wrong kind",
	field: "the words about a field that does not exist",
	computed: "the words about a computed field",
	gone: "the words about a record that is gone",
	size: "the words about 51 records in one call",
	rate: "the words about too many writes at once",
	rateMost: "how many of 20 writes at once were taken",
	lookup: "how the values of a lookup come",
	duplicate: "does a duplicated record keep its links",
	runMs: "how many milliseconds a run lasted",
	queries: "the words about too many queries",
	queriesMost: "how many queries a run may make"
};
var NOT_TRIED = "not tried";
function findingsTable(findings) {
	const rows = Object.entries(QUESTIONS).map(
		([question, text]) => `| ${question} | ${text} | ${shown(findings[question] ?? NOT_TRIED)} |`
	);
	return ["| key | question | found |", "|---|---|---|", ...rows].join("\n");
}
var shown = value => value.replace(/\s+/g, " ").replace(/[\\|]/g, "\\$&");

// src/probe/probe-table.ts
var PROBE_TABLE = "Slot Sync probe";
var FIELDS = {
	name: "Name",
	number: "Number",
	choice: "Choice",
	link: "Link",
	computed: "Computed",
	lookup: "Looked up"
};
var ROWS = { target: "target", original: "duplicate me", clock: "how long a run lasts" };
var ownRow = number => `probe row ${number}`;
var OWN_ROW = /^probe row \d+$/;
var isNamed = name => row => row.name === name;
async function makeProbeTable(base2) {
	if (!base2.tables.some(({ name }) => name === PROBE_TABLE)) await makeTable(base2);
	const { fields } = base2.getTable(PROBE_TABLE);
	const missing = Object.entries(BY_HAND).filter(([name]) => !fields.some(field => field.name === name));
	return [
		`The table **${PROBE_TABLE}** is there. What is left is done by hand:`,
		...missing.map(([name, how]) => `- Add the field **${name}**: ${how}.`),
		`- Right-click the record **${ROWS.original}** and choose *Duplicate record*; leave the copy as it is.`,
		"- Then paste this same file into an automation of this base (action *Run a script*) and press *Test*."
	].join("\n");
}
var BY_HAND = {
	[FIELDS.computed]: `a formula, \`{${FIELDS.number}} + 1\``,
	[FIELDS.lookup]: `a lookup of the field ${FIELDS.number} through the field ${FIELDS.link}`
};
async function makeTable(base2) {
	if (!base2.createTableAsync)
		throw new Error("Only the Scripting extension can make a table: paste this file there first");
	const id = await base2.createTableAsync(PROBE_TABLE, [
		{ name: FIELDS.name, type: "singleLineText" },
		{ name: FIELDS.number, type: "number", options: { precision: 0 } },
		{ name: FIELDS.choice, type: "singleSelect", options: { choices: [{ name: "one" }, { name: "two" }] } }
	]);
	await base2.getTable(id).createFieldAsync?.(FIELDS.link, "multipleRecordLinks", { linkedTableId: id });
	const table = base2.getTable(id);
	const [target] = await table.createRecordsAsync([
		{ fields: { [FIELDS.name]: ROWS.target, [FIELDS.number]: 1 } },
		{ fields: { [FIELDS.name]: ROWS.clock } }
	]);
	await table.createRecordsAsync([{ fields: { [FIELDS.name]: ROWS.original, [FIELDS.link]: [{ id: target }] } }]);
}
function probeTable({ tables }) {
	const table = tables.find(({ name }) => name === PROBE_TABLE);
	if (table) return table;
	throw new Error(
		`There is no table "${PROBE_TABLE}" here. Paste this file into the Scripting extension of a scratch base and run it there first: it makes the table. Nothing was read or written.`
	);
}

// src/probe/words-of.ts
async function wordsOf(call) {
	try {
		await call();
		return void 0;
	} catch (thrown) {
		return thrown instanceof Error ? thrown.message : String(thrown?.message ?? thrown);
	}
}

// src/probe/ask-reads.ts
async function readRows(table) {
	const has = name => table.fields.some(field => field.name === name);
	const fields = [FIELDS.name, FIELDS.number, FIELDS.link, FIELDS.lookup].filter(has);
	const { records } = await table.selectRecordsAsync({ fields });
	return records.map(record => {
		const cell = name => (fields.some(field => field === name) ? record.getCellValue(name) : null);
		const links = cell(FIELDS.link);
		return {
			id: record.id,
			name: String(cell(FIELDS.name) ?? ""),
			number: cell(FIELDS.number),
			links: Array.isArray(links) ? links : [],
			lookup: cell(FIELDS.lookup)
		};
	});
}
function lookupFinding({ fields }, rows) {
	if (!fields.some(({ name }) => name === FIELDS.lookup)) return { lookup: NOT_TRIED };
	const value = rows.find(isNamed(ROWS.original))?.lookup;
	const [first] = Array.isArray(value) ? value : [value];
	const isWrapped = typeof first === "object" && first !== null && "value" in first;
	return { lookup: isWrapped ? "objects" : Array.isArray(value) ? "values" : JSON.stringify(value ?? null) };
}
function duplicateFinding(rows) {
	const copies = rows.filter(({ name }) => name.includes(ROWS.original));
	if (copies.length < 2) return { duplicate: NOT_TRIED };
	return { duplicate: copies.every(({ links }) => links.length > 0) ? "yes" : "no" };
}
function runFinding(rows) {
	const number = rows.find(isNamed(ROWS.clock))?.number;
	return { runMs: typeof number === "number" ? String(number) : NOT_TRIED };
}
async function queryFindings(table, queriesMade) {
	while (queriesMade() < MOST_QUERIES) {
		const before = queriesMade();
		const words = await wordsOf(() => table.selectRecordsAsync({ fields: [FIELDS.name], recordIds: [] }));
		if (words !== void 0) return { queries: words, queriesMost: String(before) };
	}
	return { queries: "never refused", queriesMost: `${MOST_QUERIES} or more` };
}
var MOST_QUERIES = 40;

// src/probe/quiet-second.ts
var QUIET_MS = 1100;
async function quietSecond({ now }) {
	for (const until = now() + QUIET_MS; now() < until; ) await void 0;
}

// src/probe/take-away.ts
var MOST_PER_CALL = 50;
async function takeAway(table, ids) {
	while (ids.length > 0) {
		const some = ids.slice(0, MOST_PER_CALL);
		await table.deleteRecordsAsync(some);
		ids.splice(0, some.length);
	}
}

// src/probe/ask-writes.ts
var WRITES_AT_ONCE = 20;
var TAKEN = "it was taken";
async function writeFindings(host, table, writing) {
	const { made, found } = writing;
	const create = async rows => {
		made.push(...(await table.createRecordsAsync(rows)));
	};
	const timed = async work => {
		const began = host.now();
		await work();
		return String(host.now() - began);
	};
	found({ queryMs: await timed(() => table.selectRecordsAsync({ fields: [FIELDS.name] })) });
	found({ write1Ms: await timed(() => create(ownRows(1))) });
	found({ write10Ms: await timed(() => create(ownRows(10))) });
	found({ write50Ms: await timed(() => create(ownRows(50))) });
	const refusal = async fields =>
		(await wordsOf(() => create([{ fields: { [FIELDS.name]: ownRow(0), ...fields } }]))) ?? TAKEN;
	found({ choice: await refusal({ [FIELDS.choice]: { name: "a choice that is not there" } }) });
	found({ link: await refusal({ [FIELDS.link]: [{ id: "recNOBODYATALL000" }] }) });
	found({ value: await refusal({ [FIELDS.number]: "no number" }) });
	found({ field: await refusal({ "a field that is not there": 1 }) });
	const hasComputed = table.fields.some(({ name }) => name === FIELDS.computed);
	found({ computed: hasComputed ? await refusal({ [FIELDS.computed]: 1 }) : NOT_TRIED });
	found({ gone: await goneFinding(table, made) });
	found({ batch: await batchFinding(table, writing) });
	found({ size: (await wordsOf(() => create(ownRows(51)))) ?? TAKEN });
	await quietSecond(host);
	found(await rateFindings(create));
	await quietSecond(host);
}
var ownRows = count => Array.from({ length: count }, (_, index) => ({ fields: { [FIELDS.name]: ownRow(index) } }));
async function goneFinding(table, made) {
	const gone = made.pop();
	if (gone === void 0) return NOT_TRIED;
	await takeAway(table, [gone]);
	return (await wordsOf(() => table.updateRecordsAsync([{ id: gone, fields: { [FIELDS.number]: 1 } }]))) ?? TAKEN;
}
async function batchFinding(table, { made, rows }) {
	const good = made.slice(0, 49);
	const bad = rows.find(isNamed(ROWS.target))?.id;
	if (bad === void 0 || good.length < 49) return NOT_TRIED;
	const edits = [
		...good.map(id => ({ id, fields: { [FIELDS.number]: 7 } })),
		{ id: bad, fields: { [FIELDS.number]: "no number" } }
	];
	if ((await wordsOf(() => table.updateRecordsAsync(edits))) === void 0) return TAKEN;
	const { records } = await table.selectRecordsAsync({ fields: [FIELDS.number], recordIds: good });
	return records.some(record => record.getCellValue(FIELDS.number) === 7) ? "yes" : "no";
}
async function rateFindings(create) {
	const answers = await Promise.all(Array.from({ length: WRITES_AT_ONCE }, () => wordsOf(() => create(ownRows(1)))));
	const refusals = answers.filter(words => words !== void 0);
	return { rate: refusals[0] ?? "never refused", rateMost: String(WRITES_AT_ONCE - refusals.length) };
}

// src/probe/run-length.ts
var LONGEST_MS = 15e4;
async function lastAsLongAsPossible(host, table, row) {
	const began = host.startedAt;
	for (let passed = 0; passed < LONGEST_MS; passed = host.now() - began) {
		await table.updateRecordsAsync([{ id: row, fields: { [FIELDS.number]: Math.floor(host.now() - began) } }]);
	}
}

// src/probe/probe.ts
async function runProbe(host) {
	if (host.output.markdown) return host.output.markdown(await makeProbeTable(host.base));
	const { table, queriesMade } = countingQueries(probeTable(host.base));
	const howLong = /^(yes|true|1)$/i.test(String(host.input.config?.().howLong ?? "").trim());
	const findings = {};
	const found = answers => {
		Object.assign(findings, answers);
		host.output.set?.("findings", findingsTable(findings));
	};
	found(hostFindings(host));
	const rows = await readRows(table);
	const own = rows.filter(({ name }) => OWN_ROW.test(name)).map(({ id }) => id);
	await takeAway(table, own);
	found({ ...lookupFinding(table, rows), ...duplicateFinding(rows), ...runFinding(rows) });
	const made = [];
	try {
		await writeFindings(host, table, { made, rows, found });
		found({ queries: "the run was ended", queriesMost: String(queriesMade()) });
		found(await queryFindings(table, queriesMade));
	} finally {
		await takeAway(table, made);
	}
	host.console.log(findingsTable(findings));
	const clock = rows.find(isNamed(ROWS.clock));
	if (howLong && clock) await lastAsLongAsPossible(host, table, clock.id);
}
function countingQueries(table) {
	let made = 0;
	const { id, name, fields } = table;
	const counting = {
		id,
		name,
		fields,
		selectRecordsAsync(query) {
			made += 1;
			return table.selectRecordsAsync(query);
		},
		createRecordsAsync: records => table.createRecordsAsync(records),
		updateRecordsAsync: records => table.updateRecordsAsync(records),
		deleteRecordsAsync: ids => table.deleteRecordsAsync(ids)
	};
	return { table: counting, queriesMade: () => made };
}

// scripts/probe.ts
var isThere = type => type !== "undefined";
await runProbe({
	base,
	input,
	output,
	console,
	now: () => instantAt(Date.now()),
	startedAt: instantAt(Date.now()),
	globals: {
		setTimeout: isThere(typeof setTimeout),
		fetch: isThere(typeof fetch),
		crypto: isThere(typeof crypto),
		structuredClone: isThere(typeof structuredClone),
		performance: isThere(typeof performance),
		process: isThere(typeof process),
		TextEncoder: isThere(typeof TextEncoder),
		AbortController: isThere(typeof AbortController)
	},
	pasted: 4e5
});
