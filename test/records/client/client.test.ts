import { expect, test } from "vitest";
import { TEACHERS } from "../../../sample/school-fields.ts";
import type { ClientFetch, ClientStorage } from "../../../src/records/client/records-client.ts";
import { recordsClient } from "../../../src/records/client.ts";
import { openServing } from "../../service/serving.ts";

const NAME = "שם";
const ID = "recTeacher0000001";
type Tables = { readonly [TEACHERS.name]: { readonly [NAME]?: string } };

test("8 what is entered while the network is away is kept, sent once it is back, once, and a conflict is told", async () => {
  const { address, key, memory } = await openServing();
  let isAway = false;
  let losesAnswer = false;
  const kept = new Map<string, string>();
  const storage: ClientStorage = {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
  };
  const network: ClientFetch = async (target, request) => {
    if (isAway) throw new TypeError("fetch failed");
    const answer = await fetch(target, request);
    if (losesAnswer) throw new TypeError("fetch failed");
    return answer;
  };
  let ids = 0;
  const open = () =>
    recordsClient<Tables>({
      address,
      school: "main",
      key,
      fetch: network,
      storage,
      now: Date.now,
      newId: () => `c${++ids}`,
    });
  const client = open();
  const table = memory.store.table(TEACHERS.name);
  const names = () =>
    (memory.toJson().tables.find(({ name }) => name === TEACHERS.name)?.records ?? []).map(
      ({ fields }) => fields[NAME],
    );

  expect((await client.getRecord(TEACHERS.name, ID)).fields[NAME]).toBe("דנה לוי");
  expect(await client.updateRecord(TEACHERS.name, ID, { [NAME]: "דנה" })).toMatchObject({
    data: { fields: { [NAME]: "דנה" } },
  });
  expect((await client.syncActiveTeachers()).records.length).toBe(table.records.size);

  isAway = true;
  expect(await client.updateRecord(TEACHERS.name, ID, { [NAME]: "א" })).toEqual({ queued: "c2" });
  expect(await client.updateRecord(TEACHERS.name, ID, { [NAME]: "ב" })).toEqual({ queued: "c3" });
  expect(await client.createRecord(TEACHERS.name, { [NAME]: "חדשה" })).toEqual({ queued: "c4" });
  expect(await client.sendQueue()).toBe(false);
  isAway = false;
  losesAnswer = true;
  // It arrives, and nobody hears of it.
  expect(await client.createRecord(TEACHERS.name, { [NAME]: "אבודה" })).toEqual({ queued: "c5" });
  losesAnswer = false;

  // The page was closed and opened again.
  const later = open();
  expect(await later.sendQueue()).toBe(true);
  expect(later.queue().filter(({ state }) => state === "waiting")).toEqual([]);
  expect(
    names()
      .filter((name) => name === "חדשה" || name === "אבודה")
      .sort(),
  ).toEqual(["אבודה", "חדשה"]);

  isAway = true;
  await later.updateRecord(TEACHERS.name, "recTeacher0000002", { [NAME]: "ג" }, { [NAME]: "somebody else" });
  isAway = false;
  expect(await later.sendQueue()).toBe(true);
  expect(later.queue()).toMatchObject([{ state: "conflict", edit: { record: "recTeacher0000002" } }]);
  await expect(later.getRecord(TEACHERS.name, "recNobody00000000")).rejects.toMatchObject({
    status: 404,
    kind: "not-found",
  });
});
