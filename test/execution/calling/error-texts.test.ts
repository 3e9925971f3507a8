import { describe, expect, test } from "vitest";
import { isLostAnswer, isRateLimited, isRejected } from "../../../src/execution/calling/error-texts.ts";

const kindsOf = (message: string): readonly string[] =>
  Object.entries({ rate: isRateLimited, refusal: isRejected, lost: isLostAnswer })
    .filter(([, test]) => test(new Error(message)))
    .map(([kind]) => kind);

describe("the text of an error tells", () => {
  test.each<[string, readonly string[]]>([
    ["Can only send 15 mutations every 1000ms", ["rate"]],
    ["You can only send 15 mutations every 1000ms", ["rate"]],
    ["Can only send 1 mutation every 1000ms", ["rate"]],
    ["Too many requests", ["rate"]],
    ["Rate limit exceeded", ["rate"]],
    ['Error: Field "fld3VB0dy42qjaliB" cannot accept the provided value.', ["refusal"]],
    ["Can't set cell values: Field 'x' is computed and cannot be set", ["refusal"]],
    ["Request exceeds maximum batch size limit of 50 items", ["refusal"]],
    ["No record with id rec1 exists", ["refusal"]],
    ["No field with ID or name 'x' in table 'y'", ["refusal"]],
    ["You do not have permission to create records", ["refusal"]],
    ["Invalid record format. Please define field mappings using a fields key", ["refusal"]],
    ["The request timed out", ["lost"]],
    ["Timeout after 12 s", ["lost"]],
    ["Failed to fetch", ["lost"]],
    ["NetworkError when attempting to reach the server", ["lost"]],
    ["502 Bad Gateway", ["lost"]],
    ["Internal error", ["lost"]],
    ["Service unavailable, please try again", ["lost"]],
    ["The call got no answer within 12 seconds", ["lost"]],
    // What nobody knows may be anything.
    ["ECONNRESET", []],
    ["Unexpected error", []],
    ["Deadline exceeded", []],
    ["no reason was given", []],
  ])("%s", (message, expected) => {
    expect(kindsOf(message)).toEqual(expected);
  });
});
