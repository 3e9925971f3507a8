// @vitest-environment happy-dom
import type { Base } from "@airtable/blocks/models";
import { Sdk } from "@airtable/blocks/unstable_testing_utils";
import React from "react";
import ReactDOM from "react-dom";
import { act } from "react-dom/test-utils";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { BaseJson } from "../../emulator/base-json.ts";
import { type MemoryBase, memoryBase } from "../../emulator/memory-base.ts";
import { type HostOptions, panelHost } from "../../sample/panel/host.ts";
import { SCHOOLS } from "../../sample/panel/schools.ts";
import { SAMPLE_NOW, sampleSchool } from "../../sample/school.ts";
import { SLOTS, TEMPLATES } from "../../src/base/schema/tables.ts";
import { instant } from "../support/instant.ts";

// The SDK asks for its host when it is loaded; every test then has a host of its own.
Object.assign(window, {
  __getAirtableInterfaceAtVersion: () => panelHost(memoryBase(sampleSchool())).airtable,
});
const { BaseProvider } = await import("@airtable/blocks/ui");
const { Panel } = await import("../../src/extension/panel.tsx");

beforeEach(() => {
  vi.useFakeTimers({ now: instant(SAMPLE_NOW) });
});
let root: HTMLElement | undefined;
const complained = vi.spyOn(console, "error");
afterEach(() => {
  expect(complained.mock.calls).toEqual([]);
  complained.mockClear();
  if (root) ReactDOM.unmountComponentAtNode(root);
  root?.remove();
  vi.useRealTimers();
});

interface OpenPanel {
  readonly memory: MemoryBase;
  readonly sdk: InstanceType<typeof Sdk>;
  /** Others have changed the base. */
  push(milliseconds?: number): Promise<void>;
}

/** Lets whatever is under way come to its end, `milliseconds` later. */
const pass = (milliseconds = 0): Promise<void> =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  }) as unknown as Promise<void>;

async function open(base: BaseJson = sampleSchool(), options: HostOptions = {}): Promise<OpenPanel> {
  const memory = memoryBase(base);
  const host = panelHost(memory, options);
  const sdk = new Sdk(host.airtable);
  root = document.createElement("div");
  document.body.append(root);
  act(() => {
    ReactDOM.render(
      <BaseProvider value={sdk.base as unknown as Base}>
        <Panel />
      </BaseProvider>,
      root ?? null,
    );
  });
  await pass();
  return {
    memory,
    sdk,
    async push(milliseconds = 500) {
      act(() => host.push());
      await pass(milliseconds);
    },
  };
}

const text = (): string => document.body.textContent ?? "";
const all = (selector: string): readonly HTMLElement[] => [
  ...document.body.querySelectorAll<HTMLElement>(selector),
];
/** The SDK's text buttons are buttons by their role. */
const button = (name: RegExp): HTMLButtonElement => {
  const found = all("button, [role=button]").find((each) =>
    name.test(each.getAttribute("aria-label") ?? each.textContent ?? ""),
  );
  if (!found) throw new Error(`No button ${name} among ${all("button").map((each) => each.textContent)}`);
  return found as HTMLButtonElement;
};
async function click(element: HTMLElement, milliseconds = 0): Promise<void> {
  act(() => element.click());
  await pass(milliseconds);
}
const slotsOf = ({ memory }: OpenPanel) =>
  memory.toJson().tables.find(({ name }) => name === SLOTS.name)?.records ?? [];

