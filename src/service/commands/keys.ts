import { formatInstant } from "../../domain/time/instant.ts";
import type { Action } from "../command-line/command.ts";
import { unknownName } from "../configuration/problems.ts";
import { EXIT } from "../exit-codes.ts";
import { hashOf, newKey } from "../http/keys.ts";
import { openWorkplace } from "../open-school.ts";
import { openStore } from "../store/open-store.ts";
import type { Right } from "../store/store.ts";
import { UsageError } from "../usage-error.ts";

const RIGHTS: readonly Right[] = ["read", "write", "delete", "run"];

/** Keys for the HTTP server; what is kept of one is its hash, so it is shown once. */
export const keys: Action = async (call, surroundings) => {
  const { say } = surroundings;
  const { configuration, clock } = openWorkplace(call, surroundings);
  const [name = ""] = call.values;
  const may = rightsIn(call.options.may);
  const store = await openStore(configuration.store, clock.now());
  try {
    const known = store.keys.list();
    switch (call.name) {
      case "keys add": {
        if (!/^[\w.-]{1,60}$/.test(name))
          throw new UsageError([
            `"${name}" is no name of a key: use up to 60 letters from a to z, digits, hyphens, dots and underscores`,
          ]);
        const key = newKey();
        if (!store.keys.add({ name, hash: hashOf(key), may, madeAt: clock.now() }))
          throw new UsageError([
            `There is a key "${name}" already; take another name, or remove that one first`,
          ]);
        say(
          call.options.json
            ? JSON.stringify({ name, key, may })
            : `${key}\n\nThis is the key "${name}", which may ${may.join(", ")}. It is not shown again.`,
        );
        return EXIT.done;
      }
      case "keys remove":
        if (!store.keys.remove(name))
          throw new UsageError([
            unknownName(
              `There is no key "${name}"`,
              name,
              known.map((key) => key.name),
            ),
          ]);
        say(
          call.options.json
            ? JSON.stringify({ removed: name })
            : `The key "${name}" is worth nothing any more.`,
        );
        return EXIT.done;
      default: {
        const told = known.map((key) => ({
          name: key.name,
          may: key.may,
          madeAt: formatInstant(key.madeAt),
        }));
        if (call.options.json) say(JSON.stringify({ keys: told }));
        else
          say(
            told.length === 0
              ? "There are no keys."
              : told.map((key) => `${key.name}  may ${key.may.join(", ")}  made ${key.madeAt}`).join("\n"),
          );
        return EXIT.done;
      }
    }
  } finally {
    store.close();
  }
};

function rightsIn(given: unknown): readonly Right[] {
  const words = String(given ?? "read")
    .split(/[\s,]+/)
    .filter((word) => word !== "");
  const strange = words.filter((word) => !RIGHTS.includes(word as Right));
  if (strange.length > 0 || words.length === 0)
    throw new UsageError([
      `--may: got "${String(given)}", expected words of ${RIGHTS.join(", ")}, separated by commas`,
    ]);
  return RIGHTS.filter((right) => words.includes(right));
}
