import { describe, expect, test } from "vitest";
import { BLOCKS_ERRORS } from "../../src/adapters/blocks-errors.ts";
import { type ErrorWords, portErrorOf } from "../../src/adapters/port-calls.ts";
import { SCRIPTING_ERRORS } from "../../src/adapters/scripting-errors.ts";

const kindIn = (known: ErrorWords, message: string): string => {
  const { kind, isGuess } = portErrorOf(new Error(message), known);
  return isGuess ? `${kind}?` : kind;
};

describe("the text of an error of the scripting API tells", () => {
  test.each([
    ["Can only send 15 mutations every 1000ms", "rate"],
    ["You can only send 15 mutations every 1000ms", "rate"],
    ["Can only send 1 mutation every 1000ms", "rate"],
    ["Too many requests", "rate"],
    ["Rate limit exceeded", "rate"],
    ['Error: Field "fld3VB0dy42qjaliB" cannot accept the provided value.', "refused"],
    ["Can't set cell values: Field 'x' is computed and cannot be set", "refused"],
    ["Request exceeds maximum batch size limit of 50 items", "refused"],
    ["No record with id rec1 exists", "gone"],
    ["No field with ID or name 'x' in table 'y'", "refused"],
    ["You do not have permission to create records", "forbidden"],
    ["Invalid record format. Please define field mappings using a fields key", "refused"],
    ["The request timed out", "lost"],
    ["Timeout after 12 s", "lost"],
    ["Failed to fetch", "lost"],
    ["NetworkError when attempting to reach the server", "lost"],
    ["502 Bad Gateway", "lost"],
    ["Internal error", "lost"],
    ["Service unavailable, please try again", "lost"],
    ["The call got no answer within 12 seconds", "lost"],
    // What nobody knows may be anything.
    ["ECONNRESET", "lost?"],
    ["Unexpected error", "lost?"],
    ["Deadline exceeded", "lost?"],
    ["no reason was given", "lost?"],
  ])("%s", (message, expected) => {
    expect(kindIn(SCRIPTING_ERRORS, message)).toBe(expected);
  });
});

describe("the text of an error of the Blocks SDK tells", () => {
  test.each([
    ["Can only send 15 mutations every 1000ms", "rate"],
    ["Cannot apply setMultipleRecordsCellValues mutation: You have read-only access", "forbidden"],
    ["Can't set cell values: No record with id recGone exists", "gone"],
    ["Can't create records: No field with id fldGone exists in table 'Tasks'", "refused"],
    ["Can't set cell values: Field 'x' is computed and cannot be set", "refused"],
    ["Request exceeds maximum batch size limit of 50 items", "refused"],
    ["Request exceeds maximum size limit of 1900000 bytes", "refused"],
    ["Failed to fetch", "lost"],
    ["The server says no", "lost?"],
  ])("%s", (message, expected) => {
    expect(kindIn(BLOCKS_ERRORS, message)).toBe(expected);
  });
});

test("an error that a port has classified stays as it is, and one that is no error keeps its text", () => {
  const error = portErrorOf("No field here", SCRIPTING_ERRORS);
  expect(error).toMatchObject({ name: "PortError", kind: "refused", message: "No field here" });
  expect(portErrorOf(error, BLOCKS_ERRORS)).toBe(error);
});