describe("the plan", () => {
  test("is shown with a reason for every row, and what needs a person on top", async () => {
    await open();
    expect(button(/^Apply/).textContent).toBe("Apply 39 changes");
    const [first] = all(".ss-row");
    expect(first?.className).toContain("ss-row-person");
    expect(
      all(".ss-row").every((row) => (row.querySelector(".ss-row-text p + p")?.textContent ?? "") !== ""),
    ).toBe(true);
  });

  test("draws only what can be seen of several hundred rows", async () => {
    await open(SCHOOLS.many?.(), { settings: { daysAhead: 28 } });
    expect(Number(/Apply (\d+)/.exec(text())?.[1])).toBeGreaterThan(500);
    expect(all(".ss-row").length).toBeLessThan(80);
    expect(all(".ss-row").length).toBeGreaterThan(3);
  });

  test("shows the kinds that are switched on", async () => {
    await open();
    const closed = () => all(".ss-row.ss-kind-blocked").length;
    expect(closed()).toBe(4);
    const chip = button(/Blocked/);
    expect(chip.getAttribute("aria-pressed")).toBe("true");
    await click(chip);
    expect(chip.getAttribute("aria-pressed")).toBe("false");
    expect(closed()).toBe(0);
    await click(button(/Clear filters/));
    expect(closed()).toBe(4);
  });

  test("says beside the button that also what a filter hides is written", async () => {
    await open();
    expect(text()).not.toContain("This writes all of the plan");
    await click(button(/Blocked/));
    expect(button(/^Apply/).textContent).toBe("Apply 39 changes");
    const hidden = Number(/all of the plan, 39 changes: also the (\d+) that/.exec(text())?.[1]);
    expect(hidden).toBeGreaterThan(0);
    await click(button(/Clear filters/));
    expect(text()).not.toContain("This writes all of the plan");
  });

  test("opens the record of a row", async () => {
    const onExpand = vi.fn();
    await open(sampleSchool(), { onExpand });
    await click(button(/^Open 14:00–15:00/));
    expect(onExpand).toHaveBeenCalledWith(SLOTS.id, expect.stringMatching(/^recSlot/));
  });

  test("says so when the record of a row is not there any more", async () => {
    const panel = await open();
    const opens = button(/^Open 14:00–15:00/);
    const table = panel.memory.store.table(SLOTS.name);
    panel.memory.store.remove(table, [...table.records.keys()]);
    await panel.push(0);
    await click(opens);
    expect(all("[role=alert]").map((each) => each.textContent)).toEqual([
      expect.stringContaining("This record could not be opened: it is not there any more"),
    ]);
    await click(button(/^Weeks/));
    expect(text()).not.toContain("could not be opened");
  });

  test("says so when a record cannot be opened", async () => {
    await open(sampleSchool(), {
      onExpand: () => {
        throw new Error("The host says no");
      },
    });
    await click(button(/^Open 14:00–15:00/));
    expect(text()).toContain("This record could not be opened: The host says no");
  });

  test("follows what others do, and says so", async () => {
    const panel = await open();
    const table = panel.memory.store.table(TEMPLATES.name);
    panel.memory.store.remove(
      table,
      ["recWeekly00000001"].filter((id) => table.records.has(id)),
    );
    panel.memory.store.remove(table, [[...table.records.keys()].at(-3) ?? ""]);
    await panel.push();
    expect(text()).toContain("The base has changed:");
    expect(button(/^Apply/).textContent).not.toBe("Apply 39 changes");
  });
});

describe("time goes by", () => {
  test("and at midnight the panel is at the new day", async () => {
    await open();
    expect(text()).toContain("From 14/01");
    await pass(13 * 3_600_000);
    expect(text()).toContain("From 14/01");
    await pass(3_601_000);
    expect(text()).toContain("From 15/01");
  });

  test("and a computer that has slept notices when somebody looks", async () => {
    await open();
    vi.setSystemTime(instant(SAMPLE_NOW) + 30 * 3_600_000);
    expect(text()).toContain("From 14/01");
    act(() => void document.dispatchEvent(new Event("visibilitychange")));
    await pass();
    expect(text()).toContain("From 15/01");
  });
});

test("whoever waits long for the base is told so, and can ask again as often as they like", async () => {
  let isSilent = true;
  await open(sampleSchool(), { latency: () => (isSilent ? new Promise(() => {}) : Promise.resolve()) });
  await pass(11_000);
  expect(text()).not.toContain("Airtable has not answered yet");
  await pass(2_000);
  expect(text()).toContain("Airtable has not answered yet");
  await click(button(/Try again/), 5_000);
  expect(text()).not.toContain("Airtable has not answered yet");
  await pass(10_000);
  expect(text()).toContain("Airtable has not answered yet");
  isSilent = false;
  await click(button(/Try again/), 5_000);
  expect(button(/^Apply/)).toBeTruthy();
});

