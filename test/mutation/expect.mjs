/** What tests import as "vitest" where no Vitest runs: its own describe, test, expect and spies. */

import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from "@vitest/expect";

export { describe, test } from "@vitest/runner";

import { fn, spyOn } from "@vitest/spy";

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

export const expect = Object.assign(
  /** @param {unknown} value @param {string} [message] */
  (value, message) => chai.expect(value, message),
  chai.expect,
  Reflect.get(globalThis, ASYMMETRIC_MATCHERS_OBJECT),
);

export const vi = { fn, spyOn };
