import type { MailboxEvent } from "./graph-mailbox.ts";

/** The one filter that is known: events whose property has this value, whatever its case. */
export function filterOf(filter: string | null): ((event: MailboxEvent) => boolean) | undefined {
  const match =
    /^singleValueExtendedProperties\/Any\(ep: ep\/id eq '([^']*)' and ep\/value eq '([^']*)'\)$/.exec(
      filter ?? "",
    );
  if (!match) return undefined;
  const [, id = "", value = ""] = match;
  return ({ properties }) => properties.get(id)?.toLowerCase() === value.toLowerCase();
}