describe("applying", () => {
  test("writes the plan through the SDK, shows the result, and then has nothing left", async () => {
    const panel = await open();
    const before = slotsOf(panel).length;
    await click(button(/^Apply/), 10_000);
    expect(text()).toContain("8 created, 9 updated, 22 deactivated");
    expect(slotsOf(panel)).toHaveLength(before + 8);
    await click(button(/Back to the plan/));
    expect(text()).toContain("Nothing to write, and 6 things need you");
    expect(text()).not.toContain("Everything is as the templates want it");
  });

  test("shows its progress, and stops where it is told to", async () => {
    const slow: HostOptions = { latency: () => new Promise((done) => setTimeout(done, 1000)) };
    await open(SCHOOLS.many?.(), { ...slow, settings: { maxInFlight: 1 } });
    await pass(5000);
    const total = Number(/Apply (\d+)/.exec(text())?.[1]);
    await click(button(/^Apply/), 5000);
    expect(all("[role=progressbar][aria-label]")).toHaveLength(1);
    expect(text()).toMatch(new RegExp(`\\d+ of ${total} written`));
    await click(button(/^Stop$/), 60_000);
    expect(text()).toContain("Stopped");
    expect(Number(/Apply (\d+)/.exec(text())?.[1])).toBeLessThan(total);
    expect(Number(/Apply (\d+)/.exec(text())?.[1])).toBeGreaterThan(0);
  });

  test("is heard of at every quarter, and the focus goes with it to the card and back", async () => {
    const slow: HostOptions = { latency: () => new Promise((done) => setTimeout(done, 1000)) };
    await open(SCHOOLS.many?.(), { ...slow, settings: { maxInFlight: 1 } });
    await pass(5000);
    const heard = new Set<string>();
    const hear = () => heard.add(all(".ss-hidden[role=status]")[0]?.textContent ?? "");
    hear();
    const apply = button(/^Apply/);
    apply.focus();
    await click(apply, 10);
    hear();
    expect(document.activeElement?.className).toBe("ss-card");
    for (let second = 0; second < 40; second++) {
      await pass(1000);
      hear();
    }
    expect([...heard]).toEqual([
      "",
      "0% written",
      "25% written",
      "50% written",
      "75% written",
      "100% written",
    ]);
    expect(document.activeElement?.className).toBe("ss-card");
    const back = button(/Back to the plan/);
    back.focus();
    await click(back);
    expect(document.activeElement?.className).toBe("ss-title");
  });

  test("does not take the focus from whoever has gone on", async () => {
    await open();
    await click(button(/^Apply/), 100);
    const tab = button(/^Plan/);
    tab.focus();
    await pass(10_000);
    expect(text()).toContain("8 created, 9 updated, 22 deactivated");
    expect(document.activeElement).toBe(tab);
  });

  test("is not taken away when somebody changes a setting meanwhile, which holds afterwards", async () => {
    const slow: HostOptions = { latency: () => new Promise((done) => setTimeout(done, 1000)) };
    const { sdk } = await open(sampleSchool(), slow);
    await pass(5000);
    await click(button(/^Apply/), 3500);
    expect(text()).toContain("of 39 written");
    act(() => void sdk.globalConfig.setAsync("daysAhead", 7));
    await pass(30_000);
    expect(text()).toContain("8 created, 9 updated, 22 deactivated");
    await click(button(/Back to the plan/), 10_000);
    expect(text()).toContain("From 14/01 to 25/01");
  });

  test("a question about a plan is taken back when a setting changes, which holds at once", async () => {
    const panel = await open(SCHOOLS.emptied?.());
    const before = JSON.stringify(panel.memory.toJson());
    await click(button(/^Apply/), 10_000);
    expect(text()).toContain("This would block very many hours");
    act(() => void panel.sdk.globalConfig.setAsync("dryRun", true));
    await pass(10_000);
    expect(text()).not.toContain("This would block very many hours");
    expect(button(/^Apply/).disabled).toBe(true);
    expect(JSON.stringify(panel.memory.toJson()) === before).toBe(true);
  });

  test("is given up when a setting changes during the last look", async () => {
    const panel = await open();
    const before = JSON.stringify(panel.memory.toJson());
    act(() => {
      button(/^Apply/).click();
      void panel.sdk.globalConfig.setAsync("dryRun", true);
    });
    await pass(30_000);
    expect(JSON.stringify(panel.memory.toJson()) === before).toBe(true);
    expect(button(/^Apply/).disabled).toBe(true);
  });

  test("a question cannot be answered by whoever may not change records any more", async () => {
    let reason: string | undefined;
    const forbids: HostOptions["forbids"] = (what) => (what === "records" ? reason : undefined);
    const panel = await open(SCHOOLS.emptied?.(), { forbids });
    await click(button(/^Apply/), 10_000);
    reason = "You need to be an editor.";
    await panel.push();
    await click(button(/^Settings/));
    await click(button(/^Plan/));
    expect(button(/It is meant/).disabled).toBe(true);
    expect(text()).toContain(reason);
  });

  test("asks again when the base has changed a moment ago", async () => {
    const panel = await open();
    const before = panel.memory.toJson();
    const [closing] = slotsOf(panel).filter(
      ({ fields }) =>
        !fields[SLOTS.fields.source.name] &&
        String(fields[SLOTS.fields.key.name]).startsWith("rec") &&
        String(fields[SLOTS.fields.date.name]) > "2026-01-20",
    );
    panel.memory.store.update(panel.memory.store.table(SLOTS.name), [
      { id: closing?.id ?? "", cells: { [SLOTS.fields.locked.name]: true } },
    ]);
    await panel.push();
    await click(button(/^Apply/), 100);
    expect(text()).toContain("The base has changed since you looked");
    expect(text()).toContain("No longer in the plan");
    expect(slotsOf(panel)).toHaveLength(
      before.tables.find(({ name }) => name === SLOTS.name)?.records.length ?? 0,
    );
    await click(button(/Apply the new plan/), 10_000);
    expect(text()).toContain("8 created, 9 updated, 21 deactivated");
  });

  test("names what Airtable's servers refuse, and does not die of it", async () => {
    await open(sampleSchool(), { refuses: () => new Error("The server says no") });
    await click(button(/^Apply/), 60_000);
    expect(text()).toContain("Done, but not everything");
    expect(text()).toContain("The server says no");
  });

  test("tells what came in between while it was writing", async () => {
    let panel: OpenPanel | undefined;
    const blockAll = (): undefined => {
      const { store } = panel?.memory ?? {};
      panel = undefined;
      const table = store?.table(SLOTS.name);
      const status = table?.fields.find(({ name }) => name === SLOTS.fields.status.name);
      if (!store || !table || !status) return;
      store.update(
        table,
        [...table.records.keys()].map((id) => ({ id, cells: { [status.id]: { name: "blocked" } } })),
      );
    };
    panel = await open(sampleSchool(), { refuses: blockAll });
    await click(button(/^Apply/), 60_000);
    expect(text()).toContain("Done, but not everything");
    expect(text()).toMatch(/\d+ things did not go as planned/);
    expect(text()).toContain("blocked while this run was updating it");
  });

  test("is not offered to whoever may not change records, who is told why", async () => {
    const reason = "You need to be an editor.";
    await open(sampleSchool(), { forbids: (what) => (what === "records" ? reason : undefined) });
    expect(button(/^Apply/).disabled).toBe(true);
    expect(text()).toContain(reason);
  });

  test("is not offered to whoever may not change one of its fields, which is named before the first call", async () => {
    const reason = "Only the owner edits this field.";
    await open(sampleSchool(), {
      forbids: (what, fields) =>
        what === "records" && fields.includes(SLOTS.fields.capacity.name) ? reason : undefined,
    });
    expect(button(/^Apply/).disabled).toBe(true);
    expect(all(".ss-obstacle").map((each) => each.textContent)).toEqual([
      `You may not change the field “${SLOTS.fields.capacity.name}” here, which this plan sets: ${reason}`,
    ]);
  });

  test("tells what failed for one reason in one line", async () => {
    await open(sampleSchool(), { refuses: () => new Error("The server says no") });
    await click(button(/^Apply/), 60_000);
    expect(text().split("The server says no").length - 1).toBeLessThan(4);
  });

  test("is not offered in a dry run", async () => {
    await open(sampleSchool(), { settings: { dryRun: true } });
    expect(button(/^Apply/).disabled).toBe(true);
    expect(text()).toContain("dryRun");
  });
});

