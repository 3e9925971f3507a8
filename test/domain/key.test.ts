import { describe, expect, test } from "vitest";
import type { TeacherId } from "../../src/domain/ids.ts";
import { parseSlotKey, slotKey } from "../../src/domain/key.ts";
import { type LocalDate, type Minute, parseDate } from "../../src/domain/time/civil-time.ts";

test("a key names teacher, date and start, zero-padded", () => {
  const key = slotKey("recABC123" as TeacherId, parseDate("2024-01-15") as LocalDate, 545 as Minute);
  expect(key.text).toBe("recABC123|2024-01-15|09:05");
});

describe("a stored key", () => {
  test.each([
    ["recABC123|2024-01-15|14:30", "recABC123|2024-01-15|14:30"],
    ["recABC123|2024-01-15|9:00", "recABC123|2024-01-15|09:00"],
    ["  recXYZ789|2024-02-20|09:00 ", "recXYZ789|2024-02-20|09:00"],
    ["rec1|2024-02-29|00:00", "rec1|2024-02-29|00:00"],
  ])("%j is canonical", (text, canonical) => expect(parseSlotKey(text)?.text).toBe(canonical));

  test.each([
    "",
    "make-up lesson",
    "recABC|2024-02-30|14:30",
    "recABC|2024-01-15|24:00",
    "recABC|2024-01-15",
    "Dana|2024-01-15|14:30",
    "rec|2024-01-15|14:30",
    "recABC|2024-01-15|14:30|x",
    "rec ABC|2024-01-15|14:30",
  ])("%j is not", (text) => expect(parseSlotKey(text)).toBeUndefined());
});
