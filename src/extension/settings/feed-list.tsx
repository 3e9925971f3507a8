import type { Base } from "@airtable/blocks/models";
import { useBase } from "@airtable/blocks/ui";
import React, { useCallback, useEffect, useState } from "react";
import { toError } from "../../domain/to-error.ts";
import type { PlannedSchool } from "../../execution/load.ts";
import type { FeedSettings } from "../../panel/feeds/feed-settings.ts";
import {
  type FeedPlace,
  feedPlace,
  readTeacherFeeds,
  type TeacherFeeds,
} from "../../panel/feeds/teacher-feeds.ts";
import { teachersOf } from "../../panel/hours/teachers.ts";
import { usePanel } from "../panel-context.ts";
import { CopyButton } from "../parts/copy-button.tsx";
import { LoadingState } from "../parts/states.tsx";

interface FeedListProps {
  readonly school: PlannedSchool;
  readonly settings: FeedSettings;
}

type Found =
  | { readonly kind: "feeds"; readonly feeds: readonly TeacherFeeds[] }
  | { readonly kind: "told"; readonly text: string };

/** The addresses, each with a button that copies it; read only once somebody who may see them has asked. */
export function FeedList({ school, settings }: FeedListProps): React.ReactElement {
  const { words, port } = usePanel();
  const { feeds: texts, name } = words.panel;
  const base = useBase();
  const [found, setFound] = useState<Found | undefined>(undefined);
  const { service, field: fieldName } = settings;
  const look = useCallback(async (): Promise<Found> => {
    const told = (text: string): Found => ({ kind: "told", text });
    const place = await feedPlace(port, school, { service, field: fieldName });
    if (!place) return told(texts.noTable);
    const forbidden = reasonAgainst(place, base);
    if (forbidden !== undefined) return told(`${texts.mayNot} ${forbidden}`);
    const { table, field } = place;
    if (field === undefined) return told(texts.noField(fieldName));
    const teachers = teachersOf(school, words.panel);
    const feeds = await readTeacherFeeds(port, { table, field }, teachers, { service, field: fieldName });
    return { kind: "feeds", feeds };
  }, [port, school, base, service, fieldName, words, texts]);
  const show = useCallback((): (() => void) => {
    let isLeft = false;
    void look()
      .catch((thrown): Found => ({ kind: "told", text: toError(thrown).message }))
      .then((seen) => !isLeft && setFound(seen));
    return () => {
      isLeft = true;
    };
  }, [look]);
  useEffect(show, [show]);
  if (found === undefined) return <LoadingState text={words.panel.loading} onRetried={() => void show()} />;
  if (found.kind === "told") return <p className="ss-obstacle">{found.text}</p>;
  const without = found.feeds.filter(({ addresses, hasOther }) => addresses.length === 0 && !hasOther);
  return (
    <>
      <ul className="ss-feeds">
        {found.feeds
          .filter((teacher) => !without.includes(teacher))
          .map((teacher) => (
            <li key={teacher.id}>
              <strong>
                <bdi>{teacher.name}</bdi>
              </strong>
              {teacher.addresses.map((address) => (
                <div key={address} className="ss-feed">
                  <code dir="ltr">{address}</code>
                  <CopyButton text={address} what={teacher.name} />
                </div>
              ))}
              {teacher.hasOther && <p className="ss-problem">{texts.other}</p>}
            </li>
          ))}
      </ul>
      {without.length > 0 && (
        <p className="ss-quiet">{texts.without(without.map((teacher) => name(teacher.name)).join(", "))}</p>
      )}
    </>
  );
}

/** Why the person may not see the addresses, in Airtable's own words: they are for those who may change them. */
function reasonAgainst({ table: id, field }: FeedPlace, base: Base): string | undefined {
  const table = base.getTableByIdIfExists(id);
  const isTyped = field !== undefined && table?.getFieldByIdIfExists(field)?.isComputed === false;
  const check = table?.checkPermissionsForUpdateRecords(
    isTyped ? [{ id: undefined, fields: { [field]: undefined } }] : undefined,
  );
  return check && !check.hasPermission ? check.reasonDisplayString : undefined;
}