describe("the weeks", () => {
  const toWeeks = async (): Promise<void> => click(button(/^Weeks/));
  const key = async (name: string): Promise<void> => {
    act(() => {
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true }));
    });
    await pass();
  };
  const focused = (): string | null => document.activeElement?.getAttribute("data-cell") ?? null;

  test("one hour at a time can be reached by tab, the others by the arrow keys", async () => {
    await open();
    await toWeeks();
    expect(all('.ss-hour[tabindex="0"]')).toHaveLength(1);
    act(() => all('.ss-hour[tabindex="0"]')[0]?.focus());
    const first = focused();
    await key("ArrowDown");
    const second = focused();
    expect(second).not.toBe(first);
    await key("ArrowUp");
    expect(focused()).toBe(first);
    await key("ArrowRight");
    expect(focused()?.split("/")[0]).not.toBe(first?.split("/")[0]);
  });

  test("in Hebrew the arrow to the left goes to the next day", async () => {
    await open(sampleSchool(), { settings: { language: "he" } });
    await click(all("[role=tab]")[1] as HTMLElement);
    act(() => all('.ss-hour[tabindex="0"]')[0]?.focus());
    const before = Number(focused()?.split("/")[0]);
    await key("ArrowLeft");
    expect(Number(focused()?.split("/")[0])).toBeGreaterThan(before);
    expect(document.documentElement.dir).toBe("rtl");
  });

  test("an hour tells its story, with what the change log knows", async () => {
    await open(SCHOOLS.overlaps?.());
    await toWeeks();
    await click(button(/Next week/));
    const closed = all(".ss-hour.ss-state-closed");
    const chosen = closed[0] ?? (await otherTeacher());
    await click(chosen as HTMLElement);
    const dialog = all("[role=dialog]")[0];
    expect(dialog?.textContent).toContain("Blocked by the sync");
    expect(dialog?.textContent).toContain(
      "Sunday 11/01 06:00 · Removed · its template is gone · scheduled sync",
    );
    await click(button(/^Close$/));
    expect(all("[role=dialog]")).toHaveLength(0);
  });

  /** Goes through the teachers until one has an hour that the sync has closed. */
  async function otherTeacher(): Promise<HTMLElement | undefined> {
    const select = all("select")[0] as HTMLSelectElement;
    for (const option of [...select.options]) {
      act(() => {
        select.value = option.value;
        select.dispatchEvent(new Event("change", { bubbles: true }));
      });
      await pass();
      const [closed] = all(".ss-hour.ss-state-closed");
      if (closed) return closed;
    }
    return undefined;
  }

  test("the legend has every sign that is on the screen, and no other", async () => {
    await open();
    await toWeeks();
    const remarks = new Set(
      all(".ss-hour .ss-hidden").flatMap((each) => (each.textContent ?? "").split(", ").slice(2)),
    );
    const legend = all(".ss-legend li").map((each) => each.textContent ?? "");
    expect(legend.slice().sort()).toEqual([...remarks].sort());
    expect(legend).toContain("past");
  });

  test("the names of the hours say everything that their colours say", async () => {
    await open(SCHOOLS.overlaps?.());
    await toWeeks();
    await click(button(/Next week/));
    for (const hour of all(".ss-hour"))
      expect(hour.textContent).toMatch(/, (Open|Booked|Locked|Blocked|To be|Not)/);
  });
});

describe("the checks", () => {
  test("make what is missing, and look again", async () => {
    const panel = await open();
    await click(button(/^Checks/));
    expect(text()).toContain("Everything that is required is there");
    await click(button(/^Add: .*overlap_log/), 100);
    expect(text()).toContain("Done: the table overlap_log was created");
    expect(text()).not.toContain("a table overlap_log");
    expect(panel.memory.store.tables.map(({ name }) => name)).toContain("overlap_log");
  });

  test("wait for Airtable no longer than a minute, and can be asked again", async () => {
    let isSilent = false;
    await open(sampleSchool(), {
      latency: () => (isSilent ? new Promise(() => {}) : Promise.resolve()),
    });
    await click(button(/^Checks/));
    isSilent = true;
    await click(button(/^Add: .*overlap_log/), 59_000);
    expect(text()).not.toContain("What was being made may be there or not");
    expect(button(/^Add: .*error_log/).disabled).toBe(true);
    await pass(2_000);
    expect(text()).toContain("What was being made may be there or not");
    isSilent = false;
    await click(button(/^Add: .*error_log/), 100);
    expect(text()).toContain("Done: the table error_log was created");
  });

  test("never make with the rest what may be there under another name", async () => {
    const { locked, syncState, exceptions } = SLOTS.fields;
    const school = sampleSchool();
    const missing: readonly string[] = [syncState.name, exceptions.name];
    const panel = await open({
      tables: school.tables.map((table) =>
        table.name === SLOTS.name
          ? {
              ...table,
              fields: table.fields
                .filter(({ name }) => !missing.includes(name))
                .map((field) => (field.name === locked.name ? { ...field, name: "Hands off" } : field)),
              records: [],
            }
          : table,
      ),
    });
    const names = (): readonly string[] =>
      panel.memory.store.tables.flatMap(({ name, fields }) =>
        name === SLOTS.name ? fields.map((field) => field.name) : [],
      );
    await click(button(/^Checks/));
    expect(text()).toContain('or is it called "Hands off"?');
    await click(button(/^Create all that is missing/), 100);
    expect(names()).not.toContain(syncState.name);
    await click(button(/^Make all of it/), 500);
    expect(names()).toEqual(expect.arrayContaining([...missing]));
    expect(names()).not.toContain(locked.name);
    await click(button(/^Create it: .*is_locked/), 100);
    expect(names()).toContain(locked.name);
  });

  test("go on while somebody looks at another tab, and do not begin twice", async () => {
    const slow: HostOptions = { latency: () => new Promise((done) => setTimeout(done, 3000)) };
    await open(sampleSchool(), slow);
    await pass(10_000);
    await click(button(/^Checks/), 100);
    await click(button(/^Add: .*overlap_log/), 100);
    await click(button(/^Settings/), 100);
    await click(button(/^Checks/), 100);
    expect(button(/^Add: .*change_log/).disabled).toBe(true);
    await click(button(/^Plan/), 10_000);
    await click(button(/^Checks/), 100);
    expect(text()).toContain("Done: the table overlap_log was created");
    expect(button(/^Add: .*change_log/).disabled).toBe(false);
  });

  test("offer nothing to whoever may not change the structure", async () => {
    await open(sampleSchool(), { forbids: () => "You need to be a creator." });
    await click(button(/^Checks/));
    expect(button(/^Add: .*overlap_log/).disabled).toBe(true);
    expect(text()).toContain("You need to be a creator.");
  });
});

describe("the settings", () => {
  const field = (label: string): HTMLInputElement => {
    const id = all(".ss-setting-label").find((each) => each.textContent === label)?.id;
    return all(`[aria-labelledby="${id}"]`)[0] as HTMLInputElement;
  };
  async function type(label: string, value: string): Promise<void> {
    const input = field(label);
    act(() => {
      const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
      setter?.call(input, value);
      input.dispatchEvent(new Event("input", { bubbles: true }));
    });
    act(() => {
      input.dispatchEvent(new Event("focusout", { bubbles: true }));
    });
    await pass(100);
  }

  test("are kept in globalConfig, and the plan follows them", async () => {
    const { sdk } = await open();
    await click(button(/^Settings/));
    await type("Days ahead", "28");
    expect(sdk.globalConfig.get("daysAhead")).toBe(28);
    expect(text()).toContain("daysAhead: 28,");
    await click(button(/^Plan/), 1000);
    expect(text()).toContain("From 14/01 to 15/02");
  });

  test("what cannot be meant is not kept", async () => {
    const { sdk } = await open();
    await click(button(/^Settings/));
    await type("Time zone", "Mars/Base");
    expect(sdk.globalConfig.get("timeZone")).toBeUndefined();
    await type("Days ahead", "soon");
    expect(sdk.globalConfig.get("daysAhead")).toBeUndefined();
    expect(text()).toContain("Not saved. Expected: a whole number from 0 to 3650");
    const described = field("Days ahead").getAttribute("aria-describedby")?.split(" ") ?? [];
    expect(described.map((id) => document.getElementById(id)?.textContent).join()).toContain(
      "Not saved. Expected",
    );
    expect(field("Days ahead").getAttribute("aria-invalid")).toBe("true");
    await type("Days ahead", "7");
    expect(field("Days ahead").getAttribute("aria-invalid")).toBe("false");
    expect(field("Days ahead").getAttribute("aria-describedby")).not.toContain("problem");
  });

  test("a key that nobody knows is named, with the one that is meant", async () => {
    const { sdk } = await open();
    await click(button(/^Settings/));
    await type("Fields", '{"slot_inventory": {"is_locked": "Hands off"}}');
    expect(sdk.globalConfig.get("fieldNames")).toBeUndefined();
    expect(text()).toContain('knows no field "is_locked" of slot_inventory (perhaps "locked")');
  });

  test("in Hebrew a stored one that cannot be used is told in Hebrew", async () => {
    await open(sampleSchool(), { settings: { daysAhead: "soon", language: "he" } });
    const [problem] = all(".ss-state li");
    expect(problem?.textContent).toMatch(/^[\u05d0-\u05ea]/);
    expect(problem?.textContent).toContain("daysAhead");
    expect(problem?.getAttribute("dir")).toBe("auto");
  });

  test("a stored one that cannot be used is named, with the way to mend it", async () => {
    await open(sampleSchool(), { settings: { daysAhead: "soon" } });
    expect(text()).toContain("A setting cannot be used");
    expect(text()).toContain('Setting daysAhead: got "soon", expected a whole number');
    await click(all(".ss-state button")[0] as HTMLElement);
    await type("Days ahead", "7");
    await click(button(/^Plan/), 1000);
    expect(text()).toContain("From 14/01 to 25/01");
  });

  test("one that Airtable does not take is named, with its reason", async () => {
    let reason: string | undefined;
    const { sdk } = await open(sampleSchool(), {
      forbids: (what) => (what === "settings" ? reason : undefined),
    });
    await click(button(/^Settings/));
    reason = "Editors only.";
    await type("Days ahead", "7");
    expect(sdk.globalConfig.get("daysAhead")).toBeUndefined();
    expect(text()).toMatch(/“Days ahead” was not saved: .*Editors only\./);
  });

  test("stay as they are for whoever may not change them", async () => {
    await open(sampleSchool(), { forbids: (what) => (what === "settings" ? "Editors only." : undefined) });
    await click(button(/^Settings/));
    expect(field("Days ahead").disabled).toBe(true);
    expect(text()).toContain("Editors only.");
  });
});

describe("where there is no plan", () => {
  test("a table that is missing is named, and the checks are a click away", async () => {
    await open(SCHOOLS.broken?.());
    expect(text()).toContain("The base is not ready yet");
    expect(text()).toContain("Table weekly_slot: no table");
    await click(all(".ss-state button")[0] as HTMLElement);
    expect(text()).toContain("Something that is required is missing");
  });

  test("a school without templates is told where to begin", async () => {
    await open(SCHOOLS.empty?.());
    expect(text()).toContain("There are no weekly templates yet");
  });

  test("it says that it is reading as long as it is", async () => {
    await open(sampleSchool(), { latency: () => new Promise((done) => setTimeout(done, 3000)) });
    expect(text()).toContain("Reading the base…");
    await pass(20_000);
    expect(text()).toContain("Apply 39 changes");
  });
});
